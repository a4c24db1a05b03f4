import { nearest } from "../../base/suggest.ts";
import { compile } from "../../compile.ts";
import { printJson, toJson } from "../../diagnostics/render-json.ts";
import { renderPretty } from "../../diagnostics/render-pretty.ts";
import { explain } from "../../explain/explain.ts";
import { explainCode } from "../../explain/explain-code.ts";
import { renderExplanation } from "../../explain/render-explanation.ts";
import { createDiskHost } from "../../host/disk.ts";
import { type CommandContext, type ExitStatus, UsageError } from "../command.ts";
import { findProject } from "../gen/find-project.ts";
import { type Given, givenText } from "../given.ts";
import { dayOf, paintFor } from "../terminal.ts";

/** `scopec explain <word>`: says why something is what it is. A code needs no spec that compiles; everything else does. */
export async function runExplain(given: Given, { terminal }: CommandContext, word = ""): Promise<ExitStatus> {
  const paint = paintFor(terminal, terminal.outIsTerminal);
  const isJson = givenText(given, "format") === "json";
  const print = (explanation: Parameters<typeof renderExplanation>[0]): ExitStatus => {
    const json = { command: "explain", ok: true, ...explanation };
    terminal.out(isJson ? printJson(json) : renderExplanation(explanation, paint));
    return 0;
  };
  const code = await explainCode(word);
  if (code !== undefined) return print(code);

  const { root, spec } = findProject(
    { spec: givenText(given, "spec"), root: givenText(given, "root") },
    terminal.workingFolder,
  );
  const [compilation, findings] = await compile(createDiskHost(root), spec, { rules: "grave", ...dayOf(terminal) });
  if (compilation === undefined) {
    const json = { command: "explain", ok: false, diagnostics: toJson(findings) };
    terminal.out(isJson ? printJson(json) : renderPretty(findings, paint));
    return 1;
  }
  const platform = givenText(given, "platform");
  if (platform !== undefined)
    checkPlatform(
      platform,
      compilation.matrix.platforms.map(({ name }) => name),
    );
  return print(explain(compilation, word, platform));
}

function checkPlatform(platform: string, known: readonly string[]): void {
  if (known.includes(platform)) return;
  const suggestion = nearest(platform, known);
  const hint = suggestion === undefined ? `The platforms are ${known.join(", ")}.` : `Did you mean ${suggestion}?`;
  throw new UsageError(`there is no platform called ${platform}. ${hint}`);
}
