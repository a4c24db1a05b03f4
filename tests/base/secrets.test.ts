import { describe, expect, test } from "bun:test";
import { findSecrets, lineWithoutSecrets, withoutSecrets } from "../../generator/base/secrets.ts";

/** Put together here, so that whoever searches this repository for secrets finds none. */
const glued = (...parts: readonly string[]) => parts.join("");
const LETTERS = "EXAMPLE0".repeat(20);
const BEGIN = glued("-----BEGIN ", "PRIVATE KEY-----");
const END = glued("-----END ", "PRIVATE KEY-----");
/** The one of the issuer's own documentation. */
const AWS_SECRET = glued("wJalrXUtnFEMI/", "K7MDENG/", "bPxRfiCY", "EXAMPLEKEY");

const TOKENS: readonly (readonly [kind: string, shown: string, hidden: string])[] = [
  ["an AWS access key", "AKIA", "IOSFODNN7EXAMPLE"],
  ["an AWS access key", "ASIA", "IOSFODNN7EXAMPLE"],
  ...["ghp_", "gho_", "ghu_", "ghs_", "ghr_"].map((shown) => ["a GitHub token", shown, LETTERS.slice(0, 36)] as const),
  ["a GitHub token", "github_pat_", glued(LETTERS.slice(0, 22), "_", LETTERS.slice(0, 59))],
  ["a GitLab token", "glpat-", LETTERS.slice(0, 20)],
  ["a Slack token", "xoxb-", glued("1234-", "5678-", "EXAMPLE")],
  ["a Slack token", "xoxp-", glued("1234-", "5678-", "EXAMPLE")],
  ["a Slack webhook", "https://hooks.slack.com/services/", glued("TEXAMPLE0/", "BEXAMPLE0/", LETTERS.slice(0, 24))],
  ["a Stripe key", "sk_live_", LETTERS.slice(0, 24)],
  ["a Stripe key", "rk_test_", LETTERS.slice(0, 24)],
  ["a Google API key", "AIza", LETTERS.slice(0, 35)],
  ["an npm token", "npm_", LETTERS.slice(0, 36)],
  ["a JSON Web Token", "eyJ", glued("hbGciOiJub25l.", "eyJzdWIiOiIxIn0.", "EXAMPLE-EXAMPLE")],
  ["a JSON Web Token", "eyJ", glued("hbGciOiJub25l.", "eyJzdWIiOiIxIn0")],
  ["a private key", BEGIN, " MIIEexample "],
  ["a private key", BEGIN.replace("PRIVATE", "RSA PRIVATE"), "\nMIIEexample\n"],
  ["a password in a URL", "postgres://admin:", "hunter2"],
  ["a password in a URL", "amqps://", ":secret"],
  ["a secret behind its name", "api_key = ", glued("Zk3", "vQ9", "xL2", "mB7", "nR5", "tW8", "cY1", "dF4")],
  ["a secret behind its name", 'password: "', glued("Zk3", "vQ9", "xL2", "mB7", "nR5", "tW8", "cY1", "dF4")],
  ["a password in a URL", "https://u:", "p@ss:w0rd"],
  ["a password in a URL", "https://u:", "p@ss/w0rd"],
  ["a password in a URL", "https://u:", "123#word"],
  ["a password in a URL", "https://u:", "p@ss.word"],
  ["a password in a URL", "postgres://bob:", "pa/ssword"],
  ["a secret behind its name", "AWS_SECRET_ACCESS_KEY=", AWS_SECRET],
  ["a secret behind its name", "secret: ", AWS_SECRET],
  ["a secret behind its name", "apiKey: ", glued("Zk3", "vQ9", "xL2", "mB7", "nR5", "tW8", "cY1", "dF4")],
  ["a secret behind its name", "TOKEN=", "0f1e2d3c4b5a69788796a5b4c3d2e1f0"],
];

/** What stands behind a hidden part so that it is one. */
function behind(kind: string): string {
  if (kind === "a private key") return END;
  return kind === "a password in a URL" ? "@db.example" : "";
}

