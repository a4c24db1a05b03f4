import { afterAll, beforeAll, expect, test } from "bun:test";
import { createHmac } from "node:crypto";
import { DEFAULT_LIMITS } from "../../../runtime/metrics/index.ts";
import { createKeySet } from "../../../runtime/realtime/index.ts";
import { ask, type Harness, handshake, metricOf, openStream, randomKey, startServer, until } from "./harness.ts";

const STREAM = "/scopes/ACME/stream";
const ENDPOINTS = [
  ["GET", "/scopes/ACME/metrics"],
  ["POST", "/scopes/ACME/metrics"],
  ["GET", "/scopes/ACME/audit"],
] as const;
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const key = randomKey("k1");
let it: Harness;
// Tokens know seconds only.
let now = Math.floor(Date.now() / 1_000) * 1_000;
beforeAll(async () => {
  const tokens = { keys: await createKeySet([key]), issuer: "tests", audience: "dashboard" };
  it = await startServer({ tokens, now: () => now, maxFailedAuthPerMinute: 10_000 });
});
afterAll(() => it[Symbol.asyncDispose]());

/** Whether somebody is kept out of everything that there is of a scope. */
async function expectNothing(headers: Readonly<Record<string, string>>): Promise<void> {
  for (const [method, path] of ENDPOINTS) {
    const body = method === "POST" ? JSON.stringify(metricOf("ACME", "of-nobody")) : undefined;
    const response = await fetch(`${it.server.origin}${path}`, {
      method,
      headers,
      ...(body !== undefined && { body }),
    });
    expect([method, path, response.status]).toEqual([method, path, 401]);
  }
  expect((await handshake(it.server, STREAM, headers)).status).toBe(401);
  expect(it.server.connections()).toBe(0);
  expect(it.sink.metricsOf("ACME")).toEqual([]);
}

test("without a token nobody reads, writes or connects", async () => {
  await expectNothing({});
  await expectNothing({ authorization: "Bearer" });
  await expectNothing({ authorization: "Basic YTpi" });
});

test("a token that no key of the server has signed by HMAC-SHA256 opens nothing", async () => {
  const good = await it.token("ACME");
  expect((await ask(it.server, "/scopes/ACME/metrics", good)).status).toBe(200);
  const [head = "", body = "", signature = ""] = good.split(".");
  const by = (secret: Uint8Array, hash: string) =>
    createHmac(hash, secret).update(`${head}.${body}`).digest("base64url");
  const none = Buffer.from('{"alg":"none","typ":"JWT","kid":"k1"}').toString("base64url");
  const changed = Buffer.from(Buffer.from(body, "base64url").toString().replace("client-of", "client-if")).toString(
    "base64url",
  );
  expect(by(key.secret, "sha256")).toBe(signature);
  const forged = [`${by(randomKey("k1").secret, "sha256")}`, by(key.secret, "sha512"), by(key.secret, "sha1"), ""];
  for (const each of forged) await expectNothing(bearer(`${head}.${body}.${each}`));
  await expectNothing(bearer(`${head}.${changed}.${signature}`));
  await expectNothing(bearer(`${none}.${body}.`));
});

test("a token opens nothing once it has expired, and what it has opened is closed", async () => {
  const token = await it.token("ACME", { lifetime: 60 });
  const client = await openStream(it.server, "ACME", token);
  now += 59_999;
  expect((await ask(it.server, "/scopes/ACME/metrics", token)).status).toBe(200);
  now += 1;
  expect((await client.closed).code).toBe(4401);
  await until(() => it.server.connections() === 0);
  await expectNothing(bearer(token));
});

test("a scope has ten connections at once, whoever opens them, and another scope has its own ten", async () => {
  await using own = await startServer();
  const open = async (scope: string, client: string) =>
    openStream(own.server, scope, await own.token(scope, { client }));
  const refused = async (scope: string) => {
    const { status, head } = await handshake(own.server, `/scopes/${scope}/stream`, bearer(await own.token(scope)));
    return [status, /^retry-after: \d+\r?$/im.test(head)];
  };
  const first = await open("ACME", "c-0");
  for (let index = 1; index < 10; index += 1) await open("ACME", `c-${index}`);
  expect(await refused("ACME")).toEqual([429, true]);
  for (let index = 0; index < 10; index += 1) await open("GLOBEX", "the-same");
  expect(await refused("GLOBEX")).toEqual([429, true]);
  expect(["ACME", "GLOBEX", "INITECH"].map((scope) => own.server.connections(scope))).toEqual([10, 10, 0]);
  first.socket.close();
  await until(() => own.server.connections("ACME") === 9);
  await open("ACME", "c-10");
});

test("a client has a hundred messages a minute, over however many connections", async () => {
  await using own = await startServer();
  const token = await own.token("ACME");
  // To open each is a message as well.
  const streams = [await openStream(own.server, "ACME", token), await openStream(own.server, "ACME", token)] as const;
  const other = await openStream(own.server, "ACME", await own.token("ACME", { client: "other" }));
  for (let index = 0; index < 49; index += 1) for (const { send } of streams) send({ type: "subscribe" });
  const answers = () => streams.flatMap(({ frames }) => frames).filter(({ type }) => type === "subscribed").length;
  await until(() => answers() === 98);
  streams[0].send({ type: "publish", metric: metricOf("ACME", "the-101st") });
  expect((await streams[0].closed).code).toBe(4429);
  expect((await handshake(own.server, STREAM, bearer(token))).status).toBe(429);
  expect(own.sink.metricsOf("ACME")).toEqual([]);
  other.send({ type: "publish", metric: metricOf("ACME", "of-another") });
  await other.frame("accepted");
  expect(DEFAULT_LIMITS).toMatchObject({ maxMessagesPerMinute: 100, maxConnectionsPerScope: 10 });
});
