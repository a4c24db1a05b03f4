import { describe, expect, test } from "bun:test";
import { createHmac } from "node:crypto";
import { decodeJwt, decodeProtectedHeader, SignJWT } from "jose";
import { DEFAULT_LIMITS } from "../../../runtime/metrics/index.ts";
import { createKeySet, issueToken, type TokenRules, verifyToken } from "../../../runtime/realtime/index.ts";
import { randomKey } from "./harness.ts";

const NOW = 1_700_000_000_000;
const SECOND = 1_000;
const key = randomKey("k1");
const keys = await createKeySet([key]);
const rules: TokenRules = {
  keys,
  issuer: "tests",
  audience: "dashboard",
  limits: { ACME: DEFAULT_LIMITS },
  now: () => NOW,
};
const CLAIMS = { scope: "ACME", client: "c-1", permissions: ["metrics:read"] };
const PAYLOAD = {
  scope: "ACME",
  client_id: "c-1",
  permissions: ["metrics:read"],
  iss: "tests",
  aud: "dashboard",
  iat: NOW / SECOND,
  exp: NOW / SECOND + 60,
  jti: "t-1",
};
const HEADER = { alg: "HS256", typ: "JWT", kid: "k1" };

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A token of any header and payload, with a right signature. */
function signed(payload: unknown, header: unknown = HEADER, secret: Uint8Array = key.secret, hash = "sha256"): string {
  const input = `${encode(header)}.${encode(payload)}`;
  return `${input}.${createHmac(hash, secret).update(input).digest("base64url")}`;
}

describe("a token", () => {
  test("is a standard JWT, and says what it was issued for", async () => {
    const token = await issueToken(CLAIMS, rules, { lifetime: 60 });
    expect(decodeProtectedHeader(token)).toEqual(HEADER);
    const { jti, ...payload } = decodeJwt(token);
    const { jti: _, ...expected } = PAYLOAD;
    expect(payload).toEqual(expected);
    expect(await verifyToken(token, rules)).toEqual({
      claims: { ...CLAIMS, id: jti ?? "", expiresAt: NOW + 60 * SECOND },
    });
  });

  test("lasts as long as its scope allows, where nothing else is said, on the clock of the machine", async () => {
    const { now: _, ...onClock } = rules;
    const token = await issueToken(CLAIMS, onClock);
    const { iat = 0, exp = 0 } = decodeJwt(token);
    expect(exp - iat).toBe(DEFAULT_LIMITS.maxTokenLifetime);
    expect((await verifyToken(token, onClock)).claims?.scope).toBe("ACME");
  });

  test("that another program signed is as good", async () => {
    expect((await verifyToken(signed(PAYLOAD), rules)).claims?.id).toBe("t-1");
    const theirs = await new SignJWT(PAYLOAD).setProtectedHeader(HEADER).sign(key.secret);
    expect((await verifyToken(theirs, rules)).claims?.id).toBe("t-1");
  });

  test.each([
    [{ ...CLAIMS, scope: "NOBODY" }, {}, "there are no limits of the scope NOBODY, so no token for it either"],
    [{ ...CLAIMS, scope: "__proto__" }, {}, "no limits"],
    [CLAIMS, { lifetime: 3_601 }, "from 1 to 3600"],
    [CLAIMS, { lifetime: 0 }, "from 1 to 3600"],
    [CLAIMS, { lifetime: 1.5 }, "from 1 to 3600"],
    [{ ...CLAIMS, client: "" }, {}, "printable"],
    [{ ...CLAIMS, client: "a b" }, {}, "printable"],
    [{ ...CLAIMS, client: "x".repeat(129) }, {}, "printable"],
    [{ ...CLAIMS, permissions: ["a b"] }, {}, "printable"],
    [{ ...CLAIMS, permissions: Array(65).fill("p") }, {}, "printable"],
  ])("is not issued for what cannot be: %#", async (claims, options, message) => {
    expect(issueToken(claims, rules, options)).rejects.toThrow(message);
  });
});

