import { fileSpan } from "../base/span.ts";
import { fromCatalogue } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Bundler } from "../host/bundler.ts";

/** One flag that is on, one that is off, and a text in each branch. The last form needs the minifier. */
const PROGRAM = `import { feature } from "bun:bundle";
if (feature("CANARY_ON")) console.log("canary-1-stays"); else console.log("canary-2-goes");
console.log(feature("CANARY_OFF") ? "canary-3-goes" : "canary-4-stays");
export function last(): string {
  if (!feature("CANARY_OFF")) return "canary-5-stays";
  return "canary-6-goes";
}
`;

/**
 * Builds a tiny program and looks whether the right branches are in it: some versions of Bun bundle code with `feature()`
 * without a complaint and keep both. Gives `[]` when all is well.
 */
export async function checkBundler(bundler: Bundler): Promise<readonly Diagnostic[]> {
  const reason = await whyUnfit(bundler);
  if (reason === undefined) return [];
  return [fromCatalogue("no-flagless-bundler", { bundler: bundler.name, reason }, { span: fileSpan("(bundler)") })];
}

async function whyUnfit(bundler: Bundler): Promise<string | undefined> {
  const result = await bundler.build({ entries: [], program: PROGRAM, flags: ["CANARY_ON"], target: "bun" });
  if (!result.ok) return `a small program did not build (${result.problems[0]?.message ?? "no reason given"})`;
  const text = result.outputs.map(({ bytes }) => new TextDecoder().decode(bytes)).join("\n");
  const texts = [...PROGRAM.matchAll(/canary-\d-(stays|goes)/g)];
  const wrong = texts.find(([marker, fate]) => text.includes(marker) !== (fate === "stays"));
  if (wrong === undefined) return undefined;
  return wrong[1] === "goes" ? "a branch that is off was still there" : "a branch that is on was not there";
}
