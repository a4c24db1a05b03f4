import { expect, test } from "bun:test";

test("Node has no store of the operating system, and says so", () => {
  const code = `import("./dist/runtime-secrets.js").then(({ createOsStore }) => { try { createOsStore("a") } catch (e) { console.log(e.code) } })`;
  const { stdout } = Bun.spawnSync(["node", "-e", code], { cwd: `${import.meta.dir}/../../..` });
  expect(stdout.toString()).toBe("UNAVAILABLE\n");
});
