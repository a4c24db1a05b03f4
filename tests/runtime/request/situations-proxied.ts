import { APPLE, CLIENT, DEV, proxied, type Situation } from "./situations.ts";

export const trusted: readonly Situation[] = [
  [proxied({ xForwardedHost: APPLE }), `ENTERPRISE ${APPLE} by x-forwarded-host`, "the plain case"],
  [proxied({ forwarded: `for=${CLIENT};host=${APPLE};proto=https` }), `ENTERPRISE ${APPLE} by forwarded`, "RFC 7239"],
  [proxied({ hostHeaders: APPLE }), `ENTERPRISE ${APPLE} by host`, "a proxy that leaves the Host as it is"],
  [
    proxied({ hostHeaders: "back_end", xForwardedHost: APPLE }),
    `ENTERPRISE ${APPLE} by x-forwarded-host`,
    "nginx sends the name of its upstream block",
  ],
  [
    proxied({ hostHeaders: undefined, xForwardedHost: APPLE }),
    `ENTERPRISE ${APPLE} by x-forwarded-host`,
    "HTTP/1.0 towards us",
  ],
  [
    proxied({ peerAddress: "::ffff:10.1.2.3", xForwardedHost: APPLE }),
    `ENTERPRISE ${APPLE} by x-forwarded-host`,
    "as dual-stack sockets show it",
  ],
  [
    proxied({ peerAddress: "::ffff:a01:203", xForwardedHost: APPLE }),
    `ENTERPRISE ${APPLE} by x-forwarded-host`,
    "likewise in hexadecimal",
  ],
  [
    proxied({ peerAddress: "2001:db8:a::7", xForwardedHost: APPLE }),
    `ENTERPRISE ${APPLE} by x-forwarded-host`,
    "a proxy with IPv6",
  ],
  [
    proxied({ peerAddress: "2001:DB8:A:0::7", xForwardedHost: APPLE }),
    `ENTERPRISE ${APPLE} by x-forwarded-host`,
    "in another spelling",
  ],
  [
    proxied({ peerAddress: "fe80::1%eth0", xForwardedHost: APPLE }),
    `ENTERPRISE ${APPLE} by x-forwarded-host`,
    "a link-local proxy, with its zone",
  ],
  [
    proxied({ peerAddress: "10.255.255.255", xForwardedHost: APPLE }),
    `ENTERPRISE ${APPLE} by x-forwarded-host`,
    "the last address of the range",
  ],
  [
    proxied({ peerAddress: "192.0.2.7", xForwardedHost: APPLE }),
    `ENTERPRISE ${APPLE} by x-forwarded-host`,
    "a proxy listed by its address",
  ],
  [proxied({ xForwardedHost: `${APPLE}.evil.com` }), "fallback by x-forwarded-host", "the same matching"],
  [proxied({ xForwardedHost: "" }), "rejected empty", "there, and empty"],
  [proxied({ xForwardedHost: `${APPLE}:x` }), "rejected bad-port", "the same canonicaliser"],
  [
    proxied({ hostHeaders: APPLE, xForwardedHost: "a b" }),
    "rejected illegal-character",
    "a bad value never falls back on the Host",
  ],
  [
    proxied({ xForwardedHost: `evil.com, ${APPLE}` }),
    "rejected several-forwarded-hosts",
    "a list: the client may have sent its beginning",
  ],
  [proxied({ xForwardedHost: [APPLE, "evil.com"] }), "rejected several-forwarded-hosts", "two lines of it"],
  [
    proxied({ xForwardedHost: `${APPLE}, ${APPLE}` }),
    "rejected several-forwarded-hosts",
    "exactly one value means one",
  ],
  [proxied({ forwarded: `host=${APPLE}`, xForwardedHost: APPLE }), `ENTERPRISE ${APPLE} by forwarded`, "both agree"],
  [
    proxied({ forwarded: `host="${APPLE}:8080"`, xForwardedHost: APPLE.toUpperCase() }),
    `ENTERPRISE ${APPLE} by forwarded`,
    "they agree once canonical",
  ],
  [
    proxied({ forwarded: "host=evil.com", xForwardedHost: APPLE }),
    "rejected conflicting-forwarded-hosts",
    "one of them is the client's",
  ],
  [
    proxied({ forwarded: `host=${APPLE}`, xForwardedHost: "evil.com" }),
    "rejected conflicting-forwarded-hosts",
    "whichever it is",
  ],
  [
    proxied({ forwarded: `for=${CLIENT}`, xForwardedHost: APPLE }),
    `ENTERPRISE ${APPLE} by x-forwarded-host`,
    "a Forwarded without a host says nothing of it",
  ],
  [
    proxied({ hostHeaders: APPLE, forwarded: `for=${CLIENT};proto=https` }),
    `ENTERPRISE ${APPLE} by host`,
    "likewise, and there is a Host",
  ],
  [proxied({ hostHeaders: APPLE, forwarded: "" }), `ENTERPRISE ${APPLE} by host`, "an empty Forwarded"],
  [
    proxied({ hostHeaders: ["a", "b"], xForwardedHost: APPLE }),
    "rejected several-hosts",
    "two Hosts even from a proxy: a sign of smuggling",
  ],
  [
    proxied({ authority: DEV, hostHeaders: APPLE, xForwardedHost: APPLE }),
    "rejected conflicting-hosts",
    "an ambiguous message, whatever it adds",
  ],
];

const FORWARDED_FROM_CLIENT = `for=10.0.0.9;host=${APPLE}`;