const GOOD = signed(PAYLOAD);
const [head = "", body = "", signature = ""] = GOOD.split(".");
const cases: readonly (readonly [string, string, string])[] = [
  ["that is empty", "", "token-malformed"],
  ["that is no JWT", "abc", "token-malformed"],
  ["of two parts", `${head}.${body}`, "token-malformed"],
  ["of four parts", `${GOOD}.x`, "token-malformed"],
  ["that is too long", `${GOOD}${"A".repeat(4_096)}`, "token-malformed"],
  ["whose header is no JSON", `${Buffer.from("{").toString("base64url")}.${body}.${signature}`, "token-malformed"],
  ["whose payload is an array", signed([PAYLOAD]), "token-malformed"],
  ["whose payload is a text", signed("x"), "token-malformed"],
  ["with a signature of nothing", `${head}.${body}.`, "token-signature"],
  ["with another payload", `${head}.${encode({ ...PAYLOAD, scope: "GLOBEX" })}.${signature}`, "token-signature"],
  ["with another header", `${encode({ ...HEADER, x: 1 })}.${body}.${signature}`, "token-signature"],
  [
    "with the last character changed",
    `${GOOD.slice(0, -2)}${GOOD.at(-2) === "A" ? "B" : "A"}${GOOD.at(-1)}`,
    "token-signature",
  ],
  ["signed with another secret", signed(PAYLOAD, HEADER, randomKey("k1").secret), "token-signature"],
  ["signed with no secret", signed(PAYLOAD, HEADER, new Uint8Array()), "token-signature"],
  ["with alg none and no signature", `${encode({ alg: "none", typ: "JWT", kid: "k1" })}.${body}.`, "token-malformed"],
  ["with alg None", signed(PAYLOAD, { ...HEADER, alg: "None" }), "token-malformed"],
  ["with alg HS384, signed so", signed(PAYLOAD, { ...HEADER, alg: "HS384" }, key.secret, "sha384"), "token-malformed"],
  ["with alg HS512, signed so", signed(PAYLOAD, { ...HEADER, alg: "HS512" }, key.secret, "sha512"), "token-malformed"],
  ["with alg RS256", signed(PAYLOAD, { ...HEADER, alg: "RS256" }), "token-malformed"],
  ["without alg", signed(PAYLOAD, { typ: "JWT", kid: "k1" }), "token-malformed"],
  ["with a critical extension", signed(PAYLOAD, { ...HEADER, crit: ["b64"], b64: false }), "token-malformed"],
  ["without kid", signed(PAYLOAD, { alg: "HS256", typ: "JWT" }), "token-key-unknown"],
  ["with a kid that there is not", signed(PAYLOAD, { ...HEADER, kid: "k2" }), "token-key-unknown"],
  ["with a kid that is a path", signed(PAYLOAD, { ...HEADER, kid: "../../dev/null" }), "token-key-unknown"],
  ["with a kid that is SQL", signed(PAYLOAD, { ...HEADER, kid: "x' UNION SELECT 'k" }), "token-key-unknown"],
  ["with a kid of the prototype", signed(PAYLOAD, { ...HEADER, kid: "__proto__" }), "token-key-unknown"],
  ["with a kid that is no text", signed(PAYLOAD, { ...HEADER, kid: ["k1"] }), "token-key-unknown"],
  [
    "that brings its own key",
    signed(PAYLOAD, { alg: "HS256", typ: "JWT", jwk: { kty: "oct", k: "AAAA" } }),
    "token-key-unknown",
  ],
  [
    "that says where its key is",
    signed(PAYLOAD, { ...HEADER, kid: "x", jku: "http://127.0.0.1/" }),
    "token-key-unknown",
  ],
  ["of another type", signed(PAYLOAD, { ...HEADER, typ: "at+jwt" }), "token-claims"],
  ["of no type", signed(PAYLOAD, { alg: "HS256", kid: "k1" }), "token-claims"],
  ["that has expired", signed({ ...PAYLOAD, exp: NOW / SECOND - 1 }), "token-expired"],
  ["that expires now", signed({ ...PAYLOAD, exp: NOW / SECOND }), "token-expired"],
  ["that is not good yet", signed({ ...PAYLOAD, nbf: NOW / SECOND + 10 }), "token-claims"],
  ["issued in the future", signed({ ...PAYLOAD, iat: NOW / SECOND + 10 }), "token-lifetime"],
  ["that lasts too long", signed({ ...PAYLOAD, exp: PAYLOAD.iat + 3_601 }), "token-lifetime"],
  [
    "that ends before it begins",
    signed({ ...PAYLOAD, iat: NOW / SECOND + 4, exp: NOW / SECOND + 3 }),
    "token-lifetime",
  ],
  ["that ends as it begins", signed({ ...PAYLOAD, iat: NOW / SECOND + 4, exp: NOW / SECOND + 4 }), "token-lifetime"],
  [
    "issued a moment further ahead than clocks differ",
    signed({ ...PAYLOAD, iat: NOW / SECOND + 5.001 }),
    "token-lifetime",
  ],
  ["that expires as a text", signed({ ...PAYLOAD, exp: String(PAYLOAD.exp) }), "token-claims"],
  ["issued as a text", signed({ ...PAYLOAD, iat: String(PAYLOAD.iat) }), "token-claims"],
  ["of another issuer", signed({ ...PAYLOAD, iss: "others" }), "token-claims"],
  ["for another audience", signed({ ...PAYLOAD, aud: "others" }), "token-claims"],
  ["of a scope without limits", signed({ ...PAYLOAD, scope: "NOBODY" }), "token-claims"],
  ["of a scope in other case", signed({ ...PAYLOAD, scope: "acme" }), "token-claims"],
  ["of every scope", signed({ ...PAYLOAD, scope: "*" }), "token-claims"],
  ["of two scopes", signed({ ...PAYLOAD, scope: ["ACME", "GLOBEX"] }), "token-claims"],
  ["of a scope of the prototype", signed({ ...PAYLOAD, scope: "constructor" }), "token-claims"],
  ["of a client that is no text", signed({ ...PAYLOAD, client_id: 1 }), "token-claims"],
  ["of a client with a line break", signed({ ...PAYLOAD, client_id: "a\nb" }), "token-claims"],
  ["whose id is empty", signed({ ...PAYLOAD, jti: "" }), "token-claims"],
  ["whose permissions are a text", signed({ ...PAYLOAD, permissions: "metrics:read" }), "token-claims"],
  ["with too many permissions", signed({ ...PAYLOAD, permissions: Array(65).fill("p") }), "token-claims"],
  ...Object.keys(PAYLOAD).map((claim) => {
    const { [claim as "jti"]: _, ...rest } = PAYLOAD;
    return [`without ${claim}`, signed(rest), "token-claims"] as const;
  }),
];

