import { expect, test } from "bun:test";
import { findOpenBracket } from "../../generator/load/typescript/open-bracket.ts";

test.each([
  ["nothing", "", undefined],
  ["brackets that match", "f({ a: [1, `${b}`] });", undefined],
  ["brackets in texts and comments", "const a = '{'; // [\n/* ( */ const b = `}`;", undefined],
  ["a bracket that never closes", "f({ a: 1 ", 1],
  ["the inner one of two that never close, if its line says so", "a = {\n  b: {\n    c: 1,\n  d: 2,\n};", 11],
  ["one that another kind closes", "f({ a: [1 });", 7],
  ["one whose partner the outer one's is taken for", "f({\n  a: {\n    b: 1,\n  c: {\n  },\n});", 9],
  ["one in a template", "f(`${g(}`);", 6],
  ["braces in a template", "f(`${{ a: 1 }}`, `${1}${2}`);", undefined],
  ["one bracket too many", "f({}));", undefined],
])("the open bracket of %s", (_what, text, expected) => {
  expect(findOpenBracket(text)).toBe(expected);
});
