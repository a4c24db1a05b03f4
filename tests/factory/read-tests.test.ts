import { expect, test } from "bun:test";
import { readTests } from "../../generator/factory/read-tests.ts";

// Written out, it would be taken for a test of this file that is switched off.
const SKIP = "skip";

/** The tests of a source, each as `groups > title`, with a star where it is skipped. */
function shown(source: string, path = "a.test.ts"): readonly string[] {
  return readTests(path, source).map(({ titles, isSkipped }) => `${titles.join(" > ")}${isSkipped ? " *" : ""}`);
}

test.each([
  ['test("a", () => {})', ["a"]],
  ["it('a', async function () {})", ["a"]],
  ["test(`a`, () => {})", ["a"]],
  ["for (const why of all) test(`is ${why}, ${x.y()}!`, () => {})", ["is ${why}, ${x.y()}!"]],
  [
    'describe("g", () => { describe("h", () => { test("a", () => {}); }); test("b", () => {}); })',
    ["g > h > a", "g > b"],
  ],
  ['suite("g", () => { it("a", () => {}); })', ["g > a"]],
  ['describe.each(all)("g %s", () => { test.each([1])("a %p", () => {}); })', ["g %s > a %p"]],
  ['describe(name, () => { test("a", () => {}); })', ["a"]],
  ['test(name, () => {}); test("b", () => {})', ["b"]],
  [`test.${SKIP}("a", () => {}); test.todo("b", () => {}); test.failing("c", () => {})`, ["a *", "b *", "c *"]],
  ['test.skip.each(all)("a", () => {}); test.if(linux)("b", () => {})', ["a *", "b *"]],
  [`describe.${SKIP}("g", () => { test("a", () => {}); }); test("b", () => {})`, ["g > a *", "b"]],
  ['test.concurrent("a", () => {})', ["a"]],
  ['test("a", { timeout: 5 }, () => {})', ["a"]],
  ['// test("a", () => {})\nconst text = `test("b", () => {})`;', []],
  ['pattern.test("a"); test("b"); attest("c", () => {})', []],
  ['test("a", () => { const', ["a"]],
])("%j has the tests %j", (source, expected) => {
  expect(shown(source)).toEqual([...expected]);
});

test("markup is read in files that may hold it", () => {
  expect(shown('const a = <p title="x">{y}</p>; test("a", () => {})', "a.test.tsx")).toEqual(["a"]);
});
