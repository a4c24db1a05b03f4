import { describe, expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../generator/rules/index.ts";
import { compileText, rendered } from "../tester.ts";

const FIXTURES = join(import.meta.dirname, "fixtures");

const specsOf = (code: string, kind: "ok" | "err") =>
  readdirSync(join(FIXTURES, code)).filter((name) => name.startsWith(`${kind}-`) && name.endsWith(".yaml"));

const fixture = (code: string, name: string) => readFileSync(join(FIXTURES, code, name), "utf8");

/** A fixture on the day that its comment `# today: …` names, or on none. */
const compiled = (text: string) => compileText(text, undefined, /^# today: (\S+)$/m.exec(text)?.[1]);

describe.each(RULES.map(({ code, severity }) => [code, severity] as const))("%s", (code, severity) => {
  test.each(specsOf(code, "ok"))("finds nothing in %s, and neither does anything else", async (name) => {
    const { compilation, diagnostics } = await compiled(fixture(code, name));
    expect(rendered(diagnostics)).toBe("");
    expect(compilation?.artifacts).not.toBeEmpty();
  });

  test.each(specsOf(code, "err"))("finds in %s what its .out says, and nothing else is wrong there", async (name) => {
    const { compilation, diagnostics } = await compiled(fixture(code, name));
    expect(rendered(diagnostics)).toBe(fixture(code, name.replace(/\.yaml$/, ".out")));
    // Only an error keeps a spec from being compiled.
    expect(compilation === undefined).toBe(severity === "error");
    expect(new Set(diagnostics.map((diagnostic) => diagnostic.code))).toEqual(new Set([code]));
  });
});
