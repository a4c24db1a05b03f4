import { clip } from "../base/clip.ts";
import { surelyMeant } from "../base/suggest.ts";
import type { Fix, FixStep } from "./fix.ts";

/** A name that is not known, and the one to write instead. */
export interface NameSlip {
  readonly written: string;
  /** The known name that is nearest, if any is near. */
  readonly meant: string | undefined;
  readonly known: readonly string[];
  /** Nothing but case and the marks between words may differ: for names that decide whose data something is. */
  readonly strict?: true;
}

/**
 * A fix that writes the name that is meant; none where no name is near. Safe where it is surely meant, else suggested.
 *
 * @param step puts the name in its place
 */
export function nameFix(slip: NameSlip, step: (meant: string) => FixStep): { readonly fix?: Fix } {
  const { written, meant, known, strict } = slip;
  if (meant === undefined) return {};
  const isSure =
    surelyMeant(written, known) === meant && (strict === undefined || lettersOf(written) === lettersOf(meant));
  const description = `write \`${clip(meant, 100)}\` instead of \`${clip(written, 100)}\``;
  return { fix: { kind: isSure ? "safe" : "suggested", description, steps: [step(meant)] } };
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
