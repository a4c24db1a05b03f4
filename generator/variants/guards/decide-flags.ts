import { type Condition, decide, partsOf } from "./condition.ts";
import type { FlagModule, Range } from "./flag-module.ts";

interface Edit extends Range {
  readonly text: string;
}

/**
 * The text of a file as a bundler has to see it when these flags are on and all others off: each condition that only flags
 * decide is `true` or `false`, and so is each call of `feature`. What is shorter than before is filled up with blanks, so that
 * nothing else changes its place.
 */
export function decideFlags(module: FlagModule, flags: ReadonlySet<string>): string {
  const conditions = module.regions.flatMap(({ condition, span: { start, end } }) => {
    const value = isOpen(condition) ? undefined : decide(condition, flags);
    // The short form fits even where a constant of two letters stood.
    return value === undefined ? [] : [{ start, end, text: end - start < 5 ? (value ? "!0" : "!1") : String(value) }];
  });
  const isInside = ({ start }: Range) =>
    conditions.some((condition) => condition.start <= start && start < condition.end);
  const calls = callEdits(module, (flag) => String(flags.has(flag))).filter((call) => !isInside(call));
  return withEdits(module, [...new Map(conditions.map((edit) => [edit.start, edit])).values(), ...calls]);
}

/** The text of a file with each call of `feature` replaced by other code, and without its imports of `feature`. */
export function replaceFlags(module: FlagModule, codeFor: (flag: string) => string): string {
  return withEdits(module, callEdits(module, codeFor));
}

function callEdits({ calls }: FlagModule, codeFor: (flag: string) => string): readonly Edit[] {
  return calls.map(({ flag, span: { start, end } }) => ({ start, end, text: codeFor(flag) }));
}

/** Makes the edits, and takes out the imports of `feature`. */
function withEdits({ source, featureImports }: FlagModule, edits: readonly Edit[]): string {
  const all = [...edits, ...featureImports.map((range) => ({ ...range, text: "" }))];
  let text = source.text;
  // From the end on, so that the places before stay what they are.
  for (const { start, end, text: code } of all.sort((a, b) => b.start - a.start)) {
    const gone = text.slice(start, end);
    text = text.slice(0, start) + code + gone.slice(code.length).replace(/[^\r\n]/g, " ") + text.slice(end);
  }
  return text;
}

/** Whether something else than flags has a say: it may do something, and must be kept. */
function isOpen(condition: Condition): boolean {
  return condition.kind === "open" || partsOf(condition).some(isOpen);
}
