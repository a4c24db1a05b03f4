import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS, runProcess } from "../cli/scopec.ts";
import { createProject } from "../extend/project.ts";
import { temporaryFolders } from "../temporary.ts";

setDefaultTimeout(60_000);

const folders = temporaryFolders();
afterAll(folders.remove);

const CONFIG = `import { defineConfig } from "scopec";

export default defineConfig({ emitters: ["scopec-terraform-storage"] });
`;

test.each(["node", "bun"] as const)("the emitter for Terraform works as an installed package, on %s", (program) => {
  const root = createProject(folders, { "scopec.config.ts": CONFIG });
  const scopec = (...args: readonly string[]) => runProcess([...COMMANDS[program](), ...args], root);
  expect(scopec("gen")).toEqual({ status: 0, out: "", err: "" });
  const { variable, data, output } = JSON.parse(readFileSync(join(root, "infra/scopec-storage.tf.json"), "utf8"));
  expect(Object.keys(variable)).toEqual(["scopec_bucket_arn"]);
  const resources = (scope: string) => data.aws_iam_policy_document[`scopec_${scope}`].statement[0].resources;
  expect(resources("ACME")).toEqual(["${var.scopec_bucket_arn}/tenants/acme/*"]);
  expect(resources("guest")).toEqual(["${var.scopec_bucket_arn}/tenants/guest/*"]);
  expect(output.scopec_storage_policies.value).toEqual({
    ACME: "${data.aws_iam_policy_document.scopec_ACME.json}",
    guest: "${data.aws_iam_policy_document.scopec_guest.json}",
  });
  expect(scopec("gen", "--check")).toEqual({ status: 0, out: "", err: "" });
  expect(scopec("explain", "infra/scopec-storage.tf.json").out).toContain("scopec-terraform-storage/storage");
});