describe("refused is a token", () => {
  test.each(cases)("%s", async (_, token, problem) => {
    expect(await verifyToken(token, rules)).toEqual({ problem } as never);
  });
});

test("a token counts with the HMAC-SHA256 of a key of the set over every character of it, and with nothing else", async () => {
  expect((await verifyToken(GOOD, rules)).claims?.id).toBe("t-1");
  // The last character of a signature says less than the others: two of its six bits mean nothing.
  for (let at = 0; at < GOOD.length - 1; at += 1) {
    const changed = GOOD[at] === "A" ? "B" : "A";
    expect(await verifyToken(GOOD.slice(0, at) + changed + GOOD.slice(at + 1), rules)).not.toHaveProperty("claims");
  }
  for (const hash of ["sha1", "sha384", "sha512", "md5"]) {
    expect(await verifyToken(signed(PAYLOAD, HEADER, key.secret, hash), rules)).toEqual({ problem: "token-signature" });
  }
});

test("a token is good until the very end of its last second, and not from then on", async () => {
  const at = (now: number) => verifyToken(GOOD, { ...rules, now: () => now });
  const end = PAYLOAD.exp * SECOND;
  expect((await at(end - 1)).claims?.expiresAt).toBe(end);
  for (const late of [end, end + 1, end + 5 * SECOND, end + 1e9]) {
    expect(await at(late)).toEqual({ problem: "token-expired" });
  }
});

describe("good, though only just, is a token", () => {
  test("of an issuer whose clock is 5 s ahead", async () => {
    const token = signed({ ...PAYLOAD, iat: NOW / SECOND + 5 });
    expect((await verifyToken(token, rules)).claims?.id).toBe("t-1");
  });

  test("that lasts as long as its scope allows", async () => {
    const token = signed({ ...PAYLOAD, exp: PAYLOAD.iat + 3_600 });
    expect((await verifyToken(token, rules)).claims?.expiresAt).toBe(NOW + 3_600 * SECOND);
  });

  test("with 64 permissions, and names of 128 characters", async () => {
    const [long, permissions] = ["x".repeat(128), Array<string>(64).fill("p")];
    const token = signed({ ...PAYLOAD, permissions, client_id: long, jti: long });
    expect((await verifyToken(token, rules)).claims).toMatchObject({ permissions, client: long, id: long });
  });

  test("of 4,096 characters", async () => {
    const tokens = Array.from({ length: 40 }, (_, index) =>
      // Base64 leaves lengths out: a header of other lengths has those.
      ["", "x", "xx"].map((y) => signed({ ...PAYLOAD, pad: "x".repeat(2_825 + index) }, { ...HEADER, y })),
    ).flat();
    const longest = tokens.find(({ length }) => length === 4_096) ?? "";
    const longer = tokens.find(({ length }) => length === 4_097) ?? "";
    expect((await verifyToken(longest, rules)).claims?.id).toBe("t-1");
    expect(await verifyToken(longer, rules)).toEqual({ problem: "token-malformed" });
  });
});

