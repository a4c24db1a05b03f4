/** Behind a proxy: by whose address requests without a good token are counted, and told of. */
import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { once } from "node:events";
import { connect } from "node:net";
import { type Harness, startServer } from "./harness.ts";

let it: Harness;
beforeAll(async () => {
  it = await startServer({ maxFailedAuthPerMinute: 2, trustedProxies: ["127.0.0.1", "10.0.0.0/8"] });
});
afterAll(() => it[Symbol.asyncDispose]());

/** Asks without a token from an address of this machine, with lines in the head as they are; the status. */
async function askAs(own: Harness, lines: readonly string[], localAddress = "127.0.0.1"): Promise<number> {
  const { hostname, port } = new URL(own.server.origin);
  const socket = connect({ host: hostname, port: Number(port), localAddress });
  const head = ["GET /scopes/ACME/metrics HTTP/1.1", `host: ${hostname}`, ...lines];
  socket.write(`${head.join("\r\n")}\r\n\r\n`);
  const [answer] = await once(socket, "data");
  socket.destroy();
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(String(answer))?.[1]);
}

const lastDetails = ({ audit }: Harness) => audit.events().at(-1)?.details;

describe("behind a proxy that is trusted", () => {
  test("each client has a limit of its own, and the audit log has its address and the proxy's", async () => {
    const first = "x-forwarded-for: 192.0.2.1";
    expect([await askAs(it, [first]), await askAs(it, [first]), await askAs(it, [first])]).toEqual([401, 401, 429]);
    expect(await askAs(it, ["x-forwarded-for: 192.0.2.2"])).toBe(401);
    expect(lastDetails(it)).toEqual({ problem: "token-missing", address: "192.0.2.2", proxy: "127.0.0.1" });
  });

  test("a client that invents addresses gets no further: what the proxy appended counts", async () => {
    const invented = (index: number) => `x-forwarded-for: 203.0.113.${index}, 192.0.2.3`;
    const statuses = [await askAs(it, [invented(1)]), await askAs(it, [invented(2)]), await askAs(it, [invented(3)])];
    expect(statuses).toEqual([401, 401, 429]);
    // Some proxies append a line.
    expect(await askAs(it, ["X-Forwarded-For: 203.0.113.4", "X-Forwarded-For: 192.0.2.3"])).toBe(429);
    expect(await askAs(it, ["Forwarded: for=203.0.113.4", "Forwarded: for=192.0.2.3"])).toBe(429);
    expect(await askAs(it, ["x-forwarded-for: 203.0.113.4, 192.0.2.3, 10.0.0.9"])).toBe(429);
  });

  test("an IPv6 client counts as the network that it has, in either header", async () => {
    expect(await askAs(it, ["x-forwarded-for: 2001:db8:1:2::1"])).toBe(401);
    expect(await askAs(it, ['forwarded: for="[2001:db8:1:2::2]:4711"'])).toBe(401);
    expect(await askAs(it, ["x-forwarded-for: 2001:db8:1:2::3"])).toBe(429);
  });

  test("what cannot be read or believed is counted as the proxy's own", async () => {
    await using own = await startServer({ maxFailedAuthPerMinute: 4, trustedProxies: ["127.0.0.1"] });
    const bad = [
      ["x-forwarded-for: unknown"],
      ["forwarded: for="],
      ["x-forwarded-for: 192.0.2.4", "forwarded: for=203.0.113.1"],
      [],
    ];
    for (const lines of bad) {
      expect(await askAs(own, lines)).toBe(401);
      expect(lastDetails(own)).toEqual({ problem: "token-missing", address: "127.0.0.1" });
    }
    expect(await askAs(own, ["x-forwarded-for: 192.0.2.4, _secret"])).toBe(429);
    expect(await askAs(own, ["x-forwarded-for: 192.0.2.4"])).toBe(401);
  });
});

test("a stranger's headers are not believed, so that nobody uses up another's limit or gets a new one", async () => {
  const lines = (index: number) => [`x-forwarded-for: 192.0.2.5${index}`, `forwarded: for=192.0.2.5${index}`];
  const stranger = "127.0.0.2";
  const statuses: number[] = [];
  for (const index of [1, 2, 3]) statuses.push(await askAs(it, lines(index), stranger));
  expect(statuses).toEqual([401, 401, 429]);
  expect(lastDetails(it)).toEqual({ problem: "token-missing", address: stranger });
  expect(await askAs(it, lines(1))).toBe(401);
});

test("without a list nobody is a proxy", async () => {
  await using own = await startServer({ maxFailedAuthPerMinute: 1 });
  expect(await askAs(own, ["x-forwarded-for: 192.0.2.1"])).toBe(401);
  expect(lastDetails(own)).toEqual({ problem: "token-missing", address: "127.0.0.1" });
  expect(await askAs(own, ["x-forwarded-for: 192.0.2.2"])).toBe(429);
});

test.each(["0.0.0.0/0", "proxy.example.com", "10.0.0.1/8"])("a server does not start that trusts %j", async (range) => {
  await expect(startServer({ trustedProxies: [range] })).rejects.toThrow(`trustedProxies: "${range}"`);
});
