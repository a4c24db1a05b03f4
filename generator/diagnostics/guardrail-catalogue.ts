import { error } from "./catalogue-entry.ts";

/** The findings of `scopec guardrails` and `scopec mutate`: about the generated tests themselves. */
export const GUARDRAIL_FINDINGS = {
  "no-missing-guardrail": error<{ guardrail: string }>(
    ({ guardrail }) => `no generated test guards \`${guardrail}\``,
    () => "Run `scopec gen`, which writes the tests anew, and find out who took it away.",
  ),
  "no-unloadable-guardrail": error<{ path: string; reason: string }>(
    ({ path, reason }) => `\`${path}\` cannot be loaded, so the tests that need it guard nothing: ${reason}`,
    () => "Run `scopec gen --check`: it says how the file differs from what the spec gives.",
  ),
  "no-surviving-mutant": error<{ mutant: string; guardrails: string }>(
    ({ mutant, guardrails }) => `nothing that is meant to notices this change: ${mutant}; ${guardrails} let it pass`,
    () => "The guardrail does not guard what it says: mend it in scopec, or the spec's own tests.",
  ),
  "no-useless-guardrail": error<{ guardrail: string }>(
    ({ guardrail }) => `\`${guardrail}\` fails for none of the changes that are meant for it`,
    () => "A guardrail that cannot fail guards nothing: mend it, or give it something to guard.",
  ),
  "drift-mutation-report": error<{ path: string }>(
    ({ path }) => `\`${path}\` does not say what the mutations give now`,
    () => "Run `scopec mutate --write`, read what changed, and commit the result.",
  ),
};
