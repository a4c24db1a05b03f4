import { afterAll, expect, test } from "bun:test";
import { join } from "node:path";
import { fixAll } from "../../generator/flags/fix-all.ts";
import { scan } from "../../generator/flags/scan.ts";
import { createDiskHost } from "../../generator/host/disk.ts";
import { createTempProject, ROOT, type TempProject } from "../temp-project.ts";
import { specWith } from "../tester.ts";
import { specOf } from "./spec.ts";

const FLAG = "type: Feature, category: Release, domain: all, scope: all, tier: basic, since: '1.0.0', status: stable";
const SPEC = specWith({ flags: `flags:\n  BETA: { description: The one, ${FLAG} }` });

/** Files that Bun refuses or builds wrongly, though they type-check; each says `on` and `off` where it is asked. */
const FILES: Readonly<Record<string, string>> = {
  "src/value.ts": `import { feature } from "bun:bundle";

const beta = feature("BETA");
const stable = !feature("BETA");
export const value = [
  beta ? "on" : "off", // kept
  stable ? "off" : "on",
  String(feature("BETA") && "on"),
  { word: feature("BETA") || "off" }.word,
];
feature("BETA") && value.push("on");
`,
  "src/wrapped.ts": `import { feature } from "bun:bundle";

export const wrapped: string[] = [];
if (Boolean(feature("BETA"))) wrapped.push("on");
if (wrapped.length < 9 && !Boolean(!feature("BETA"))) wrapped.push("on");
`,
  "src/namespace.ts": `import * as bundle from 'bun:bundle'

export const named = bundle.feature('BETA') ? 'on' : 'off'
`,
  "src/constant.ts": `import { feature } from "bun:bundle";

const enabled = feature;
export const constant = enabled("BETA") ? "on" : "off";
`,
  "src/flags.ts": `import { feature } from "bun:bundle";

export { feature };
`,
  "src/through.ts": `import { feature } from "@/flags.ts";

export const through = feature("BETA") ? "on" : "off";
`,
  "src/main.ts": `import { constant } from "./constant.ts";
import { named } from "./namespace.ts";
import { through } from "./through.ts";
import { value } from "./value.ts";
import { wrapped } from "./wrapped.ts";

console.log(JSON.stringify({ constant, named, through, value, wrapped }));
`,
  "tsconfig.json": JSON.stringify({
    extends: "../../tsconfig.json",
    compilerOptions: { paths: { "@/*": ["./src/*"] } },
    include: ["src"],
    exclude: [],
  }),
};

const projects: TempProject[] = [];
afterAll(() => {
  for (const project of projects) project.remove();
});

function typeErrors({ root }: TempProject): string {
  const tsc = join(ROOT, "node_modules/.bin/tsc");
  return Bun.spawnSync([tsc, "-p", "tsconfig.json", "--pretty", "false"], { cwd: root }).stdout.toString();
}

function output(
  { root }: TempProject,
  ...flags: readonly string[]
): { readonly built: string; readonly said: unknown } {
  const args = ["build", "src/main.ts", "--target=bun", "--outfile=bundle.js", "--minify-syntax", ...flags];
  const built = Bun.spawnSync([process.execPath, ...args], { cwd: root }).stderr.toString();
  if (built !== "") return { built, said: undefined };
  return { built, said: JSON.parse(Bun.spawnSync([process.execPath, "bundle.js"], { cwd: root }).stdout.toString()) };
}

test("what is mended type-checks, builds, runs, and is mended for good", async () => {
  const project = createTempProject(Object.entries(FILES));
  projects.push(project);
  expect(typeErrors(project)).toBe("");
  expect(output(project).built).toContain("feature()");

  const host = createDiskHost(project.root);
  const spec = await specOf(SPEC);
  const { changes, count } = await fixAll(host, spec, {});
  expect(changes.map(({ path }) => path).sort()).toEqual([
    "src/constant.ts",
    "src/namespace.ts",
    "src/through.ts",
    "src/value.ts",
    "src/wrapped.ts",
  ]);
  expect(count).toBe(10);
  for (const { path, after } of changes) project.write(path, after);
  expect(changes.find(({ path }) => path === "src/value.ts")?.after).toContain('beta ? "on" : "off", // kept');
  expect(changes.find(({ path }) => path === "src/through.ts")?.after).toStartWith(
    'import { feature } from "bun:bundle";',
  );

  expect(typeErrors(project)).toBe("");
  const on = {
    constant: "on",
    named: "on",
    through: "on",
    value: ["on", "on", "on", true, "on"],
    wrapped: ["on", "on"],
  };
  const off = { constant: "off", named: "off", through: "off", value: ["off", "off", "false", "off"], wrapped: [] };
  expect(output(project, "--feature=BETA")).toEqual({ built: "", said: on });
  expect(output(project)).toEqual({ built: "", said: off });

  const again = await fixAll(host, spec, {});
  expect([again.changes, again.count]).toEqual([[], 0]);
  // The module that hands `feature` on may have users elsewhere: it is left, and reported.
  const { diagnostics } = await scan(host, spec);
  expect(diagnostics.filter(({ severity }) => severity === "error").map(({ span }) => span.source.path)).toEqual([
    "src/flags.ts",
  ]);
}, 30_000);
