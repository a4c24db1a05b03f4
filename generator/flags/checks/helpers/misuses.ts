import type { ScanSubject, SourceFinding } from "../../check.ts";
import type { Misuse, MisuseCode } from "../../facts.ts";

/** One finding for each misuse of a code, in the words that `say` finds for it. */
export function findMisuses(
  { sources }: ScanSubject,
  code: MisuseCode,
  say: (misuse: Misuse) => Pick<SourceFinding, "message" | "help" | "severity">,
): readonly SourceFinding[] {
  return sources.flatMap(({ misuses }) =>
    misuses
      .filter((misuse) => misuse.code === code)
      .map((misuse) => ({
        ...say(misuse),
        span: misuse.span,
        ...(misuse.fix !== undefined && { fix: misuse.fix }),
      })),
  );
}
