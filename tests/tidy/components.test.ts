import { describe, expect, test } from "bun:test";
import { check } from "../../generator/compile.ts";
import { toJson } from "../../generator/diagnostics/render-json.ts";
import { findUnproven } from "../../generator/factory/find-unproven.ts";
import { createDiskHost } from "../../generator/host/disk.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { longTestFiles, testFiles } from "../../scripts/test/test-files.ts";
import { ROOT } from "./project.ts";

const host = createDiskHost(ROOT);
const [spec] = await check(host, "spec/matrix.yaml");
if (spec === undefined) throw new Error("the spec of this project has errors");
const { matrix } = spec;
const guardrails = matrix.components.flatMap(({ name, guardrails: own }) =>
  own.map(({ name: number, testFile, testName }) => ({ id: `${name} ${number}`, testFile, testName })),
);

test("the spec declares the components of the run-time library, each with guardrails", () => {
  expect(matrix.components.map(({ name }) => name)).toContainValues([
    "host-matcher",
    "request-scope",
    "scope-validator",
  ]);
  expect(guardrails.length).toBeGreaterThan(20);
});

test("each guardrail names a test that is there and not skipped, and each component files that are there", () => {
  expect(toJson(findUnproven({ ...spec, host })).map(({ message }) => message)).toEqual([]);
});

test("each of these tests is among those that `npm test` or `npm run test:long` runs", () => {
  const run = new Set([...testFiles(ROOT), ...longTestFiles(ROOT)]);
  const listed = matrix.components.flatMap(({ tests }) => tests.map(({ file }) => file));
  const named = [...guardrails.map(({ testFile }) => testFile), ...listed];
  expect(named.filter((file) => !run.has(file))).toEqual([]);
});

describe("what would be found", () => {
  const [{ id, testFile, testName } = { id: "", testFile: "", testName: "" }] = guardrails;
  const text = host.readText(testFile);
  const source = text.kind === "text" ? text.text : "";
  const files = [
    ...new Set(
      matrix.components.flatMap(({ module, tests, guardrails: own }) => [
        module,
        ...tests.map(({ file }) => file),
        ...own.map((guardrail) => guardrail.testFile),
      ]),
    ),
  ];
  const all = Object.fromEntries(
    files.map((path) => {
      const read = host.readText(path);
      return [path, read.kind === "text" ? read.text : ""];
    }),
  );
  const found = (changed: Readonly<Record<string, string>>) =>
    findUnproven({ ...spec, host: createMemoryHost({ files: { ...all, ...changed } }) }).map(({ message }) => message);

  test("nothing in the files as they are", () => expect(found({})).toEqual([]));

  test("a guardrail whose test has another name", () => {
    expect(source).toContain(testName);
    const messages = found({ [testFile]: source.replaceAll(testName, "another name") });
    expect(messages.join("\n")).toContain(`nothing proves ${id.split(" ")[1]} of \`${id.split(" ")[0]}\``);
  });

  test("all guardrails of a file that is gone", () => {
    const { [testFile]: _gone, ...rest } = all;
    const messages = findUnproven({ ...spec, host: createMemoryHost({ files: rest }) }).map(({ message }) => message);
    const proven = guardrails.filter((each) => each.testFile === testFile);
    expect(messages.filter((message) => message.startsWith("nothing proves"))).toHaveLength(proven.length);
  });
});