export const walks: readonly Situation[] = [
  [
    proxied({ forwarded: `${FORWARDED_FROM_CLIENT}, for=${CLIENT};host=evil.com` }),
    "fallback by forwarded",
    "the client sent the first element",
  ],
  [
    proxied({ forwarded: [FORWARDED_FROM_CLIENT, `for=${CLIENT};host=evil.com`] }),
    "fallback by forwarded",
    "as a line of its own",
  ],
  [
    proxied({ forwarded: `for=${CLIENT};host=${APPLE}, for=10.0.0.9;host=inner` }),
    `ENTERPRISE ${APPLE} by forwarded`,
    "two proxies: the outer one knows the host",
  ],
  [
    proxied({ forwarded: `for=${CLIENT};host=${APPLE}, for="[2001:db8:a::1]:4711"` }),
    `ENTERPRISE ${APPLE} by forwarded`,
    "an outer proxy with IPv6 and a port",
  ],
  [
    proxied({ forwarded: `for=${CLIENT};host=${APPLE}, for="10.0.0.9:_hidden";host=inner` }),
    `ENTERPRISE ${APPLE} by forwarded`,
    "an obfuscated port leaves the address",
  ],
  [
    proxied({ forwarded: `for=${CLIENT}, for=10.0.0.9;host=${APPLE}` }),
    `ENTERPRISE ${APPLE} by forwarded`,
    "the outer proxy is silent: the inner one is believed",
  ],
  [
    proxied({ forwarded: `host=evil.com, for=${CLIENT};host=dev.apple.factory-wager.com, for=10.0.0.9` }),
    `DEVELOPMENT ${DEV} by forwarded`,
    "two proxies, and an invention before them",
  ],
  [
    proxied({ forwarded: `host=${APPLE}, for=_hidden;host=evil.com` }),
    "fallback by forwarded",
    "an obfuscated name is nobody we know",
  ],
  [proxied({ forwarded: `host=${APPLE}, for=unknown;host=evil.com` }), "fallback by forwarded", "nor is `unknown`"],
  [proxied({ forwarded: `host=${APPLE}, host=evil.com` }), "fallback by forwarded", "nor one that is not named"],
  [
    proxied({ forwarded: `host=${APPLE}, for="10.0.0.9, 10.0.0.8";host=evil.com` }),
    "fallback by forwarded",
    "a list in quotes is no address",
  ],
  [
    proxied({ forwarded: `host=${APPLE}, for=10.9;host=evil.com` }),
    "fallback by forwarded",
    "short forms are no addresses",
  ],
  [
    proxied({ forwarded: `host=${APPLE}, for="2001:db8:a::1";host=evil.com` }),
    "fallback by forwarded",
    "IPv6 without brackets is malformed",
  ],
  [
    proxied({ forwarded: `host=${APPLE}, for="[::ffff:10.0.0.9]";host=inner` }),
    `ENTERPRISE ${APPLE} by forwarded`,
    "an IPv4-mapped proxy is that proxy",
  ],
  [
    proxied({ forwarded: `host=${APPLE}, for="[2001:db8:a::1%25eth0]";host=evil.com` }),
    "fallback by forwarded",
    "a zone does not belong there",
  ],
  [
    proxied({ forwarded: `FOR=${CLIENT};Host=${APPLE}` }),
    `ENTERPRISE ${APPLE} by forwarded`,
    "names of parameters have no case",
  ],
  [
    proxied({ forwarded: `,, ;host=${APPLE};, ,` }),
    `ENTERPRISE ${APPLE} by forwarded`,
    "empty elements and pairs are allowed",
  ],
  [proxied({ forwarded: `host="apple\\.factory-wager.com"` }), `ENTERPRISE ${APPLE} by forwarded`, "a quoted pair"],
  [proxied({ forwarded: `host=${APPLE};host=evil.com` }), "rejected bad-forwarded", "a parameter twice in one element"],
  [proxied({ forwarded: `host=evil.com;HOST=${APPLE}` }), "rejected bad-forwarded", "likewise in capitals"],
  [
    proxied({ forwarded: `for="evil, for=${CLIENT};host=${APPLE}` }),
    "rejected bad-forwarded",
    "a quote that would swallow the proxy's element",
  ],
  [
    proxied({ forwarded: `for="evil, for="[2001:db8::9]";host=${APPLE}` }),
    "rejected bad-forwarded",
    "and one that the proxy's own quote would close",
  ],
  [
    proxied({ forwarded: ['for="evil', `for=${CLIENT};host=${APPLE}`] }),
    "rejected bad-forwarded",
    "the same as two lines",
  ],
  [proxied({ forwarded: `host=${APPLE}:8080` }), "rejected bad-forwarded", "a colon needs quotes"],
  [proxied({ forwarded: `host=${APPLE} evil.com` }), "rejected bad-forwarded", "a space inside a value"],
  [proxied({ forwarded: `host =${APPLE}` }), "rejected bad-forwarded", "a space before the equals sign"],
  [
    proxied({ forwarded: `for=${CLIENT}; host=${APPLE}` }),
    "rejected bad-forwarded",
    "a space that RFC 7239 does not have: not repaired",
  ],
  [proxied({ forwarded: "host=" }), "rejected bad-forwarded", "no value"],
  [proxied({ forwarded: 'host=""' }), "rejected empty", "an empty quoted value is one, and no host"],
  [proxied({ forwarded: APPLE }), "rejected bad-forwarded", "a host and no parameter"],
  [proxied({ forwarded: `host="${APPLE}"x` }), "rejected bad-forwarded", "text behind the closing quote"],
  [proxied({ forwarded: `host="${APPLE}\\` }), "rejected bad-forwarded", "a backslash at the end"],
  [proxied({ forwarded: `host=${APPLE}\u0100` }), "rejected bad-forwarded", "a character no header can hold"],
];
