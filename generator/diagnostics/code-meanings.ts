import { CATALOGUE_CODES, severityOfCode } from "./catalogue.ts";
import type { CodeMeaning, Diagnostic } from "./diagnostic.ts";
import { MEANINGS } from "./meanings.ts";

/** What a code of the catalogue stands for; `undefined` for any other word. */
function catalogueMeaning(code: string): CodeMeaning | undefined {
  const known = CATALOGUE_CODES.find((own) => own === code);
  return known === undefined ? undefined : { describe: MEANINGS[known], severity: severityOfCode(known) };
}

/** What a finding's code stands for. */
export function meaningOfCode({ code, severity, about }: Diagnostic): CodeMeaning {
  return about ?? catalogueMeaning(code) ?? { describe: `A finding of the kind ${code}.`, severity };
}
