import { showPlace } from "../base/span.ts";
import type { ExplainSubject } from "./explain-host.ts";

/** Something else that has the same name. */
export interface Namesake {
  readonly kind: "flag" | "scope" | "platform" | "variant" | "host";
  readonly place: string;
  /** The word to ask for it by. */
  readonly ask: string;
}

/** Where a flag is declared and used. */
export interface FlagExplanation {
  readonly kind: "flag";
  readonly flag: string;
  readonly description: string;
  readonly declared: string;
  readonly rows: readonly { readonly row: string; readonly place: string }[];
  readonly variants: readonly string[];
  readonly namesakes: readonly Namesake[];
}

/** Explains a flag by its name; `undefined` for any other word. What else has the name is not looked for. */
export function explainFlag({ document, matrix }: ExplainSubject, word: string): FlagExplanation | undefined {
  const flag = matrix.flags.find(({ name }) => name === word);
  if (flag === undefined) return undefined;
  const rows = matrix.rows.filter(({ flags }) => flags.includes(word));
  return {
    kind: "flag",
    flag: word,
    description: flag.description,
    declared: showPlace(document.spanOf(flag.pointer, "key")),
    rows: rows.map((row) => ({
      row: `${row.host.canonical} on ${row.platform}`,
      place: showPlace(document.spanOf(row.cells.get("featureFlags")?.pointer ?? row.pointer)),
    })),
    variants: matrix.variants.filter(({ features }) => features.includes(word)).map(({ name }) => name),
    namesakes: [],
  };
}
