import { expect, test } from "bun:test";
import { DEFAULT_LIMITS } from "../../../runtime/metrics/index.ts";
import { createConnection } from "../../../runtime/realtime/connection.ts";
import { createConnectionHub } from "../../../runtime/realtime/connection-hub.ts";
import { createRevocations } from "../../../runtime/realtime/revocations.ts";
import { createServerCounters } from "../../../runtime/realtime/server-counters.ts";
import { metricOf, openStream, startServer, until } from "./harness.ts";

/** An empty hub, and what makes connections that have no socket yet. */
function setup() {
  const now = () => 1_000;
  const hub = createConnectionHub({
    counters: createServerCounters(),
    revocations: createRevocations({ lifetime: 1_000, now }),
    now,
    maxBufferedBytes: 0,
  });
  const connect = (scope: string) =>
    createConnection({ scope, client: "c", permissions: ["metrics:read"], id: `of-${scope}`, expiresAt: 2_000 });
  return { hub, connect };
}

test("a hub lists connections by scope, and only those that joined and have not left", () => {
  const { hub, connect } = setup();
  const [a, b, other] = [connect("ACME"), connect("ACME"), connect("GLOBEX")];
  for (const each of [a, b, other]) hub.join(each);
  expect([hub.list("ACME"), hub.list("GLOBEX"), hub.list("NOBODY"), hub.list()]).toEqual([
    [a, b],
    [other],
    [],
    [a, b, other],
  ]);
  hub.leave(a);
  hub.leave(a);
  hub.leave(connect("NOBODY"));
  expect(hub.list()).toEqual([b, other]);
});

test("connections whose socket is not there yet are no harm, whatever is done with them", () => {
  const { hub, connect } = setup();
  const [pinged, dropped] = [connect("ACME"), connect("ACME")];
  for (const each of [pinged, dropped]) hub.join(each);
  dropped.isAlive = false;
  hub.ping();
  expect([pinged.isAlive, pinged.isClosing, dropped.isClosing]).toEqual([false, false, true]);
  hub.send(pinged, {});
  hub.close(pinged, 1001, "");
  expect([hub.isGood(pinged), pinged.isClosing]).toEqual([false, true]);
});

test("where nothing may wait, a reader that reads gets all", async () => {
  const limits = { ACME: { ...DEFAULT_LIMITS, maxMessagesPerMinute: 1_000 } };
  await using it = await startServer({ limits, maxBufferedBytes: 0 });
  const client = await openStream(it.server, "ACME", await it.token("ACME"));
  for (let index = 0; index < 5; index += 1) {
    await it.server.addMetric("ACME", metricOf("ACME", `m-${index}`));
    await client.frame("metric", ({ metric }) => (metric as { id: string }).id === `m-${index}`);
  }
  client.socket.close();
  await until(() => it.server.connections() === 0);
});
