import { afterAll, beforeAll, expect, test } from "bun:test";
import { createHmac } from "node:crypto";
import { join } from "node:path";
import { DEFAULT_LIMITS } from "../../../runtime/metrics/index.ts";
import { createKeySet, issueToken, type TokenRules } from "../../../runtime/realtime/index.ts";
import { mulberry32 } from "../mulberry32.ts";
import type { FuzzTold } from "./fuzz-server.ts";
import { metricOf, until } from "./harness.ts";

const COUNT = 100_000;
const SCOPES = ["ACME", "GLOBEX"];
const LIMITS = Object.fromEntries(SCOPES.map((scope) => [scope, DEFAULT_LIMITS]));
const MIB = 1_048_576;
const LIMIT_WINDOW_MS = 65_000;

const secret = crypto.getRandomValues(new Uint8Array(32));
let rules: TokenRules;
let origin = "";
let child: Bun.Subprocess<"ignore", "inherit", "inherit">;
let told: (value: FuzzTold) => void = () => {};
const ask = (type: "state"): Promise<FuzzTold> => {
  const { promise, resolve } = Promise.withResolvers<FuzzTold>();
  told = resolve;
  child.send(type);
  return promise;
};

beforeAll(async () => {
  rules = { keys: await createKeySet([{ kid: "k", secret }]), issuer: "tests", audience: "dashboard", limits: LIMITS };
  const started = Promise.withResolvers<FuzzTold>();
  told = started.resolve;
  child = Bun.spawn([process.execPath, join(import.meta.dir, "fuzz-server.ts")], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, FUZZ_SECRET: Buffer.from(secret).toString("base64url") },
    ipc: (value: FuzzTold) => told(value),
  });
  origin = (await started.promise).origin;
});
afterAll(() => child.kill("SIGKILL"));

const below = mulberry32(20_261_122);
const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
const bytes = (length: number) => Uint8Array.from({ length }, () => below(256));
const PIECES = [
  "{",
  "}",
  "[",
  "]",
  '"',
  ":",
  ",",
  "null",
  "1e999",
  "-0",
  "\\u0000",
  "\ud800",
  "é",
  "__proto__",
  "scope",
  "GLOBEX",
  "publish",
  "metric",
  "type",
  " ",
  "\n",
];
const text = (length: number) => Array.from({ length }, () => pick(PIECES)).join("");

/** What a text, a number or an object is expected to be, and is not. */
const VALUES: readonly unknown[] = [
  null,
  [],
  {},
  -1,
  "",
  "x".repeat(300),
  true,
  [[[]]],
  "\u202e",
  "\ud800",
  "<script>",
];

/** A frame: noise, bits of JSON, or a metric of its own scope with something wrong; now and then one that asks for more. */
function randomFrame(scope: string): string | Uint8Array<ArrayBuffer> {
  const { properties: _, ...fields } = metricOf(scope) as Record<string, unknown>;
  const publish = (metric: unknown) => JSON.stringify({ type: "publish", metric });
  const forbidden = [
    () => publish({ ...fields, properties: { scope: pick(VALUES) } }),
    () => publish(pick(VALUES)),
    () => JSON.stringify({ type: "subscribe", scope: pick(["GLOBEX", ...VALUES]) }),
  ];
  const kinds = [
    () => bytes(below(60)),
    () => text(below(40)),
    () => "[".repeat(below(2_000)),
    () => JSON.stringify({ type: pick(["publis", "x", null, 1]), metric: pick(VALUES) }),
    () => publish({ ...fields, [pick(Object.keys(fields))]: pick(VALUES), properties: { scope } }),
    () => publish({ ...fields, properties: { [text(3)]: pick(VALUES), scope } }),
    () => publish({ ...fields, properties: { scope } }),
  ];
  return pick(below(200) === 0 ? forbidden : kinds)();
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value) ?? "").toString("base64url");

/** A token: noise, a good one with a bit changed, or one signed with the right secret and wrong claims. Never a good one. */
function randomToken(good: string): string {
  const payload: Record<string, unknown> = JSON.parse(Buffer.from(good.split(".")[1] ?? "", "base64url").toString());
  const header = { alg: "HS256", typ: "JWT", kid: "k" };
  const sign = (head: unknown, body: unknown) => {
    const input = `${encode(head)}.${encode(body)}`;
    return `${input}.${createHmac("sha256", secret).update(input).digest("base64url")}`;
  };
  const kinds = [
    () => Buffer.from(bytes(below(200))).toString("base64url"),
    () => `${encode(text(5))}.${encode(text(5))}.${encode(text(5))}`,
    () => {
      const at = below(good.length - 1);
      return good.slice(0, at) + (good[at] === "A" ? "B" : "A") + good.slice(at + 1);
    },
    () => good.slice(0, below(good.length)),
    () =>
      sign(header, { ...payload, [pick(Object.keys(payload))]: pick([null, [1], {}, "", -1, [["ACME"]], "\u0000"]) }),
    () => sign({ ...header, [pick(Object.keys(header))]: pick([null, [], {}, "", "none", "HS512", 1]) }, payload),
    () => "A".repeat(below(9_000)),
  ];
  return pick(kinds)();
}

