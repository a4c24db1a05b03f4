import { describe, expect, test } from "bun:test";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { findSpec, loadSpec } from "../../generator/load/load-spec.ts";
import { findings, loadText } from "../tester.ts";

const empty = createMemoryHost({ files: {} });
const unreadable = { ...empty, readText: () => ({ kind: "unreadable" as const, reason: "permission denied" }) };

describe("a file that is no spec", () => {
  test.each([
    ["is missing", empty, "spec/matrix.yaml", "no-missing-spec: there is no spec: `spec/matrix.yaml` does not exist"],
    [
      "is a folder",
      createMemoryHost({ files: { "spec.yaml/a": "" } }),
      "spec.yaml",
      "no-unreadable-file: the file cannot be read: it is a folder",
    ],
    ["may not be read", unreadable, "spec.yaml", "no-unreadable-file: the file cannot be read: permission denied"],
    [
      "has an unknown extension",
      createMemoryHost({ files: { "matrix.json": "{}" } }),
      "matrix.json",
      "no-unknown-format: `matrix.json` is not a spec format that scopec reads",
    ],
    [
      "has no extension",
      createMemoryHost({ files: { yaml: "a: 1" } }),
      "yaml",
      "no-unknown-format: `yaml` is not a spec format that scopec reads",
    ],
  ])("since it %s, is a finding", async (_what, host, path, expected) => {
    const [document, diagnostics] = await loadSpec(host, path);
    expect(document).toBeUndefined();
    expect(findings(diagnostics)).toEqual([`1:1 ${expected}`]);
    expect(diagnostics[0]?.span.source.path).toBe(path);
  });

  test("since it is too large, is a finding", async () => {
    const [document, diagnostics] = await loadText("#".repeat(20_000_001));
    expect(document).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(["no-oversized-spec"]);
  });
});

test.each(["matrix.yaml", "matrix.yml", "deep/er/matrix.yaml"])("%s is read", async (path) => {
  const [document, diagnostics] = await loadSpec(createMemoryHost({ files: { [path]: "a: 1\n" } }), path);
  expect(diagnostics).toEqual([]);
  expect(document?.value).toEqual({ a: 1 });
  expect(document?.source).toMatchObject({ path, text: "a: 1\n" });
});

test("the spec is looked for where specs stand, YAML first", () => {
  const find = (...paths: readonly string[]) =>
    findSpec(createMemoryHost({ files: Object.fromEntries(paths.map((path) => [path, ""])) }));
  expect(find("spec/matrix.yml", "spec/matrix.yaml")).toBe("spec/matrix.yaml");
  expect(find("spec/matrix.yml", "spec/matrix.ts")).toBe("spec/matrix.yml");
  expect(find("spec/matrix.ts")).toBe("spec/matrix.ts");
  expect(find("matrix.yaml", "spec/other.yaml")).toBeUndefined();
});
