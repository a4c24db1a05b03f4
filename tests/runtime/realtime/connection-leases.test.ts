import { expect, test } from "bun:test";
import { createConnectionLeases } from "../../../runtime/realtime/connection-leases.ts";
import { startRedis } from "./redis.ts";

test("a server whose Redis is lost still counts the connections that it holds", async () => {
  const lost = await startRedis();
  const client = new Bun.RedisClient(lost.url, { autoReconnect: false, enableOfflineQueue: false });
  await client.connect();
  const limits = { ACME: { maxConnectionsPerScope: 2 } };
  const leases = createConnectionLeases({ limits, redis: client, now: () => 5_000_000_000_000 });
  expect([await leases.acquire("ACME"), await leases.acquire("ACME")]).toEqual([true, true]);
  await lost.kill();
  expect(await leases.acquire("ACME")).toBe(false);
  await leases.release("ACME");
  const again = await Promise.all([leases.acquire("ACME"), leases.acquire("ACME"), leases.acquire("ACME")]);
  expect(again).toEqual([true, false, false]);
  client.close();
  await lost[Symbol.asyncDispose]();
});

test("a server whose Redis has lost its data still counts the connections that it holds", async () => {
  await using emptied = await startRedis();
  const client = new Bun.RedisClient(emptied.url);
  const limits = { ACME: { maxConnectionsPerScope: 1 } };
  const leases = createConnectionLeases({ limits, redis: client, now: () => 6_000_000_000_000 });
  expect(await leases.acquire("ACME")).toBe(true);
  await client.send("FLUSHALL", []);
  expect(await leases.acquire("ACME")).toBe(false);
  client.close();
});
