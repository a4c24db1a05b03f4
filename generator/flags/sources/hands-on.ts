import type { SourceText } from "../../base/source-text.ts";

/** What follows a module specifier of a file. */
export type ResolveModule = (from: string, specifier: string) => string | undefined;

const EXPORT_FROM = /\bexport\s+(?:\*|\{[^}]*\bfeature\b[^}]*\})[^"';]*\bfrom\s*["']([^"'\n]+)["']/g;
const EXPORTS_OWN = /\bexport\s*\{[^}]*\bfeature\b[^}]*\}(?!\s*from)/;

/** Whether any source may hand `feature` on at all; most projects have none, and nothing has to be resolved. */
export function mayHandOn({ text }: SourceText): boolean {
  return text.includes("bun:bundle") && (EXPORTS_OWN.test(text) || exportsFrom(text).includes("bun:bundle"));
}

/** The paths of the sources that export `feature`, their own import of it or what another one exports. */
export function findHandingOn(sources: readonly SourceText[], resolve: ResolveModule): ReadonlySet<string> {
  const handing = new Set(sources.filter(mayHandOn).map(({ path }) => path));
  for (let known = -1; known !== handing.size; ) {
    known = handing.size;
    for (const { path, text } of sources) {
      if (handing.has(path)) continue;
      const targets = exportsFrom(text).map((specifier) => resolve(path, specifier));
      if (targets.some((target) => target !== undefined && handing.has(target))) handing.add(path);
    }
  }
  return handing;
}

function exportsFrom(text: string): readonly string[] {
  return text.includes("export") ? [...text.matchAll(EXPORT_FROM)].map(([, specifier = ""]) => specifier) : [];
}
