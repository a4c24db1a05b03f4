import type { RequestFacts } from "../../../runtime/request/index.ts";

/** A request, what it must get in `situations.test.ts`, and why. */
export type Situation = readonly [request: RequestFacts, expected: string, why: string];

/** Two hosts with an exact rule. */
export const APPLE = "apple.factory-wager.com";
export const DEV = "dev.apple.factory-wager.com";
/** The address of a client that is nobody to us. */
export const CLIENT = "203.0.113.9";
/** This machine. */
const HERE = "127.0.0.1";

/** From a client, without a proxy. */
const direct = (hostHeaders: RequestFacts["hostHeaders"], more: RequestFacts = {}): RequestFacts => {
  return { hostHeaders, peerAddress: CLIENT, ...more };
};
/** From a trusted proxy that knows us by another name. */
export const proxied = (more: RequestFacts): RequestFacts => ({
  hostHeaders: "upstream",
  peerAddress: "10.1.2.3",
  ...more,
});

export const hostHeaders: readonly Situation[] = [
  [direct(APPLE), `ENTERPRISE ${APPLE} by host`, "the plain case"],
  [direct([APPLE]), `ENTERPRISE ${APPLE} by host`, "as a list of one line"],
  [direct("Apple.Factory-Wager.COM.:443"), `ENTERPRISE ${APPLE} by host`, "another spelling of it"],
  [direct("printer.local"), "global *.local by host", "a wildcard"],
  [direct(`${APPLE}.evil.com`), "fallback by host", "no rule names it"],
  [direct(undefined), "rejected no-host", "HTTP/1.0 needs no Host header"],
  [direct([]), "rejected no-host", "the same as an empty list"],
  [direct(null), "rejected no-host", "the same as `Headers.get` says it"],
  [{}, "rejected no-host", "nothing is known at all"],
  [direct(""), "rejected empty", "a Host header without a value, as RFC 9112 has it for URIs without authority"],
  [direct([APPLE, "evil.com"]), "rejected several-hosts", "one of two: proxies take the last, Node the first"],
  [direct(["evil.com", APPLE]), "rejected several-hosts", "the other order"],
  [direct([APPLE, APPLE]), "rejected several-hosts", "twice the same: RFC 9112 §3.2 forbids it all the same"],
  [direct([APPLE, ""]), "rejected several-hosts", "an empty second one"],
  [direct(`${APPLE}, evil.com`), "rejected several-hosts", "two, joined by the server, as Bun does"],
  [direct(`${APPLE},`), "rejected several-hosts", "a comma at the end"],
  [direct(`,${APPLE}`), "rejected several-hosts", "a comma in front"],
  [direct(` ${APPLE}`), "rejected illegal-character", "a space that a server left there"],
  [direct(`${APPLE}\r\nX-Forwarded-Host: x`), "rejected illegal-character", "a line break"],
  [direct(`${APPLE}\u0000.evil.com`), "rejected illegal-character", "a NUL, where C code would stop"],
  [direct(`user@${APPLE}`), "rejected bad-label", "userinfo"],
  [direct(`${APPLE}@evil.com`), "rejected bad-label", "userinfo the other way round"],
  [direct(`http://${APPLE}`), "rejected bad-port", "a URL"],
  [direct(`${APPLE}:80:80`), "rejected extra-colon", "two ports"],
  [direct(`${APPLE}/../`), "rejected bad-label", "a path"],
];

