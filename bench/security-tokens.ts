/**
 * What it costs to check a token with all its claims, beside the signature alone with bare `node:crypto`:
 * `bun bench/security-tokens.ts [--rounds=N]`. It reports and asserts nothing. Web Crypto, which `jose` uses, works on other threads: one
 * token after the other also waits each time for a thread to wake up, which many at once do not.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { parseArgs } from "node:util";
import { DEFAULT_LIMITS } from "../runtime/metrics/index.ts";
import { createKeySet, issueToken, verifyToken } from "../runtime/realtime/index.ts";
import { textTable } from "../scripts/test/table.ts";
import { median } from "./interleave.ts";

const TOKENS = 1_000;
const secret = crypto.getRandomValues(new Uint8Array(32));
const keys = await createKeySet([{ kid: "bench", secret }]);
const rules = { keys, issuer: "bench", audience: "bench", limits: { ACME: DEFAULT_LIMITS } };
const tokens = await Promise.all(
  Array.from({ length: TOKENS }, (_, index) =>
    issueToken({ scope: "ACME", client: `c-${index}`, permissions: ["metrics:read"] }, rules),
  ),
);

/** The signature, and the claims parsed but not looked at. */
function bare(token: string): boolean {
  const end = token.lastIndexOf(".");
  const expected = createHmac("sha256", secret).update(token.slice(0, end)).digest();
  const given = Buffer.from(token.slice(end + 1), "base64url");
  const payload = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
  return given.length === expected.length && timingSafeEqual(given, expected) && payload.exp > 0;
}

/** Whether all of them are good. */
type Check = (tokens: readonly string[]) => Promise<boolean>;

const isGood = async (token: string) => (await verifyToken(token, rules)).claims !== undefined;

const CONTENDERS: readonly (readonly [string, Check])[] = [
  [
    "scopec: signature, key, issuer, audience, times, claims; many at once",
    async (all) => (await Promise.all(all.map(isGood))).every(Boolean),
  ],
  [
    "the same, one after the other",
    async (all) => {
      for (const token of all) if (!(await isGood(token))) return false;
      return true;
    },
  ],
  ["node:crypto: signature, JSON", async (all) => all.every(bare)],
];

const { values } = parseArgs({ options: { rounds: { type: "string", default: "31" } } });
const rounds = Math.max(5, Number.parseInt(values.rounds, 10) || 0);
const times: number[][] = CONTENDERS.map(() => []);
for (let round = -3; round < rounds; round += 1) {
  for (const [index, [name, areGood]] of CONTENDERS.entries()) {
    const begin = performance.now();
    if (!(await areGood(tokens))) throw new Error(`${name}: a good token is refused`);
    if (round >= 0) times[index]?.push(((performance.now() - begin) * 1_000) / TOKENS);
  }
}
const rows = CONTENDERS.map(([name], index) => {
  const own = (times[index] ?? []).sort((a, b) => a - b);
  return [name, median(own).toFixed(1), (own[0] ?? 0).toFixed(1), (own.at(-1) ?? 0).toFixed(1)];
});
process.stdout.write(`${textTable([["microseconds a token", "median", "min", "max"], ...rows]).join("\n")}\n`);
