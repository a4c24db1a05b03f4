import { dirname } from "node:path";
import { showPlace } from "./base/span.ts";
import { createDiskHost } from "./host/disk.ts";
import type { SpecDocument } from "./load/document.ts";
import { findSpec, loadSpec } from "./load/load-spec.ts";
import type { Matrix } from "./model/matrix.ts";
import { toMatrix } from "./model/to-matrix.ts";

/** Says where a row stands in the spec, as `file:line:column`; `undefined` when the spec or the row is not found. */
export type LocateRow = (servingDomain: string, platform: string) => Promise<string | undefined>;

/**
 * A locator for the spec of the project that a folder (absolute path) is in. Generated tests use it to say which line of the
 * spec a failure is about; the spec is read only when the first one asks.
 */
export function createRowLocator(folder: string): LocateRow {
  let loading: Promise<readonly [SpecDocument, Matrix] | undefined> | undefined;
  return async (servingDomain, platform) => {
    loading ??= loadNearest(folder);
    const loaded = await loading;
    if (loaded === undefined) return undefined;
    const [document, matrix] = loaded;
    const row = matrix.rows.find(({ host, platform: own }) => host.canonical === servingDomain && own === platform);
    return row === undefined ? undefined : showPlace(document.spanOf(row.pointer));
  };
}

async function loadNearest(folder: string): Promise<readonly [SpecDocument, Matrix] | undefined> {
  for (let root = folder; ; root = dirname(root)) {
    const host = createDiskHost(root);
    const path = findSpec(host);
    if (path !== undefined) {
      const [document] = await loadSpec(host, path);
      const [matrix] = document === undefined ? [] : toMatrix(document);
      return document === undefined || matrix === undefined ? undefined : [document, matrix];
    }
    if (dirname(root) === root) return undefined;
  }
}
