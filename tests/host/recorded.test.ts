import { expect, test } from "bun:test";
import { resolve } from "node:path";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { recorded } from "../../generator/host/recorded.ts";

const world = () => createMemoryHost({ files: { "spec/a.yaml": "a", "spec/b/c.yaml": "c" } });

test("answers as the host below it does", () => {
  const host = world();
  const recording = recorded(host);
  expect(recording.readText("spec/a.yaml")).toEqual({ kind: "text", text: "a" });
  expect(recording.kindOf("spec/b")).toBe("directory");
  expect([...recording.namesIn("spec")].sort()).toEqual(["a.yaml", "b"]);
});

test.each([
  ["a text that was read changes", (host: ReturnType<typeof world>) => host.writeText("spec/a.yaml", "A"), false],
  ["a file that was read goes", (host: ReturnType<typeof world>) => host.removeFile("spec/a.yaml"), false],
  ["a file that was looked for comes", (host: ReturnType<typeof world>) => host.writeText("spec/z.yaml", ""), false],
  ["a name comes where names were listed", (host: ReturnType<typeof world>) => host.writeText("spec/b/d", ""), false],
  [
    "a file that nobody asked for changes",
    (host: ReturnType<typeof world>) => host.writeText("spec/b/c.yaml", ""),
    true,
  ],
  ["a file is written anew as it was", (host: ReturnType<typeof world>) => host.writeText("spec/a.yaml", "a"), true],
])("is no longer current when %s (%#)", (_what, act, isCurrent) => {
  const host = world();
  const recording = recorded(host);
  recording.readText("spec/a.yaml");
  recording.kindOf("spec/z.yaml");
  recording.namesIn("spec/b");
  expect(recording.isCurrent()).toBe(true);
  act(host);
  expect(recording.isCurrent()).toBe(isCurrent);
});

test("an answer that changes while it is recorded is not current: the first one counts", () => {
  const host = world();
  const recording = recorded(host);
  recording.readText("spec/a.yaml");
  host.writeText("spec/a.yaml", "A");
  recording.readText("spec/a.yaml");
  expect(recording.isCurrent()).toBe(false);
});

test("names the folders in which something would have to change", () => {
  const recording = recorded(world());
  recording.readText("spec/a.yaml");
  recording.kindOf("spec/z.yaml");
  recording.namesIn("spec/b");
  expect(recording.folders("/base")).toEqual([resolve("/base/spec"), resolve("/base/spec/b")]);
});
