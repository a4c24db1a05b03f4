import { DEFAULT_LIMITS } from "../../runtime/metrics/index.ts";
import { createKeySet, issueToken } from "../../runtime/realtime/index.ts";
import { createHistogram, type Histogram } from "./histogram.ts";

/** What is to be held. */
export interface Load {
  readonly sockets: number;
  readonly scopes: number;
  /** Metrics that each socket publishes in a second. */
  readonly rate: number;
  readonly seconds: number;
}

/** What the sockets saw. */
export interface Counts {
  sent: number;
  delivered: number;
  /** Messages with anything of another scope. */
  crossed: number;
  /** Messages that should not be there: refusals, and what is not known. */
  strange: number;
  closed: number;
  readonly latency: Histogram;
}

/** An open socket, and the scope of its token. */
export type Client = readonly [socket: WebSocket, scope: string];

const CONNECTING = 100;

/** Counts of nothing. */
export function createCounts(): Counts {
  return { sent: 0, delivered: 0, crossed: 0, strange: 0, closed: 0, latency: createHistogram() };
}

/**
 * Looks at every message that a socket of a scope gets. A metric is not parsed: its text has to end with the socket's own scope
 * and to have the name that only senders of that scope give, to the character; whatever looks otherwise counts as crossed.
 */
function createReader(scope: string, counts: Counts, welcomed: () => void): (text: string) => void {
  const end = `,"properties":{"scope":"${scope}"}}}`;
  const name = `,"name":"${scope}",`;
  return (text) => {
    if (text.startsWith('{"type":"metric",')) {
      counts.delivered += 1;
      if (!text.endsWith(end) || !text.includes(name)) counts.crossed += 1;
      const from = text.indexOf('"value":') + '"value":'.length;
      counts.latency.add(performance.now() - Number(text.slice(from, text.indexOf(",", from))));
    } else if (!text.startsWith('{"type":"accepted",')) {
      const frame = JSON.parse(text);
      if (frame.type !== "welcome") counts.strange += 1;
      else if (frame.scope === scope) welcomed();
      else counts.crossed += 1;
    }
  };
}

async function open(url: string, token: string, { scope, counts }: { scope: string; counts: Counts }): Promise<Client> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const socket = new WebSocket(`${url}/scopes/${scope}/stream`, { headers: { authorization: `Bearer ${token}` } });
  const read = createReader(scope, counts, resolve);
  socket.onmessage = ({ data }) => read(String(data));
  socket.onclose = ({ code, reason }) => {
    counts.closed += 1;
    reject(new Error(`a socket was closed: ${code} ${reason}`));
  };
  await promise;
  return [socket, scope];
}

/** What sockets are opened with. */
export interface Opening {
  readonly origin: string;
  readonly secret: Uint8Array;
  readonly names: readonly string[];
  readonly counts: Counts;
}

/** Opens all sockets of a load, each with a token of its own; the scopes take turns. */
export async function openAll({ sockets: wanted }: Load, opening: Opening): Promise<readonly Client[]> {
  const { origin, secret, names, counts } = opening;
  const keys = await createKeySet([{ kid: "bench", secret }]);
  const limits = Object.fromEntries(names.map((scope) => [scope, DEFAULT_LIMITS]));
  const rules = { keys, issuer: "bench", audience: "bench", limits };
  const clients: Client[] = [];
  const permissions = ["metrics:read", "metrics:write"];
  while (clients.length < wanted) {
    const batch = Array.from({ length: Math.min(CONNECTING, wanted - clients.length) }, async (_, index) => {
      const number = clients.length + index;
      const scope = names[number % names.length] ?? "";
      const token = await issueToken({ scope, client: `c-${number}`, permissions }, rules);
      return open(origin.replace("http", "ws"), token, { scope, counts });
    });
    clients.push(...(await Promise.all(batch)));
  }
  return clients;
}

/** Publishes evenly: every millisecond those sockets whose turn it is. */
export async function publish(clients: readonly Client[], load: Load, counts: Counts): Promise<void> {
  const begin = performance.now();
  const total = Math.round(load.sockets * load.rate * load.seconds);
  while (counts.sent < total) {
    const due = Math.min(total, Math.floor(((performance.now() - begin) / 1_000) * load.sockets * load.rate));
    for (; counts.sent < due; counts.sent += 1) {
      const [socket, scope] = clients[counts.sent % clients.length] as Client;
      const times = `"value":${performance.now()},"unit":"ms","timestamp":${Date.now()}`;
      const fields = `"id":"m-${counts.sent}","name":"${scope}","category":"bench",${times},"source":"bench"`;
      socket.send(`{"type":"publish","metric":{${fields},"properties":{"scope":"${scope}"}}}`);
    }
    await Bun.sleep(1);
  }
}
