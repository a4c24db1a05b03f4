/**
 * Many sockets on one dashboard server, each publishing to its own scope and checking every message that it gets:
 * `bun bench/security-sockets.ts [--sockets=1000] [--scopes=500] [--rate=10] [--seconds=60]`. Sockets of one scope see each other's
 * metrics. It prints what was sent, delivered and delivered wrongly, the time from publishing to delivery, and the memory of
 * the server, which is a process of its own. It ends with 1 only when a message reached another scope or was lost.
 */
import { parseArgs } from "node:util";
import { DEFAULT_LIMITS } from "../runtime/metrics/index.ts";
import { createKeySet, issueToken } from "../runtime/realtime/index.ts";
import { textTable } from "../scripts/test/table.ts";
import type { Ask, Told } from "./security-sockets/server.ts";

interface Plan {
  readonly sockets: number;
  readonly scopes: number;
  readonly rate: number;
  readonly seconds: number;
}

interface Counts {
  sent: number;
  delivered: number;
  crossed: number;
  refused: number;
  closed: number;
  readonly latencies: number[];
}

interface ServerProcess {
  readonly ask: <T extends Told["type"]>(ask: Ask, answer: T) => Promise<Extract<Told, { type: T }>>;
  readonly stop: () => Promise<void>;
}

const CONNECTING = 100;

function startProcess(): ServerProcess {
  const waiting = new Map<string, (told: Told) => void>();
  const child = Bun.spawn([process.execPath, new URL("./security-sockets/server.ts", import.meta.url).pathname], {
    stdio: ["ignore", "inherit", "inherit"],
    ipc: (told: Told) => waiting.get(told.type)?.(told),
  });
  return {
    ask<T extends Told["type"]>(ask: Ask, answer: T) {
      const { promise, resolve } = Promise.withResolvers<Extract<Told, { type: T }>>();
      waiting.set(answer, (told) => resolve(told as Extract<Told, { type: T }>));
      child.send(ask);
      return promise;
    },
    async stop() {
      child.send({ type: "stop" } satisfies Ask);
      await child.exited;
    },
  };
}

function open(address: string, scope: string, counts: Counts): Promise<WebSocket> {
  const { promise, resolve, reject } = Promise.withResolvers<WebSocket>();
  const [url = "", token = ""] = address.split(" ");
  const socket = new WebSocket(`${url}/scopes/${scope}/stream`, { headers: { authorization: `Bearer ${token}` } });
  socket.onmessage = ({ data }) => {
    const frame = JSON.parse(String(data));
    if (frame.type === "welcome") {
      if (frame.scope !== scope) counts.crossed += 1;
      resolve(socket);
    } else if (frame.type === "metric") {
      counts.delivered += 1;
      if (frame.metric.properties.scope !== scope || frame.metric.name !== scope) counts.crossed += 1;
      counts.latencies.push(performance.now() - frame.metric.value);
    } else if (frame.type === "refused") counts.refused += 1;
  };
  socket.onclose = ({ code, reason }) => {
    counts.closed += 1;
    reject(new Error(`a socket was closed: ${code} ${reason}`));
  };
  return promise;
}

/** Publishes evenly: in each tick those sockets whose turn it is. */
async function publish(sockets: readonly (readonly [WebSocket, string])[], plan: Plan, counts: Counts): Promise<void> {
  const begin = performance.now();
  const total = Math.round(plan.sockets * plan.rate * plan.seconds);
  while (counts.sent < total) {
    const due = Math.min(total, Math.floor(((performance.now() - begin) / 1_000) * plan.sockets * plan.rate));
    for (; counts.sent < due; counts.sent += 1) {
      const [socket, scope] = sockets[counts.sent % sockets.length] ?? [];
      const fields = { category: "bench", unit: "ms", timestamp: Date.now(), source: "bench" };
      const metric = {
        id: `m-${counts.sent}`,
        name: scope,
        value: performance.now(),
        ...fields,
        properties: { scope },
      };
      socket?.send(JSON.stringify({ type: "publish", metric }));
    }
    await Bun.sleep(1);
  }
}

