import { afterAll, describe, expect, test } from "bun:test";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolders } from "../temporary.ts";
import { minimalSpec, SPEC_PATH, specWith } from "../tester.ts";
import { type Outcome, scopec, treeOf } from "./scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const ROW =
  "servingDomain: acme.example, detectedScope: ACME, platform: Any, apiStrategy: HTTP, operationalBenefit: Fast";

const FLAGS = `flags:
  DEBUG: { description: Debugging, type: Feature, category: Debug, domain: all, scope: all, tier: basic, since: "1.0", status: stable }
`;

/** A spec in which the text of the first row is changed. */
function rowWith(from: string, to: string): string {
  expect(ROW).toContain(from);
  return minimalSpec.replace(ROW, ROW.replace(from, to));
}

/** Mistakes: what is wrong; the spec; the code; the text that is marked in the code frame; what the help says. */
const MISTAKES: readonly (readonly [string, string, string, string, string])[] = [
  ["a YAML syntax error", minimalSpec.replace("version: 1", "version: [1"), "no-yaml-error", "[", "Write the `]`"],
  ["an empty file", "", "no-yaml-error", "", "Write a spec"],
  ["conflict markers", `<<<<<<< ours\n${minimalSpec}`, "no-conflict-marker", "<<<<<<<", "Resolve the conflict"],
  ["a key twice", `${minimalSpec}version: 1\n`, "no-repeated-key", "version", "merge the two"],
  [
    "an unknown key",
    rowWith("platform:", "platfrom: Any, platform:"),
    "no-unknown-key",
    "platfrom",
    "Did you mean `platform`?",
  ],
  ["a wrong type", rowWith("HTTP", "[HTTP]"), "no-wrong-type", "[HTTP]", "Which APIs the row relies on"],
  ["an unknown scope", rowWith("ACME", "ACNE"), "no-unknown-reference", "ACNE", "Did you mean `ACME`?"],
  ["an unknown platform", rowWith("Any", "Linus"), "no-unknown-reference", "Linus", "Did you mean `Linux`?"],
  [
    "an unknown flag",
    rowWith("platform:", "featureFlags: [DEBUGG], platform:") + FLAGS,
    "no-unknown-reference",
    "DEBUGG",
    "Did you mean `DEBUG`?",
  ],
  ["a duplicate row", minimalSpec.replace("rows:\n", `rows:\n  - { ${ROW} }\n`), "no-duplicate-row", "", "remove one"],
  ["a missing column", rowWith(", apiStrategy: HTTP", ""), "no-missing-column", "", "Add `apiStrategy`"],
  ["a missing section", specWith({ platforms: "" }), "no-missing-key", "", "Add `platforms`"],
  [
    "an illegal value",
    minimalSpec.replace("storagePath: acme/", "storagePath: /acme"),
    "no-illegal-value",
    "/acme",
    "prefix",
  ],
];

describe("a spec with", () => {
  test.each(MISTAKES)("%s", async (_, spec, code, marked, help) => {
    const root = folders.create({ [SPEC_PATH]: spec });
    const outcome = await scopec(root, ["gen"]);
    expectFindings(outcome);
    const finding = outcome.out.split("\n\n").find((part) => part.split("\n")[0]?.endsWith(`  ${code}`)) ?? "";
    expect(finding).toMatch(/^spec\/matrix\.yaml:\d+:\d+ {2}error {2}/);
    expect(finding).toContain(help);
    if (marked !== "") expect(markedText(finding)).toStartWith(marked);
    expect(Object.keys(treeOf(root))).toEqual([SPEC_PATH]);
    expect(treeOf(root)[SPEC_PATH]).toBe(spec);
  });

  test("many mistakes has all of them reported at once, in order", async () => {
    const spec = specWith({
      extra: "flagz: {}",
      rows: `rows:
  - { servingDomain: "a b", detectedScope: ACNE, platform: Linus, apiStrategy: 7 }
  - { servingDomain: "*.example", detectedScope: guest, platform: Any, apiStrategy: HTTP, operationalBenefit: Safe, x: 1 }`,
    });
    const root = folders.create({ [SPEC_PATH]: spec });
    const outcome = await scopec(root, ["gen"]);
    expectFindings(outcome);
    const lines = [...outcome.out.matchAll(/^spec\/matrix\.yaml:(\d+):(\d+) {2}error /gm)].map(([, line]) =>
      Number(line),
    );
    expect(lines.length).toBeGreaterThan(3);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(outcome.out).toEndWith(`\n${lines.length} errors\n3 fixable with \`scopec lint --fix\`\n`);
    for (const code of ["no-unknown-key", "no-wrong-type"]) expect(outcome.out).toContain(code);
  });
});

describe("there is nothing to compile when the spec", () => {
  test("is missing", async () => {
    const root = folders.create();
    const outcome = await scopec(root, ["gen"]);
    expectFindings(outcome);
    expect(outcome.out).toContain(
      "spec/matrix.yaml:1:1  error  there is no spec: `spec/matrix.yaml` does not exist  no-missing-spec",
    );
    expect(outcome.out).toContain(
      "Create the file, or name another: with `--spec <file>` or, where a config lists it, in the config.",
    );
    expect(treeOf(root)).toEqual({});
  });

  test("is named, but missing", async () => {
    const root = folders.create({ [SPEC_PATH]: minimalSpec });
    for (const name of ["other.yaml", "spec/matrix.yaml/x.yaml", join(root, "other.yaml")]) {
      const outcome = await scopec(root, ["gen", "--spec", name]);
      expectFindings(outcome);
      expect(outcome.out).toContain("no-missing-spec");
    }
    expect(Object.keys(treeOf(root))).toEqual([SPEC_PATH]);
  });

  test("is a folder, a circle of links, or has too long a name", async () => {
    const root = folders.create();
    mkdirSync(join(root, SPEC_PATH), { recursive: true });
    symlinkSync("circle.yaml", join(root, "circle.yaml"));
    const reasons = {
      [SPEC_PATH]: "it is a folder",
      "circle.yaml": "its links go in a circle",
      [`${"x".repeat(300)}.yaml`]: "its name is too long",
    };
    for (const [path, reason] of Object.entries(reasons)) {
      const outcome = await scopec(root, ["gen", "--spec", path]);
      expectFindings(outcome);
      expect(outcome.out).toContain(`${path}:1:1  error  the file cannot be read: ${reason}  no-unreadable-file`);
    }
  });

  test("is of a format that is not known", async () => {
    const root = folders.create({ "spec.toml": "" });
    const outcome = await scopec(root, ["gen", "--spec", "spec.toml"]);
    expectFindings(outcome);
    expect(outcome.out).toContain("spec.toml:1:1  error  `spec.toml` is not a spec format that scopec reads");
  });
});

/** Exit status 1, everything on stdout, and no stack trace. */
function expectFindings({ status, out, err }: Outcome): void {
  expect({ status, err }).toEqual({ status: 1, err: "" });
  expect(out).not.toMatch(/^\s+at .*:\d+/m);
  expect(out).toMatch(/\n\d+ errors?\n(?:\d+ fixable with `scopec lint --fix`\n)?$/);
}

/** The text of a code frame above the marker. */
function markedText(finding: string): string {
  const lines = finding.split("\n");
  const marker = lines.findIndex((line) => /^ +\| +\^+$/.test(line));
  const start = lines[marker]?.indexOf("^") ?? 0;
  return lines[marker - 1]?.slice(start) ?? "";
}
