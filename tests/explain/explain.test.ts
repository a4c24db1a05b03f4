import { describe, expect, test } from "bun:test";
import { plain } from "../../generator/diagnostics/paint.ts";
import { explain } from "../../generator/explain/explain.ts";
import { renderExplanation } from "../../generator/explain/render-explanation.ts";
import { hostTable, textOf } from "../../generator/model/views.ts";
import { createScoping } from "../../runtime/scope/scoping.ts";
import { compileText, specWith } from "../tester.ts";

const SPEC = specWith({
  rows: `rows:
  - { servingDomain: acme.example, detectedScope: ACME, platform: Linux, apiStrategy: HTTP, operationalBenefit: Fast, featureFlags: [F] }
  - { servingDomain: acme.example, detectedScope: ACME, platform: Any, apiStrategy: HTTP, operationalBenefit: Fast }
  - { servingDomain: "*.acme.example", detectedScope: ACME, platform: Linux, apiStrategy: HTTP, operationalBenefit: Fast }
  - { servingDomain: "*.example", detectedScope: guest, platform: Any, apiStrategy: HTTP, operationalBenefit: Safe }`,
  flags: `flags:
  F: { description: A flag, type: t, category: c, domain: all, scope: ACME, tier: basic, since: "1", status: stable }
  G: { description: Another, type: t, category: c, domain: all, scope: all, tier: basic, since: "1", status: stable }`,
  variants: `variants:
  v: { title: V, domain: all, features: [F], scope: ACME, tier: basic, useCase: u, status: draft }`,
});

const { compilation } = await compileText(SPEC);
if (compilation === undefined) throw new Error("the spec of this test does not compile");
const subject = compilation;
const told = (word: string, platform?: string) => renderExplanation(explain(subject, word, platform), plain);

/** The line of the spec that holds a text, from 1. */
const lineOf = (text: string) => SPEC.split("\n").findIndex((line) => line.includes(text)) + 1;

describe("a host", () => {
  test("is told with every rule tried, the row, the source of each value, and what would apply otherwise", () => {
    const lines = told("Acme.Example:443", "Linux").split("\n");
    expect(lines.slice(0, 4)).toEqual([
      "Acme.Example:443 is ACME: exact rule acme.example; compared as acme.example",
      "  acme.example  wins (ACME)",
      "  *.example  loses (guest)",
      "",
    ]);
    const row = lineOf("acme.example, detectedScope: ACME, platform: Linux");
    expect(lines[4]).toBe(`Linux: its own row for the platform, spec/matrix.yaml:${row}:5 (ACME)`);
    const cell = (column: string) => lines.find((line) => line.trim().startsWith(`${column} `))?.trim();
    expect(cell("storagePath")).toMatch(/^storagePath +acme\/ {2}scope default, spec\/matrix\.yaml:\d+:\d+$/);
    expect(cell("featureFlags")).toMatch(new RegExp(`^featureFlags +F {2}row, spec/matrix\\.yaml:${row}:\\d+$`));
    expect(cell("bunTestTz")).toMatch(/^bunTestTz +UTC {2}built-in default$/);
    expect(lines.slice(-3)).toEqual([
      `  otherwise its row for Any, spec/matrix.yaml:${row + 1}:5`,
      `  otherwise the fallback scope's row for Any, spec/matrix.yaml:${row + 3}:5`,
      "",
    ]);
  });

  test.each([
    ["x.acme.example", "x.acme.example is ACME: wildcard rule *.acme.example; compared as x.acme.example"],
    ["other.test", "other.test is guest: fallback; compared as other.test"],
    ["127.0.0.1", "127.0.0.1 is guest: fallback; compared as 127.0.0.1"],
    ["http://acme.example", "http://acme.example is guest: rejected; rejected (bad-port)"],
  ])("%s", (host, expected) => {
    expect(told(host).split("\n")[0]).toBe(expected);
  });

  test("agrees with the runtime on every host and platform", () => {
    const { matrix } = subject;
    const rows = matrix.rows.map((row) => ({
      servingDomain: row.host.canonical,
      detectedScope: row.scope,
      platform: row.platform,
      featureFlags: row.flags,
      storagePath: textOf(row, "storagePath"),
    }));
    const scoping = createScoping<string, string, string, (typeof rows)[number]>({
      hosts: { ...hostTable(matrix), fallback: "guest" },
      rows,
    });
    for (const host of [
      "acme.example",
      "a.acme.example",
      "a.b.acme.example",
      "example",
      "x.example",
      "nowhere",
      "",
      "[::1]",
    ]) {
      for (const platform of ["Linux", "macOS"]) {
        const explanation = explain(subject, host === "" ? " " : host, platform);
        if (explanation.kind !== "host") throw new Error(`${host} is no ${explanation.kind}`);
        const { scope, reason, rule, canonicalHost } = scoping.resolveHost(host === "" ? " " : host);
        expect(explanation).toMatchObject({ scope, reason, rule, canonicalHost });
        const row = scoping.getMatrixRow(host, platform);
        const storage = explanation.platforms[0]?.cells.find(({ column }) => column === "storagePath")?.value;
        expect([explanation.platforms[0]?.scope, storage]).toEqual([row.detectedScope, row.storagePath]);
      }
    }
  });
});

