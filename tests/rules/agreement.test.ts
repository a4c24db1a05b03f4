/** Rules that say what a run would do, against the code that does it, and rules on graphs against plain searches. */
import { expect, test } from "bun:test";
import fc from "fast-check";
import { decidingRow, hostTable } from "../../generator/model/views.ts";
import { createMatcher } from "../../runtime/scope/matcher.ts";
import { compileText, findings, matrixOf, specWith } from "../tester.ts";

const TEXTS = "apiStrategy: a, operationalBenefit: b";
const FALLBACK = `  - { servingDomain: "*.local", detectedScope: guest, platform: Any, ${TEXTS} }`;
const FLAG = "description: d, type: t, category: c, domain: all, scope: all, tier: b, since: '1', status: experimental";

/** What a rule says of a spec, as messages. */
async function said(text: string, code: string): Promise<readonly string[]> {
  const { diagnostics } = await compileText(text, []);
  return diagnostics.filter((each) => each.code === code).map(({ message }) => message);
}

test("no-uncovered-platform names exactly the hosts that get another scope's row", async () => {
  const hosts = ["a.example", "b.example", "*.c.example"];
  const platforms = ["Any", "Linux", "macOS"];
  await fc.assert(
    fc.asyncProperty(
      fc.subarray(
        hosts.flatMap((host) => platforms.map((platform) => [host, platform] as const)),
        { minLength: 1 },
      ),
      async (cases) => {
        const rows = cases.map(
          ([host, platform]) =>
            `  - { servingDomain: "${host}", detectedScope: ACME, platform: ${platform}, ${TEXTS} }`,
        );
        const text = specWith({ rows: ["rows:", ...rows, FALLBACK].join("\n") });
        const matrix = await matrixOf(text);
        const messages = await said(text, "no-uncovered-platform");
        for (const platform of ["Linux", "macOS"]) {
          for (const host of new Set(cases.map(([each]) => each))) {
            const isNamed = messages.some(
              (message) => message.includes(`for ${platform} `) && message.includes(`\`${host}\``),
            );
            expect(isNamed).toBe(decidingRow(matrix, host, platform)?.scope !== "ACME");
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("use-row-for-variant misses a row exactly where the matcher finds no rule", async () => {
  const rows = ["acme.example", "*.shop.example", "*.b.shop.example", "127.0.0.1", '"[::1]"'].map(
    (host) =>
      `  - { servingDomain: ${host.startsWith("*") ? `"${host}"` : host}, detectedScope: ACME, platform: Any, ${TEXTS} }`,
  );
  const domains = [
    "acme.example",
    "x.acme.example",
    "example",
    "shop.example",
    "a.shop.example",
    "b.shop.example",
    "a.b.shop.example",
    "127.0.0.1",
    "127.0.0.2",
    "[::1]",
    "[::2]",
    "x.local",
    "local",
  ];
  const variants = domains.map(
    (domain, index) =>
      `  v${index}: { title: t, domain: "${domain}", scope: all, features: [], tier: b, useCase: u, status: draft }`,
  );
  const text = specWith({
    rows: ["rows:", ...rows, FALLBACK].join("\n"),
    variants: ["variants:", ...variants].join("\n"),
  });
  const { resolve } = createMatcher({ ...hostTable(await matrixOf(text)), fallback: "guest" });
  const missing = domains.filter((domain) => resolve(domain).rule === null);
  expect(missing.length).toBeGreaterThan(3);
  const messages = await said(text, "use-row-for-variant");
  expect(messages.map((message) => /`([^`]+)`/.exec(message)?.[1]).sort()).toEqual(missing.sort());
});

const names = ["A", "B", "C", "D", "E"];
const graph = fc.array(fc.subarray(names), { minLength: names.length, maxLength: names.length });

test("no-prerequisite-cycle finds circles where there are some, and each is one", async () => {
  await fc.assert(
    fc.asyncProperty(graph, async (edges) => {
      const requires = new Map(names.map((name, index) => [name, edges[index] ?? []]));
      const flags = names.map((name) => `  ${name}: { ${FLAG}, prerequisites: [${requires.get(name)?.join(", ")}] }`);
      const messages = await said(specWith({ flags: ["flags:", ...flags].join("\n") }), "no-prerequisite-cycle");
      const circles = messages.map((message) => [...message.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name));
      for (const circle of circles) {
        const closed = circle.length === 1 ? [...circle, ...circle] : circle;
        expect(closed[0]).toBe(closed.at(-1));
        for (const [index, name] of closed.slice(1).entries())
          expect(requires.get(closed[index] ?? "")).toContain(name);
      }
      const left = names.filter((name) => !circles.flat().includes(name));
      expect(circlesAmong(left, requires)).toEqual([]);
      expect(circles.length > 0).toBe(circlesAmong(names, requires).length > 0);
    }),
    { numRuns: 80 },
  );
});

/** The names that lead back to themselves by way of the given names only. */
function circlesAmong(among: readonly string[], requires: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const next = (name: string) => (requires.get(name) ?? []).filter((other) => among.includes(other));
  return among.filter((start) => {
    const reached = new Set(next(start));
    for (const name of reached) for (const other of next(name)) reached.add(other);
    return reached.has(start);
  });
}

test("no-unmet-prerequisite and no-conflicting-flags say what a row lacks or has too much", async () => {
  await fc.assert(
    fc.asyncProperty(graph, graph, fc.subarray(names), async (needs, excludes, on) => {
      const flags = names.map(
        (name, index) =>
          `  ${name}: { ${FLAG}, prerequisites: [${needs[index]?.join(", ")}], conflicts: [${excludes[index]?.join(", ")}] }`,
      );
      const row = `  - { servingDomain: a.example, detectedScope: ACME, platform: Any, featureFlags: [${on.join(", ")}], ${TEXTS} }`;
      const text = specWith({ rows: ["rows:", row, FALLBACK].join("\n"), flags: ["flags:", ...flags].join("\n") });
      const unmet = on.filter((name) => needs[names.indexOf(name)]?.some((other) => !on.includes(other)));
      const messages = await said(text, "no-unmet-prerequisite");
      expect(messages.map((message) => /`(\w+)`/.exec(message)?.[1])).toEqual(unmet);
      const conflict = (a: string, b: string) => excludes[names.indexOf(a)]?.includes(b) === true;
      const pairs = on.flatMap((a) =>
        on.filter((b) => a < b && (conflict(a, b) || conflict(b, a))).map((b) => `${a} ${b}`),
      );
      const together = (await said(text, "no-conflicting-flags")).filter((message) => message.includes(" is on for "));
      expect(
        together.map((message) => [...message.matchAll(/`(\w+)`/g)].map(([, name]) => name).join(" ")).sort(),
      ).toEqual(pairs.sort());
    }),
    { numRuns: 80 },
  );
});

test("findings are the same whatever the order of the flags in the spec", async () => {
  const flag = (name: string, more: string) => `  ${name}: { ${FLAG}, ${more} }`;
  const flags = [
    flag("A", "prerequisites: [B]"),
    flag("B", "prerequisites: [C, A]"),
    flag("C", "conflicts: [A]"),
    flag("a_b".toUpperCase(), "conflicts: [AB]"),
    flag("AB", "conflicts: []"),
  ];
  const messages = async (lines: readonly string[]) =>
    findings((await compileText(specWith({ flags: ["flags:", ...lines].join("\n") }), [])).diagnostics)
      .map((each) => each.replace(/^\S+ /, ""))
      .sort();
  expect(await messages(flags.toReversed())).toEqual([...(await messages(flags))]);
  expect(await messages(flags)).not.toBeEmpty();
});
