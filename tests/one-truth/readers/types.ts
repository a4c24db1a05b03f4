import { type ArtifactReader, quotedIn, type Subject, textOf } from "../artifact.ts";
import { listsOf, type Statements, sorted } from "../truth.ts";

const PROBE = "probe.ts";

const IMPORTS = `import { feature } from "bun:bundle";
import type { FeatureFlag, FlagOf } from "./generated/flags.ts";
import type { MatrixRow, Platform, Scope } from "./generated/scopes.ts";
import { isPerfMetric, isScopeContext } from "./generated/validators/index.ts";
import type { ScopingSpec } from "./generated/validators/spec.js";
export type { FeatureFlag, FlagOf, MatrixRow, Platform, Scope };
export const used: unknown = [isPerfMetric, isScopeContext, {} as ScopingSpec, feature];
`;

/** A line that type-checks only where a name is one of its kind; a probe of its own for each name. */
interface Probe {
  readonly kind: string;
  readonly name: string;
  readonly line: string;
}

/** The generated modules do not fit each other, so that nothing can be said of single names. */
class DoesNotTypeCheck extends Error {}

/** Which of some lines the real type checker takes, when each stands in a file with all others. */
function accepted(subject: Subject, probes: readonly Probe[]): readonly Probe[] {
  subject.project.write(PROBE, `${IMPORTS}${probes.map(({ line }) => line).join("\n")}\n`);
  const errors = subject.project.typeErrors();
  const first = IMPORTS.split("\n").length;
  const refused = new Set<number>();
  for (const error of errors) {
    const line = Number(/^probe\.ts\((\d+),/.exec(error)?.[1] ?? Number.NaN);
    if (line >= first) refused.add(line - first);
    // What follows the first line of an error is indented; an error elsewhere says nothing of names, and is one.
    else if (/^\S+\(\d+,\d+\): error/.test(error)) throw new DoesNotTypeCheck(error);
  }
  return probes.filter((_, index) => !refused.has(index));
}

/** The types of names, as `tsc` has them: each name is tried as a flag, a scope, a platform, and a flag of each scope. */
export const types: ArtifactReader = {
  name: "types, by tsc",
  files: /^generated\/(?:bun-bundle\.d\.ts|flags\.ts|scopes\.ts|validators\/(?:index\.ts|[a-z-]+\.d\.ts))$/,
  holds: ["flagNames", "scopes", "platforms", "scopeFlags"],
  read(subject) {
    try {
      return namesOf(subject);
    } catch (error) {
      if (!(error instanceof DoesNotTypeCheck)) throw error;
      const said = [`the generated modules do not type-check: ${error.message}`];
      return { flagNames: said, scopes: said, platforms: said, scopeFlags: said };
    }
  },
};

function namesOf(subject: Subject): Statements {
  const quoted = ["bun-bundle.d.ts", "flags.ts", "scopes.ts"].flatMap((name) =>
    quotedIn(textOf(subject, `generated/${name}`)),
  );
  const names = sorted([...subject.candidates, ...quoted]).filter((name) => /^[\w.-][\w. -]{0,80}$/.test(name));
  const probe = (kind: string, line: (literal: string, index: number) => string) =>
    names.map((name, index) => ({ kind, name, line: line(JSON.stringify(name), index) }));
  const nameProbes = [
    ...probe("bundle", (name) => `if (feature(${name})) console.log();`),
    ...probe("flag", (name, index) => `export const flag${index}: FeatureFlag = ${name};`),
    ...probe("scope", (name, index) => `export const scope${index}: Scope = ${name};`),
    ...probe("rowScope", (name, index) => `export const row${index}: MatrixRow["detectedScope"] = ${name};`),
    ...probe("platform", (name, index) => `export const platform${index}: Platform = ${name};`),
  ];
  const found = accepted(subject, nameProbes);
  const of = (kind: string) => found.filter((each) => each.kind === kind).map(({ name }) => name);
  const flags = of("flag");
  const scopes = of("scope");
  const pairs = scopes.flatMap((scope, s) =>
    flags.map((flag, f) => ({
      kind: scope,
      name: flag,
      line: `export const of${s}and${f}: FlagOf<${JSON.stringify(scope)}> = ${JSON.stringify(flag)};`,
    })),
  );
  const taken = accepted(subject, pairs);
  return {
    flagNames: both(flags, of("bundle")),
    scopes: both(scopes, of("rowScope")),
    platforms: sorted(of("platform")),
    scopeFlags: listsOf(
      scopes.map((scope) => [scope, taken.filter(({ kind }) => kind === scope).map(({ name }) => name)]),
    ),
  };
}

/** Names of two lists; one that only one of them has is said to be so. */
function both(one: readonly string[], other: readonly string[]): readonly string[] {
  const half = (name: string) => !one.includes(name) || !other.includes(name);
  return sorted([...one, ...other].map((name) => (half(name) ? `${name}, in one of two types` : name)));
}
