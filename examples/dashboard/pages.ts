import { join } from "node:path";
import type { StaticPage } from "scopec/runtime/realtime";

/** The dashboard page and what it loads, by path, for `pages` of a dashboard server. */
export async function dashboardPages(): Promise<Readonly<Record<string, StaticPage>>> {
  const folder = join(import.meta.dir, "page");
  const { outputs } = await Bun.build({ entrypoints: [join(folder, "page.ts")], target: "browser" });
  const [script] = outputs;
  if (script === undefined) throw new Error("the script of the page was not built");
  return {
    "/": { type: "text/html; charset=utf-8", body: await Bun.file(join(folder, "index.html")).text() },
    "/page.css": { type: "text/css; charset=utf-8", body: await Bun.file(join(folder, "page.css")).text() },
    "/page.js": { type: "text/javascript; charset=utf-8", body: await script.text() },
  };
}
