/** The components that let people watch. */
export const realtimeComponents = {
  "access-token": {
    title: "Access token",
    purpose: "Issues and checks the tokens that say which scope a client may see, and what it may do there",
    category: "Security",
    tier: "basic",
    status: "stable",
    module: "runtime/realtime/token.ts",
    interface: [
      "issueToken(claims: TokenClaims, rules: TokenRules, options?: IssueOptions): Promise<string>",
      "verifyToken(token: string, rules: TokenRules): Promise<Verification>",
    ],
    guardrails: {
      G1: {
        rule: "Only HMAC-SHA256 counts, over every character, with a key of the set",
        severity: "critical",
        test: {
          file: "tests/runtime/realtime/token.test.ts",
          name: "a token counts with the HMAC-SHA256 of a key of the set over every character of it, and with nothing else",
        },
      },
      G2: {
        rule: "A token ends when it says that it does",
        severity: "critical",
        test: {
          file: "tests/runtime/realtime/token.test.ts",
          name: "a token is good until the very end of its last second, and not from then on",
        },
      },
      G3: {
        rule: "Whatever else is not as it should be makes a token bad",
        severity: "critical",
        test: { file: "tests/runtime/realtime/token.test.ts", name: "refused is a token > %s" },
      },
      G4: {
        rule: "No key has fewer than 32 bytes",
        severity: "critical",
        test: { file: "tests/runtime/realtime/token.test.ts", name: "of 32 bytes are enough, and those of 31 are not" },
      },
      G5: {
        rule: "Of keys that were rotated two count, and no older one",
        severity: "critical",
        test: {
          file: "tests/runtime/realtime/token.test.ts",
          name: "sign in turn: two count, and the one before them no longer",
        },
      },
      G6: {
        rule: "No token is issued for a scope without limits, or for longer than its scope allows",
        severity: "high",
        test: { file: "tests/runtime/realtime/token.test.ts", name: "is not issued for what cannot be: %#" },
      },
    },
    tests: [
      { file: "tests/runtime/realtime/token.test.ts", covers: "Tokens made by hand, each with one thing wrong; keys" },
      { file: "tests/runtime/realtime/fuzz.long.ts", covers: "100,000 random tokens against a live server" },
    ],
    acceptance: ["It is a standard JWT, which another program can issue"],
  },
  "websocket-rbac": {
    title: "WebSocket RBAC",
    purpose: "Decides before the upgrade who may open a stream of which scope, and with which permissions",
    category: "Security",
    tier: "basic",
    status: "stable",
    module: "runtime/realtime/admission.ts",
    interface: ["admit(asked: Asked, context: ServerContext): Promise<VerifiedClaims | Refusal>"],
    guardrails: {
      G1: {
        rule: "Without a token nobody reads, writes or connects",
        severity: "critical",
        test: { file: "tests/runtime/realtime/rbac.test.ts", name: "without a token nobody reads, writes or connects" },
      },
      G2: {
        rule: "Only a token with the HMAC-SHA256 of a key of the server opens anything",
        severity: "critical",
        test: {
          file: "tests/runtime/realtime/rbac.test.ts",
          name: "a token that no key of the server has signed by HMAC-SHA256 opens nothing",
        },
      },
      G3: {
        rule: "A token opens nothing once it has expired, and what it has opened is closed",
        severity: "critical",
        test: {
          file: "tests/runtime/realtime/rbac.test.ts",
          name: "a token opens nothing once it has expired, and what it has opened is closed",
        },
      },
      G4: {
        rule: "A scope has 10 connections at once at most",
        severity: "high",
        test: {
          file: "tests/runtime/realtime/rbac.test.ts",
          name: "a scope has ten connections at once, whoever opens them, and another scope has its own ten",
        },
      },
      G5: {
        rule: "A client has 100 messages a minute at most, over all of its connections",
        severity: "high",
        test: {
          file: "tests/runtime/realtime/rbac.test.ts",
          name: "a client has a hundred messages a minute, over however many connections",
        },
      },
      G6: {
        rule: "A token opens nothing of any scope but its own, and to try is audited",
        severity: "critical",
        test: {
          file: "tests/runtime/realtime/refusals.test.ts",
          name: "a token of ACME for the scope %p, and it is audited",
        },
      },
      G7: {
        rule: "A place is free again when its client is gone, with or without a word",
        severity: "high",
        test: { file: "tests/runtime/realtime/disconnect.test.ts", name: "when the client is gone without a word" },
      },
      G8: {
        rule: "Nobody gets in whom the audit log does not have",
        severity: "critical",
        test: {
          file: "tests/runtime/realtime/refusals.test.ts",
          name: "nobody gets in whom the audit log does not have",
        },
      },
      G9: {
        rule: "Servers that share a Redis share the limits",
        severity: "high",
        test: {
          file: "tests/runtime/realtime/limits.test.ts",
          name: "two servers share the limits of messages and connections in one Redis",
        },
      },
    },
    tests: [
      {
        file: "tests/runtime/realtime/rbac.test.ts",
        covers: "Tokens, signatures, expiry and limits, on a live server",
      },
      { file: "tests/runtime/realtime/refusals.test.ts", covers: "Refusals before the upgrade, by status" },
      { file: "tests/runtime/realtime/limits.test.ts", covers: "Limits in memory and in Redis" },
      { file: "tests/runtime/realtime/disconnect.test.ts", covers: "Every kind of disconnect" },
      { file: "tests/runtime/realtime/isolation.test.ts", covers: "Every pair of scopes over every channel" },
    ],
    acceptance: ["To check a token costs less than a millisecond"],
  },
  "dashboard-stream": {
    title: "Dashboard stream",
    purpose: "Shows each scope its own metrics as they come in, and nothing else",
    category: "Security",
    tier: "basic",
    status: "stable",
    module: "runtime/realtime/dashboard-server.ts",
    interface: ["createDashboardServer(options: DashboardServerOptions): DashboardServer"],
    guardrails: {
      G1: {
        rule: "A stream shows what happens in the scope of its token, and in no other",
        severity: "critical",
        test: {
          file: "tests/runtime/realtime/isolation.test.ts",
          name: "by waiting: what happens in the other is not shown on its stream",
        },
      },
      G2: {
        rule: "Who asks a stream for another scope is closed, and audited once",
        severity: "critical",
        test: {
          file: "tests/runtime/realtime/stream.test.ts",
          name: "4403 when it asks for the scope %j, and it is audited once",
        },
      },
      G3: {
        rule: "A metric of another scope is not taken, and who sent it is closed",
        severity: "critical",
        test: {
          file: "tests/runtime/realtime/stream.test.ts",
          name: "4403 when it publishes a metric of another scope, and that is audited once",
        },
      },
      G4: {
        rule: "A slow reader is dropped, and what waits for it is bounded",
        severity: "high",
        test: {
          file: "tests/runtime/realtime/disconnect.test.ts",
          name: "a slow reader is dropped, and what waited for it was bounded: %d",
        },
      },
      G5: {
        rule: "A connection behind which nobody is left is found and dropped",
        severity: "high",
        test: {
          file: "tests/runtime/realtime/disconnect.test.ts",
          name: "a connection that answers no ping is dropped, and one that does stays",
        },
      },
      G6: {
        rule: "A connection is closed when its token is revoked",
        severity: "critical",
        test: {
          file: "tests/runtime/realtime/stream.test.ts",
          name: "4401 when its token is revoked, and others stay",
        },
      },
      G7: {
        rule: "No frame and no token leaves the server other than it was",
        severity: "high",
        test: {
          file: "tests/runtime/realtime/fuzz.long.ts",
          name: "100,000 random tokens and 100,000 random frames leave a live server as it was",
        },
      },
    },
    tests: [
      { file: "tests/runtime/realtime/stream.test.ts", covers: "Frames, shows, close codes" },
      { file: "tests/runtime/realtime/isolation.test.ts", covers: "Every pair of scopes over every channel" },
      { file: "tests/runtime/realtime/dashboard.long.ts", covers: "The page in Chromium" },
    ],
    acceptance: ["1,000 connections are held for a minute with 10 messages a second each, and none crosses a scope"],
  },
} as const;