export const authorities: readonly Situation[] = [
  [direct(undefined, { authority: APPLE }), `ENTERPRISE ${APPLE} by authority`, "HTTP/2, where no Host is needed"],
  [direct(APPLE, { authority: APPLE }), `ENTERPRISE ${APPLE} by authority`, "both, and they agree"],
  [
    direct(`${APPLE}:443`, { authority: "APPLE.factory-wager.com" }),
    `ENTERPRISE ${APPLE} by authority`,
    "two spellings of one host",
  ],
  [
    direct(APPLE, { authority: "evil.com" }),
    "rejected conflicting-hosts",
    "the attacker's own authority, another's Host",
  ],
  [direct("evil.com", { authority: APPLE }), "rejected conflicting-hosts", "the other way round"],
  [
    direct(DEV, { authority: APPLE }),
    "rejected conflicting-hosts",
    "two of our own: RFC 9113 §8.3.1 calls it malformed",
  ],
  [direct("", { authority: APPLE }), "rejected empty", "an empty Host does not agree either"],
  [direct(APPLE, { authority: "" }), "rejected empty", "nor does an empty authority"],
  [direct(undefined, { authority: `user@${APPLE}` }), "rejected bad-label", "userinfo: Node lets it through"],
  [direct(undefined, { authority: `${APPLE}, evil.com` }), "rejected illegal-character", "two in one"],
  [
    direct(APPLE, { authority: [APPLE, "evil.com"] }),
    "rejected conflicting-hosts",
    "a request target that says otherwise",
  ],
  [direct([APPLE, APPLE], { authority: APPLE }), "rejected several-hosts", "two Host headers, whatever the authority"],
  [direct("localhost", { authority: "[::1]" }), "rejected conflicting-hosts", "two names of one machine are two hosts"],
];

export const untrusted: readonly Situation[] = [
  [
    direct("evil.com", { xForwardedHost: APPLE }),
    "fallback by host, ignored x-forwarded-host",
    "anyone can write the header",
  ],
  [direct("evil.com", { forwarded: `host=${APPLE}` }), "fallback by host, ignored forwarded", "likewise"],
  [
    direct(APPLE, { forwarded: '"', xForwardedHost: ["a", "b"] }),
    `ENTERPRISE ${APPLE} by host, ignored forwarded x-forwarded-host`,
    "not even their mistakes count",
  ],
  [
    direct(undefined, { xForwardedHost: APPLE }),
    "rejected no-host, ignored x-forwarded-host",
    "no Host to fall back on",
  ],
  [
    { hostHeaders: "evil.com", xForwardedHost: APPLE },
    "fallback by host, ignored x-forwarded-host",
    "an unknown peer, or one on a Unix socket",
  ],
  [
    { hostHeaders: "evil.com", xForwardedHost: APPLE, peerAddress: "" },
    "fallback by host, ignored x-forwarded-host",
    "a peer of no text",
  ],
  [
    { hostHeaders: "evil.com", xForwardedHost: APPLE, peerAddress: "10.1.2.3, 10.0.0.1" },
    "fallback by host, ignored x-forwarded-host",
    "a list copied from X-Forwarded-For is no address",
  ],
  [
    { hostHeaders: "evil.com", xForwardedHost: APPLE, peerAddress: "10.1" },
    "fallback by host, ignored x-forwarded-host",
    "inet_aton would read 10.0.0.1",
  ],
  [
    { hostHeaders: "evil.com", xForwardedHost: APPLE, peerAddress: "012.0.0.1" },
    "fallback by host, ignored x-forwarded-host",
    "octal for 10.0.0.1",
  ],
  [
    { hostHeaders: "evil.com", xForwardedHost: APPLE, peerAddress: "::10.1.2.3" },
    "fallback by host, ignored x-forwarded-host",
    "IPv4-compatible is not IPv4-mapped, and ipaddr.js takes it for that",
  ],
  [
    { hostHeaders: "evil.com", xForwardedHost: APPLE, peerAddress: "11.0.0.0" },
    "fallback by host, ignored x-forwarded-host",
    "the first address behind the range",
  ],
  [
    { hostHeaders: "evil.com", xForwardedHost: APPLE, peerAddress: "2001:db8:b::7" },
    "fallback by host, ignored x-forwarded-host",
    "the next network",
  ],
  [
    { hostHeaders: "evil.com", xForwardedHost: APPLE, peerAddress: HERE },
    "fallback by host, ignored x-forwarded-host",
    "this machine is no proxy unless listed",
  ],
];

