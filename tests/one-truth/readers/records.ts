import Ajv from "ajv";
import { parse } from "yaml";
import { type ArtifactReader, type Subject, textOf } from "../artifact.ts";
import { listsOf, sorted } from "../truth.ts";

type Json = Readonly<Record<string, unknown>>;

const namesIn = (value: unknown) => (value as readonly string[]) ?? [];

const WORKFLOW = /^\.github\/workflows\/scopec(?!-docs\b)(?:-[a-z0-9-]+)?\.yml$/;

/** The names behind `--feature=`. */
export function flagsIn(command: string): readonly string[] {
  return [...command.matchAll(/--feature=(\S+)/g)].map(([, flag = ""]) => flag);
}

/** The workflow that runs the tests of each variant; what it builds is worked out while it runs. */
export const checkWorkflow: ArtifactReader = {
  name: "workflows/scopec.yml",
  files: WORKFLOW,
  holds: ["variants"],
  read(subject) {
    const { jobs } = parse(textOf(subject, subject.paths.find((path) => WORKFLOW.test(path)) ?? "")) as {
      readonly jobs: Readonly<
        Record<string, { readonly strategy?: { readonly matrix?: { readonly include?: unknown } } }>
      >;
    };
    const lists = Object.values(jobs).flatMap(({ strategy }) => {
      const include = strategy?.matrix?.include;
      return Array.isArray(include) ? [include as readonly Readonly<Record<string, string>>[]] : [];
    });
    const all = lists.flat().map(({ variant = "", features = "" }) => [variant, flagsIn(features)] as const);
    return { variants: listsOf(all) };
  },
};

/** The workflow that publishes the docs: it says nothing of the matrix, but it is one. */
export const docsWorkflow: ArtifactReader = {
  name: "workflows/scopec-docs.yml",
  files: /^\.github\/workflows\/scopec-docs(?:-[a-z0-9-]+)?\.yml$/,
  holds: [],
  read: () => ({}),
};

/** What became of harmful changes: about the tests, not about the matrix. A test of its own says that it is current. */
export const mutationReport: ArtifactReader = {
  name: "MUTATION_REPORT.md",
  files: /^generated\/docs\/MUTATION_REPORT\.md$/,
  holds: [],
  read: () => ({}),
};

const LOCK = "generated/variants.lock.json";

/** The sizes of the variants. */
export const lock: ArtifactReader = {
  name: "variants.lock.json",
  files: /^generated\/variants\.lock\.json$/,
  holds: ["variants", "entries"],
  read(subject) {
    const { files, entries } = JSON.parse(textOf(subject, LOCK)) as {
      readonly files: readonly Json[];
      readonly entries: unknown;
    };
    return {
      variants: listsOf(files.map(({ variant, flags }) => [String(variant), namesIn(flags)])),
      entries: sorted(namesIn(entries)),
    };
  },
};

const CERTIFICATE = /^generated\/certificates\/[a-z0-9-]+\.json$/;

function certificatesOf(subject: Subject): readonly Json[] {
  const paths = subject.paths.filter((path) => CERTIFICATE.test(path) && !path.endsWith(".schema.json"));
  return paths.map((path) => JSON.parse(textOf(subject, path)) as Json);
}

/** The certificates of absence: which flags are on in each variant, and that all others are off. */
export const certificates: ArtifactReader = {
  name: "certificates",
  files: /^generated\/certificates\/[a-z0-9-]+(?:\.schema)?\.json$/,
  holds: ["variants", "entries", "flagNames", "format"],
  read(subject) {
    const all = certificatesOf(subject);
    const schema = JSON.parse(textOf(subject, "generated/certificates/certificate.schema.json")) as object;
    const fits = new Ajv({ strict: false }).compile(schema);
    const known = all.map(({ flagsOn, flagsOff }) => sorted([...namesIn(flagsOn), ...namesIn(flagsOff)]));
    return {
      variants: listsOf(all.map(({ variant, flagsOn }) => [String(variant), namesIn(flagsOn)])),
      entries: sorted(all.flatMap(({ entries }) => namesIn(entries))),
      // A certificate that knows fewer flags than another one says so.
      flagNames: sorted(
        new Set(known.map(String)).size === 1 ? (known[0] ?? []) : known.map((names) => names.join(" ")),
      ),
      format: [all.every((each) => fits(each)) ? "the spec has its form" : "a certificate does not fit its schema"],
    };
  },
};

interface Definitions {
  readonly [name: string]: { readonly enum?: readonly string[] };
}

/** The names that the schema offers in editors. */
export const schema: ArtifactReader = {
  name: "matrix.schema.json",
  files: /^spec\/matrix\.schema\.json$/,
  holds: ["scopeNames", "platforms", "flagNames", "backendNames", "format"],
  read(subject) {
    const read = JSON.parse(textOf(subject, "spec/matrix.schema.json")) as { readonly definitions: Definitions };
    const names = (name: string, reserved = "") =>
      sorted((read.definitions[name]?.enum ?? []).filter((each) => each !== reserved));
    const fits = new Ajv({ strict: false }).compile(read);
    const isRight = fits(parse(subject.spec)) && names("platform").join() === names("anyPlatform", "Any").join();
    return {
      scopeNames: names("scope"),
      platforms: names("platform"),
      flagNames: names("flag"),
      backendNames: names("secretsBackend"),
      format: [isRight ? "the spec has its form" : "the spec is refused, or two lists of platforms differ"],
    };
  },
};
