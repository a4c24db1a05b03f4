import { expect, test } from "bun:test";
import { findBoundFlags } from "../../generator/flags/bound-flags.ts";
import { findings, loadText } from "../tester.ts";

test("a flag that another one requires or excludes is not decided over that one's head", async () => {
  const [document] = await loadText(`flags:
  A: { prerequisites: [B, C] }
  B: { conflicts: [B, A] }
  C:
    conflicts:
      - B
`);
  if (document === undefined) throw new Error("no document");
  const found = (flag: string, keep: boolean) => findings(findBoundFlags(document, { flag, keep }));
  expect(found("B", false)).toEqual([
    "2:24 no-required-flag-off: `A` requires `B`, which would be off for ever, and `A` with it",
  ]);
  expect(found("B", true)).toEqual([
    "3:23 no-excluded-flag-on: `A` excludes `B`, which would be on for ever, and `A` off",
    "6:9 no-excluded-flag-on: `C` excludes `B`, which would be on for ever, and `C` off",
  ]);
  expect(found("A", false)).toEqual([]);
});

test("nor one that excludes others itself: it is enough that one of two says so", async () => {
  const [document] = await loadText("flags:\n  A: {}\n  B: { conflicts: [A, B] }\n");
  if (document === undefined) throw new Error("no document");
  const found = (keep: boolean) => findings(findBoundFlags(document, { flag: "B", keep }));
  expect(found(true)).toEqual(["3:20 no-excluded-flag-on: `A` excludes `B`, which would be on for ever, and `A` off"]);
  expect(found(false)).toEqual([]);
});

test("nor is one that implies others, or is implied by one", async () => {
  const [document] = await loadText(`flags:
  A: { implies: [B, C] }
  B: {}
`);
  if (document === undefined) throw new Error("no document");
  const found = (flag: string, keep: boolean) => findings(findBoundFlags(document, { flag, keep }));
  for (const keep of [true, false]) {
    expect(found("A", keep)).toEqual([
      "2:8 no-implying-flag-retired: `A` implies `B` and `C`: without it, rows and variants that have it lose those",
    ]);
  }
  expect(found("B", false)).toEqual([
    "2:18 no-required-flag-off: `A` requires `B`, which would be off for ever, and `A` with it",
  ]);
  expect(found("B", true)).toEqual([]);
});