export const loopback: readonly Situation[] = [
  [{ hostHeaders: "localhost", peerAddress: HERE }, "LOCAL-SANDBOX localhost by host", "the plain case"],
  [{ hostHeaders: "localhost:3000", peerAddress: "::1" }, "LOCAL-SANDBOX localhost by host", "over IPv6"],
  [
    { hostHeaders: "localhost", peerAddress: "::ffff:127.0.0.1" },
    "LOCAL-SANDBOX localhost by host",
    "on a dual-stack socket",
  ],
  [
    { hostHeaders: "localhost", peerAddress: "127.9.9.9" },
    "LOCAL-SANDBOX localhost by host",
    "all of 127.0.0.0/8 is loopback",
  ],
  [{ hostHeaders: "[::1]", peerAddress: "::1" }, "LOCAL-SANDBOX [::1] by host", "an address as host"],
  [{ authority: "localhost", peerAddress: HERE }, "LOCAL-SANDBOX localhost by authority", "HTTP/2"],
  [{ hostHeaders: APPLE, peerAddress: HERE }, `ENTERPRISE ${APPLE} by host`, "a loopback peer gets other scopes too"],
  [direct("localhost"), "rejected not-loopback, claimed localhost", "the Host header is the attacker's"],
  [direct("127.0.0.1"), "rejected not-loopback, claimed 127.0.0.1", "likewise with an address"],
  [
    { hostHeaders: "localhost", peerAddress: "128.0.0.1" },
    "rejected not-loopback, claimed localhost",
    "the first address behind loopback",
  ],
  [{ hostHeaders: "localhost", peerAddress: "::2" }, "rejected not-loopback, claimed localhost", "the next in IPv6"],
  [
    { hostHeaders: "localhost", peerAddress: "::127.0.0.1" },
    "rejected not-loopback, claimed localhost",
    "IPv4-compatible is not loopback",
  ],
  [
    { hostHeaders: "localhost", peerAddress: "2130706433" },
    "rejected not-loopback, claimed localhost",
    "the integer of 127.0.0.1",
  ],
  [
    { hostHeaders: "localhost", peerAddress: "localhost" },
    "rejected not-loopback, claimed localhost",
    "a name is no address",
  ],
  [
    { hostHeaders: "localhost" },
    "rejected not-loopback, claimed localhost",
    "an unknown peer, or one on a Unix socket",
  ],
  [
    { hostHeaders: "localhost", peerAddress: HERE, proxyHeaders: [CLIENT] },
    "rejected not-loopback, claimed localhost",
    "a tunnel on this machine, betrayed by X-Forwarded-For",
  ],
  [
    { hostHeaders: "localhost", peerAddress: HERE, xForwardedHost: "x.tunnel.example" },
    "rejected not-loopback, claimed localhost, ignored x-forwarded-host",
    "a tunnel that rewrites the Host",
  ],
  [
    { hostHeaders: "localhost", peerAddress: HERE, forwarded: "for=127.0.0.1" },
    "rejected not-loopback, claimed localhost, ignored forwarded",
    "a header that proves nothing, but shows a proxy",
  ],
  [
    proxied({ xForwardedHost: "localhost" }),
    "rejected not-loopback, claimed localhost",
    "through a proxy of another machine",
  ],
  [
    proxied({ peerAddress: "127.0.0.53", xForwardedHost: "localhost", forwarded: "for=127.0.0.1;host=localhost" }),
    "rejected not-loopback, claimed localhost",
    "through a trusted proxy on this machine: its client may have written all that",
  ],
  [
    { hostHeaders: "localhost", peerAddress: "127.0.0.53" },
    "rejected not-loopback, claimed localhost",
    "through the same, adding no header",
  ],
];
