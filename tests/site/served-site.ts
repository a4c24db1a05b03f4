import { statSync } from "node:fs";
import { join, normalize } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../../scripts/test/browser.ts";
import { ROOT } from "../temp-project.ts";

/** The built site behind a server that only hands out files, and a browser to look at it. */
export interface ServedSite {
  readonly url: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

const DIST = join(ROOT, ".site/dist");

/** Builds the site, serves it and starts the system's Chromium. */
export async function serveSite(): Promise<ServedSite> {
  const built = Bun.spawnSync([process.execPath, join(ROOT, "scripts/docs.ts"), "build"], { cwd: ROOT });
  if (built.exitCode !== 0) throw new Error(`the site does not build: ${built.stdout}${built.stderr}`);
  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    fetch(request) {
      const path = normalize(decodeURIComponent(new URL(request.url).pathname));
      const file = [path, `${path}.html`, join(path, "index.html")]
        .map((each) => join(DIST, each))
        .find((each) => statSync(each, { throwIfNoEntry: false })?.isFile() === true);
      return file === undefined ? new Response("not found", { status: 404 }) : new Response(Bun.file(file));
    },
  });
  const executablePath = Bun.which(findBrowser() ?? "") ?? undefined;
  if (executablePath === undefined) throw new Error("no browser: apt-get install chromium-headless-shell");
  // No sandbox: as root, as in most containers, Chromium refuses to start with one. The pages are our own.
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  return {
    url: String(server.url).replace(/\/$/, ""),
    browser,
    async close() {
      await browser.close();
      await server.stop(true);
    },
  };
}
