/**
 * Compiles ahead what would cost time at each start: the pages below `templates/` (Handlebars), the validator of the spec
 * format (ajv), the fingerprint of what the emitters make of the reference matrix, the examples of the rules' pages, and the pages of the commands. Writes
 * `generator/precompiled/`, `docs/rules/` and `docs/cli/`, which are committed; `tests/scripts/precompile.test.ts` fails when they are out
 * of date.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { precompileAll } from "./precompile/precompile-all.ts";

const root = join(import.meta.dir, "..");
await precompileAll({
  root,
  write(path, text) {
    const file = join(root, path);
    mkdirSync(join(file, ".."), { recursive: true });
    if (readText(file) !== text) writeFileSync(file, text);
  },
});

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
