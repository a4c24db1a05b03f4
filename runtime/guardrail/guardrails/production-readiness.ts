import { type GuardrailFinding, list } from "../finding.ts";
import { defineGuardrail } from "../guardrail.ts";
import type { GuardedModules, MatrixFacts } from "../subject.ts";

/** Hosts that mean the machine itself. */
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

export const productionReadiness = defineGuardrail({
  id: "production-readiness",
  title: "production readiness",
  severity: "high",
  why: "debug code in production shows internals to customers, and a privileged fallback gives them to anyone.",
  check: (modules, facts) => [...debugFlags(modules, facts), ...fallback(modules, facts), ...loopback(modules, facts)],
});

function scopesWith(facts: MatrixFacts, property: "production" | "fallback"): ReadonlySet<string> {
  return new Set(facts.scopes.filter((scope) => scope[property]).map(({ name }) => name));
}

/** No flag that shows or fakes things is on where customers are served, or where anyone may come. */
function debugFlags({ matrix, flags }: GuardedModules, facts: MatrixFacts): readonly GuardrailFinding[] {
  const debug = new Set(facts.flags.filter(({ debugClass }) => debugClass).map(({ name }) => name));
  for (const [name, { debugClass }] of Object.entries(flags)) if (debugClass) debug.add(name);
  const guarded = new Set([...scopesWith(facts, "production"), ...scopesWith(facts, "fallback")]);
  return matrix.SCOPING_MATRIX.filter((row) => guarded.has(row.detectedScope)).flatMap((row) => {
    const on = row.featureFlags.filter((flag) => debug.has(flag));
    const remedy = "take the flag out of the row, or move the row to a scope for developers";
    return on.length === 0 ? [] : [{ wrong: `${list(on)} is on in ${row.detectedScope}`, remedy, row }];
  });
}

/** The fallback may do nothing that some other scope may not. */
function fallback({ matrix }: GuardedModules, facts: MatrixFacts): readonly GuardrailFinding[] {
  const names = scopesWith(facts, "fallback");
  const others = facts.scopes.filter(({ fallback: isFallback }) => !isFallback);
  return matrix.SCOPING_MATRIX.filter((row) => names.has(row.detectedScope)).flatMap((row) =>
    others.flatMap((other) => {
      const more = row.featureFlags.filter((flag) => !other.flags.includes(flag));
      const wrong = `the fallback has ${list(more)}, which ${other.name} has not`;
      return more.length === 0 ? [] : [{ wrong, remedy: "take the flag out of the fallback's rows", row }];
    }),
  );
}

/** A production scope is not what someone on the machine itself gets by the name `localhost`. */
function loopback({ matrix }: GuardedModules, facts: MatrixFacts): readonly GuardrailFinding[] {
  const production = scopesWith(facts, "production");
  const reached = LOOPBACK.filter((host) => production.has(matrix.detectScope(host)));
  if (reached.length === 0) return [];
  return [
    { wrong: `${list(reached)} reaches a production scope`, remedy: "serve loopback hosts by a scope of their own" },
  ];
}
