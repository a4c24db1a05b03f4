import { describe, expect, test } from "bun:test";
import { createSourceText } from "../../generator/base/source-text.ts";
import { renderGithub } from "../../generator/diagnostics/render-github.ts";
import { finding, SOURCE } from "./findings.ts";

const PLACE = "file=spec/matrix.yaml,line=2,endLine=2,col=15,endColumn=20,title=no-unknown-reference";
const MESSAGE = "there is no platform called `Linus`";

describe("findings as workflow commands", () => {
  test("stand at their place, each severity as what GitHub calls it", () => {
    const findings = (["error", "warning", "info"] as const).map((severity) =>
      finding({ severity, message: severity }),
    );
    expect(renderGithub([finding({ help: "Did you mean `Linux`?" })])).toBe(
      `::error ${PLACE}::${MESSAGE}%0ADid you mean \`Linux\`?\n`,
    );
    expect(renderGithub(findings).split("\n")).toEqual([
      `::error ${PLACE}::error`,
      `::notice ${PLACE}::info`,
      `::warning ${PLACE}::warning`,
      "",
    ]);
  });

  test("have no columns where they go over several lines, which GitHub would refuse", () => {
    expect(renderGithub([finding({ span: { source: SOURCE, start: 0, end: 10 } })])).toBe(
      `::error file=spec/matrix.yaml,line=1,endLine=2,title=no-unknown-reference::${MESSAGE}\n`,
    );
  });

  test("cannot end their command early, whatever a spec or path has in it", () => {
    const source = createSourceText("a,b:c%.yaml", "x");
    const evil = finding({ message: "100%\r\n::error::x", span: { source, start: 0, end: 1 } });
    expect(renderGithub([evil])).toBe(
      "::error file=a%2Cb%3Ac%25.yaml,line=1,endLine=1,col=1,endColumn=2,title=no-unknown-reference::100%25%0D%0A::error::x\n",
    );
  });

  test("are plain lines beyond the ten of a kind that GitHub shows", () => {
    const errors = Array.from({ length: 12 }, (_, index) =>
      finding({ message: `m${String(index).padStart(2, "0")}\nx` }),
    );
    const lines = renderGithub([...errors, finding({ severity: "warning", message: "w" })]).split("\n");
    expect(lines.filter((line) => line.startsWith("::error "))).toHaveLength(10);
    expect(lines.slice(10)).toEqual([
      "spec/matrix.yaml:2:15 error m10 x no-unknown-reference",
      "spec/matrix.yaml:2:15 error m11 x no-unknown-reference",
      `::warning ${PLACE}::w`,
      "",
    ]);
  });

  test("are nothing when there are none", () => {
    expect(renderGithub([])).toBe("");
  });
});
