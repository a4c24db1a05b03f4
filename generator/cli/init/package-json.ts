import packageJson from "../../../package.json" with { type: "json" };
import { type JsonValue, setJsonMember } from "../../edit/set-json-member.ts";
import { UsageError } from "../command.ts";

/** A text of `package.json`, and what people should know about how it came to be. */
export interface MergedPackage {
  readonly text: string;
  readonly notes: readonly string[];
}

/** What a project needs in its `package.json`. */
interface Member {
  readonly path: readonly string[];
  readonly value: JsonValue;
  /** What to say when the key means something else already, and is kept so. */
  readonly kept?: string;
  /** A value that is nobody's own, and may go. */
  readonly placeholder?: RegExp;
}

const TESTS = "bun test ./generated/guardrails";

/** Each step of the workflows as a command for the own machine, by script; a pull request is taken for one into `main`. */
export const CHECKS: Readonly<Record<string, string>> = {
  "check:drift": "scopec gen --check",
  "check:lint": "scopec lint",
  "check:sarif": "scopec lint --format sarif",
  "check:diff": "scopec diff --base origin/main",
  "check:summary": "scopec diff --base origin/main --format markdown --fail-on none",
  "check:tests": TESTS,
  "check:plan": "scopec build --plan --only-affected --base origin/main",
  "check:build": "scopec build --base origin/main --max-growth 10% --outdir dist/variants",
  "check:sizes": "scopec build --base origin/main --max-growth 10% --outdir dist/variants --format markdown",
  "check:proof": "scopec build --check",
};

/** The commands; a command of another meaning is the user's and stays. */
const SCRIPTS: readonly Member[] = [
  { path: ["scripts", "gen"], value: "scopec gen", kept: "`npx scopec gen` generates" },
  { path: ["scripts", "gen:check"], value: "scopec gen --check", kept: "`npx scopec gen --check` checks" },
  {
    path: ["scripts", "test"],
    value: TESTS,
    kept: `have it run \`${TESTS}\` as well`,
    // What `npm init` writes where there are no tests.
    placeholder: /^echo "Error: no test specified" && exit 1$/,
  },
  ...Object.entries(CHECKS).map(([name, value]) => ({ path: ["scripts", name], value })),
];

/** The one package whose installation script has to run: it puts Bun's binary in place. */
const ALLOWED: Member = { path: ["allowScripts", "bun"], value: true };

/**
 * The `package.json` of a project that uses this version of scopec: a new one, or the given one with what it lacks. Keys that
 * are there stay as they are.
 *
 * @param existing its text, where there is one
 * @param withTypes whether the types of Bun are needed too, which a `tsconfig.json` names
 * @throws {UsageError} when the text is not a JSON object
 */
export function mergePackageJson(existing: string | undefined, withTypes: TypesNeed): MergedPackage {
  const before = existing ?? NEW;
  const mark = before.startsWith("\ufeff") ? "\ufeff" : "";
  const notes: string[] = [];
  const needed = [...SCRIPTS, ...dependencies(before.slice(mark.length), withTypes), ALLOWED];
  const text = needed.reduce((written, member) => {
    const current = valueAt(written, member.path);
    if (current === undefined || (typeof current === "string" && member.placeholder?.test(current) === true)) {
      return set(written, member);
    }
    if (current !== member.value && member.kept !== undefined) {
      notes.push(`the script \`${member.path.at(-1)}\` stays as it is; ${member.kept}`);
    }
    return written;
  }, before.slice(mark.length));
  return { text: mark + text, notes };
}

/** Whether the types of Bun are needed. */
export type TypesNeed = "with types" | "without types";

const NEW = '{\n  "private": true,\n  "type": "module"\n}\n';

/** scopec, pinned, unless the project has it already, however it does. */
function dependencies(text: string, types: TypesNeed): readonly Member[] {
  const wanted: readonly (readonly [string, string])[] = [
    ...(types === "with types" ? [["@types/bun", packageJson.devDependencies["@types/bun"]] as const] : []),
    ["scopec", packageJson.version],
  ];
  const lists = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
  return wanted
    .filter(([name]) => !lists.some((list) => valueAt(text, [list, name]) !== undefined))
    .map(([name, version]) => ({ path: ["devDependencies", name], value: version }));
}

function set(text: string, { path, value }: Member): string {
  try {
    return setJsonMember(text, path, value);
  } catch (error) {
    throw new UsageError(`package.json cannot be added to: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function valueAt(text: string, path: readonly string[]): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`package.json is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UsageError("package.json holds no object");
  }
  return path.reduce<unknown>(
    (inner, key) =>
      Object.hasOwn(Object(inner), key) ? (Object(inner) as Readonly<Record<string, unknown>>)[key] : undefined,
    value,
  );
}
