import {
  flagEndTable,
  flagTable,
  flagUseTable,
  variantEntry,
  variantFlagTable,
  variantTable,
} from "../emit/docs/catalogue-tables.ts";
import { flagRelationsDiagram, hostPathDiagram } from "../emit/docs/diagrams.ts";
import { LISTINGS } from "../emit/docs/listings.ts";
import { detailTable } from "../emit/docs/master-table.ts";
import { detectionTable, masterMatrix } from "../emit/docs/matrix-tables.ts";
import { scopeOverview } from "../emit/docs/overviews.ts";
import { limitTable } from "../emit/docs/security-tables.ts";
import { codeSpan, codeSpans, joined, type Markdown, md, text } from "../emit/writers/markdown.ts";
import type { Matrix } from "../model/matrix.ts";
import { flagsOf } from "../model/views.ts";
import type { MeasuredVariant } from "../variants/measure.ts";
import { totalOf } from "../variants/measure.ts";

/** What blocks are made from. */
export interface BlockSubject {
  readonly matrix: Matrix;
  /** The sizes that are committed; `[]` where there are none. */
  readonly sizes: readonly MeasuredVariant[];
}

/** A part of a hand-written page that is kept current. */
export interface Block {
  readonly describe: string;
  /** Gives its Markdown; `undefined` where there is nothing to say. `argument` is what follows the name in the marker. */
  readonly make: (subject: BlockSubject, argument: string | undefined) => Markdown | undefined;
}

/** Every block, by its name in the marker. To add one: a line here, and one in `docs/documentation.md`. */
export const BLOCKS: Readonly<Record<string, Block>> = {
  matrix: { describe: "all rows with all columns", make: ({ matrix }) => masterMatrix(matrix) },
  scopes: { describe: "a line for each scope that serves hosts", make: ({ matrix }) => scopeOverview(matrix) },
  detection: { describe: "the rules from host to scope", make: ({ matrix }) => detectionTable(matrix) },
  "host-path": { describe: "the same as a diagram", make: ({ matrix }) => hostPathDiagram(matrix) },
  flags: { describe: "the flag catalogue", make: ({ matrix }) => flagTable(matrix) },
  "flag-use": { describe: "where each flag is on", make: ({ matrix }) => flagUseTable(matrix) },
  "flag-ends": { describe: "the flags that have a last day", make: ({ matrix }) => flagEndTable(matrix) },
  "flag-list": { describe: "the flags as a list; of one scope, if named", make: flagList },
  "flag-relations": {
    describe: "which flags imply, need, exclude or replace which, as a diagram",
    make: ({ matrix }) => flagRelationsDiagram(matrix),
  },
  variants: { describe: "the build variants", make: ({ matrix }) => variantTable(matrix) },
  "variant-flags": { describe: "the flags of each variant", make: ({ matrix }) => variantFlagTable(matrix) },
  "variant-sizes": { describe: "what each variant weighs, as committed", make: sizeTable },
  limits: { describe: "the security limits", make: ({ matrix }) => limitTable(matrix) },
};

function flagList({ matrix }: BlockSubject, scope: string | undefined): Markdown | undefined {
  if (scope !== undefined && !matrix.scopes.some(({ name }) => name === scope)) return undefined;
  const shown = scope === undefined ? matrix.flags.map(({ name }) => name) : flagsOf(matrix, scope);
  if (shown.length === 0) return text("None.");
  const lines = matrix.flags.filter(({ name }) => shown.includes(name));
  return joined(
    lines.map(({ name, description }) => md`- ${codeSpan(name)}: ${text(description)}`),
    "\n",
  );
}

function sizeTable({ matrix, sizes }: BlockSubject): Markdown | undefined {
  if (sizes.length === 0) return undefined;
  const rows = matrix.variants.flatMap((variant) => {
    const measured = sizes.find(({ name }) => name === variant.name);
    if (measured === undefined) return [];
    const { bytes, gzipBytes } = totalOf(measured);
    const numbers = [bytes, gzipBytes].map((size) => text(String(size)));
    return [{ entry: variantEntry(variant), own: [codeSpans(variant.features), ...numbers] }];
  });
  return detailTable(LISTINGS.variantSizes, rows, LISTINGS.variantSizes.own.slice(0, 3));
}
