import { afterAll, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolders } from "../temporary.ts";
import { specWith } from "../tester.ts";
import { scopec } from "./scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

test("a file of the spec in TypeScript is in the way only where it names the flag, not one whose name is longer", async () => {
  const flag = 'type: Feature, category: Release, domain: all, scope: all, tier: basic, since: "1.0.0", status: stable';
  const root = folders.create({
    "spec/matrix.yaml": `include: more.ts\n${specWith({ flags: `flags:\n  BETA: { description: One, ${flag} }\n  KEPT: { description: Two, ${flag} }` })}`,
    "spec/more.ts":
      'export default { flags: { BETA_TWO: { description: "Three", type: "Feature", category: "Release", domain: "all", scope: "all", tier: "basic", since: "1.0.0", status: "stable" } } };\n',
  });
  const { status, err } = await scopec(root, ["flags", "retire", "BETA", "--keep", "off"]);
  expect([status, err]).toEqual([0, expect.stringContaining("changed spec/matrix.yaml")]);
  expect(readFileSync(join(root, "spec/matrix.yaml"), "utf8")).not.toContain("BETA");
});