async function connectAll(plan: Plan, origin: string, context: { secret: string; names: string[]; counts: Counts }) {
  const { secret, names, counts } = context;
  const keys = await createKeySet([{ kid: "bench", secret: Buffer.from(secret, "base64url") }]);
  const limits = Object.fromEntries(names.map((scope) => [scope, DEFAULT_LIMITS]));
  const rules = { keys, issuer: "bench", audience: "bench", limits };
  const sockets: (readonly [WebSocket, string])[] = [];
  const permissions = ["metrics:read", "metrics:write"];
  while (sockets.length < plan.sockets) {
    const batch = Array.from({ length: Math.min(CONNECTING, plan.sockets - sockets.length) }, async (_, index) => {
      const number = sockets.length + index;
      const scope = names[number % names.length] ?? "";
      const token = await issueToken({ scope, client: `c-${number}`, permissions }, rules);
      return [await open(`${origin.replace("http", "ws")} ${token}`, scope, counts), scope] as const;
    });
    sockets.push(...(await Promise.all(batch)));
  }
  return sockets;
}

function report(plan: Plan, counts: Counts, facts: Readonly<Record<string, string | number>>): void {
  const sorted = counts.latencies.sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  const rows = {
    ...plan,
    published: counts.sent,
    delivered: counts.delivered,
    "delivered to another scope": counts.crossed,
    refused: counts.refused,
    "latency p50 / p99 / max, ms": `${at(0.5)} / ${at(0.99)} / ${at(1)}`,
    ...facts,
  };
  process.stdout.write(`${textTable(Object.entries(rows).map(([name, value]) => [name, String(value)])).join("\n")}\n`);
}

async function main(plan: Plan): Promise<number> {
  const child = startProcess();
  const counts: Counts = { sent: 0, delivered: 0, crossed: 0, refused: 0, closed: 0, latencies: [] };
  const secret = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64url");
  const names = Array.from({ length: plan.scopes }, (_, index) => `SCOPE-${index}`);
  const { origin } = await child.ask({ type: "start", secret, scopes: names }, "started");
  const before = await child.ask({ type: "memory" }, "memory");
  const connecting = performance.now();
  const sockets = await connectAll(plan, origin, { secret, names, counts });
  const connected = ((performance.now() - connecting) / 1_000).toFixed(1);
  const idle = await child.ask({ type: "memory" }, "memory");
  const began = performance.now();
  await publish(sockets, plan, counts);
  const expected = counts.sent * (plan.sockets / plan.scopes);
  for (let waited = 0; counts.delivered < expected && waited < 600; waited += 1) await Bun.sleep(50);
  const lasted = (performance.now() - began) / 1_000;
  const after = await child.ask({ type: "memory" }, "memory");
  const mib = (bytes: number) => `${(bytes / 1_048_576).toFixed(0)} MiB`;
  report(plan, counts, {
    lost: expected - counts.delivered,
    "seconds to connect all": connected,
    "seconds of publishing, until all was delivered": lasted.toFixed(1),
    "deliveries a second": (counts.delivered / lasted).toFixed(0),
    "sockets open at the end": after.connections,
    "violations in the audit log": after.violations,
    "server's memory: empty, all connected, at the end": [before, idle, after].map(({ rss }) => mib(rss)).join(", "),
  });
  for (const [socket] of sockets) socket.onclose = null;
  await child.stop();
  return counts.crossed > 0 || counts.delivered !== expected || counts.closed > 0 ? 1 : 0;
}

const { values } = parseArgs({
  options: {
    sockets: { type: "string", default: "1000" },
    scopes: { type: "string", default: "500" },
    rate: { type: "string", default: "10" },
    seconds: { type: "string", default: "60" },
  },
});
const { sockets, scopes, rate, seconds } = values;
process.exit(await main({ sockets: +sockets, scopes: +scopes, rate: +rate, seconds: +seconds }));
