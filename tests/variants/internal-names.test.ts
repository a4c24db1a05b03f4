import { expect, test } from "bun:test";
import { fileSpan } from "../../generator/base/span.ts";
import type { Flag } from "../../generator/model/matrix.ts";
import { findInternalNames } from "../../generator/variants/internal-names.ts";
import { findings, modelText, specWith } from "../tester.ts";

const FLAG = 'type: Feature, category: Test, domain: all, scope: all, tier: basic, since: "1", status: stable';

async function flags(): Promise<readonly Flag[]> {
  const { matrix } = await modelText(
    specWith({
      flags: `flags:
  OPEN: { description: Known, ${FLAG}, sensitivity: public }
  MERGER: { description: Not known yet, ${FLAG}, sensitivity: internal }`,
    }),
  );
  if (matrix === undefined) throw new Error("no matrix");
  return matrix.flags;
}

async function found(text: string, internal = false) {
  const outputs = [{ path: "main.js", kind: "entry" as const, bytes: new TextEncoder().encode(text) }];
  const variant = { name: "prod", internal };
  return findings(findInternalNames([{ variant, outputs }], await flags(), (pointer) => fileSpan(pointer)));
}

test.each(['log("MERGER")', "{MERGER:1}", "`a MERGER b`", "x=MERGER", "é MERGER"])(
  "%s gives a name away",
  async (text) => {
    expect(await found(text)).toEqual([
      "1:1 no-internal-name: the name of `MERGER`, which is internal, can be read in `main.js` of a bundle for the public, as `prod`",
    ]);
  },
);

test.each(["MERGERS", "A_MERGER", "$MERGER", "merger", 'log("OPEN")', "MERGER2"])("%s does not", async (text) => {
  expect(await found(text)).toEqual([]);
});

test("what stays in the house may hold it", async () => {
  expect(await found('log("MERGER")', true)).toEqual([]);
});
