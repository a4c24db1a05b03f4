import { afterAll, describe, expect, test } from "bun:test";
import { createSourceText } from "../../../generator/base/source-text.ts";
import { readSources } from "../../../generator/flags/syntax/read-sources.ts";
import { temporaryFolders } from "../../temporary.ts";
import { CONDITIONS } from "./conditions.ts";
import { EXITS } from "./exits.ts";
import { IMPORTS } from "./imports.ts";
import type { Outcome, Shape } from "./shape.ts";
import { VALUES } from "./values.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

/** What the installed Bun does with a shape. */
async function outcomeOf({ code, files = {} }: Shape): Promise<Outcome> {
  const folder = folders.create({ "shape.ts": code, ...files });
  const isDecided = async (minified: boolean): Promise<boolean | undefined> => {
    const sides = [
      ["ON_SIDE", "OFF_SIDE", "--feature=A"],
      ["OFF_SIDE", "ON_SIDE", "--feature=OTHER"],
    ] as const;
    const results = await Promise.all(
      sides.map(async ([there, gone, flag]) => {
        const args = ["build", "shape.ts", "--target=bun", flag, ...(minified ? ["--minify-syntax"] : [])];
        const child = Bun.spawn([process.execPath, ...args], { cwd: folder, stdout: "pipe", stderr: "ignore" });
        const bundle = await new Response(child.stdout).text();
        if ((await child.exited) !== 0) return undefined;
        return !bundle.includes(gone) && (bundle.includes(there) || !code.includes(there));
      }),
    );
    return results.includes(undefined) ? undefined : results.every(Boolean);
  };
  const plain = await isDecided(false);
  if (plain === undefined) return "rejected";
  if (plain) return "legal";
  return (await isDecided(true)) === true ? "minify" : "leaks";
}

const ORDER: readonly Outcome[] = ["legal", "minify", "leaks", "rejected"];

/** The worst that scan says of a shape. */
function scanned({ code, files = {} }: Shape): Outcome {
  const [facts] = readSources([createSourceText("shape.ts", code)], (_path, specifier) =>
    Object.keys(files).includes(`${specifier.replace("./", "")}.ts`),
  );
  const verdicts = facts?.misuses.map(({ verdict }) => ORDER.indexOf(verdict)) ?? [];
  return ORDER[Math.max(0, ...verdicts)] ?? "legal";
}

const TABLES = { conditions: CONDITIONS, values: VALUES, exits: EXITS, imports: IMPORTS };

describe.each(Object.entries(TABLES))("%s", (_title, shapes) => {
  test.each(shapes.map((shape) => [shape.name, shape.outcome, shape] as const))(
    "%s: %s, says Bun and says scan",
    async (_name, outcome, shape) => {
      expect({ bun: await outcomeOf(shape), scan: scanned(shape) }).toEqual({ bun: outcome, scan: outcome });
    },
  );
});

test("no two shapes are the same", () => {
  const all = Object.values(TABLES).flat();
  expect(new Set(all.map(({ code, files }) => JSON.stringify([code, files]))).size).toBe(all.length);
});
