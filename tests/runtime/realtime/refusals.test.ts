import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { DEFAULT_LIMITS } from "../../../runtime/metrics/index.ts";
import { failureKeyOf } from "../../../runtime/realtime/failure-key.ts";
import { type Harness, handshake, LIMITS, openLikeBrowser, openStream, startServer } from "./harness.ts";

let it: Harness;
let good = "";
beforeAll(async () => {
  it = await startServer({
    limits: { ...LIMITS, ACME: { ...DEFAULT_LIMITS, maxMessagesPerMinute: 100_000 } },
    allowedOrigins: ["https://dash.example.com"],
    maxFailedAuthPerMinute: 10_000,
  });
  good = await it.token("ACME");
});
afterAll(() => it[Symbol.asyncDispose]());

const STREAM = "/scopes/ACME/stream";
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const protocols = (...tokens: string[]) => ({
  "sec-websocket-protocol": ["scopec.v1", ...tokens.map((token) => `scopec.token.${token}`)].join(", "),
});

describe("before the upgrade, 401 is the answer to", () => {
  const cases: readonly (readonly [string, () => Record<string, string>])[] = [
    ["no token", () => ({})],
    ["no token, but the subprotocol", () => protocols()],
    ["an empty header", () => ({ authorization: "" })],
    ["another scheme", () => ({ authorization: `Basic ${good}` })],
    ["a scheme and nothing", () => ({ authorization: "Bearer " })],
    ["a token without a scheme", () => ({ authorization: good })],
    ["a bad token", () => bearer(`${good}x`)],
    ["a bad token as a subprotocol", () => protocols(`${good}x`)],
    ["an empty token as a subprotocol", () => protocols("")],
    ["two tokens, both good", () => ({ ...bearer(good), ...protocols(good) })],
    ["two subprotocols with tokens", () => protocols(good, good)],
    ["two tokens in one header", () => ({ authorization: `Bearer ${good}, Bearer ${good}` })],
    ["a token and something behind it", () => ({ authorization: `Bearer ${good} x` })],
    ["something and a token behind it", () => ({ authorization: `x Bearer ${good}` })],
    ["a token in a cookie", () => ({ cookie: `token=${good}` })],
  ];
  test.each(cases)("%s", async (_, headers) => {
    const { status, head, body } = await handshake(it.server, STREAM, headers());
    expect(status).toBe(401);
    expect(head.toLowerCase()).toContain('www-authenticate: bearer realm="scopec"');
    expect(body).not.toContain("token-");
  });
});

test("a token in the address is refused, whatever else there is", async () => {
  expect((await handshake(it.server, `${STREAM}?token=${good}`)).status).toBe(400);
  expect((await handshake(it.server, `${STREAM}?access_token=${good}`, bearer(good))).status).toBe(400);
});

test("every refusal is in the audit log, with the reason that its sender is not told", async () => {
  const before = it.audit.events().length;
  const { body } = await handshake(it.server, STREAM, bearer("a.b.c"));
  const [event] = it.audit.events().slice(before);
  expect(event).toMatchObject({ type: "AUTH", severity: "WARNING", scope: null });
  expect(event?.details).toEqual({ problem: "token-malformed", address: "127.0.0.1" });
  expect(body).toBe('{"error":"a good token is needed"}');
});

