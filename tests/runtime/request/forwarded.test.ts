import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { addressOfNode, parseForwarded } from "../../../runtime/request/forwarded.ts";

const token = fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,8}$/);
const text = fc.string({ unit: fc.constantFrom(...'ab"\\,;= \t:[]é\u00ff'), maxLength: 8 });
const quoted = text.map((value) => `"${value.replace(/["\\]/g, "\\$&")}"`);
const extension = fc.tuple(fc.constantFrom("by", "proto", "x"), fc.oneof(token, quoted));

describe("parseForwarded", () => {
  test("reads back what was written, in tokens and in quotes, with other parameters between", () => {
    const element = fc.record({ for: fc.option(text), host: fc.option(text), more: extension });
    const check = fc.property(fc.array(element, { maxLength: 4 }), fc.boolean(), (elements, isJoined) => {
      const lines = elements.map(({ for: node, host, more }) => {
        const pairs = Object.entries({ For: node, HOST: host }).flatMap(([name, value]) =>
          value === null ? [] : [`${name}=${/^[a-b]+$/.test(value) ? value : `"${value.replace(/["\\]/g, "\\$&")}"`}`],
        );
        return [...pairs, more.join("=")].join(";");
      });
      const expected = elements.map(({ for: node, host }) => ({ for: node, host }));
      expect(parseForwarded(isJoined ? [lines.join(" ,\t")] : lines)).toEqual(expected);
    });
    fc.assert(check, { seed: 2, numRuns: 3000 });
  });

  test("what stands before an element that a proxy appended makes the whole malformed, or leaves it as it was", () => {
    const anything = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'for=host"\\,; \tx[]:.') }),
      fc.tuple(token, quoted).map((pair) => pair.join("=")),
    );
    const appended = fc.constantFrom(
      "for=203.0.113.9;host=real",
      'for="[2001:db8::9]:4711";host="real:8080"',
      'host="real";for="_\\"x\\\\"',
      'by="a,b;c=d"',
    );
    const check = fc.property(anything, appended, (before, own) => {
      const last = parseForwarded([own])?.at(-1);
      for (const lines of [[`${before}, ${own}`], [before, own]]) {
        const elements = parseForwarded(lines);
        if (elements !== null) expect(elements.at(-1)).toEqual(last);
      }
    });
    fc.assert(check, { seed: 3, numRuns: 5000 });
  });

  const lists: readonly (readonly [lines: readonly unknown[], count: number | null])[] = [
    [[], 0],
    [[""], 0],
    [[",", " ,\t, "], 0],
    [[";"], 0],
    [["a=b;"], 1],
    [[";a=b"], 1],
    [["a=b;;c=d"], 1],
    [["a=b,c=d", "e=f"], 3],
    [["a=b", 1], null],
    [["a=b", undefined], null],
    [[" a=b"], null],
    [["a=b "], null],
    [["a=b;c"], null],
    [["a=b;;=c"], null],
    [["a=b", "x"], null],
    [['a="\u007f"'], null],
    [['a="\u0100"'], null],
    [['a="\\\u0007"'], null],
    [['a="\n"'], null],
    [["a=b;A=b"], null],
    [["a=b,A=b"], 2],
  ];
  test.each(lists)("%p → %p elements", (lines, count) => {
    expect(parseForwarded(lines)?.length ?? null).toBe(count);
  });

  test("takes time in proportion to a header's length", () => {
    // A backtracking pattern would not come back from these at all.
    const long = 20_000;
    for (const line of [
      `${" ".repeat(long)}x`,
      `a="${"\\a".repeat(long)}`,
      `${",\t".repeat(long)}x`,
      "a".repeat(long),
    ]) {
      expect(parseForwarded([line])).toBeNull();
    }
  });
});

test.each([
  ["192.0.2.1", "192.0.2.1"],
  ["192.0.2.1:80", "192.0.2.1"],
  ["192.0.2.1:_x.y-z", "192.0.2.1"],
  ["[2001:db8::1]", "2001:db8::1"],
  ["[2001:DB8::1]:65535", "2001:DB8::1"],
  ["[::ffff:192.0.2.1]:_p", "::ffff:192.0.2.1"],
  ["2001:db8::1", null],
  ["192.0.2.1:", null],
  ["192.0.2.1:_", null],
  ["192.0.2.1:123456", null],
  ["192.0.2.1:80:80", null],
  ["x192.0.2.1", null],
  ["192.0.2.1x", null],
  ["[::1", null],
  ["[::1%25a]", null],
  ["[]", null],
  ["unknown", null],
  ["_hidden", null],
  ["", null],
])("the address of the node %p is %p", (node, address) => {
  expect(addressOfNode(node)).toBe(address);
});
