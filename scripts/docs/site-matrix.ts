import { join } from "node:path";
import { showPlace } from "../../generator/base/span.ts";
import { check } from "../../generator/compile.ts";
import { createDiskHost } from "../../generator/host/disk.ts";
import type { SpecDocument } from "../../generator/load/document.ts";
import type { Matrix, Row } from "../../generator/model/matrix.ts";
import { publicColumns, servingScopes } from "../../generator/model/views.ts";
import type { SiteCell, SiteMatrix, SiteRow } from "../../site/explorer/site-matrix.ts";

/** A spec that the explorer shows. */
export interface ShownSpec {
  readonly id: string;
  readonly title: string;
  /** The folder of its project, relative to the root. */
  readonly folder: string;
}

/** The specs that the explorer shows, the first one first. */
export const SHOWN_SPECS: readonly ShownSpec[] = [
  { id: "this", title: "This repository's matrix", folder: "." },
  { id: "saas-regions", title: "Example: a SaaS in three regions", folder: "examples/saas-regions" },
];

/** What the explorer gets of a spec: no value of an internal column. Throws when the spec has errors. */
export async function siteMatrix(root: string, { id, title, folder }: ShownSpec): Promise<SiteMatrix> {
  const [checked, findings] = await check(createDiskHost(join(root, folder)), "spec/matrix.yaml");
  if (checked === undefined) throw new Error(findings.map(({ message }) => message).join("\n"));
  const { document, matrix } = checked;
  return {
    id,
    title,
    columns: publicColumns(matrix).map((column) => ({ name: column.name, title: column.title })),
    scopes: servingScopes(matrix).map(({ name, description, tier, production, fallback }) => ({
      name,
      description,
      tier,
      production,
      fallback,
    })),
    platforms: matrix.platforms.map(({ name }) => name),
    rows: matrix.rows.map((row) => siteRow(document, matrix, row)),
    flags: matrix.flags.map((flag) => ({
      name: flag.name,
      description: flag.description,
      status: flag.status,
      since: flag.since,
      ...(flag.owner !== undefined && { owner: flag.owner }),
      ...(flag.expires !== undefined && { expires: flag.expires }),
      ...(flag.permanent !== undefined && { permanent: flag.permanent }),
      ...(flag.replacedBy !== undefined && { replacedBy: flag.replacedBy }),
      implies: flag.implies,
      prerequisites: flag.prerequisites,
    })),
    variants: matrix.variants.map((variant) => ({
      name: variant.name,
      title: variant.title,
      features: variant.features,
    })),
  };
}

function siteRow(document: SpecDocument, matrix: Matrix, row: Row): SiteRow {
  const cells = publicColumns(matrix).flatMap(({ name }): [string, SiteCell][] => {
    const cell = row.cells.get(name);
    if (cell === undefined) return [];
    const value = typeof cell.value === "object" ? cell.value : String(cell.value);
    const place = cell.pointer === undefined ? undefined : showPlace(document.spanOf(cell.pointer));
    return [[name, { value, source: cell.source, ...(place !== undefined && { place }) }]];
  });
  return {
    rule: row.host.canonical,
    scope: row.scope,
    platform: row.platform,
    place: showPlace(document.spanOf(row.pointer)),
    flags: row.flags,
    cells: Object.fromEntries(cells),
  };
}
