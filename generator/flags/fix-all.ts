import { groupBy } from "../base/group.ts";
import { applyEdits, compatible } from "../base/text-edit.ts";
import type { Host } from "../host/host.ts";
import { overlayHost } from "./overlay-host.ts";
import { type Scan, type ScanFinding, type ScanOptions, type ScanSpec, scan } from "./scan.ts";

/** What fixing gives: the texts as they should be, and what is found in them then. */
export interface Fixed {
  readonly changes: readonly { readonly path: string; readonly before: string; readonly after: string }[];
  /** How many findings were mended. */
  readonly count: number;
  readonly scan: Scan;
}

/** One fix may make room for another, e.g. an import of its own name for a constant of it; a few rounds do. */
const MOST_ROUNDS = 10;

/** Makes all fixes that findings have, until there are none left. Nothing is written. */
export async function fixAll(host: Host, spec: ScanSpec, options: ScanOptions): Promise<Fixed> {
  const after = new Map<string, string>();
  const overlaid = overlayHost(host, after);
  let count = 0;
  let current = await scan(overlaid, spec, options);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const made = makeFixes(current.findings);
    if (made.texts.size === 0) break;
    count += made.count;
    for (const [path, text] of made.texts) after.set(path, text);
    current = await scan(overlaid, spec, options);
  }
  const changes = [...after].flatMap(([path, text]) => {
    const read = host.readText(path);
    return read.kind === "text" && read.text !== text ? [{ path, before: read.text, after: text }] : [];
  });
  return { changes, count, scan: current };
}

function makeFixes(findings: readonly ScanFinding[]): {
  readonly texts: ReadonlyMap<string, string>;
  readonly count: number;
} {
  const fixable = findings.flatMap(({ fix, span }) => (fix === undefined ? [] : [{ ...fix, source: span.source }]));
  const texts = new Map<string, string>();
  let count = 0;
  for (const [path, fixes] of groupBy(fixable, ({ source }) => source.path)) {
    const made = compatible(fixes);
    count += made.length;
    const edits = made.flatMap((fix) => fix.edits);
    texts.set(path, applyEdits(fixes[0].source.text, edits));
  }
  return { texts, count };
}
