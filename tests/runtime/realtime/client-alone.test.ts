/** The client beside servers that do what ours does not. */
import { expect, test } from "bun:test";
import { connectDashboard } from "../../../runtime/realtime/client.ts";
import { until } from "./harness.ts";

test("a client says by which code a connection was lost that ended without a reason", async () => {
  using server = Bun.serve({
    port: 0,
    fetch: (request, own) => (own.upgrade(request) ? undefined : new Response()),
    websocket: { open: (socket) => socket.close(4000), message() {} },
  });
  const states: (readonly [string, string])[] = [];
  const client = connectDashboard({
    origin: server.url.origin,
    scope: "ACME",
    token: () => "any",
    minWait: 1e6,
    random: () => 1,
    onState: (state, reason) => states.push([state, reason]),
  });
  await until(() => client.state() === "waiting");
  client.close();
  expect(states[1]).toEqual(["waiting", "the connection was lost (4000)"]);
});

test("a client sends nothing before it is welcome", async () => {
  const received: string[] = [];
  let welcome: (() => void) | undefined;
  using server = Bun.serve({
    port: 0,
    fetch: (request, own) => (own.upgrade(request) ? undefined : new Response()),
    websocket: {
      open(socket) {
        welcome = () => socket.send(JSON.stringify({ type: "welcome" }));
      },
      message(_, text) {
        received.push(String(text));
      },
    },
  });
  const client = connectDashboard({ origin: server.url.origin, scope: "ACME", token: "any" });
  await until(() => welcome !== undefined);
  expect([client.state(), client.publish("early")]).toEqual(["connecting", false]);
  welcome?.();
  await until(() => client.state() === "open");
  expect(client.publish("late")).toBe(true);
  await until(() => received.length > 0);
  expect(received).toEqual(['{"type":"publish","metric":"late"}']);
  client.close();
});

test("a client lets pass what it does not know", async () => {
  using server = Bun.serve({
    port: 0,
    fetch: (request, own) => (own.upgrade(request) ? undefined : new Response()),
    websocket: {
      open(socket) {
        for (const text of ["", "{", "null", "1", '"welcome"', "[]"]) socket.send(text);
        socket.send(new Uint8Array(9));
        for (const type of ["news", "subscribed", "welcome"]) socket.send(JSON.stringify({ type }));
      },
      message() {},
    },
  });
  const told: unknown[] = [];
  const onState = (state: string) => told.push(state);
  const onResult = (result: unknown) => told.push(result);
  const client = connectDashboard({ origin: server.url.origin, scope: "ACME", token: "any", onState, onResult });
  await until(() => client.state() === "open");
  expect(told).toEqual(["connecting", "open"]);
  client.close();
});
