/** What publint and Are The Types Wrong find in the package, one line each: `bun scripts/check-package.ts`. */
import { resolve } from "node:path";
import { checkPackage } from "./test/check-package.ts";

const { failed } = await checkPackage(resolve(import.meta.dir, ".."), (line) => void process.stdout.write(`${line}\n`));
process.exitCode = failed === 0 ? 0 : 1;
