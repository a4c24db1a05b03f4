import { clip } from "../base/clip.ts";
import { BUILD_FINDINGS } from "./build-catalogue.ts";
import { didYouMean, type Entry, error, list, warning } from "./catalogue-entry.ts";
import { CONFIG_FINDINGS } from "./config-catalogue.ts";
import type { Diagnostic, FindingPlace, Severity } from "./diagnostic.ts";
import { DOCS_FINDINGS } from "./docs-catalogue.ts";
import { GUARDRAIL_FINDINGS } from "./guardrail-catalogue.ts";
import { MERGE_FINDINGS } from "./merge-catalogue.ts";
import { SOURCE_FINDINGS } from "./source-catalogue.ts";

/** What is wrong in words that only the place knows, and what to do about it where that is more than the usual. */
interface Reason {
  readonly reason: string;
  readonly help?: string | undefined;
}

/**
 * Every finding of the stages before and after the rules. A code is for ever: it may gain parameters, never another meaning.
 * (Findings of rules are declared with their rule, in `rules/`.)
 */
const CATALOGUE = {
  // Reading the spec
  "no-missing-spec": error<{ looked: readonly string[]; as?: "import" }>(
    ({ looked, as = "spec" }) =>
      as === "import"
        ? `the imported file ${list(looked)} does not exist`
        : `there is no spec: ${list(looked)} ${looked.length === 1 ? "does" : "do"} not exist`,
    ({ as = "spec" }) =>
      as === "import"
        ? "Create the file, or correct the path, which is relative to the file that imports it."
        : "Create the file, or name another: with `--spec <file>` or, where a config lists it, in the config.",
  ),
  "no-unreadable-file": error<Reason>(
    ({ reason }) => `the file cannot be read: ${reason}`,
    ({ help = "Check that it is a readable text file of its own, not a folder or a link out of the project." }) => help,
  ),
  "no-unknown-format": error<{ path: string }>(
    ({ path }) => `\`${path}\` is not a spec format that scopec reads`,
    () => "Name the file `.yaml`, `.yml` or `.ts`.",
  ),
  "no-oversized-spec": error<{ what: string; limit: string }>(
    ({ what, limit }) => `the spec has ${what}, more than the ${limit} that scopec reads`,
    () => "A spec is written by people: take the generated or repeated part out.",
  ),
  "no-conflict-marker": error<{ marker: string }>(
    ({ marker }) => `there is a merge conflict marker (\`${marker}\`) in the spec`,
    () => "Resolve the conflict, then run scopec again.",
  ),
  "no-yaml-error": error<Reason>(
    ({ reason }) => reason,
    ({ help = "Correct the YAML at this place; what follows is read only once it parses." }) => help,
  ),
  "no-typescript-error": error<Reason>(
    ({ reason }) => `TypeScript cannot read this: ${reason}`,
    ({ help = "Correct the syntax at this place; what follows is read only once it parses." }) => help,
  ),
  "no-missing-export": error<{ wrapper: string }>(
    ({ wrapper }) => `the ${wrapper === "defineMatrix" ? "spec" : "config"} exports nothing as its default`,
    ({ wrapper }) => `End it with \`export default ${wrapper}({ … });\`.`,
  ),
  "no-dynamic-value": error<Reason>(
    ({ reason }) => reason,
    ({
      help = "Write the value itself: allowed are literals, objects, lists, constants, spreads, templates of these, `as const`, `satisfies`, and imports of files like this one.",
    }) => help,
  ),
  "no-repeated-key": error<{ key: string }>(
    ({ key }) => `the key \`${key}\` stands here a second time`,
    () => "A key can stand once in a map: merge the two, or rename one.",
  ),
  "no-unknown-tag": error<{ tag: string }>(
    ({ tag }) => `the tag \`${tag}\` means nothing here`,
    () => "Remove the tag, or put the value in quotes if it is text.",
  ),
  "no-lossy-number": error<{ written: string; read: string }>(
    ({ written, read }) => `\`${written}\` without quotes is the number ${read}, which is not what is written`,
    ({ written }) => `Write "${written}" in quotes if text is meant, or the number in its plain form.`,
  ),
  "no-empty-include": error<{ pattern: string }>(
    ({ pattern }) => `no file fits \`${pattern}\`, so nothing is included`,
    () => "Correct the pattern, which counts from the folder of the spec, or take it out.",
  ),
  "no-main-only-section": error<{ section: string; main: string }>(
    ({ section }) => `\`${section}\` cannot stand in an included file`,
    ({ section, main }) => `Take it out here; \`${main}\` is where \`${section}\` stands.`,
  ),
  // The shape of the spec
  "no-unknown-key": error<{
    key: string;
    suggestion: string | undefined;
    known: readonly string[];
    describe?: string;
  }>(
    ({ key }) => `\`${key}\` is not a key that is known here`,
    ({ suggestion, known, describe = "" }) =>
      didYouMean(suggestion, `${known.length > 0 ? `Known keys: ${list(known)}.` : "Remove it."} ${describe}`.trim()),
  ),
  "no-missing-key": error<{ key: string; describe: string | undefined }>(
    ({ key }) => `\`${key}\` is missing here`,
    ({ key, describe }) => (describe === undefined ? `Add \`${key}\`.` : `Add \`${key}\`: ${describe}`),
  ),
  "no-wrong-type": error<{ found: string; expected: string; describe: string | undefined }>(
    ({ found, expected }) => `this is ${found}, but ${expected} is expected`,
    ({ expected, describe }) => describe ?? `Write ${expected}.`,
  ),
  "no-illegal-value": error<{ value: string; expected: string; describe: string | undefined; suggestion?: string }>(
    ({ value, expected }) => `${value} is not allowed here: ${expected}`,
    ({ describe, expected, suggestion }) =>
      didYouMean(suggestion, describe ?? `Choose a value that fits: ${expected}.`),
  ),
  // What the spec says
  "no-unknown-reference": error<{
    kind: string;
    name: string;
    suggestion: string | undefined;
    known: readonly string[];
    section: string;
  }>(
    ({ kind, name }) => `there is no ${kind} called \`${name}\``,
    ({ kind, suggestion, known, section }) =>
      didYouMean(
        suggestion,
        known.length > 0 && known.length <= 12
          ? `The ${kind}s are ${list(known)}; declare another under \`${section}\`.`
          : `Correct the name, or declare it under \`${section}\`.`,
      ),
  ),
  "no-missing-column": error<{ column: string; scope: string; describe: string }>(
    ({ column, scope }) => `this row has no \`${column}\`, and scope \`${scope}\` has no default for it`,
    ({ column, scope, describe }) =>
      `Add \`${column}\` to the row, or to \`scopes.${scope}.defaults\` for all its rows. ${describe}`,
  ),
  "no-duplicate-row": error<{ domain: string; platform: string }>(
    ({ domain, platform }) => `a second row for \`${domain}\` on ${platform}`,
    () => "Two rows cannot decide the same case: remove one, or change its servingDomain or platform.",
  ),
  "no-duplicate-name": error<{ name: string; kind: string; owner: string }>(
    ({ name, kind, owner }) => `\`${name}\` already means the ${kind} \`${owner}\``,
    () => "A name can mean one thing only: take it out here or there, or choose another.",
  ),
  "no-illegal-host": error<{ written: string; reason: string }>(
    ({ written, reason }) => `\`${written}\` is not a serving domain: ${reason}`,
    () => "Write a host name (`api.example.com`), an IP address, or one leading wildcard label (`*.example.com`).",
  ),
  "no-row-for-build-only-scope": error<{ scope: string }>(
    ({ scope }) => `scope \`${scope}\` is \`buildOnly\`: no host may be served by it`,
    ({ scope }) => `Give the row another scope, or remove \`buildOnly\` from \`scopes.${scope}\`.`,
  ),
  // What the spec says of rules
  "no-unknown-rule": error<{
    code: string;
    suggestion: string | undefined;
    known: readonly string[];
    as?: "finding" | "project";
  }>(
    ({ code, as }) =>
      as === undefined
        ? `there is no rule called \`${code}\``
        : `\`${code}\` is no rule, but a finding ${as === "finding" ? "of the compiler itself" : "about where the project is"}`,
    ({ code, suggestion, known, as }) => {
      if (as === "finding") return "It can be neither waived nor made less grave: correct what it finds.";
      if (as === "project") return `No place in the spec could be waived: set it under \`rules\`, \`${code}: off\`.`;
      return didYouMean(suggestion, `The rules are ${list(known)}.`);
    },
  ),
  "no-waived-essential": error<{ code: string }>(
    ({ code }) => `the rule \`${code}\` can be neither waived nor made less grave`,
    () => "Without it the output would be wrong: correct what it finds.",
  ),
  "no-unused-waiver": warning<{ code: string; covers: string }>(
    ({ code, covers }) => `nothing at \`${covers}\` breaks the rule \`${code}\`, so this waiver waives nothing`,
    () => "Remove it, or correct its pointer.",
  ),
  "no-expired-waiver": warning<{ code: string; expires: string }>(
    ({ code, expires }) => `this waiver of \`${code}\` ended on ${expires}`,
    () => "Correct what it waived, or have its owner agree to a later day.",
  ),
  "no-unused-approval": warning<{ change: string; subject: string }>(
    ({ change, subject }) => `no change \`${change}\` of \`${subject}\` is there to be approved`,
    () => "Remove the approval once the change is merged, or correct its `change` and `subject`.",
  ),
  "no-expired-approval": warning<{ change: string; expires: string }>(
    ({ change, expires }) => `this approval of \`${change}\` ended on ${expires}`,
    () => "Remove it, or have its owner agree to a later day.",
  ),
  ...CONFIG_FINDINGS,
  // What is written
  "no-empty-output": error<Record<string, never>>(
    () => "no emitter produced a file, so nothing would be checked",
    () => "Name at least one emitter in `--only`, or leave it out.",
  ),
  "no-artifact-collision": error<{ path: string; emitters: readonly string[] }>(
    ({ path, emitters }) => `the emitters ${list(emitters)} would both write \`${path}\``,
    () => "Two emitters cannot own one place; this is a mistake in an emitter, not in the spec.",
  ),
  "no-unsafe-path": error<{ path: string; reason: string }>(
    ({ path, reason }) => `scopec does not touch \`${path}\`: ${reason}`,
    () => "Remove the entry or the link; scopec writes only inside the project and never through links.",
  ),
  "no-overwrite-edited": error<{ path: string }>(
    ({ path }) => `\`${path}\` was changed by hand since it was generated`,
    () => "Move the change into the spec and undo it here, or run `scopec gen --force` to discard it.",
  ),
  "no-overwrite-foreign": error<{ path: string }>(
    ({ path }) => `\`${path}\` exists and was not written by scopec`,
    () => "Move the file away, or run `scopec gen --force` to replace it.",
  ),
  "no-delete-edited": error<{ path: string }>(
    ({ path }) => `\`${path}\` is no longer generated, but was changed by hand, so it is not deleted`,
    () => "Keep what you need of it elsewhere and delete it, or run `scopec gen --force`.",
  ),
  "no-unformatted-spec": error<{ path: string }>(
    ({ path }) => `\`${path}\` is not in its canonical order`,
    () => "Run `scopec fmt`.",
  ),
  // What a check finds
  "drift-stale": error<{ path: string }>(
    ({ path }) => `\`${path}\` is older than the spec`,
    () => "Run `scopec gen` and commit the result.",
  ),
  "drift-upgraded": error<{ path: string }>(
    ({ path }) => `\`${path}\` was written by another version of scopec, which writes it differently`,
    () => "Run `scopec gen` and commit the result together with the upgrade.",
  ),
  "drift-edited": error<{ path: string }>(
    ({ path }) => `\`${path}\` was changed by hand`,
    () => "Move the change into the spec and restore the file, or discard it with `scopec gen --force`.",
  ),
  "drift-missing": error<{ path: string }>(
    ({ path }) => `\`${path}\` does not exist`,
    () => "Run `scopec gen` and commit the result.",
  ),
  "drift-orphan": error<{ path: string }>(
    ({ path }) => `\`${path}\` is no longer generated from the spec`,
    () => "Run `scopec gen`, which removes it, and commit the result.",
  ),

  ...BUILD_FINDINGS,
  ...MERGE_FINDINGS,
  ...SOURCE_FINDINGS,
  ...GUARDRAIL_FINDINGS,
  ...DOCS_FINDINGS,
};

