import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { DEFAULT_LIMITS } from "../../../runtime/metrics/index.ts";
import { createKeySet } from "../../../runtime/realtime/index.ts";
import { ask, type Harness, LIMITS, metricOf, openStream, randomKey, startServer, until } from "./harness.ts";

let it: Harness;
let token = "";
beforeAll(async () => {
  it = await startServer({
    limits: { ...LIMITS, GLOBEX: { ...DEFAULT_LIMITS, maxPayloadBytes: 500 } },
    pages: { "/": { type: "text/html; charset=utf-8", body: "<p>page" } },
  });
  token = await it.token("ACME");
});
afterAll(() => it[Symbol.asyncDispose]());

/** An answer, as far as the tests look at it. */
interface Answer {
  readonly scope?: string;
  readonly metrics?: readonly unknown[];
  readonly events?: readonly unknown[];
  readonly details?: readonly { readonly code: string }[];
}

const jsonOf = async (response: Response): Promise<Answer> => (await response.json()) as Answer;

const post = (metric: unknown, scope = "ACME", as = token) =>
  ask(it.server, `/scopes/${scope}/metrics`, as, {
    method: "POST",
    body: typeof metric === "string" ? metric : JSON.stringify(metric),
  });

describe("over HTTP", () => {
  test("a metric is taken in, shown, and read again", async () => {
    const client = await openStream(it.server, "ACME", token);
    const response = await post(metricOf("ACME", "posted"));
    expect([response.status, await response.json()]).toEqual([201, { id: "posted" }]);
    await client.frame("metric", ({ metric }) => (metric as { id: string }).id === "posted");
    client.socket.close();
    const read = await jsonOf(await ask(it.server, "/scopes/ACME/metrics", token));
    expect(read.scope).toBe("ACME");
    expect(read.metrics).toContainEqual(metricOf("ACME", "posted"));
  });

  test("the audit log of a scope can be read", async () => {
    await post(metricOf("ACME", "audited"));
    const { events } = await jsonOf(await ask(it.server, "/scopes/ACME/audit", token));
    expect(events?.at(-1)).toMatchObject({ type: "METRIC_MUTATION", scope: "ACME", client: "client-of-ACME" });
    expect(events?.at(-1)).toMatchObject({ details: { metric: "audited" } });
  });

  test.each([
    ["what is no JSON", "{", 400],
    ["nothing", "", 400],
    ["a metric with faults", { ...metricOf("ACME"), value: Number.NaN }, 422],
    ["a metric of another scope", metricOf("GLOBEX"), 403],
    ["a metric of no scope", { ...metricOf("ACME"), properties: {} }, 403],
    ["a list of metrics", [metricOf("ACME")], 403],
  ])("%s is refused", async (_, metric, status) => {
    expect((await post(metric)).status).toBe(status);
  });

  test("the latest 1,000 metrics and events are given, and fewer where they are long", async () => {
    await using own = await startServer();
    const mine = await own.token("ACME");
    const read = async (name: string) => {
      const response = await ask(own.server, `/scopes/ACME/${name}`, mine);
      return (await response.json()) as { metrics: { id: string }[]; events: { details: { metric: string } }[] };
    };
    for (let index = 0; index <= 1_000; index += 1) await own.server.addMetric("ACME", metricOf("ACME", `m-${index}`));
    const { metrics } = await read("metrics");
    expect([metrics.length, metrics[0]?.id, metrics.at(-1)?.id]).toEqual([1_000, "m-1", "m-1000"]);
    const { events } = await read("audit");
    expect([events.length, events[0]?.details.metric]).toEqual([1_000, "m-1"]);
    const long = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`text-${index}`, "x".repeat(10_000)]));
    for (let index = 0; index < 9; index += 1)
      await own.server.addMetric("ACME", {
        ...metricOf("ACME", `long-${index}`),
        properties: { scope: "ACME", ...long },
      });
    const ids = (await read("metrics")).metrics.map(({ id }) => id);
    expect(ids).toEqual(["long-1", "long-2", "long-3", "long-4", "long-5", "long-6", "long-7", "long-8"]);
  });

  test("a refused metric comes back with all that is wrong with it", async () => {
    const { details } = await jsonOf(await post({ ...metricOf("ACME"), value: "1", name: "" }));
    expect(details?.map(({ code }) => code)).toEqual(["empty-text", "wrong-type"]);
  });

  test("413 is the answer to a metric that is larger than its scope allows", async () => {
    const large = { ...metricOf("GLOBEX"), source: "é".repeat(200) };
    expect(JSON.stringify(large).length).toBeLessThan(500);
    expect((await post(large, "GLOBEX", await it.token("GLOBEX"))).status).toBe(413);
    expect((await post("x".repeat(100_000))).status).toBe(413);
  });

  test("503 is the answer when a store fails, and nothing of the reason", async () => {
    const fail = () => Promise.reject(new Error("the disk is full"));
    await using own = await startServer({ sink: { store: fail, metricsOf: () => [] } });
    const init = { method: "POST", body: JSON.stringify(metricOf("ACME")) };
    const response = await ask(own.server, "/scopes/ACME/metrics", await own.token("ACME"), init);
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain("disk");
    expect(response.headers.get("retry-after")).toBe("5");
  });

  test.each(["is revoked", "expires"])(
    "a metric is not taken in where the token %s before it is all there",
    async (what) => {
      let now = 1_800_000_000_000;
      const keys = await createKeySet([randomKey("k")]);
      let looks = 0;
      const find = (kid: string) => {
        looks += 1;
        return keys.find(kid);
      };
      const tokens = { keys: { ...keys, find }, issuer: "tests", audience: "dashboard" };
      await using own = await startServer({ tokens, now: () => now });
      const mine = await own.token("ACME");
      const { promise, resolve } = Promise.withResolvers<void>();
      const text = JSON.stringify(metricOf("ACME", "late"));
      const body = async function* () {
        yield text.slice(0, 9);
        await promise;
        yield text.slice(9);
      };
      const answer = ask(own.server, "/scopes/ACME/metrics", mine, { method: "POST", body: body() as never });
      await until(() => looks > 0);
      // Time enough to be let in.
      expect((await ask(own.server, "/scopes/ACME/metrics", mine)).status).toBe(200);
      if (what === "expires") now += DEFAULT_LIMITS.maxTokenLifetime * 1_000;
      else own.server.revoke(JSON.parse(atob(mine.split(".")[1] ?? "")).jti);
      resolve();
      expect((await answer).status).toBe(401);
      expect(own.audit.events()).toEqual([
        {
          ...{ type: "AUTH", severity: "WARNING", message: "a request was refused", timestamp: now },
          ...{ scope: "ACME", client: "client-of-ACME" },
          details: { problem: what === "expires" ? "token-expired" : "token-revoked" },
        },
      ]);
      expect(own.sink.metricsOf("ACME")).toEqual([]);
    },
  );

  test.each(["metrics", "audit", "stream"])(
    "%s are not given to a token that is revoked while Redis counts",
    async (name) => {
      const { promise: counted, resolve } = Promise.withResolvers<void>();
      let isCounting = false;
      const redis = {
        async send(command: string) {
          if (command !== "EVAL") return [];
          isCounting = true;
          await counted;
          return [1, 60_000];
        },
      };
      await using own = await startServer({ redis });
      const mine = await own.token("ACME");
      const answer = ask(own.server, `/scopes/ACME/${name}`, mine);
      await until(() => isCounting);
      own.server.revoke(JSON.parse(atob(mine.split(".")[1] ?? "")).jti);
      resolve();
      expect((await answer).status).toBe(401);
      expect(own.audit.events().map(({ details }) => details)).toEqual([{ problem: "token-revoked" }]);
    },
  );

  test("429 with Retry-After is the answer to too many requests of a client", async () => {
    await using own = await startServer({ limits: { ACME: { ...DEFAULT_LIMITS, maxMessagesPerMinute: 2 } } });
    const [mine, other] = [await own.token("ACME"), await own.token("ACME", { client: "other" })];
    const read = (as: string) => ask(own.server, "/scopes/ACME/metrics", as);
    expect([(await read(mine)).status, (await read(mine)).status]).toEqual([200, 200]);
    const refused = await read(mine);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeWithin(1, 61);
    expect((await read(mine)).status).toBe(429);
    expect((await read(other)).status).toBe(200);
    // However often it is refused, the log has it once a minute.
    expect(own.audit.eventsOf("ACME").filter(({ message }) => message.includes("over its limit"))).toHaveLength(1);
  });
});

