import { describe, expect, test } from "bun:test";
import { DEFAULT_LIMITS } from "../../../runtime/metrics/index.ts";
import {
  type ConnectionState,
  connectDashboard,
  type DashboardClientOptions,
} from "../../../runtime/realtime/client.ts";
import { type Harness, metricOf, startServer, until } from "./harness.ts";

type Told = readonly [ConnectionState, string];

/** A client of ACME that notes what it is told. */
function connect(it: Harness, options: Partial<DashboardClientOptions> & Pick<DashboardClientOptions, "token">) {
  const states: Told[] = [];
  const seen: string[] = [];
  const client = connectDashboard({
    origin: it.server.origin,
    scope: "ACME",
    minWait: 1,
    maxWait: 10,
    onMetric: ({ id }) => seen.push(`metric ${id}`),
    onEvent: ({ type }) => seen.push(`event ${type}`),
    onWelcome: ({ scope, client: name }) => seen.push(`welcome ${name} of ${scope}`),
    onResult: (result) => seen.push(`${result.type} ${result.type === "accepted" ? result.id : result.code}`),
    onState: (state, reason) => states.push([state, reason]),
    ...options,
  });
  return { client, states, seen };
}

const idOf = (token: string): string => JSON.parse(atob(token.split(".")[1] ?? "")).jti;