/** Does something many times, some at once, and gives how often each outcome came. */
async function tally(count: number, act: (index: number) => Promise<string | number>): Promise<Record<string, number>> {
  const outcomes: Record<string, number> = {};
  let next = 0;
  const worker = async () => {
    while (next < count) {
      next += 1;
      const outcome = await act(next);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  return outcomes;
}

/** One token at the door, over HTTP or as a WebSocket. */
async function tryToken(good: string): Promise<number> {
  const headers: Record<string, string> = { authorization: `Bearer ${randomToken(good)}` };
  const response = await fetch(`${origin}/scopes/ACME/${pick(["metrics", "audit", "stream"])}`, { headers });
  await response.body?.cancel();
  return response.status;
}

/** Sends frames on one stream until it is closed or all are sent; gives how many, and the code of the close. */
async function sendFrames(index: number): Promise<string> {
  const permissions = ["metrics:read", "metrics:write", "audit:read"];
  const token = await issueToken({ scope: "ACME", client: `c-${index}`, permissions }, rules);
  const socket = new WebSocket(`${origin.replace("http", "ws")}/scopes/ACME/stream`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { promise: closed, resolve } = Promise.withResolvers<number>();
  socket.onclose = ({ code }) => resolve(code);
  let answers = 0;
  const subscribed = Promise.withResolvers<void>();
  socket.onmessage = ({ data }) => {
    answers += 1;
    if (data === '{"type":"subscribed","scope":"ACME"}') subscribed.resolve();
  };
  await new Promise((opened) => {
    socket.onopen = opened;
  });
  for (let sent = 0; sent < 50; sent += 1) {
    socket.send(randomFrame("ACME"));
    // Slow enough that not all end as a flood.
    if (sent % 10 === 9) await Bun.sleep(1);
  }
  socket.send('{"type":"subscribe"}');
  await Promise.race([closed, subscribed.promise]);
  socket.close(1000);
  const code = await closed;
  return answers > 0 ? `answered, closed with ${code}` : `never answered, closed with ${code}`;
}

async function framesReceived(): Promise<number> {
  const metrics = await (await fetch(`${origin}/metrics`)).text();
  return Number(/^scopec_frames_received_total (\d+)$/m.exec(metrics)?.[1]);
}

async function settledMemory(): Promise<number> {
  await until(async () => (await ask("state")).connections === 0);
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < 5; index += 1) {
    least = Math.min(least, (await ask("state")).heap);
    await Bun.sleep(100);
  }
  return least;
}

test("100,000 random tokens and 100,000 random frames leave a live server as it was", async () => {
  const good = await issueToken({ scope: "ACME", client: "c", permissions: ["metrics:read"] }, rules);
  // Warm: what is compiled and cached once is no leak.
  await tally(COUNT / 20, () => tryToken(good));
  await tally(COUNT / 50 / 5, sendFrames);
  const before = await settledMemory();

  const tokens = await tally(COUNT, () => tryToken(good));
  expect(Object.keys(tokens)).toEqual(["401"]);
  const start = await framesReceived();
  const streams: Record<string, number> = {};
  for (let round = 1; (await framesReceived()) - start < COUNT; round += 1) {
    const outcomes = await tally(100, (index) => sendFrames(round * 1_000_000 + index));
    for (const [outcome, count] of Object.entries(outcomes)) streams[outcome] = (streams[outcome] ?? 0) + count;
  }
  expect(Object.keys(streams).every((each) => /^answered, closed with (?:1000|4403|4429)$/.test(each))).toBe(true);
  expect(Object.keys(streams).length).toBeGreaterThanOrEqual(2);

  const after = await ask("state");
  expect(after.crossed).toBe(0);
  const rightAfter = await settledMemory();
  expect(rightAfter - before).toBeLessThan(4 * MIB);
  // The counts of each client's messages are kept for a minute.
  await Bun.sleep(LIMIT_WINDOW_MS);
  const afterwards = await settledMemory();
  expect(afterwards - before).toBeLessThan(MIB / 2);
  expect(child.exitCode).toBeNull();
  const response = await fetch(`${origin}/scopes/ACME/metrics`, { headers: { authorization: `Bearer ${good}` } });
  expect(response.status).toBe(200);
  process.stdout.write(`${JSON.stringify({ tokens, streams, before, rightAfter, afterwards })}\n`);
}, 600_000);
