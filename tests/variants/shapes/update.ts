/** Writes the page of all shapes anew: `bun tests/variants/shapes/update.ts`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PAGE, shapesPage } from "./page.ts";

writeFileSync(join(import.meta.dir, "../../..", PAGE), shapesPage());
