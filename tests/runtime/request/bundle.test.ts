import { expect, test } from "bun:test";
import { join } from "node:path";
import * as request from "../../../runtime/request/index.ts";

const ROOT = join(import.meta.dir, "../../..");

/** What a user's bundler makes of a module, with all packages in it. */
async function bundled(source: string): Promise<string> {
  const entry = join(ROOT, "user.ts");
  const { outputs } = await Bun.build({
    entrypoints: [entry],
    files: { [entry]: source },
    conditions: ["bun"],
    minify: true,
  });
  return (await outputs[0]?.text()) ?? "";
}

test("the public functions are these", () => {
  const names = ["createScopeFromRequest", "fromFastify", "fromFetch", "fromHono", "fromNode"];
  expect(Object.keys(request).sort()).toEqual(names);
});

test("who only resolves hosts does not get ipaddr.js into their bundle", async () => {
  const hosts = await bundled('import { resolveHost } from "./generated/scopes.ts"; console.log(resolveHost("a"));');
  const requests = await bundled(
    'import { createScopeFromRequest } from "scopec/runtime/request"; console.log(createScopeFromRequest);',
  );
  // Words of its error messages, which no minifier changes.
  expect(requests).toContain("ipaddr:");
  expect(hosts).not.toContain("ipaddr:");
  expect(hosts).not.toContain("trustedProxies");
});
