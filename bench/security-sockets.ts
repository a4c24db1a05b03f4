/**
 * Many sockets on one dashboard server, each publishing to its own scope; two share a scope, so that each metric goes to two:
 * `bun bench/security-sockets.ts [--load=sockets:rate]... [--seconds=60]`. A row for each load; by default 1,000 sockets with 10
 * messages a second each, and 10,000. Every message is checked. Server, clients, and a bystander that says how late the machine lets
 * anybody run, are processes of their own. It ends with 1 only when a message reached another scope or was lost.
 */
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { textTable } from "../scripts/test/table.ts";
import { createCounts, type Load, openAll, publish } from "./security-sockets/clients.ts";
import { startBystander, startServerProcess } from "./security-sockets/server-process.ts";

const PER_SCOPE = 2;
const HEAD = [
  "sockets",
  "a second",
  "scopes",
  "published",
  "delivered",
  "crossed",
  "lost",
  "seconds",
  "p50, p99, max ms",
];
const MORE = ["bystander p99", "CPU us: server, clients", "MiB: empty, connected, end", "load"];

/** What became of a load. */
interface Outcome {
  readonly row: readonly string[];
  readonly isGood: boolean;
}

const cpuMs = (since?: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
};

async function hold(load: Load): Promise<Outcome> {
  const child = startServerProcess();
  const counts = createCounts();
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const names = Array.from({ length: load.scopes }, (_, index) => `SCOPE-${index}`);
  const ask = { type: "start", secret: Buffer.from(secret).toString("base64url"), scopes: names } as const;
  const { origin } = await child.ask(ask, "started");
  const before = await child.ask({ type: "memory" }, "memory");
  const clients = await openAll(load, { origin, secret, names, counts });
  const idle = await child.ask({ type: "memory" }, "memory");
  const stopBystander = startBystander();
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  await publish(clients, load, counts);
  const expected = counts.sent * PER_SCOPE;
  for (let waited = 0; counts.delivered < expected && waited < 1_200; waited += 1) await Bun.sleep(50);
  const lasted = (performance.now() - began) / 1_000;
  const ownCpu = cpuMs(cpu);
  const late = await stopBystander();
  const after = await child.ask({ type: "memory" }, "memory");
  for (const [socket] of clients) socket.onclose = null;
  await child.stop();
  const each = (milliseconds: number) => ((milliseconds * 1_000) / counts.sent).toFixed(1);
  const numbers = [load.sockets, load.rate, load.scopes, counts.sent, counts.delivered, counts.crossed];
  const row = [
    ...[...numbers, expected - counts.delivered].map(String),
    `${lasted.toFixed(1)} of ${load.seconds}`,
    [0.5, 0.99, 1].map((share) => counts.latency.at(share).toFixed(1)).join(", "),
    late.toFixed(1),
    `${each(after.cpu - idle.cpu)}, ${each(ownCpu)}`,
    [before, idle, after].map(({ rss }) => (rss / 1_048_576).toFixed(0)).join(", "),
    loadavg()[0]?.toFixed(1) ?? "",
  ];
  const isWhole = counts.delivered === expected && after.connections === load.sockets;
  const isQuiet = counts.crossed + counts.strange + counts.closed + after.violations === 0;
  return { row, isGood: isWhole && isQuiet };
}

const { values } = parseArgs({
  options: {
    load: { type: "string", multiple: true, default: ["1000:10", "10000:2"] },
    seconds: { type: "string", default: "60" },
  },
});
const outcomes: Outcome[] = [];
for (const each of values.load) {
  const [sockets = 0, rate = 0] = each.split(":").map(Number);
  outcomes.push(await hold({ sockets, rate, scopes: Math.ceil(sockets / PER_SCOPE), seconds: +values.seconds }));
}
process.stdout.write(`${textTable([[...HEAD, ...MORE], ...outcomes.map(({ row }) => row)]).join("\n")}\n`);
process.exit(outcomes.every(({ isGood }) => isGood) ? 0 : 1);
