import { describe, expect, test } from "bun:test";
import { check } from "../../generator/compile.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { findings, SPEC_PATH, specWith } from "../tester.ts";

/** A spec in which two rows break the rule `no-shared-storage`: the second scope stores inside the first one's path. */
function spec(sections: Readonly<Record<string, string>> = {}): string {
  return specWith(sections).replace("storagePath: guest/", "storagePath: acme/guest/");
}

async function checked(text: string, today?: string) {
  const host = createMemoryHost({ files: { [SPEC_PATH]: text } });
  const [result, diagnostics] = await check(host, SPEC_PATH, today === undefined ? {} : { today });
  return {
    isRight: result !== undefined,
    severities: diagnostics.map(({ code, severity }) => `${severity} ${code}`),
    findings: findings(diagnostics),
  };
}

const waiver = (more = "", pointer = "/scopes/guest/defaults/storagePath", rule = "no-shared-storage") =>
  spec({ waivers: `waivers:\n  - { rule: ${rule}, pointer: ${pointer}, reason: moving, owner: platform${more} }` });

test("without settings the finding is an error", async () => {
  expect(await checked(spec())).toMatchObject({ isRight: false, severities: ["error no-shared-storage"] });
});

describe("rules:", () => {
  test.each(["warning", "info"])("may make a rule a %s", async (severity) => {
    const result = await checked(spec({ rules: `rules: { no-shared-storage: ${severity} }` }));
    expect(result).toMatchObject({ isRight: true, severities: [`${severity} no-shared-storage`] });
  });

  test("may switch a rule off, and leave it as it is", async () => {
    expect(await checked(spec({ rules: "rules: { no-shared-storage: off }" }))).toMatchObject({
      isRight: true,
      severities: [],
    });
    expect((await checked(spec({ rules: "rules: { no-shared-storage: error }" }))).isRight).toBe(false);
  });

  test("names rules that there are, and values that there are", async () => {
    const { findings: found } = await checked(specWith({ rules: "rules: { no-shared-storag: off }" }));
    expect(found).toEqual(["18:10 no-unknown-rule: there is no rule called `no-shared-storag`"]);
    const { severities } = await checked(specWith({ rules: "rules: { no-shared-storage: never }" }));
    expect(severities).toEqual(["error no-illegal-value"]);
  });

  test("cannot lower a rule without which the output would be wrong, but may say what it is", async () => {
    const lowered = await checked(specWith({ rules: "rules: { use-one-fallback: off }" }));
    expect(lowered).toMatchObject({ isRight: false, severities: ["error no-waived-essential"] });
    expect((await checked(specWith({ rules: "rules: { use-one-fallback: error }" }))).isRight).toBe(true);
  });
});

describe("waivers:", () => {
  test("cover a place and all below it", async () => {
    expect(await checked(waiver())).toMatchObject({ isRight: true, severities: [] });
    expect(await checked(waiver("", "/scopes/guest"))).toMatchObject({ isRight: true, severities: [] });
    const beside = await checked(waiver("", "/scopes/guest/defaults/storage"));
    expect(beside).toMatchObject({
      isRight: false,
      severities: ["error no-shared-storage", "warning no-unused-waiver"],
    });
  });

  test("count to the end of their last day, where the day is known", async () => {
    const text = waiver(', expires: "2027-03-31"');
    expect((await checked(text)).isRight).toBe(true);
    expect((await checked(text, "2027-03-31")).isRight).toBe(true);
    const after = await checked(text, "2027-04-01");
    expect(after).toMatchObject({
      isRight: false,
      severities: ["error no-shared-storage", "warning no-expired-waiver"],
    });
  });

  test("need a reason and an owner", async () => {
    const { findings: found } = await checked(
      spec({ waivers: "waivers:\n  - { rule: no-shared-storage, pointer: /scopes }" }),
    );
    expect(found.map((finding) => finding.replace(/^\S+ /, ""))).toEqual([
      "no-missing-key: `owner` is missing here",
      "no-missing-key: `reason` is missing here",
    ]);
  });

  test("of other rules, and of rules that cannot be waived, are findings", async () => {
    expect((await checked(waiver("", "/scopes", "no-such-rule"))).severities).toContain("error no-unknown-rule");
    expect((await checked(waiver("", "/scopes", "use-one-fallback"))).severities).toContain(
      "error no-waived-essential",
    );
  });
});