describe("the client", () => {
  test("shows what the server sends, and sends metrics", async () => {
    await using it = await startServer();
    const { client, states, seen } = connect(it, { token: await it.token("ACME") });
    expect(client.publish(metricOf("ACME"))).toBe(false);
    await until(() => client.state() === "open");
    expect(client.publish(metricOf("ACME"))).toBe(true);
    await until(() => seen.length === 3);
    expect(seen.sort()).toEqual(["accepted m-1", "metric m-1", "welcome client-of-ACME of ACME"]);
    client.publish({ ...metricOf("ACME"), value: "x" });
    await until(() => seen.includes("refused INVALID_METRIC") && seen.includes("event ERROR"));
    client.close();
    client.close();
    await until(() => it.server.connections() === 0);
    expect(states).toEqual([
      ["connecting", ""],
      ["open", ""],
      ["closed", "closed here"],
    ]);
    expect(client.publish(metricOf("ACME"))).toBe(false);
  });

  test("needs nobody who listens", async () => {
    await using it = await startServer();
    const client = connectDashboard({ origin: it.server.origin, scope: "ACME", token: await it.token("ACME") });
    await until(() => client.state() === "open");
    client.publish(metricOf("ACME"));
    client.publish({});
    await until(() => client.state() === "closed" || it.sink.metricsOf("ACME").length === 1);
    client.close();
  });

  test("comes back with a new token when the old one is revoked", async () => {
    await using it = await startServer();
    const tokens: string[] = [];
    const { client, states } = connect(it, {
      async token() {
        tokens.push(await it.token("ACME"));
        return tokens.at(-1) ?? "";
      },
    });
    await until(() => client.state() === "open");
    it.server.revoke(idOf(tokens[0] ?? ""));
    await until(() => states.length === 5);
    expect(states.map(([state]) => state)).toEqual(["connecting", "open", "waiting", "connecting", "open"]);
    expect(states[2]?.[1]).toBe("the token was revoked");
    expect(tokens).toHaveLength(2);
    client.close();
  });

  test("does not come back with a token that was revoked", async () => {
    await using it = await startServer();
    const token = await it.token("ACME");
    const { client, states } = connect(it, { token });
    await until(() => client.state() === "open");
    it.server.revoke(idOf(token));
    await until(() => client.state() === "closed");
    expect(states.at(-1)).toEqual(["closed", "the token was revoked"]);
  });

  test("does not come back after it asked for what it may not", async () => {
    await using it = await startServer();
    const { client, states } = connect(it, { token: () => it.token("ACME") });
    await until(() => client.state() === "open");
    client.publish(metricOf("GLOBEX"));
    await until(() => client.state() === "closed");
    expect(states.at(-1)).toEqual(["closed", "the metric is of another scope"]);
  });

  test("waits longer each time, and a random part of that, until it gets in", async () => {
    await using it = await startServer();
    let token = "bad";
    const factors: number[] = [];
    const random = () => {
      factors.push(1);
      return 1;
    };
    const { client, states } = connect(it, { token: () => token, random, minWait: 1, maxWait: 4 });
    await until(() => factors.length >= 4);
    token = await it.token("ACME");
    await until(() => client.state() === "open");
    expect(states.filter(([state]) => state === "waiting").length).toBeGreaterThanOrEqual(4);
    expect(states.find(([state]) => state === "waiting")?.[1]).toMatch(/^the connection was lost \(\d+\)$|\w/);
    client.close();
  });

  test("waits no longer than it was told to", async () => {
    await using it = await startServer();
    const tokens = ["bad", "bad"];
    const token = () => tokens.shift() ?? it.token("ACME");
    const { client } = connect(it, { token, random: () => 1, minWait: 1e9, maxWait: 1 });
    await until(() => client.state() === "open");
    client.close();
  });

  test("doubles the time that it waits a part of", async () => {
    await using it = await startServer({ maxFailedAuthPerMinute: 10 });
    let calls = 0;
    // No time at all, and then all of it, which is days by then.
    const random = () => {
      calls += 1;
      return calls < 30 ? 0 : 1;
    };
    const { client } = connect(it, { token: () => "bad", random, minWait: 1, maxWait: 2 ** 30 });
    await until(() => calls === 30);
    await Bun.sleep(50);
    expect([calls, client.state()]).toEqual([30, "waiting"]);
    client.close();
  });

  test("goes on asking where there is no token", async () => {
    await using it = await startServer();
    let calls = 0;
    const { client, states } = connect(it, {
      async token() {
        calls += 1;
        if (calls < 3) throw new Error("not logged in");
        return it.token("ACME");
      },
    });
    await until(() => client.state() === "open");
    expect(states.slice(0, 3)).toEqual([
      ["connecting", ""],
      ["waiting", "there is no token"],
      ["connecting", ""],
    ]);
    client.close();
  });

  test("goes on asking where it gets something that cannot be offered, and tells nobody what it was", async () => {
    await using it = await startServer();
    const tokens = ["<p>Please log in", "to\nken"];
    const { client, states } = connect(it, { token: () => tokens.shift() ?? it.token("ACME") });
    await until(() => client.state() === "open");
    expect(states).toEqual([
      ["connecting", ""],
      ["waiting", "the token or the address cannot be used"],
      ["connecting", ""],
      ["waiting", "the token or the address cannot be used"],
      ["connecting", ""],
      ["open", ""],
    ]);
    client.close();
  });

  test("comes back when its server does", async () => {
    const first = await startServer();
    const port = Number(new URL(first.server.origin).port);
    const { client, states } = connect(first, { token: () => first.token("ACME") });
    await until(() => client.state() === "open");
    await first.server.stop();
    await until(() => client.state() !== "open");
    await using second = await startServer({ port, tokens: first.rules });
    await until(() => client.state() === "open");
    expect(second.server.connections()).toBe(1);
    expect(states.some(([, reason]) => reason === "the server is going down")).toBe(true);
    client.close();
  });

  test("stays away for a minute when it was over its limit", async () => {
    await using it = await startServer({ limits: { ACME: { ...DEFAULT_LIMITS, maxMessagesPerMinute: 2 } } });
    const { client, states } = connect(it, { token: () => it.token("ACME") });
    await until(() => client.state() === "open");
    for (let index = 0; index < 3; index += 1) client.publish(metricOf("ACME"));
    await until(() => client.state() === "waiting");
    await Bun.sleep(100);
    expect(states.map(([state]) => state)).toEqual(["connecting", "open", "waiting"]);
    client.close();
    expect(client.state()).toBe("closed");
  });

  test.each([
    ["as soon as it hears that it has to", (close: () => void) => close()],
    ["right after", queueMicrotask],
  ])("can be closed while it waits, %s, and stays so", async (_, soon) => {
    await using it = await startServer();
    const states: string[] = [];
    const client = connectDashboard({
      origin: it.server.origin,
      scope: "ACME",
      token: "bad",
      minWait: 0,
      onState(state) {
        states.push(state);
        if (state === "waiting") soon(() => client.close());
      },
    });
    await until(() => states.includes("closed"));
    await Bun.sleep(60);
    expect(states).toEqual(["connecting", "waiting", "closed"]);
  });

  test("can be closed before it is open", async () => {
    await using it = await startServer();
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const early = connect(it, { token: () => promise });
    early.client.close();
    resolve(await it.token("ACME"));
    const failing = Promise.withResolvers<string>();
    const failed = connect(it, { token: () => failing.promise });
    failed.client.close();
    failing.reject(new Error("late"));
    await Bun.sleep(20);
    reject(new Error("settled already"));
    for (const { states } of [early, failed])
      expect(states).toEqual([
        ["connecting", ""],
        ["closed", "closed here"],
      ]);
    expect(it.server.connections()).toBe(0);
  });
});

test("a client that has one token comes back after other losses, and not where that cannot be offered", async () => {
  await using it = await startServer();
  const lost = connect(it, { token: "bad" });
  await until(() => lost.states.length >= 4);
  lost.client.close();
  expect(lost.states.slice(0, 4).map(([state]) => state)).toEqual(["connecting", "waiting", "connecting", "waiting"]);
  const unusable = connect(it, { token: "no token" });
  await until(() => unusable.client.state() === "closed");
  expect(unusable.states.at(-1)).toEqual(["closed", "the token or the address cannot be used"]);
});

test("the client is one file without imports, for browsers as well", async () => {
  const source = await Bun.file(new URL("../../../runtime/realtime/client.ts", import.meta.url)).text();
  const { outputs } = await Bun.build({
    entrypoints: [new URL("../../../runtime/realtime/client.ts", import.meta.url).pathname],
    target: "browser",
  });
  expect(outputs).toHaveLength(1);
  expect(await outputs[0]?.text()).not.toMatch(/\bimport\b|\brequire\b/);
  expect(source).not.toMatch(/^import (?!type )/m);
});