test("a host that nobody knows may be a slip", () => {
  expect(told("acme.exampel")).toContain("(acme.example is spelt nearly like it)");
  expect(told("bücher.example")).toContain("(xn--bcher-kva.example is how requests write it)");
  expect(told("generated/flag.ts")).toContain("(generated/flags.ts is spelt nearly like it)");
  expect(told("wholly.different.test")).not.toContain("spelt");
});

test("what would move the cursor is shown, not sent", () => {
  expect(told("\u001b[31mred")).not.toContain("\u001b");
});

describe("other words", () => {
  test("a flag: where it is declared and on", () => {
    expect(told("F").split("\n")).toEqual([
      `F: A flag; declared at spec/matrix.yaml:${lineOf("F: { description")}:3`,
      "On in:",
      expect.stringMatching(/^ {2}acme\.example on Linux {2}spec\/matrix\.yaml:\d+:\d+$/),
      "Built into v.",
      "",
    ]);
    expect(told("G").split("\n").slice(1)).toEqual(["On in no row.", "Built into no variant.", ""]);
  });

  test("a scope: what it is, its rows and flags", () => {
    const row = lineOf("acme.example, detectedScope: ACME, platform: Linux");
    const lines = told("ACME").split("\n");
    expect(lines[0]).toMatch(
      new RegExp(`^ACME is a scope: .*; declared at spec/matrix\\.yaml:${lineOf("  ACME:")}:3$`),
    );
    expect(lines.slice(2, 5)).toEqual([
      "Its rows:",
      `  *.acme.example on Linux  spec/matrix.yaml:${row + 2}:5`,
      `  acme.example on Any  spec/matrix.yaml:${row + 1}:5`,
    ]);
    expect(lines.slice(-3)).toEqual(["Flags that are on in some row: F", "Built for it: v", ""]);
    expect(told("guest")).toContain("gets every host that no row names\n");
    expect(told("guest")).toEndWith("No flag is on.\nNo variant is built for it.\n");
  });

  test("a scope by an alias", async () => {
    const { compilation: own } = await compileText(SPEC.replace("  ACME:\n", "  ACME:\n    aliases: [Acme_Inc]\n"));
    if (own === undefined) throw new Error("the spec of this test does not compile");
    const answer = renderExplanation(explain(own, "Acme_Inc"), plain);
    expect(answer).toStartWith("ACME is a scope: ");
    expect(answer).toContain("\nAlso called Acme_Inc.\n");
  });

  test("a platform: the rows that apply on it", () => {
    const row = lineOf("acme.example, detectedScope: ACME, platform: Linux");
    const linux = told("Linux").split("\n");
    expect(linux.slice(0, 3)).toEqual([
      `Linux is a platform; declared at spec/matrix.yaml:${lineOf("Linux: {")}:3`,
      "It is meant where process.platform is linux.",
      "Its rows:",
    ]);
    expect(linux.slice(3).sort()).toEqual([
      "",
      `  *.acme.example on Linux  ACME  spec/matrix.yaml:${row + 2}:5`,
      `  *.example on Any  guest  spec/matrix.yaml:${row + 3}:5`,
      `  acme.example on Linux  ACME  spec/matrix.yaml:${row}:5`,
    ]);
    expect(told("macOS")).toContain(`  acme.example on Any  ACME  spec/matrix.yaml:${row + 1}:5\n`);
    expect(told("macOS")).not.toContain("on Linux");
  });

  test("a variant: its scope and flags", () => {
    expect(told("v")).toBe(
      `v is a variant: V; declared at spec/matrix.yaml:${lineOf("  v: {")}:3\nScope: ACME; domain: all; status: draft\nFlags that are built in: F\n`,
    );
  });

  test("a host that is called like one of these can still be asked for", async () => {
    const named = SPEC.replaceAll("*.example", "guest");
    const { compilation: own } = await compileText(named.replace("  v: {", "  guest: {"));
    if (own === undefined) throw new Error("the spec of this test does not compile");
    const answer = (word: string, platform?: string) => renderExplanation(explain(own, word, platform), plain);
    expect(answer("guest")).toMatch(/^guest is a scope: /);
    expect(answer("guest")).toMatch(
      /A variant has the same name, spec\/matrix\.yaml:\d+:3; ask for variant:guest\nA host has the same name, spec\/matrix\.yaml:\d+:5; ask for guest:80\n$/,
    );
    expect(answer("variant:guest")).toMatch(
      /^guest is a variant: V; .*\n.*\n.*\nA scope has the same name, .*scope:guest\n/,
    );
    expect(answer("scope:443")).toStartWith("scope:443 is guest: fallback;");
    for (const host of ["guest.", "guest:443"]) expect(answer(host)).toStartWith(`${host} is guest: exact rule guest;`);
    expect(answer("guest", "Linux")).toStartWith("guest is guest: exact rule guest;");
  });

  test("a flag that is called like a scope", async () => {
    const { compilation: own } = await compileText(
      SPEC.replaceAll("ACME", "CORP")
        .replace("  G: {", "  CORP: {")
        .replace("featureFlags: [F]", "featureFlags: [CORP]"),
    );
    if (own === undefined) throw new Error("the spec of this test does not compile");
    const answer = (word: string) => renderExplanation(explain(own, word), plain);
    expect(answer("CORP")).toMatch(/^CORP: Another; .*\n(.*\n)+A scope has the same name, .*:3; ask for scope:CORP\n$/);
    expect(answer("scope:CORP")).toMatch(
      /^CORP is a scope: .*\n(.*\n)+A flag has the same name, .*:3; ask for flag:CORP\n$/,
    );
    expect(answer("flag:CORP")).toBe(answer("CORP"));
    expect(answer("platform:CORP")).toStartWith("platform:CORP is guest: rejected");
  });

  test("a name that is spelt nearly like one of these", () => {
    expect(told("Linus")).toContain("(Linux is spelt nearly like it)");
  });

  test("a generated file: its emitter and the parts of the spec behind it", () => {
    expect(told("./generated/bun-bundle.d.ts")).toBe(
      `generated/bun-bundle.d.ts is written by the emitter flags\nIt is made from:\n  /flags  spec/matrix.yaml:${lineOf("flags:")}:1\n`,
    );
    expect(told("generated/validators/index.ts")).toContain("It is the same for every spec.");
  });

  test("a JSON Pointer: its place and the files made from it", () => {
    expect(told("/flags/F")).toContain("generated/flags.ts");
    expect(told("/limits/maxProperties")).toContain("generated/validators/perf-metric.js");
    expect(told("/nothing")).toContain("No generated file is made from it.");
    expect(told("/nothing")).toStartWith(
      "The spec has nothing at /nothing; the nearest above it stands at spec/matrix.yaml:1:1",
    );
    expect(told("/rows/99")).toStartWith("The spec has nothing at /rows/99");
    expect(told("/rows/-1")).toStartWith("The spec has nothing at /rows/-1");
    expect(told("/rows/0")).toStartWith("/rows/0 stands at");
  });
});
