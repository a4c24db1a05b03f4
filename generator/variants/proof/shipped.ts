import type { BundleOutput } from "../../host/bundler.ts";
import type { SourceMaps } from "../../model/matrix.ts";
import { scrubMap } from "./scrub-map.ts";
import { readSourceMap } from "./source-map.ts";

/** The files of a variant, and the source maps that are kept apart from them. */
export interface Shipped {
  readonly outputs: readonly BundleOutput[];
  readonly withheld: readonly BundleOutput[];
}

/** What is shipped of what a build with source maps gave. */
export function shipped(
  outputs: readonly BundleOutput[],
  { sourceMaps, flags }: { readonly sourceMaps: SourceMaps; readonly flags: ReadonlySet<string> },
): Shipped {
  const maps = outputs.filter(({ kind }) => kind === "map");
  const others = outputs.filter(({ kind }) => kind !== "map");
  if (sourceMaps !== "scrubbed") return { outputs: others, withheld: sourceMaps === "withheld" ? maps : [] };
  const scrubbed = maps.map((map) => ({
    ...map,
    bytes: encode(`${JSON.stringify(scrubMap(readSourceMap(map.bytes), flags))}\n`),
  }));
  const mapped = new Set(maps.map(({ path }) => path));
  const linked = others.map((output) => (mapped.has(`${output.path}.map`) ? withLink(output) : output));
  return { outputs: [...linked, ...scrubbed], withheld: [] };
}

function withLink(output: BundleOutput): BundleOutput {
  const name = output.path.slice(output.path.lastIndexOf("/") + 1);
  const link = encode(`//# sourceMappingURL=${encodeURIComponent(name)}.map\n`);
  const bytes = new Uint8Array(output.bytes.length + link.length);
  bytes.set(output.bytes);
  bytes.set(link, output.bytes.length);
  return { ...output, bytes };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
