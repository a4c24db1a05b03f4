import { expect, test } from "bun:test";
import { checkRunsOnBun } from "../../../runtime/realtime/check-runs-on-bun.ts";

const ROOT = `${import.meta.dir}/../../..`;

/** Runs a module on Node, over the built package. */
function onNode(code: string): { readonly out: string; readonly status: number | null } {
  const { stdout, stderr, exitCode } = Bun.spawnSync(["node", "--input-type=module", "-e", code], { cwd: ROOT });
  return { out: `${stdout}${stderr}`, status: exitCode };
}

test("on Node the server says that it needs Bun, and what runs without it", () => {
  const { out, status } = onNode(`
    import { createDashboardServer } from "./dist/runtime-realtime.js";
    try { createDashboardServer({}); } catch (error) { console.log(error.name, error.message); }`);
  expect([out.trim(), status]).toEqual([
    "Error createDashboardServer runs on Bun only: start the program with `bun`. On Node run createKeySet, issueToken and verifyToken of this module, and the client, scopec/runtime/realtime/client",
    0,
  ]);
});

test("on Node keys and tokens do all that they do on Bun, and the client is there", () => {
  const { out, status } = onNode(`
    import { createKeySet, issueToken, verifyToken } from "./dist/runtime-realtime.js";
    import { connectDashboard } from "./dist/runtime-realtime-client.js";
    const key = (kid) => ({ kid, secret: crypto.getRandomValues(new Uint8Array(32)) });
    const keys = await createKeySet([key("k1")]);
    const rules = { keys, issuer: "tests", audience: "dashboard", limits: { ACME: { maxTokenLifetime: 60 } } };
    const token = await issueToken({ scope: "ACME", client: "node", permissions: ["metrics:read"] }, rules);
    const problems = async () => (await verifyToken(token, rules)).problem ?? "good";
    console.log(await problems(), (await verifyToken(token + "x", rules)).problem);
    await keys.rotate(key("k2"));
    console.log(await problems());
    await keys.rotate(key("k3"));
    console.log(await problems(), typeof connectDashboard);`);
  expect([out.trim().split("\n"), status]).toEqual([["good token-signature", "good", "token-key-unknown function"], 0]);
});

test("only the global object of Bun counts", () => {
  expect(checkRunsOnBun()).toBeUndefined();
  expect(() => checkRunsOnBun({ process: { versions: { bun: "1" } } })).toThrow("runs on Bun only");
});
