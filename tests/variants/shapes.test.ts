import { afterAll, describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sortedSet } from "../../generator/base/order.ts";
import { createBunBundler } from "../../generator/host/bun-bundler.ts";
import { createModuleReader } from "../../generator/variants/proof/module-reader.ts";
import { proofFindings } from "../../generator/variants/proof/proof-findings.ts";
import { proveVariant } from "../../generator/variants/proof/prove-variant.ts";
import { ROOT } from "../temp-project.ts";
import { temporaryFolders } from "../temporary.ts";
import { filesOf, SHAPES } from "./shapes/index.ts";
import { PAGE, shapesPage } from "./shapes/page.ts";
import type { Shape } from "./shapes/shape.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const rows = SHAPES.map((shape) => [`${shape.verdict}: ${shape.title}`, shape] as const);

/** What a build gives: all its files as one text, or nothing when Bun refuses. */
async function built(root: string, flags: readonly string[], minifies: boolean): Promise<string | undefined> {
  const { success, outputs } = await Bun.build({
    entrypoints: [join(root, "a.ts")],
    features: [...flags],
    target: "bun",
    minify: minifies,
    throw: false,
  });
  return success ? (await Promise.all(outputs.map((output) => output.text()))).join("\n") : undefined;
}

function verdictOf(text: string | undefined): Shape["verdict"] {
  if (text === undefined) return "rejected";
  return text.includes("GONE") ? "leaks" : "eliminated";
}

test("there are at least sixty shapes, of every verdict, none of them twice", () => {
  expect(SHAPES.length).toBeGreaterThanOrEqual(60);
  expect(sortedSet(SHAPES.map(({ verdict }) => verdict))).toEqual(["eliminated", "leaks", "rejected"]);
  expect(new Set(SHAPES.map(({ code, files }) => JSON.stringify([code, files]))).size).toBe(SHAPES.length);
  expect(new Set(rows.map(([name]) => name)).size).toBe(SHAPES.length);
});

describe("the installed Bun", () => {
  test.each(rows)("%s", async (_, shape) => {
    const root = folders.create(filesOf(shape));
    const minified = await built(root, [], true);
    const plain = await built(root, [], false);
    expect(verdictOf(minified)).toBe(shape.verdict);
    expect(verdictOf(plain) !== verdictOf(minified)).toBe(shape.needsMinify === true);
    if (minified !== undefined && shape.code.includes("KEPT")) expect(minified).toContain("KEPT");
  });
});

describe("a proof", () => {
  test.each(rows)("%s", async (_, shape) => {
    const bundler = createBunBundler(Bun, folders.create(filesOf(shape)));
    const settings = {
      bundler,
      entries: ["a.ts"],
      target: "bun",
      sourceMaps: "none",
      readText: () => undefined,
    } as const;
    const variant = { name: "off", features: [] };
    const proving = await proveVariant(variant, settings, createModuleReader());
    const codes =
      proving.problems === undefined
        ? proofFindings([["off", proving.proof]]).map(({ code }) => code)
        : [proving.isMarked ? "no-failed-proof" : "no-failed-build"];
    expect(sortedSet(codes)).toEqual(sortedSet(shape.finds ?? []));
  });
});

test("the page of all shapes is current", () => {
  expect(readFileSync(join(ROOT, PAGE), "utf8")).toBe(shapesPage());
});
