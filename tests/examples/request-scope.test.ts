import { afterAll, beforeAll, expect, test } from "bun:test";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { server } from "../../examples/request-scope/server.ts";

const ROOT = join(import.meta.dir, "../..");
let port = 0;

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  port = (server.address() as AddressInfo).port;
});
afterAll(() => void server.close());

test.each([
  [{ host: "apple.factory-wager.com" }, "ENTERPRISE enterprise/ exact"],
  [{ host: "localhost:3000" }, "LOCAL-SANDBOX local-sandbox/ exact"],
  [{ host: "localhost", via: "1.1 tunnel" }, "global global/ not-loopback"],
  [{ host: "evil.com", "x-forwarded-host": "apple.factory-wager.com" }, "global global/ fallback"],
])("%p is answered by %p", async (headers, expected) => {
  const response = await fetch(`http://127.0.0.1:${port}/`, { headers });
  expect(await response.text()).toBe(expected);
});

test("the page shows this very example", () => {
  const source = readFileSync(join(ROOT, "examples/request-scope/server.ts"), "utf8").replaceAll("../../", "./");
  const page = readFileSync(join(ROOT, "docs/host-matching.md"), "utf8");
  expect(page).toContain(`\`\`\`ts\n${source}\`\`\``);
});
