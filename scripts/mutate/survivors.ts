import type { Survivor } from "./judge-mutants.ts";

const STRYKER = "Stryker was here!";

/** The mutants that survive, each with the reason why no test can tell them from the original. */
export const SURVIVORS: readonly Survivor[] = [
  {
    file: "runtime/request/adapters.ts",
    line: "rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === wanted);",
    before: "rawHeaders[index - 1]?.toLowerCase",
    after: "rawHeaders[index - 1].toLowerCase",
    because: "before an odd place there is always another; the type does not know",
  },
  {
    file: "runtime/request/adapters.ts",
    line: 'const [, target] = /^[a-z][a-z0-9+.-]*:\\/\\/([^/?#]*)/i.exec(originalUrl ?? url ?? "") ?? [];',
    before: '""',
    after: `"${STRYKER}"`,
    because: "neither of the two is a target in absolute form",
  },
  {
    file: "runtime/request/adapters.ts",
    line: 'const [, target] = /^[a-z][a-z0-9+.-]*:\\/\\/([^/?#]*)/i.exec(originalUrl ?? url ?? "") ?? [];',
    before: "[]",
    after: '["Stryker was here"]',
    because: "the first element is what the whole pattern matched, which is not read",
  },
  {
    file: "runtime/request/forwarded.ts",
    line: "/^(?:\\[([0-9A-Fa-f:.]+)\\]|([0-9.]+))(?::(?:[0-9]{1,5}|_[0-9A-Za-z._-]+))?$/.exec(node) ?? [];",
    before: "[]",
    after: '["Stryker was here"]',
    because: "the first element is what the whole pattern matched, which is not read",
  },
  {
    file: "runtime/request/host-claim.ts",
    line: 'const sender = parseIpAddress(addressOfNode(element.for ?? ""));',
    before: '""',
    after: `"${STRYKER}"`,
    because: "neither of the two is a node identifier with an address",
  },
  {
    file: "runtime/request/ip-set.ts",
    line: 'const [, address = "", length] = /^([^/%]+)(?:\\/(0|[1-9][0-9]{0,2}))?$/.exec(text) ?? [];',
    before: '""',
    after: `"${STRYKER}"`,
    because: "neither of the two is an address",
  },
  {
    file: "runtime/request/ip-set.ts",
    line: 'const [, address = "", length] = /^([^/%]+)(?:\\/(0|[1-9][0-9]{0,2}))?$/.exec(text) ?? [];',
    before: "[]",
    after: '["Stryker was here"]',
    because: "the first element is what the whole pattern matched, which is not read",
  },
  {
    file: "runtime/scope/a-label.ts",
    line: "return codePoints !== null && isULabel(codePoints) && encodePunycode(codePoints) === encoded;",
    before: "encodePunycode(codePoints) === encoded",
    after: "true",
    because:
      "always true while the decoder is as strict as it is; it stays, since a second spelling of a label is worth a second guard",
  },
  {
    file: "runtime/scope/a-label.ts",
    line: "codePoints.some((codePoint) => codePoint > 0x7f) &&",
    before: "codePoint > 0x7f",
    after: "codePoint >= 0x7f",
    because: "a label is letters, digits and hyphens, and Punycode adds code points from 0x80: there is no 0x7F",
  },
  {
    file: "runtime/scope/canonicalize-host.ts",
    line: 'if (isCleanName(input)) return { ok: true, host: input, kind: "name" };',
    before: "isCleanName(input)",
    after: "false",
    because: "the longer way leads to the same answer; `bench/hosts.ts` shows the difference",
  },
  {
    file: "runtime/scope/matcher.ts",
    line: 'const known = typeof input === "string" ? exact.get(input) : undefined;',
    before: 'typeof input === "string"',
    after: "true",
    because: "all keys are strings, so nothing else is found; the type does not know",
  },
  {
    file: "runtime/scope/punycode.ts",
    line: "if (digit === -1 || value > MAX_DELTA) return null;",
    before: "value > MAX_DELTA",
    after: "value >= MAX_DELTA",
    because: "2^31-1 divided by a label's length is beyond U+10FFFF, which is refused a little later",
  },
  {
    file: "runtime/scope/scoping.ts",
    line: "const own = rule === null ? undefined : rowsByRule.get(rule);",
    before: "rule === null",
    after: "false",
    because: "null is no key of the map, so nothing is found; the type does not know",
  },
  {
    file: "runtime/scope/scoping.ts",
    line: 'const current = env["DASHBOARD_SCOPE"] || detectScope(env["HOST"] ?? "");',
    before: '""',
    after: `"${STRYKER}"`,
    because: "either is rejected as a host, and so gives the fallback scope",
  },
];
