import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS, ROOT, runProcess, scopec } from "../cli/scopec.ts";
import { createProject, TIDY_SPEC } from "../extend/project.ts";
import { temporaryFolders, writeFiles } from "../temporary.ts";
import { minimalSpec, SPEC_PATH } from "../tester.ts";

setDefaultTimeout(60_000);

const folders = temporaryFolders();
afterAll(folders.remove);

const CODE = "scopec-tenant-rules/use-tenants-folder";
const create = (spec: string) =>
  createProject(folders, { [SPEC_PATH]: spec, "scopec.config.yaml": "rules: [scopec-tenant-rules]\n" });

describe("the rule about the folder of tenants", () => {
  test.each(["node", "bun"] as const)("works as an installed package, on %s", (program) => {
    const { status, out } = runProcess([...COMMANDS[program](), "lint"], create(minimalSpec));
    expect(status).toBe(0);
    expect(out).toContain(
      `${SPEC_PATH}:6:30  warning  the storage of \`ACME\` is \`acme/\`, outside of \`tenants/\`  ${CODE}`,
    );
    expect(out).toContain(`${SPEC_PATH}:11:30  warning  the storage of \`guest\` is`);
    expect(out).toContain("2 warnings");
  });

  test("finds nothing where all is well", async () => {
    expect(await scopec(create(TIDY_SPEC), ["lint"])).toEqual({ status: 0, out: "", err: "" });
  });

  test("can be set and waived", async () => {
    const set = await scopec(create(`${minimalSpec}rules: { ${CODE}: error }\n`), ["gen"]);
    expect([set.status, set.out.includes("2 errors")]).toEqual([1, true]);
    const waived = `${minimalSpec}waivers: [{ rule: ${CODE}, pointer: /scopes, reason: r, owner: o }]\n`;
    expect(await scopec(create(waived), ["lint"])).toEqual({ status: 0, out: "", err: "" });
  });

  test("offers a fix, which is not applied unseen", async () => {
    const root = create(minimalSpec);
    const [finding] = JSON.parse((await scopec(root, ["lint", "--format", "json"])).out).diagnostics;
    expect(finding.fix).toMatchObject({ kind: "suggested", edits: [{ text: "tenants/acme/" }] });
  });
});

test("both examples pass the type check with the published types", () => {
  const root = createProject(folders, {});
  const compilerOptions = {
    ...{ noEmit: true, strict: true, allowJs: true, checkJs: true, skipLibCheck: false },
    ...{ module: "nodenext", target: "es2023", types: [] },
  };
  writeFiles(root, { "tsconfig.json": JSON.stringify({ compilerOptions, include: ["src"] }) });
  for (const path of ["terraform-storage/terraform-storage.js", "tenant-rules/tenant-rules.js"]) {
    writeFiles(root, { [`src/${path}`]: readFileSync(join(ROOT, "examples", path), "utf8") });
  }
  const check = runProcess([join(ROOT, "node_modules/.bin/tsc"), "-p", "."], root);
  expect(check).toMatchObject({ status: 0, out: "" });
});
