import { afterAll, describe, expect, test } from "bun:test";
import { temporaryFolders } from "../../temporary.ts";
import { build, buildSpec } from "./project.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

describe("a name that is internal", () => {
  const spec = (audience: string) =>
    buildSpec()
      .replace("description: The first,", "description: The first, sensitivity: internal,")
      .replace("half: { title: Half,", `half: { title: Half, audience: ${audience},`)
      .replace("full: { title: Full,", `full: { title: Full, audience: ${audience},`)
      .replace("prod: { title: Production,", `prod: { title: Production, audience: ${audience},`);
  const files = (audience: string, main: string) => ({ "spec/matrix.yaml": spec(audience), "src/main.ts": main });
  const SAID = 'import { feature } from "bun:bundle";\nif (feature("A")) console.log("A is on");\nconsole.log("A");\n';
  const ASKED = 'import { feature } from "bun:bundle";\nif (feature("A")) console.log("on");\n';

  test("is found where the sources say it, and not where they only ask for it", async () => {
    const root = folders.create(files("public", SAID));
    const said = await build(root);
    expect(said.status).toBe(1);
    expect(said.out + said.err).toContain("no-internal-name");
    expect((await build(folders.create(files("public", ASKED)))).status).toBe(0);
    const checked = await build(root, ["--certify"]);
    expect([checked.status, checked.out + checked.err]).toEqual([1, expect.stringContaining("no-internal-name")]);
  });

  test("may be in bundles that stay in the house", async () => {
    expect((await build(folders.create(files("internal", SAID)))).status).toBe(0);
  });
});
