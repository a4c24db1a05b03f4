import { parse } from "yaml";
import { type ArtifactReader, imported, quotedIn, type Subject, textOf } from "../artifact.ts";
import { sorted } from "../truth.ts";

type Guard = (value: unknown) => boolean;

async function guard(subject: Subject, name: string): Promise<Guard> {
  return (await imported(subject, "generated/validators/index.ts"))[name] as Guard;
}

/** What is tried where a validator can only be asked: the names of the spec, others, and whatever its file has in quotes. */
function tried(subject: Subject, path: string): readonly string[] {
  return sorted([...subject.candidates, ...quotedIn(textOf(subject, path))]);
}

/** The scope, platform and flag names that a context may have. */
export const scopeContextValidator: ArtifactReader = {
  name: "validators/scope-context.js",
  files: /^generated\/validators\/(?:scope-context\.js|index\.ts)$/,
  holds: ["scopes", "platforms", "flagNames"],
  async read(subject) {
    const accepts = await guard(subject, "isScopeContext");
    const names = tried(subject, "generated/validators/scope-context.js");
    const base = { host: "h.example", storagePath: "x/", secretsBackend: "Vault", serviceName: "x" };
    const fits = (scope: string, platform: string, featureFlags: readonly string[]) =>
      accepts({ ...base, scope, platform, featureFlags });
    const [platform = ""] = names.filter((name) => names.some((scope) => fits(scope, name, [])));
    const scopes = names.filter((name) => fits(name, platform, []));
    const [scope = ""] = scopes;
    return {
      scopes,
      platforms: names.filter((name) => fits(scope, name, [])),
      flagNames: names.filter((name) => fits(scope, platform, [name])),
    };
  },
};

/** The scope names that a metric may have, and how much of it there may be. */
export const metricValidator: ArtifactReader = {
  name: "validators/perf-metric.js",
  files: /^generated\/validators\/perf-metric\.js$/,
  holds: ["scopes", "metricLimits"],
  async read(subject) {
    const accepts = await guard(subject, "isPerfMetric");
    const names = tried(subject, "generated/validators/perf-metric.js");
    const about = { id: "1", name: "n", category: "c", value: 1, unit: "ms", timestamp: 1, source: "s" };
    const fits = (properties: object) => accepts({ ...about, properties });
    const scopes = names.filter((scope) => fits({ scope }));
    const [scope = ""] = scopes;
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count - 1 }, (_, index) => [`p${index}`, 1]));
    return {
      scopes,
      metricLimits: sorted([
        `maxProperties: ${most((count) => fits({ scope, ...many(count) }))}`,
        `maxKeyLength: ${most((length) => fits({ scope, ["k".repeat(length)]: 1 }))}`,
        `maxValueLength: ${most((length) => fits({ scope, long: "v".repeat(length) }))}`,
      ]),
    };
  },
};

/** The largest number from 1 on that fits, where all below it fit too. */
function most(fits: (number: number) => boolean): number {
  let [low, high] = [1, 1 << 17];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The validator of specs knows the format and no name: it takes the spec, and each breach of its form is one. */
export const specValidator: ArtifactReader = {
  name: "validators/spec.js",
  files: /^generated\/validators\/(?:spec\.js|index\.ts)$/,
  holds: ["format"],
  async read(subject) {
    const accepts = await guard(subject, "isScopingSpec");
    const spec = parse(subject.spec) as Readonly<Record<string, unknown>>;
    const without = (name: string) => Object.fromEntries(Object.entries(spec).filter(([key]) => key !== name));
    const wrong = [
      ...["version", "scopes", "platforms", "rows"].map(without),
      ...Object.keys(spec).map((name) => ({ ...spec, [name]: "wrong" })),
      { ...spec, more: {} },
    ];
    const isRight = accepts(spec) && !wrong.some(accepts);
    return { format: [isRight ? "the spec has its form" : "the spec is refused, or a broken one is not"] };
  },
};