describe("403 is the answer to", () => {
  test.each(["GLOBEX", "acme", "ACME%20", "*", "..%2fACME", "", "NOBODY", "__proto__"])(
    "a token of ACME for the scope %p, and it is audited",
    async (scope) => {
      const before = it.audit.eventsOf("ACME").length;
      expect((await handshake(it.server, `/scopes/${scope}/stream`, bearer(good))).status).toBe(403);
      const events = it.audit.eventsOf("ACME").slice(before);
      expect(events).toHaveLength(1);
      expect(events[0]).toMatchObject({ type: "SCOPE_VIOLATION", severity: "CRITICAL", client: "client-of-ACME" });
    },
  );

  test.each([
    ["/scopes/ACME/stream", "GET", ["config:write"]],
    ["/scopes/ACME/stream", "GET", []],
    ["/scopes/ACME/metrics", "GET", ["metrics:write", "audit:read"]],
    ["/scopes/ACME/metrics", "POST", ["metrics:read", "audit:read"]],
    ["/scopes/ACME/audit", "GET", ["metrics:read", "metrics:write"]],
    ["/scopes/ACME/audit", "GET", ["audit:rea", "audit:read2", "*"]],
  ])("%s %s with the permissions %j", async (path, method, permissions) => {
    const token = await it.token("ACME", { permissions });
    const response = await fetch(`${it.server.origin}${path}`, { method, headers: bearer(token) });
    expect(response.status).toBe(403);
    expect(it.audit.eventsOf("ACME").at(-1)?.message).toBe("a client asked for what its token does not permit");
  });

  test.each([
    "https://evil.example.com",
    "null",
    "https://dash.example.com.evil.example.com",
    "http://dash.example.com",
    "https://dash.example.com:8443",
    "HTTPS://DASH.EXAMPLE.COM",
    "",
  ])("the origin %p", async (origin) => {
    expect((await handshake(it.server, STREAM, { ...bearer(good), origin })).status).toBe(403);
  });
});

test("a server without a list of origins allows its own", async () => {
  await using own = await startServer();
  const headers = bearer(await own.token("ACME"));
  const origins = [own.server.origin, "https://dash.example.com"];
  const statuses = origins.map(async (origin) => (await handshake(own.server, STREAM, { ...headers, origin })).status);
  expect(await Promise.all(statuses)).toEqual([101, 403]);
});

test("its own origin, an allowed one and none may connect", async () => {
  for (const headers of [{ origin: it.server.origin }, { origin: "https://dash.example.com" }, {}]) {
    expect((await handshake(it.server, STREAM, { ...bearer(good), ...headers })).status).toBe(101);
  }
});

test("a Host header does not make an origin one's own", async () => {
  const headers = { host: "evil.example.com", origin: "http://evil.example.com" };
  expect((await handshake(it.server, STREAM, { ...bearer(good), ...headers })).status).toBe(403);
});

test("a token is taken from the header and from a subprotocol, and never sent back", async () => {
  const { head } = await handshake(it.server, STREAM, protocols(good));
  expect(head.toLowerCase()).toContain("sec-websocket-protocol: scopec.v1");
  expect(head).not.toContain(good);
  expect((await handshake(it.server, STREAM, bearer(good))).head.toLowerCase()).not.toContain("sec-websocket-protocol");
  const [byHeader, asBrowser] = [
    await openStream(it.server, "ACME", good),
    await openLikeBrowser(it.server, "ACME", good),
  ];
  expect(asBrowser.socket.protocol).toBe("scopec.v1");
  byHeader.socket.close();
  asBrowser.socket.close();
});

test("no token comes back as the subprotocol that was chosen, nor is any but ours chosen", async () => {
  for (const offers of [`scopec.token.${good}`, `x, scopec.token.${good}`, `SCOPEC.V1, scopec.token.${good}`]) {
    const { status, head, body } = await handshake(it.server, STREAM, { "sec-websocket-protocol": offers });
    expect([status, body]).toEqual([400, '{"error":"the subprotocol here is scopec.v1"}']);
    expect(head.toLowerCase()).not.toContain("sec-websocket-protocol");
  }
  expect((await handshake(it.server, STREAM, { ...bearer(good), "sec-websocket-protocol": "x, y" })).status).toBe(400);
  const { status, head } = await handshake(it.server, STREAM, {
    "sec-websocket-protocol": `scopec.token.${good},x, scopec.v1`,
  });
  expect(status).toBe(101);
  expect(head).toMatch(/^sec-websocket-protocol: scopec\.v1$/im);
});

