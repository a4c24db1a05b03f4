import { describe, expect, test } from "bun:test";
import { check, compile, diff, explain, renderFindings, type SpecSource } from "../generator/api.ts";
import { createMemoryHost } from "../generator/host/memory.ts";
import { findings, minimalSpec, SPEC_PATH, specWith } from "./tester.ts";

const OTHER = "elsewhere/own.yaml";
const host = createMemoryHost({ files: { [SPEC_PATH]: minimalSpec } });
const elsewhere = createMemoryHost({ files: { [OTHER]: minimalSpec } });
const FLAGS = `flags:
  A: { description: The first, category: Test, domain: all, scope: all, since: "1", status: stable, tier: basic, type: Utility }`;

const BROKEN = specWith({ rows: "" });
const WAIVED = specWith({
  waivers: `waivers:
  - { rule: no-placeholder-text, pointer: /scopes/ACME, reason: r, owner: o, expires: 2030-01-01 }`,
}).replace("The customer", "tbd");

describe("a spec to work on", () => {
  const forms: readonly (readonly [string, SpecSource, string])[] = [
    ["a text", minimalSpec, SPEC_PATH],
    ["files", { files: { [SPEC_PATH]: minimalSpec } }, SPEC_PATH],
    ["files, the spec under another default name", { files: { "spec/matrix.yml": minimalSpec } }, "spec/matrix.yml"],
    ["files, the spec anywhere", { files: { [OTHER]: minimalSpec }, spec: OTHER }, OTHER],
    ["a host", { host }, SPEC_PATH],
    ["a host, the spec anywhere", { host: elsewhere, spec: OTHER }, OTHER],
  ];
  test.each(forms)("is %s", async (_what, source, path) => {
    const [checked, found] = await check(source);
    expect(findings(found)).toEqual([]);
    expect(checked?.document.source.path).toBe(path);
    expect(checked?.matrix.scopes.map(({ name }) => name)).toEqual(["ACME", "guest"]);
    const [compilation] = await compile(source, { rules: "essential" });
    expect(compilation?.artifacts.map((artifact) => artifact.path)).toContain("generated/scopes.ts");
  });

  test("is a host and a path, with options behind them", async () => {
    const stages: string[] = [];
    const onStage = (stage: string) => void stages.push(stage);
    const [checked] = await check(elsewhere, OTHER, { onStage });
    expect(checked?.document.source.path).toBe(OTHER);
    expect(stages).toEqual(["load", "model", "rules"]);
    const [compilation] = await compile(elsewhere, OTHER, { emitters: [], onStage });
    expect(compilation).toBeUndefined();
    expect(stages.slice(3)).toEqual(["load", "model", "rules", "emit"]);
  });

  test("that is nowhere is a finding at the first default path", async () => {
    for (const source of [{ files: {} }, { host: elsewhere }]) {
      const [checked, found] = await check(source);
      expect(checked).toBeUndefined();
      expect(found.map(({ code, span }) => [code, span.source.path])).toEqual([["no-missing-spec", SPEC_PATH]]);
    }
    const [checked, found] = await check({ files: { [SPEC_PATH]: minimalSpec }, spec: OTHER });
    expect([checked, found[0]?.span.source.path]).toEqual([undefined, OTHER]);
  });

  test("that has errors has findings and no value", async () => {
    const [checked, found] = await check(BROKEN);
    expect(checked).toBeUndefined();
    expect(found[0]).toMatchObject({ code: "no-missing-key", severity: "error" });
    const [compilation, same] = await compile(BROKEN);
    expect([compilation, findings(same)]).toEqual([undefined, findings(found)]);
  });

  test("is held to the day that is given", async () => {
    const codes = async (today: string) => (await check(WAIVED, { today }))[1].map(({ code }) => code);
    expect(await codes("2031-01-01")).toContain("no-expired-waiver");
    expect(await codes("2029-01-01")).not.toContain("no-expired-waiver");
  });
});

