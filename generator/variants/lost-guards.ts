import { createSourceText } from "../base/source-text.ts";
import { fileSpan, type Span } from "../base/span.ts";
import { fromCatalogue } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { CertifiedGuard } from "./certificate.ts";

/**
 * A finding for each branch that is certified as absent and is no branch any more: its code may be in the build now. A branch
 * that only moved is the same; of several alike in a file, it is their number that counts.
 */
export function lostGuards(
  certified: readonly CertifiedGuard[],
  now: readonly CertifiedGuard[],
  readText: (path: string) => string | undefined,
): readonly Diagnostic[] {
  const left = new Map<string, number>();
  for (const guard of now) left.set(identityOf(guard), (left.get(identityOf(guard)) ?? 0) + 1);
  return certified.flatMap((guard) => {
    const count = left.get(identityOf(guard)) ?? 0;
    left.set(identityOf(guard), count - 1);
    if (count > 0 || guard.code !== "absent") return [];
    const flags = flagsIn(guard.condition);
    const place = { span: spanOfLine(guard, readText) };
    return [fromCatalogue("no-lost-guard", { condition: guard.condition, flags }, place)];
  });
}

function identityOf({ path, condition, branch }: CertifiedGuard): string {
  return JSON.stringify([path, condition, branch]);
}

function flagsIn(condition: string): string {
  const names = [...condition.matchAll(/"([^"]+)"|'([^']+)'/g)].map(([, double, single]) => double ?? single ?? "");
  return names.length === 0 ? "flags" : [...new Set(names)].map((name) => `\`${name}\``).join(", ");
}

/** The line where the branch stood, or the last one of a file that is shorter now. */
function spanOfLine({ path, line }: CertifiedGuard, readText: (path: string) => string | undefined): Span {
  const text = readText(path);
  if (text === undefined) return fileSpan(path);
  const source = createSourceText(path, text);
  const lines = text.trimEnd().split("\n");
  const before = lines.slice(0, Math.min(line, lines.length) - 1).join("\n").length;
  const start = before === 0 ? 0 : before + 1;
  const content = source.lineText(source.positionAt(start).line) ?? "";
  const indent = content.length - content.trimStart().length;
  return { source, start: start + indent, end: start + content.length };
}
