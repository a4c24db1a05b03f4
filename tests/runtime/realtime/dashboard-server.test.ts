import { expect, test } from "bun:test";
import { DEFAULT_LIMITS } from "../../../runtime/metrics/index.ts";
import { ask, handshake, metricOf, openStream, rawStream, startServer, until } from "./harness.ts";
import { countersOf } from "./told.ts";

const STREAM = "/scopes/ACME/stream";

test("a server listens on this machine alone, or where it is told to", async () => {
  await using here = await startServer();
  expect(here.server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await using there = await startServer({ hostname: "127.0.0.2" });
  expect(there.server.origin).toMatch(/^http:\/\/127\.0\.0\.2:\d+$/);
  expect((await fetch(`${there.server.origin}/healthz`)).status).toBe(200);
});

test("a server without scopes answers, and has nothing", async () => {
  await using it = await startServer({ limits: {} });
  expect((await fetch(`${it.server.origin}/healthz`)).status).toBe(200);
});

test("no stream is compressed, since that costs memory for each, and tells of secrets by length", async () => {
  await using it = await startServer();
  const headers = {
    authorization: `Bearer ${await it.token("ACME")}`,
    "sec-websocket-extensions": "permessage-deflate; client_max_window_bits",
  };
  const { status, head } = await handshake(it.server, STREAM, headers);
  expect(status).toBe(101);
  expect(head.toLowerCase()).not.toContain("sec-websocket-extensions");
});

test("whoever answers no ping stays for as long as is usual", async () => {
  await using it = await startServer();
  const { socket } = await rawStream(it.server, STREAM, { authorization: `Bearer ${await it.token("ACME")}` });
  socket.resume();
  await until(() => it.server.connections() === 1);
  await Bun.sleep(100);
  expect(it.server.connections()).toBe(1);
  expect((await countersOf(it.server))["half_open_total"]).toBeUndefined();
  socket.destroy();
});

test("a server that has nothing to wait for stops at once, whatever time it has", async () => {
  const it = await startServer();
  await it.server.stop({ graceMs: 600_000 });
  await expect(fetch(it.server.origin)).rejects.toThrow();
});

test("a server that stops waits for streams that are not closed yet and for requests, also where there is one of each", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  let isAsked = false;
  const store = () => {
    isAsked = true;
    return promise;
  };
  const it = await startServer({ sink: { store, metricsOf: () => [] } });
  const token = await it.token("ACME");
  // It does not answer the close frame.
  const { socket } = await rawStream(it.server, STREAM, { authorization: `Bearer ${token}` });
  socket.pause();
  await until(() => it.server.connections() === 1);
  const body = JSON.stringify(metricOf("ACME"));
  const answer = ask(it.server, "/scopes/ACME/metrics", token, { method: "POST", body });
  await until(() => isAsked);
  const stopped = it.server.stop({ graceMs: 600_000 });
  await Bun.sleep(50);
  resolve();
  expect((await answer).status).toBe(201);
  socket.destroy();
  await stopped;
});

test("a stream is told to close while another is not done", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const it = await startServer({
    limits: { ACME: DEFAULT_LIMITS },
    sink: { store: () => promise, metricsOf: () => [] },
  });
  const client = await openStream(it.server, "ACME", await it.token("ACME"));
  client.send({ type: "publish", metric: metricOf("ACME") });
  await until(() => it.audit.eventsOf("ACME").some(({ type }) => type === "METRIC_MUTATION"));
  const stopped = it.server.stop({ graceMs: 20 });
  expect(await client.closed).toEqual({ code: 1001, reason: "the server is going down" });
  resolve();
  await stopped;
});

test("a request that is never done keeps a server no longer than it was told to wait", async () => {
  let isAsked = false;
  const store = () => {
    isAsked = true;
    return new Promise<void>(() => {});
  };
  const it = await startServer({ sink: { store, metricsOf: () => [] } });
  const init = { method: "POST", body: JSON.stringify(metricOf("ACME")) };
  const answer = ask(it.server, "/scopes/ACME/metrics", await it.token("ACME"), init).catch(() => "lost");
  await until(() => isAsked);
  await it.server.stop({ graceMs: 20 });
  expect(await answer).toBe("lost");
});

test("whoever is gone before an answer is there was no slow reader, and gets none", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  await using it = await startServer({ sink: { store: () => promise, metricsOf: () => [] } });
  const client = await openStream(it.server, "ACME", await it.token("ACME"));
  client.send({ type: "publish", metric: metricOf("ACME") });
  await until(() => it.audit.eventsOf("ACME").some(({ type }) => type === "METRIC_MUTATION"));
  client.socket.close();
  await until(() => it.server.connections() === 0);
  resolve();
  await until(async () => (await countersOf(it.server))["metrics_stored_total"] === 1);
  await Bun.sleep(10);
  const counts = { connections_opened_total: 1, connections_closed_total: 1, frames_received_total: 1 };
  expect(await countersOf(it.server)).toEqual({ ...counts, frames_sent_total: 1, metrics_stored_total: 1 });
});
