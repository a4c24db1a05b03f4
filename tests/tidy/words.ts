import type { Files } from "./project.ts";

/** A kind of text that must not be in the project. */
export interface ForbiddenText {
  readonly pattern: RegExp;
  readonly because: string;
  /** The files it is looked for in. */
  readonly appliesTo: (path: string) => boolean;
}

// Patterns are put together from words, so that this file does not contain what it forbids.
const HOMES = ["home", "Users", "root", "work", "workspace", "workspaces"];
const MARKERS = ["TO" + "DO", "FIX" + "ME", "X".repeat(3)];
const NARROWED = ["only", "skip"];

/** Everything forbidden. */
export const FORBIDDEN: readonly ForbiddenText[] = [
  {
    pattern: new RegExp(`(?<![\\w./:*-])/(?:${HOMES.join("|")})/\\w`),
    because: "an absolute path of somebody's machine",
    appliesTo: () => true,
  },
  {
    pattern: new RegExp(`\\b(?:${MARKERS.join("|")})\\b`),
    because: "a marker for work left to do; do it, or open an issue",
    // Hashes are letters at random.
    appliesTo: (path) => path !== "package-lock.json",
  },
  {
    pattern: new RegExp(`\\.(?:${NARROWED.join("|")})\\s*\\(`),
    because: "it keeps tests from running",
    appliesTo: (path) => path.endsWith(".test.ts"),
  },
];

/** A finding for each line that contains a forbidden text, saying which and why. */
export function checkWords(files: Files, forbidden: readonly ForbiddenText[]): readonly string[] {
  return [...files].flatMap(([path, text]) => {
    const applying = forbidden.filter((each) => each.appliesTo(path));
    return text.split("\n").flatMap((line, index) =>
      applying.flatMap(({ pattern, because }) => {
        const found = pattern.exec(line)?.[0];
        return found === undefined ? [] : [`${path}:${index + 1}: "${found}": ${because}`];
      }),
    );
  });
}
