import { describe, expect, test } from "bun:test";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { CATALOGUE_CODES } from "../../generator/diagnostics/catalogue.ts";
import { CHECKS } from "../../generator/flags/checks/index.ts";
import { fixAll } from "../../generator/flags/fix-all.ts";
import { type Scan, scan } from "../../generator/flags/scan.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { RULES } from "../../generator/rules/index.ts";
import { rendered } from "../tester.ts";
import { specOf } from "./spec.ts";

const FIXTURES = join(import.meta.dirname, "fixtures");
const read = (...parts: readonly string[]) => readFileSync(join(FIXTURES, ...parts), "utf8");

const namesOf = (code: string, kind: "ok" | "err") =>
  readdirSync(join(FIXTURES, code)).filter(
    (name) => name.startsWith(`${kind}-`) && ![".out", ".fixed"].includes(extname(name)),
  );

/** Flags that a fixture leaves out are unused; that is no matter of the other checks. */
const without = (diagnostics: Scan["diagnostics"], code: string) =>
  diagnostics.filter((diagnostic) => code === "no-unused-feature" || diagnostic.code !== "no-unused-feature");

async function scanned(code: string, name: string): Promise<Scan["diagnostics"]> {
  const host = createMemoryHost({ files: { [`src/${name}`]: read(code, name) } });
  const { diagnostics } = await scan(host, await specOf(read("spec.yaml")), { today: "2026-06-30" });
  return without(diagnostics, code);
}

describe.each(CHECKS.map(({ code }) => code))("%s", (code) => {
  test("has fixtures that it finds nothing in, and others", () => {
    expect(namesOf(code, "ok")).not.toBeEmpty();
    expect(namesOf(code, "err")).not.toBeEmpty();
  });

  test.each(namesOf(code, "ok"))("finds nothing in %s", async (name) => {
    const own = (await scanned(code, name)).filter((diagnostic) => diagnostic.code === code);
    expect(rendered(own)).toBe("");
  });

  test.each(namesOf(code, "err"))("finds in %s what its .out says", async (name) => {
    const diagnostics = await scanned(code, name);
    expect(rendered(diagnostics)).toBe(read(code, name.replace(extname(name), ".out")));
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  });

  test.each(namesOf(code, "err"))("mends in %s what its .fixed says, and nothing without one", async (name) => {
    const fixed = join(FIXTURES, code, name.replace(extname(name), ".fixed"));
    const host = createMemoryHost({ files: { [`src/${name}`]: read(code, name) } });
    const { changes } = await fixAll(host, await specOf(read("spec.yaml")), {});
    const wanted = existsSync(fixed) ? readFileSync(fixed, "utf8") : undefined;
    expect(changes.map(({ after }) => after)).toEqual(wanted === undefined ? [] : [wanted]);
  });
});

test("no code means two things", () => {
  const codes = [...CHECKS, ...RULES].map(({ code }) => code).concat(CATALOGUE_CODES);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

test("every fixture is of a check, and every .out and .fixed of a fixture", () => {
  const codes = CHECKS.map(({ code }) => code);
  for (const folder of readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    expect(codes).toContain(folder.name);
    const names = readdirSync(join(FIXTURES, folder.name));
    for (const name of names.filter((each) => [".out", ".fixed"].includes(extname(each)))) {
      const own = basename(name, extname(name));
      expect(names.filter((each) => each.startsWith(`${own}.`) && each !== name)).not.toBeEmpty();
    }
  }
});
