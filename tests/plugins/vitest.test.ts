import { afterAll, expect, test } from "bun:test";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../temp-project.ts";
import { temporaryFolders } from "../temporary.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

/** A test that passes only where the flag is as the variant has it. */
const TEST = `import { expect, test } from "vitest";
import { debug } from "./src/debug.ts";

test("the flag is on", () => expect(debug).toBe("on"));
`;

function run(variant: string) {
  const root = folders.create({
    "package.json": '{ "type": "module" }\n',
    "spec/matrix.yaml": readFileSync(join(ROOT, "spec/matrix.yaml"), "utf8"),
    "src/debug.ts":
      'import { feature } from "bun:bundle";\nexport const debug: string = feature("DEBUG") ? "on" : "off";\n',
    "debug.test.ts": TEST,
    "vitest.config.js": `import { scopec } from "scopec/vite";\nexport default { plugins: [scopec({ variant: "${variant}" })] };\n`,
  });
  mkdirSync(join(root, "node_modules"));
  symlinkSync(ROOT, join(root, "node_modules/scopec"));
  for (const name of ["vite", "vitest"]) {
    symlinkSync(join(ROOT, "node_modules", name), join(root, "node_modules", name));
  }
  const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
  const child = Bun.spawnSync(["node", vitest, "run", "--root", root], {
    cwd: root,
    env: { ...process.env, NO_COLOR: "1" },
    stderr: "pipe",
  });
  return { status: child.exitCode, out: child.stdout.toString() + child.stderr.toString() };
}

test("Vitest, on Node, runs code that asks for flags, as a variant has them", () => {
  const on = run("dev");
  expect(on.out).toContain("1 passed");
  expect(on.status).toBe(0);
  const off = run("prod");
  expect(off.out).toMatch(/expected 'off' to be 'on'/);
  expect(off.status).toBe(1);
});
