import { CATALOGUE_CODES, type CatalogueCode, severityOf } from "./catalogue.ts";
import type { CodeMeaning, Diagnostic } from "./diagnostic.ts";

/** What each code of the catalogue stands for, in a sentence: a message says it of one finding, this of all of them. */
const MEANINGS: Readonly<Record<CatalogueCode, string>> = {
  "no-missing-spec": "There is a spec where one is looked for.",
  "no-unreadable-file": "Each file of a spec is a text in UTF-8 that scopec may read.",
  "no-unknown-format": "The name of a spec says in which language it is: YAML or TypeScript.",
  "no-oversized-spec":
    "A spec has no more than a person would write, so that reading it takes no more time and memory than there is.",
  "no-conflict-marker": "A spec has no marks that a merge left in it: both sides of it would be read.",
  "no-yaml-error": "A YAML spec is well-formed YAML 1.2.",
  "no-typescript-error": "A TypeScript spec is well-formed TypeScript.",
  "no-missing-export": "A TypeScript spec exports the matrix as its default.",
  "no-dynamic-value": "A TypeScript spec is plain data, since it is read and never run.",
  "no-repeated-key": "A key stands once in its map: of two values one would be lost.",
  "no-unknown-tag": "A YAML spec has no tags: what they do to a value cannot be seen.",
  "no-lossy-number": "What looks like a number is one in its plain form, so that none of its digits gets lost.",
  "no-unknown-key": "A spec has only keys that the format knows: a misspelt one would be passed over.",
  "no-missing-key": "A spec has all the keys that the format requires.",
  "no-wrong-type": "Each value is of the type that the format asks for.",
  "no-illegal-value": "Each value has the form that the format asks for.",
  "no-unknown-reference": "A name that a spec refers to is declared in it.",
  "no-missing-column": "Each row has a value for each column, its own or its scope's default.",
  "no-duplicate-row": "One row decides what holds for a host on a platform.",
  "no-duplicate-name": "A name means one thing.",
  "no-illegal-host": "A serving domain is a host name, an IP address, or a wildcard label before a name.",
  "no-row-for-build-only-scope": "A scope that is there for builds alone serves no host.",
  "no-unknown-rule": "A rule that a spec sets or waives exists.",
  "no-waived-essential": "A rule without which the output would be wrong is neither waived nor made less grave.",
  "no-unused-waiver": "A waiver waives something: one that is left over would accept what comes later.",
  "no-expired-waiver": "A waiver counts until its last day.",
  "no-empty-output": "At least one file is generated.",
  "no-artifact-collision": "Each generated file is written by one emitter.",
  "no-unsafe-path": "A generated file lies inside the project, and no link leads to it.",
  "no-overwrite-edited": "A generated file that somebody edited is not overwritten.",
  "no-overwrite-foreign": "A file that scopec did not write is not overwritten.",
  "no-delete-edited": "A file that is no longer generated, but that somebody edited, is not deleted.",
  "no-unformatted-spec": "A spec is in its canonical order.",
  "drift-stale": "A generated file is as the spec gives it now.",
  "drift-upgraded": "A generated file is as this version of scopec writes it.",
  "drift-edited": "A generated file is as scopec wrote it.",
  "drift-missing": "Each generated file is there.",
  "drift-orphan": "A file that the spec no longer gives is gone.",
};

/** What a code of the catalogue stands for; `undefined` for any other word. */
export function catalogueMeaning(code: string): CodeMeaning | undefined {
  const known = CATALOGUE_CODES.find((own) => own === code);
  return known === undefined ? undefined : { describe: MEANINGS[known], severity: severityOf(known) };
}

/** What a finding's code stands for. */
export function meaningOfCode({ code, severity, about }: Diagnostic): CodeMeaning {
  return about ?? catalogueMeaning(code) ?? { describe: `A finding of the kind ${code}.`, severity };
}