type Catalogue = typeof CATALOGUE;

/** A code of the catalogue. */
export type CatalogueCode = keyof Catalogue;

/** What a code needs to know to say its message. */
export type CatalogueParameters<C extends CatalogueCode> = Catalogue[C] extends Entry<infer P> ? P : never;

/** All codes, as declared. */
export const CATALOGUE_CODES = Object.keys(CATALOGUE) as readonly CatalogueCode[];

/** How grave the findings of a code are. */
export function severityOfCode(code: CatalogueCode): Severity {
  return CATALOGUE[code].severity;
}

/** Makes a finding of the catalogue at a place. */
export function fromCatalogue<C extends CatalogueCode>(
  code: C,
  parameters: CatalogueParameters<C>,
  place: FindingPlace,
): Diagnostic {
  const entry = CATALOGUE[code] as unknown as Entry<CatalogueParameters<C>>;
  const short = shortened(parameters);
  return { code, severity: entry.severity, message: entry.message(short), help: entry.help(short), ...place };
}

/** The longest name or value that a message quotes, in UTF-16 code units: in a spec it may be a megabyte long. */
const LONGEST_QUOTE = 300;

function shortened<P>(parameters: P): P {
  const entries = Object.entries(parameters as object).map(([name, value]: readonly [string, unknown]) => [
    name,
    typeof value === "string" ? clip(value, LONGEST_QUOTE) : value,
  ]);
  return Object.fromEntries(entries) as P;
}