describe("findSecrets", () => {
  test.each(TOKENS)("finds %s: %s…", (kind, shown, hidden) => {
    // In a URL without a user the colon belongs to what is shown.
    const [before, secret] = hidden.startsWith(":") ? [`${shown}:`, hidden.slice(1)] : [shown, hidden];
    const text = `see ${before}${secret}${behind(kind)} there`;
    expect(findSecrets(text)).toEqual([{ kind, start: 4 + before.length, end: 4 + before.length + secret.length }]);
    expect(withoutSecrets(text)).toBe(`see ${before}${secret.replace(/\S/g, "*")}${behind(kind)} there`);
  });

  test("finds all of a text, in their order", () => {
    const text = `https://me:hunter2@a.example and AKIAIOSFODNN7EXAMPLE and redis://:pw@b.example`;
    expect(findSecrets(text).map(({ kind }) => kind)).toEqual([
      "a password in a URL",
      "an AWS access key",
      "a password in a URL",
    ]);
    expect(withoutSecrets(text)).toBe(
      `https://me:*******@a.example and AKIA**************** and redis://:**@b.example`,
    );
  });

  test.each([
    ["postgres://bob:pa/ssword@host", "postgres://bob:*********@host"],
    ["https://me:pw@h.example/@scope/name", "https://me:**@h.example/@scope/name"],
    ["https://me:pw@h.example:80/users/a@b.example", "https://me:**@h.example:80/users/a@b.example"],
    ["https://a:b@c,https://d:e@f", "https://a:*@c,https://d:*@f"],
    ["redis://a:p@[::1]:80/x@y", "redis://a:*@[::1]:80/x@y"],
    ["see <https://a:b@c@d.example>.", "see <https://a:***@d.example>."],
  ])("stars out a password up to the host: %s", (text, starred) => {
    expect(withoutSecrets(text)).toBe(starred);
  });

  test("finds a private key whose end is missing, and one that is its first line only", () => {
    expect(findSecrets(`${BEGIN}\nMIIE`)).toMatchObject([{ kind: "a private key" }]);
    expect(findSecrets(BEGIN)).toEqual([{ kind: "a private key", start: BEGIN.length, end: BEGIN.length }]);
  });

  test.each([
    "CRED_PERSIST_ENTERPRISE",
    "duoplus-LOCAL-SANDBOX-default",
    "APPLE_FACTORY_WAGER_COM_TENANT",
    "ASIAPACIFICNORTHEAST",
    "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "commit 94d0de93a3a6f0f5a7bb0b7e2b9c0e1d2f3a4b5c",
    "sha512-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU47DEQpj8HBSa+/TImW+5JCeuQ==",
    "token: EnterpriseCredentialPersistV2",
    "secret = ${{ secrets.GITHUB_TOKEN }}",
    "secretsBackend: Secret Service (libsecret)",
    "password: process.env.DATABASE_PASSWORD_2026",
    "https://user:${PASSWORD}@db.example",
    "https://user:$PASSWORD@db.example",
    "https://user:<password>@db.example",
    "https://user:{{password}}@db.example",
    "https://user:%PASSWORD%@db.example",
    "https://user:****@db.example",
    "https://user:...@db.example",
    "https://example.com:8443/@scope/name",
    "https://example.com:8443/users/me@a.example",
    "https://example.com:PORT/users/me@a.example",
    "ssh://github.com:org/repo@v1",
    "monkey: Applesauce1Banana2Cherry3Date",
    glued("monkey: Zk3", "vQ9", "xL2", "mB7", "nR5", "tW8", "cY1", "dF4"),
    "key: Applesauce1Banana2Cherry3Date",
    "secret: EnterpriseVault/PartnerTokens/Service2ab",
    "mailto:me@example.com and http://[::1]:80/",
    "npm_config_loglevel and npm_package_version",
    "xoxo-with-love-from-us and xoxb-your-token-goes-here",
    "ghp_short and github_pat_rotation_service",
    "eyJustAWord.and.another",
    "123e4567-e89b-12d3-a456-426614174000",
  ])("takes for none: %s", (text) => {
    expect(findSecrets(text)).toEqual([]);
    expect(withoutSecrets(text)).toBe(text);
  });

  test.each(["eyJ", "xoxb-", "a://b:", "://", "ghp_", "token=", "key   ", '="', BEGIN])(
    "gets through a million characters of %j",
    (piece) => {
      expect(findSecrets(piece.repeat(1_000_000 / piece.length)).length).toBeLessThan(3);
    },
  );
});

test.each(["eyJaaaaaaaa.", "a://b:@", "a://b:@a.", "a://b:c@d.example/"])(
  "a megabyte of %j is starred out as one text of pieces",
  (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    expect(withoutSecrets(text)).toHaveLength(text.length);
  },
);

test("two kinds that overlap are starred out once", () => {
  expect(withoutSecrets(`https://a:AKIA${"IOSFODNN7EXAMPLE"}@b.example`)).toBe(`https://a:${"*".repeat(20)}@b.example`);
});

test("what is starred out is no secret any more, or is starred out already", () => {
  for (const [kind, shown, hidden] of TOKENS) {
    const once = withoutSecrets(`${shown}${hidden}${behind(kind)}`);
    expect(withoutSecrets(once)).toBe(once);
  }
});

describe("lineWithoutSecrets", () => {
  test("stars out a line of a private key, which alone says nothing", () => {
    const line = `    ${"MIIEvQIBADANBgkqhkiG9w0BAQ".repeat(2)}==`;
    expect(lineWithoutSecrets(line)).toBe(line.replace(/\S/g, "*"));
  });

  test.each(["    description: Everyone else", "  - acme.example", "x".repeat(77), "enterprise/"])(
    "leaves %s",
    (line) => {
      expect(lineWithoutSecrets(line)).toBe(line);
    },
  );

  test("stars out what looks like a secret in any other line", () => {
    expect(lineWithoutSecrets("a: AKIAIOSFODNN7EXAMPLE # b")).toBe("a: AKIA**************** # b");
  });
});
