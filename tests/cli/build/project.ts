import { specWith } from "../../tester.ts";
import { type Outcome, type Surroundings, scopec } from "../scopec.ts";

const FLAG = 'type: Feature, category: Test, domain: all, scope: all, tier: basic, since: "1", status: stable';
const VARIANT = "domain: all, scope: all, tier: basic, useCase: Tests, status: approved";

/** A spec with the flags A and B, and the variants `full` (both), `half` (A) and `prod` (none). */
export function buildSpec(more: { readonly budget?: string; readonly build?: string } = {}): string {
  const { budget = "", build = "entries: [src/main.ts]" } = more;
  return specWith({
    flags: `flags:\n  A: { description: The first, ${FLAG} }\n  B: { description: The second, ${FLAG} }`,
    variants: `variants:
  full: { title: Full, features: [A, B], ${VARIANT} }
  half: { title: Half, features: [A], ${VARIANT} }
  prod: { title: Production, features: [], ${VARIANT}${budget === "" ? "" : `, budget: ${budget}`} }`,
    build: build === "" ? "" : `build: { ${build} }`,
  });
}

/** A program with a guard in each of two files. */
export const PROGRAM: Readonly<Record<string, string>> = {
  "src/main.ts": `import { feature } from "bun:bundle";
import { second } from "./second.ts";

export function first(): string {
  if (feature("A")) {
    return "the first is on";
  }
  return "the first is off";
}

console.log(first(), second());
`,
  "src/second.ts": `import { feature } from "bun:bundle";

export const second = () => (feature("B") ? "the second is on" : "the second is off");
`,
};

/** The files of a project that can be built. */
export function buildFiles(more: Parameters<typeof buildSpec>[0] = {}): Readonly<Record<string, string>> {
  return { "spec/matrix.yaml": buildSpec(more), ...PROGRAM };
}

/** Runs `scopec build` in a folder. */
export function build(root: string, args: readonly string[] = [], surroundings: Surroundings = {}): Promise<Outcome> {
  return scopec(root, ["build", ...args], surroundings);
}
