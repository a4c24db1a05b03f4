import { PackageFailure, type PackageOrigin } from "../diagnostics/package-failure.ts";
import { isMap } from "../model/plain-data.ts";
import type { Rule, RuleContext, RuleFinding } from "../rules/rule.ts";
import { copyOf, failureOf } from "./run-guarded.ts";

/**
 * A rule of others as one of scopec's own, with the code `<label>/<code>`: it gets copies, and what it gives is looked at. It is
 * never essential, so that a spec can set its severity and waive what it finds.
 *
 * @throws {PackageFailure} from `check`: for an exception, and for what are no findings
 */
export function guardRule(rule: Rule, label: string, origin: PackageOrigin): Rule {
  const what = `the rule \`${rule.code}\``;
  const { code, severity, describe, why, dependsOnDay } = rule;
  return {
    code: `${label}/${code}`,
    severity,
    describe,
    why: typeof why === "string" ? why : describe,
    ...(dependsOnDay === true && { dependsOnDay }),
    async check(matrix, context) {
      let found: unknown;
      try {
        found = await rule.check(copyOf(matrix), copyOfContext(context));
      } catch (error) {
        throw failureOf(origin, what, error);
      }
      if (Array.isArray(found) && found.every(isFinding)) return found.map(plainFinding);
      throw new PackageFailure(origin, what, "it gives something other than findings with `message`, `help` and `at`");
    },
  };
}

function copyOfContext({ document, today }: RuleContext): RuleContext {
  return { document: { ...document, value: structuredClone(document.value) }, today };
}

/** Without what only scopec's own rules give: a span of its own, which no waiver covers. */
function plainFinding({ message, help, at, part, related, fix }: RuleFinding): RuleFinding {
  return {
    message,
    help,
    at,
    ...(part === "key" && { part }),
    ...(related !== undefined && { related }),
    ...(fix !== undefined && { fix }),
  };
}

function isFinding(value: unknown): value is RuleFinding {
  if (!isMap(value)) return false;
  const { message, help, at, related = [], fix } = value;
  const isWhole = isText(message) && isText(help) && isPointer(at);
  return isWhole && Array.isArray(related) && related.every(isRelated) && (fix === undefined || isFix(fix));
}

const STEPS: readonly unknown[] = ["remove", "remove-item", "replace", "rename"];

function isFix(value: unknown): boolean {
  if (!isMap(value)) return false;
  const { kind, description, steps } = value;
  const isStep = (step: unknown) => isMap(step) && STEPS.includes(step["do"]) && isPointer(step["at"] ?? step["from"]);
  return (
    (kind === "safe" || kind === "suggested") && isText(description) && Array.isArray(steps) && steps.every(isStep)
  );
}

function isRelated(value: unknown): boolean {
  return isMap(value) && isText(value["message"]) && isPointer(value["at"]);
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function isPointer(value: unknown): boolean {
  return typeof value === "string" && /^(?:\/|$)/.test(value);
}
