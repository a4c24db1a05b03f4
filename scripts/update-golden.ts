/**
 * Rewrites the golden cases below `tests/emit/golden/`: what each emitter makes of `tests/emit/reference.yaml`, which
 * `tests/emit/golden.test.ts` compares byte for byte. Run it after a change to an emitter, a writer or a template, and review
 * the difference as carefully as the change itself: it is what every user of scopec will see in a pull request.
 *
 *     bun scripts/precompile.ts && bun scripts/update-golden.ts
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { GOLDEN, goldenNow } from "./golden.ts";

const root = join(import.meta.dir, "..");
const texts = await goldenNow(root);
rmSync(join(root, GOLDEN), { recursive: true, force: true });
for (const [path, text] of texts) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
process.stdout.write(`${texts.size} golden files\n`);