describe("without a token there are only", () => {
  test("/healthz", async () => {
    const response = await fetch(`${it.server.origin}/healthz`);
    expect([response.status, await response.json()]).toEqual([200, { ok: true }]);
  });

  test("/metrics, in the format of Prometheus", async () => {
    const client = await openStream(it.server, "ACME", token);
    const response = await fetch(`${it.server.origin}/metrics`);
    expect(response.headers.get("content-type")).toStartWith("text/plain; version=0.0.4");
    const text = await response.text();
    expect(text).toStartWith(
      "# HELP scopec_connections WebSocket connections that are open.\n# TYPE scopec_connections gauge\nscopec_connections 1\n",
    );
    expect(text).toMatch(/^scopec_connections_opened_total [1-9]\d*$/m);
    const lines = text.trimEnd().split("\n");
    expect(lines).toHaveLength(14 * 3);
    for (const line of lines)
      expect(line).toMatch(
        /^(?:# HELP scopec_[a-z_]+ \S.*|# TYPE scopec_[a-z_]+ (?:gauge|counter)|scopec_[a-z_]+ \d+)$/,
      );
    client.socket.close();
  });

  test("the pages, which may load nothing from elsewhere", async () => {
    const response = await fetch(it.server.origin);
    expect(await response.text()).toBe("<p>page");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });
});

const HEADERS = {
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

describe("the headers of an answer are those that it has to have, and no more:", () => {
  const json = { ...HEADERS, "content-type": "application/json;charset=utf-8" };
  test.each([
    ["GET", "/healthz", "ACME", json],
    ["GET", "/scopes/ACME/metrics", "ACME", json],
    ["GET", "/scopes/ACME/audit", "ACME", json],
    ["POST", "/scopes/ACME/metrics", "ACME", json],
    ["GET", "/scopes/ACME/metrics", "GLOBEX", json],
    ["GET", "/nothing", "ACME", json],
    ["GET", "/scopes/ACME/metrics", "nobody", { ...json, "www-authenticate": 'Bearer realm="scopec"' }],
    ["GET", "/metrics", "ACME", { ...HEADERS, "content-type": "text/plain; version=0.0.4; charset=utf-8" }],
    ["GET", "/", "ACME", { ...HEADERS, "content-type": "text/html; charset=utf-8" }],
  ])("%s %s as %s", async (method, path, as, expected) => {
    const init = { method, ...(method === "POST" && { body: JSON.stringify(metricOf("ACME")) }) };
    const { headers } = await ask(it.server, path, as === "nobody" ? "bad" : await it.token(as), init);
    // Without what says only how long it is.
    const { date: _, "content-length": __, "transfer-encoding": ___, ...rest } = Object.fromEntries(headers);
    expect(rest).toEqual(expected as never);
  });
});

test("no answer may be kept or guessed at", async () => {
  for (const response of [await ask(it.server, "/scopes/ACME/metrics", token), await fetch(`${it.server.origin}/x`)]) {
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  }
});
