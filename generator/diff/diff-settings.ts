import { type Pointer, pointerTo } from "../base/pointer.ts";
import { type Consequence, SCOPE_FLAG_LOST } from "../model/consequences.ts";
import type { Budget, RuleSetting } from "../model/matrix.ts";
import { BUDGET_CONSEQUENCES, BUILD_CONSEQUENCES, RULE_CONSEQUENCES } from "../model/setting-consequences.ts";
import { flagsOf, servingScopes } from "../model/views.ts";
import type { Change } from "./change.ts";
import { change } from "./diff-catalogues.ts";
import type { Comparison } from "./diff-cells.ts";
import { phrase, quote } from "./phrase.ts";

/** What changes in how things are built and checked, and in the types that follow from all rows of a scope. */
export function diffSettings(comparison: Comparison): readonly Change[] {
  return [
    ...diffBuild(comparison),
    ...diffBudgets(comparison),
    ...diffRules(comparison),
    ...diffWaivers(comparison),
    ...diffScopeFlags(comparison),
  ];
}

function diffBuild({ base, head }: Comparison): readonly Change[] {
  return BUILD_CONSEQUENCES.flatMap(({ property, key, becomes }) => {
    const [was, is] = [String(base[property]), String(head[property])];
    const consequence = becomes[is];
    if (was === is || consequence === undefined) return [];
    const at = pointerTo("build", key);
    const message = phrase`${quote(key)} of the build changes from ${quote(was)} to ${quote(is)}`;
    return [change(consequence, { kind: `build-${key}-changed`, name: key, message, base: at, head: at })];
  });
}

const KEYS = ["bytes", "growth"] as const;

function diffBudgets({ base, head }: Comparison): readonly Change[] {
  const before = new Map(base.variants.map((variant) => [variant.name, variant]));
  return head.variants.flatMap(({ name, budget, pointer }) => {
    const other = before.get(name);
    if (other === undefined) return [];
    return KEYS.flatMap((key) => {
      const [was, is] = [other.budget?.[key], budget?.[key]];
      if (was === is) return [];
      const direction = directionOf(was, is);
      const shown = (value: Budget[typeof key]) => (value === undefined ? "none" : quote(String(value)));
      return [
        change(BUDGET_CONSEQUENCES[direction], {
          kind: `variant-budget-${direction}`,
          name,
          message: phrase`the budget of the variant ${quote(name)} in ${quote(key)} changes from ${shown(was)} to ${shown(is)}`,
          base: `${other.budget?.pointer ?? other.pointer}/${key}`,
          head: `${budget?.pointer ?? pointer}/${key}`,
        }),
      ];
    });
  });
}

/** Without a value anything is allowed; bytes and percents are not to be compared. */
function directionOf(was: Budget["growth"], is: Budget["growth"]): keyof typeof BUDGET_CONSEQUENCES {
  if (is === undefined) return "loosened";
  if (was === undefined) return "tightened";
  if (typeof was !== typeof is) return "changed";
  return Number.parseFloat(String(is)) > Number.parseFloat(String(was)) ? "loosened" : "tightened";
}

/** How much a finding counts, from nothing on; one of a rule that is not set counts as it comes, which may be an error. */
const SEVERITIES: readonly (RuleSetting["severity"] | undefined)[] = ["off", "info", "warning", undefined, "error"];

function diffRules({ base, head }: Comparison): readonly Change[] {
  const [before, after] = [base, head].map(
    ({ ruleSettings }) => new Map(ruleSettings.map((each) => [each.code, each])),
  );
  return [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].flatMap((code) => {
    const [was, is] = [before?.get(code), after?.get(code)];
    if (was?.severity === is?.severity) return [];
    const isLess = SEVERITIES.indexOf(is?.severity) < SEVERITIES.indexOf(was?.severity);
    const direction = isLess ? "loosened" : "tightened";
    const message =
      is === undefined
        ? phrase`the rule ${quote(code)} counts as it comes again`
        : phrase`the rule ${quote(code)} is set to ${quote(is.severity)}`;
    return [told(RULE_CONSEQUENCES[direction], { kind: `rule-${direction}`, name: code, message, was, is })];
  });
}

function diffWaivers({ base, head }: Comparison): readonly Change[] {
  const [before, after] = [base, head].map(
    ({ waivers }) => new Map(waivers.map((waiver) => [`${waiver.rule} ${waiver.covers}`, waiver])),
  );
  const added = [...(after ?? [])].filter(([key]) => before?.has(key) === false);
  const removed = [...(before ?? [])].filter(([key]) => after?.has(key) === false);
  return [
    ...added.map(([, waiver]) => {
      const message = phrase`the rule ${quote(waiver.rule)} is waived at ${quote(waiver.covers)}`;
      return told(RULE_CONSEQUENCES.waived, { kind: "waiver-added", name: waiver.rule, message, is: waiver });
    }),
    ...removed.map(([, waiver]) => {
      const message = phrase`the rule ${quote(waiver.rule)} is no longer waived at ${quote(waiver.covers)}`;
      return told(RULE_CONSEQUENCES.unwaived, { kind: "waiver-removed", name: waiver.rule, message, was: waiver });
    }),
  ];
}

/** `FlagOf` of a scope loses a member: a scope or flag that is gone altogether is told elsewhere. */
function diffScopeFlags({ base, head }: Comparison): readonly Change[] {
  const flags = new Set(head.flags.map(({ name }) => name));
  const scopes = new Map(servingScopes(head).map((scope) => [scope.name, scope]));
  return servingScopes(base).flatMap(({ name, pointer }) => {
    const after = scopes.get(name);
    if (after === undefined) return [];
    const still = new Set(flagsOf(head, name));
    const lost = flagsOf(base, name).filter((flag) => flags.has(flag) && !still.has(flag));
    return lost.map((flag) =>
      told(SCOPE_FLAG_LOST, {
        kind: "scope-flag-lost",
        name: flag,
        message: phrase`${quote(flag)} is on in no row of ${quote(name)} any more`,
        was: { pointer },
        is: after,
      }),
    );
  });
}

interface Told {
  readonly kind: string;
  readonly name: string;
  readonly message: Change["message"];
  readonly was?: { readonly pointer: Pointer } | undefined;
  readonly is?: { readonly pointer: Pointer } | undefined;
}

function told(consequence: Consequence, { kind, name, message, was, is }: Told): Change {
  return change(consequence, {
    kind,
    name,
    message,
    ...(was !== undefined && { base: was.pointer }),
    ...(is !== undefined && { head: is.pointer }),
  });
}
