import { expect, test } from "bun:test";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { withTexts } from "../../generator/host/overlay.ts";

test("some files read as other texts, all else is as below", () => {
  const host = createMemoryHost({ files: { a: "1", b: "2" } });
  const overlay = withTexts(host, new Map([["a", "other"]]));
  expect(["a", "b", "c"].map((path) => overlay.readText(path))).toEqual([
    { kind: "text", text: "other" },
    { kind: "text", text: "2" },
    { kind: "missing" },
  ]);
  expect([overlay.kindOf("a"), overlay.kindOf("c")]).toEqual(["file", "missing"]);
  overlay.writeText("b", "3");
  expect(host.readText("a")).toEqual({ kind: "text", text: "1" });
  expect(host.readText("b")).toEqual({ kind: "text", text: "3" });
});
