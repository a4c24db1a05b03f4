import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { join, relative } from "node:path";
import { temporaryFolders, writeFiles } from "../temporary.ts";
import { SPEC_PATH, specWith } from "../tester.ts";
import { COMMANDS, runProcess, treeOf } from "./scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

/** Each test starts dozens of processes. */
const TIMEOUT = 60_000;

/** Names that languages sort and capitalise each in its own way: Turkish has a dotless i, Swedish puts ä behind z. */
const BACKENDS = ["zebra", "Zebra", "ähre", "Ähre", "İnci", "ırmak", "Info", "info", "éclair", "eclair"];
const quoted = BACKENDS.map((name) => JSON.stringify(name));

const SPEC = specWith({
  secretsBackends: `secretsBackends:\n${[...quoted, "Vault"].map((name) => `  ${name}: { description: A place, platforms: [macOS, Linux] }`).join("\n")}`,
  rows: `rows:
${quoted.map((name, index) => `  - { servingDomain: I${index}.INFO.example, detectedScope: ACME, platform: Any, secretsBackend: ${name}, apiStrategy: HTTP, operationalBenefit: Fast }`).join("\n")}
  - { servingDomain: "*.example", detectedScope: guest, platform: Any, apiStrategy: HTTP, operationalBenefit: Safe, featureFlags: [INFO_I] }`,
  flags: `flags:
  INFO_I: { description: "I, i, İ and ı", type: Feature, category: Info, domain: all, scope: all, tier: basic, since: "1", status: stable }`,
  rules: `rules: { use-least-privileged-fallback: warning, no-lookalike-name: "off" }`,
  waivers: `waivers:
  - { rule: use-least-privileged-fallback, pointer: /rows/10/featureFlags, reason: A test, owner: Tests, expires: "2020-02-29" }`,
});

/** The same with mistakes in it, in words that languages write differently. */
const WRONG = SPEC.replace("platform: Any", "platform: lınux").replace("tier: premium", "TİER: premium");

/** A spec in TypeScript, small and right. */
const TYPESCRIPT = `const shared = { secretsBackend: "İnci", secretsFlag: "KEEP", apiStrategy: "HTTP", operationalBenefit: "ı" } as const;
export default {
  version: 1,
  scopes: { guest: { description: "I", tier: "İ", fallback: true, defaults: { ...shared, storagePath: "I/", serviceNameFormat: "i" } } },
  platforms: { Linux: {}, macOS: {} },
  rows: [{ servingDomain: "*.INFO.example", detectedScope: "guest", platform: "Any" }],
};
`;

/** Commands, and what is written into the project before each; `UP` stands for the way from where one is to the project. */
const STEPS: readonly (readonly [files: Readonly<Record<string, string>>, args: readonly string[]])[] = [
  [{}, ["gen"]],
  [{}, ["lint", "--format", "sarif"]],
  [{}, ["lint", "--format", "github"]],
  [{}, ["explain", "I3.INFO.example"]],
  [{}, ["fmt"]],
  [{}, ["gen", "--check"]],
  [{ "generated/flags.ts": "mine\n" }, ["gen", "--check", "--format", "json"]],
  [{ [SPEC_PATH]: WRONG }, ["gen"]],
  [{ "spec/other.ts": TYPESCRIPT }, ["gen", "--force", "--spec", "UP/spec/other.ts"]],
];

/** All that is printed and written in the life of a project, step by step. */
function live(command: readonly string[], place: Place) {
  const root = folders.create({ [join(place.folder, SPEC_PATH)]: SPEC, [join(place.folder, place.from, "x.txt")]: "" });
  const home = join(root, place.folder);
  return STEPS.map(([files, args]) => {
    writeFiles(home, files);
    const up = relative(place.from, ".") || ".";
    const given = args.map((arg) => arg.replace("UP", up));
    const { status, out, err } = runProcess([...command, ...given], join(home, place.from), place.environment);
    const { [join(place.from, "x.txt")]: _own, ...tree } = treeOf(home);
    return { status, out, err, tree };
  });
}

/** Where a command is run. */
interface Place {
  /** The project's folder below a temporary one. */
  readonly folder: string;
  /** The working folder below the project's. */
  readonly from: string;
  readonly environment: Readonly<Record<string, string>>;
}

const HERE: Place = { folder: ".", from: ".", environment: { LC_ALL: "C", TZ: "UTC" } };

const ELSEWHERE: readonly (readonly [string, Place])[] = [
  ["Turkish, where the day is another", locale("tr_TR.UTF-8", "Pacific/Kiritimati")],
  ["Swedish, half an hour off", locale("sv_SE.UTF-8", "America/St_Johns")],
  ["a locale of one byte a character", locale("de_DE.ISO-8859-1", "Europe/Berlin")],
  ["no locale, time zone or home", { ...HERE, environment: { LANG: "", LC_ALL: "", TZ: "", HOME: "" } }],
  ["a deep folder with odd letters", { ...HERE, folder: "a b/ü/[x]/$y" }],
  ["a folder below the project's", { ...HERE, from: "src/deep" }],
];

function locale(name: string, TZ: string): Place {
  return { ...HERE, environment: { LANG: name, LC_ALL: name, LC_CTYPE: name, LANGUAGE: name.slice(0, 5), TZ } };
}

describe("every byte that is printed and written is the same", () => {
  const expected = new Map<string, ReturnType<typeof live>>();
  beforeAll(() => {
    for (const [name, command] of Object.entries(COMMANDS)) expected.set(name, live(command(), HERE));
  }, TIMEOUT);

  test("under Bun, from source and bundled, and under Node", () => {
    const [first, ...others] = expected.values();
    expect(first?.map(({ status }) => status)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 0]);
    expect(first?.every(({ out }) => !out.includes(ABSOLUTE))).toBe(true);
    expect(others.length).toBe(2);
    for (const other of others) expect(other).toEqual(first as never);
  });

  test.each([
    ...ELSEWHERE.map((each) => ["node", ...each] as const),
    ...ELSEWHERE.slice(0, 1).map((each) => ["bundledBun", ...each] as const),
  ])(
    "by %s in %s",
    (name, _what, place) => {
      expect(live(COMMANDS[name](), place)).toEqual(expected.get(name) as never);
    },
    TIMEOUT,
  );
});

/** What the path of a temporary folder has in it. */
const ABSOLUTE = "scopec-test-";

test("the surroundings of this test are other surroundings to a program that asks for them", () => {
  const program =
    "console.log(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date(1_700_000_000_000).getHours())";
  const answers = ELSEWHERE.slice(0, 3).map(
    ([, { environment }]) => runProcess(["node", "-e", program], ".", environment).out,
  );
  expect(answers).toEqual(["Pacific/Kiritimati 12\n", "America/St_Johns 18\n", "Europe/Berlin 23\n"]);
  const language =
    "console.log(Intl.Collator().resolvedOptions().locale, ['z', 'ä'].sort((a, b) => a.localeCompare(b)).join(''))";
  const sorted = ELSEWHERE.slice(0, 2).map(
    ([, { environment }]) => runProcess(["node", "-e", language], ".", environment).out,
  );
  expect(sorted).toEqual(["tr-TR äz\n", "sv-SE zä\n"]);
});