describe("two specs", () => {
  const moved = minimalSpec.replace("storagePath: acme/", "storagePath: acme-2/");

  test("that say the same have no difference, however they are given", async () => {
    expect(await diff(minimalSpec, { host })).toEqual([{ changes: [] }, []]);
  });

  test("differ in what requests see", async () => {
    const [found, said] = await diff(minimalSpec, moved);
    expect(said).toEqual([]);
    const change = found?.changes.find(({ message }) => message.includes("acme-2/"));
    expect(change?.message).toContain("`ACME`");
    expect(change?.message).toContain("`acme/`");
    expect(change?.why).toBeString();
    expect(change?.impact).toBe("breaking");
  });

  test("show no secret that a spec holds", async () => {
    const secret = `ghp_${"a1B2".repeat(9)}`;
    const [found] = await diff(minimalSpec, minimalSpec.replace("storagePath: acme/", `storagePath: ${secret}/`));
    expect(found?.changes.length).toBeGreaterThan(0);
    expect(JSON.stringify(found?.changes.map(({ message, why, subjects }) => [message, why, subjects]))).not.toContain(
      secret,
    );
  });

  test("are not compared where one has errors: both have their findings", async () => {
    const [none, found] = await diff(BROKEN, minimalSpec);
    expect([none, found.length]).toEqual([undefined, (await check(BROKEN))[1].length]);
    expect((await diff(minimalSpec, BROKEN))[0]).toBeUndefined();
    expect((await diff(BROKEN, BROKEN))[1]).toHaveLength(2 * found.length);
  });

  test("need no approval that no change asks for, nor one whose day is over", async () => {
    const approval = (subject: string, expires: string) =>
      `approvals:\n  - { change: storagePath-changed, subject: ${subject}, reason: r, owner: o${expires} }\n`;
    const codes = async (more: string, today?: string) =>
      (await diff(minimalSpec, `${moved}${more}`, today === undefined ? {} : { today }))[1].map(({ code }) => code);
    expect(await codes(approval("guest", ""))).toEqual(["no-unused-approval"]);
    expect(await codes(approval("ACME", ", expires: 2030-01-01"), "2031-01-01")).toEqual(["no-expired-approval"]);
    expect(await codes(approval("ACME", ", expires: 2030-01-01"), "2029-01-01")).toEqual([]);
  });
});

describe("what a word names", () => {
  const source = specWith({ flags: FLAGS });

  test.each([
    ["no-unused-waiver", "code"],
    ["A", "flag"],
    ["/rows/0", "pointer"],
    ["./generated/scopes.ts", "file"],
    ["acme.example", "host"],
  ])("%s is explained", async (word, kind) => {
    const [explanation, found] = await explain(source, word);
    expect(explanation?.kind).toBe(kind as "host");
    expect(findings(found)).toEqual([]);
  });

  test("is a host on one platform, where one is given", async () => {
    const platforms = async (platform?: string) => {
      const [explanation] = await explain(source, "acme.example", platform === undefined ? {} : { platform });
      if (explanation?.kind !== "host") throw new Error("it is no host");
      return explanation.platforms.map((each) => each.platform);
    };
    expect(await platforms()).toEqual(["Linux", "macOS"]);
    expect(await platforms("macOS")).toEqual(["macOS"]);
  });

  test("needs a spec without errors, unless it is a code", async () => {
    const [none, found] = await explain(BROKEN, "acme.example");
    expect([none, found[0]?.code]).toEqual([undefined, "no-missing-key"]);
    expect((await explain(BROKEN, "no-unused-waiver"))[0]).toMatchObject({ kind: "code", severity: "warning" });
  });
});

test("findings are text for people, without colour, or what is asked for", async () => {
  const [, found] = await check(BROKEN);
  const pretty = renderFindings(found);
  expect(pretty).toContain("no-missing-key");
  expect(pretty).not.toContain("\u001b[");
  expect(renderFindings(found, "pretty")).toBe(pretty);
  expect(JSON.parse(renderFindings(found, "json"))).toMatchObject({ diagnostics: [{ code: "no-missing-key" }] });
  expect(renderFindings(found, "github")).toStartWith("::error ");
  expect(JSON.parse(renderFindings(found, "sarif"))).toMatchObject({ version: "2.1.0" });
});