test("a token that Node issued is good on Bun", async () => {
  const secret = Buffer.from(key.secret).toString("base64url");
  const code = `const { createKeySet, issueToken } = await import("./dist/runtime-realtime.js");
    const keys = await createKeySet([{ kid: "k1", secret: Buffer.from("${secret}", "base64url") }]);
    const rules = { keys, issuer: "tests", audience: "dashboard", limits: { ACME: { maxTokenLifetime: 60 } }, now: () => ${NOW} };
    process.stdout.write(await issueToken({ scope: "ACME", client: "node", permissions: [] }, rules));`;
  const { stdout, stderr } = Bun.spawnSync(["node", "--input-type=module", "-e", code], {
    cwd: `${import.meta.dir}/../../..`,
  });
  expect(stderr.toString()).toBe("");
  expect((await verifyToken(stdout.toString(), rules)).claims?.client).toBe("node");
});

describe("keys", () => {
  test("sign in turn: two count, and the one before them no longer", async () => {
    const own = await createKeySet([randomKey("a")]);
    const ownRules = { ...rules, keys: own };
    const first = await issueToken(CLAIMS, ownRules);
    await own.rotate(randomKey("b"));
    const second = await issueToken(CLAIMS, ownRules);
    expect(decodeProtectedHeader(second).kid).toBe("b");
    expect((await verifyToken(first, ownRules)).claims?.client).toBe("c-1");
    await own.rotate(randomKey("c"));
    expect(await verifyToken(first, ownRules)).toEqual({ problem: "token-key-unknown" });
    expect((await verifyToken(second, ownRules)).claims?.client).toBe("c-1");
  });

  test("can be two from the start, of which the first signs", async () => {
    const old = randomKey("old");
    const own = await createKeySet([randomKey("new"), old]);
    expect(own.current().kid).toBe("new");
    expect(
      (await verifyToken(signed(PAYLOAD, { ...HEADER, kid: "old" }, old.secret), { ...rules, keys: own })).problem,
    ).toBe(undefined);
  });

  test("of 32 bytes are enough, and those of 31 are not", async () => {
    expect(createKeySet([{ kid: "k", secret: new Uint8Array(31) }])).rejects.toThrow(
      "the key k has a secret of fewer than 32 bytes: take as many at random, as a Uint8Array",
    );
    expect((await createKeySet([{ kid: "k", secret: new Uint8Array(32) }])).current().kid).toBe("k");
    expect(keys.rotate({ kid: "k2", secret: new Uint8Array(31) })).rejects.toThrow("fewer than 32 bytes");
    expect(createKeySet([{ kid: "k", secret: "x".repeat(64) as never }])).rejects.toThrow("fewer than 32 bytes");
  });

  test("cannot be read out again, and do not change with the bytes they were made of", async () => {
    const mine = randomKey("mine");
    const own = await createKeySet([mine]);
    const token = await issueToken(CLAIMS, { ...rules, keys: own });
    mine.secret.fill(0);
    expect((await verifyToken(token, { ...rules, keys: own })).claims?.client).toBe("c-1");
    expect(own.current().key.extractable).toBe(false);
    const late = randomKey("late");
    const secret = Uint8Array.from(late.secret);
    const pending = createKeySet([late]);
    late.secret.fill(0);
    const lateRules = { ...rules, keys: await pending };
    expect((await verifyToken(signed(PAYLOAD, { ...HEADER, kid: "late" }, secret), lateRules)).claims?.id).toBe("t-1");
  });

  test("are one or two, each with a name and a secret of its own", async () => {
    const [a, b, c] = [randomKey("a"), randomKey("b"), randomKey("c")];
    expect(createKeySet([])).rejects.toThrow("one key or two");
    expect(createKeySet([a, b, c])).rejects.toThrow("one key or two");
    expect(createKeySet([a, { ...b, kid: "a" }])).rejects.toThrow("already is a key a");
    expect(createKeySet([a, { ...a, kid: "b" }])).rejects.toThrow("secret of another");
    expect(createKeySet([{ ...a, kid: "a/b" }])).rejects.toThrow("name of a key");
    expect(createKeySet([{ ...a, kid: "" }])).rejects.toThrow("name of a key");
  });
});
