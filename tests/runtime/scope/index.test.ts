import { expect, test } from "bun:test";
import * as scope from "../../../runtime/scope/index.ts";

test("the public functions are these", () => {
  const names = ["canonicalizeHost", "createMatcher", "createScoping", "domainToFeature", "toScopeContext"];
  expect(Object.keys(scope).sort()).toEqual(names);
});
