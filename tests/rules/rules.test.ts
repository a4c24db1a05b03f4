import { describe, expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../generator/rules/index.ts";
import { compileText, rendered } from "../tester.ts";

const FIXTURES = join(import.meta.dirname, "fixtures");

const specsOf = (code: string, kind: "ok" | "err") =>
  readdirSync(join(FIXTURES, code)).filter((name) => name.startsWith(`${kind}-`) && name.endsWith(".yaml"));

const fixture = (code: string, name: string) => readFileSync(join(FIXTURES, code, name), "utf8");

describe.each(RULES.map(({ code }) => code))("%s", (code) => {
  test.each(specsOf(code, "ok"))("finds nothing in %s, and neither does anything else", async (name) => {
    const { compilation, diagnostics } = await compileText(fixture(code, name));
    expect(rendered(diagnostics)).toBe("");
    expect(compilation?.artifacts).not.toBeEmpty();
  });

  test.each(specsOf(code, "err"))("finds in %s what its .out says, and nothing else is wrong there", async (name) => {
    const { compilation, diagnostics } = await compileText(fixture(code, name));
    expect(rendered(diagnostics)).toBe(fixture(code, name.replace(/\.yaml$/, ".out")));
    expect(compilation).toBeUndefined();
    expect(new Set(diagnostics.map((diagnostic) => diagnostic.code))).toEqual(new Set([code]));
  });
});