describe("nothing but a stream becomes one", () => {
  test("426 for a plain request", async () => {
    const response = await fetch(`${it.server.origin}${STREAM}`, { headers: bearer(good) });
    expect(response.status).toBe(426);
  });

  test("400 for half a handshake, which holds no place afterwards", async () => {
    const response = await fetch(`${it.server.origin}${STREAM}`, {
      headers: { ...bearer(good), upgrade: "websocket" },
    });
    expect(response.status).toBe(400);
  });

  test.each([
    "/scopes/ACME/nothing",
    "/scopes/ACME",
    "/scopes/ACME/stream/",
    "/nothing",
    "/__proto__",
    "/scopes//x/stream",
    "/x/scopes/ACME/stream",
    "/scopes/ACME/streams",
  ])("404 for %s", async (path) => {
    expect((await handshake(it.server, path, bearer(good))).status).toBe(404);
  });

  test.each(["PUT", "DELETE", "OPTIONS", "PATCH"])("404 for %s", async (method) => {
    for (const path of ["/scopes/ACME/metrics", "/healthz"]) {
      expect((await fetch(`${it.server.origin}${path}`, { method, headers: bearer(good) })).status).toBe(404);
    }
  });
});

test("400 is the answer to a request whose Host header names no host, as no other time is better", async () => {
  for (const host of ["a b", "evil?x=1", "[::1", ""]) {
    const { status, body } = await handshake(it.server, "/healthz", { host });
    expect([status, body]).toEqual([400, '{"error":"this is no address"}']);
  }
});

test("a revoked token opens nothing any more", async () => {
  const token = await it.token("ACME");
  expect((await handshake(it.server, STREAM, bearer(token))).status).toBe(101);
  it.server.revoke(JSON.parse(atob(token.split(".")[1] ?? "")).jti);
  expect((await handshake(it.server, STREAM, bearer(token))).status).toBe(401);
  expect(it.audit.events().at(-1)?.details).toMatchObject({ problem: "token-revoked" });
});

test("whoever has no good token fills no log: beyond the limit 429, and no more is written", async () => {
  await using own = await startServer({ maxFailedAuthPerMinute: 3 });
  const statuses: number[] = [];
  for (let index = 0; index < 5; index += 1) statuses.push((await handshake(own.server, STREAM)).status);
  expect(statuses).toEqual([401, 401, 401, 429, 429]);
  expect((await handshake(own.server, STREAM)).head.toLowerCase()).toMatch(/retry-after: [1-9]\d?\r?\n/);
  expect(own.audit.events()).toHaveLength(3);
  // Those with a good token from the same address do not suffer for it.
  expect((await handshake(own.server, STREAM, bearer(await own.token("ACME")))).status).toBe(101);
});

test("an IPv6 address counts as the network of 64 bits that its owner has", () => {
  expect(["192.0.2.1", "::ffff:192.0.2.1", "::FFFF:c000:201"].map(failureKeyOf)).toEqual(Array(3).fill("192.0.2.1"));
  const [one, same, zoned, other] = [
    "2001:db8:1:2::1",
    "2001:0DB8:1:2:ffff:ffff:ffff:ffff",
    "2001:db8:1:2::7%eth0",
    "2001:db8:1:3::1",
  ].map(failureKeyOf);
  expect([same, zoned]).toEqual([one, one] as never);
  expect(one).toBe("2001:db8:1:2::/64");
  expect(other).toBe("2001:db8:1:3::/64");
  expect(["::1", "::ffff:1"].map(failureKeyOf)).toEqual(["::/64", "::/64"]);
  // Of a socket that has none.
  expect(failureKeyOf("undefined")).toBe("undefined");
});

test("nobody gets in whom the audit log does not have", async () => {
  const events: readonly never[] = [];
  const record = () => Promise.reject(new Error("the log is full"));
  await using own = await startServer({ audit: { record, eventsOf: () => events } });
  const token = await own.token("ACME");
  for (const headers of [{}, bearer(token)]) expect((await handshake(own.server, STREAM, headers)).status).toBe(503);
  expect(own.server.connections()).toBe(0);
});
