/** Exchanges a file for a link to `<file>.planted` and back until it is killed: `bun exchanger.ts <file>`. Says when it begins. */
import { linkSync, renameSync, symlinkSync } from "node:fs";

const [, , path = ""] = process.argv;
linkSync(path, `${path}.real`);
process.stdout.write("begun\n");
// Whatever becomes of the one that started it, it does not go on for ever.
const end = Date.now() + 60_000;
while (Date.now() < end) {
  symlinkSync(`${path}.planted`, `${path}.next`);
  renameSync(`${path}.next`, path);
  linkSync(`${path}.real`, `${path}.next`);
  renameSync(`${path}.next`, path);
}
