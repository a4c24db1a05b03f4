import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { resolveHost } from "../../../generated/scopes.ts";

const PAGE = readFileSync(join(import.meta.dir, "../../../docs/host-matching.md"), "utf8");

/** What the replaced system asked for, and what it led to. */
const texts: readonly (readonly [text: string, scope: string])[] = [
  ["dev.apple.factory-wager", "DEVELOPMENT"],
  ["factory-wager", "ENTERPRISE"],
  ["localhost", "LOCAL-SANDBOX"],
];

function bySubstring(host: string): string {
  return texts.find(([text]) => host.includes(text))?.[1] ?? "global";
}

const [, table = ""] = PAGE.split("## How this differs from substring matching");
const rows = [...table.matchAll(/^\| `([^`]+)` +\| (\S+) +\| (\S+) +\|/gm)];

describe("the page's table of differences", () => {
  test.each(rows.map(([, host = "", substring = "", scopec = ""]) => [host, substring, scopec]))(
    "%s: %s once, %s here",
    (host, substring, scopec) => {
      const { scope, rule, reason } = resolveHost(host);
      expect(bySubstring(host)).toBe(substring);
      expect(rule === null ? reason : scope).toBe(scopec as typeof scope);
      expect(scopec === substring).toBe(false);
    },
  );

  test("is there", () => expect(rows.length).toBeGreaterThan(15));
});

test.each(["apple.factory-wager.com", "dev.apple.factory-wager.com", "localhost", "printer.local"])(
  "%s keeps its answer",
  (host) => expect<string>(resolveHost(host).scope).toBe(bySubstring(host)),
);
