import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../cli/scopec.ts";
import type { TemporaryFolders } from "../temporary.ts";
import { SPEC_PATH, specWith } from "../tester.ts";

/** A spec in which a scope keeps its data below `tenants/`. */
export const TIDY_SPEC: string = specWith({})
  .replaceAll("acme/", "tenants/acme/")
  .replaceAll("guest/", "tenants/guest/");

/** A file that emits one file with this text. */
export function emitterFile(path: string, text: string): string {
  const artifact = JSON.stringify({ path, text, origin: [] });
  return `export default { name: "one", describe: "One file", emit: () => [${artifact}] };\n`;
}

/** A project outside of the repository, with scopec and the packages of `examples/` as if they were installed. */
export function createProject(folders: TemporaryFolders, files: Readonly<Record<string, string>>): string {
  const root = folders.create({ "package.json": '{ "type": "module" }\n', [SPEC_PATH]: TIDY_SPEC, ...files });
  mkdirSync(join(root, "node_modules"), { recursive: true });
  symlinkSync(ROOT, join(root, "node_modules/scopec"));
  for (const name of ["terraform-storage", "tenant-rules"]) {
    cpSync(join(ROOT, "examples", name), join(root, "node_modules", `scopec-${name}`), { recursive: true });
  }
  return root;
}
