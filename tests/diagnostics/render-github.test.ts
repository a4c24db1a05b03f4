import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { withoutSecrets } from "../../generator/base/secrets.ts";
import { createSourceText } from "../../generator/base/source-text.ts";
import { renderGithub } from "../../generator/diagnostics/render-github.ts";
import { anyText } from "../emit/arbitraries.ts";
import { finding, SOURCE } from "./findings.ts";

/** Reads a workflow command as GitHub's runner does: parts at the separators first, then what was escaped, `%` at last. */
function decode(line: string) {
  const [, command = "", list = "", data = ""] = /^::(\S+) (.*?)::(.*)$/s.exec(line) ?? [];
  const readBack = (text: string, escapes: Readonly<Record<string, string>>) =>
    Object.entries(escapes).reduce((sofar, [escaped, character]) => sofar.replaceAll(escaped, character), text);
  const inData = { "%0D": "\r", "%0A": "\n", "%25": "%" };
  const inProperty = { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" };
  const properties = list.split(",").map((property) => {
    const [name = "", ...value] = property.split("=");
    return [name, readBack(value.join("="), inProperty)] as const;
  });
  const given = properties.filter(([, value]) => value !== "");
  return { command, properties: Object.fromEntries(given), data: readBack(data, inData) };
}

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

  test("are cut where GitHub's runner would cut them", () => {
    const [line = ""] = renderGithub([finding({ message: "%".repeat(5_000) })]).split("\n");
    expect(decode(line).data).toBe(`${"%".repeat(4_095)}…`);
  });

  test("cannot be commands where they are plain lines", () => {
    const source = createSourceText("::error::x\n::warning::y", "x");
    const evil = (index: number) =>
      finding({ message: `${index} ##[error]z\r\n::error::z`, span: { source, start: 0, end: 1 } });
    const plain = renderGithub(Array.from({ length: 30 }, (_, index) => evil(index)))
      .split("\n")
      .slice(10, -1);
    expect(plain).toHaveLength(20);
    expect(plain[0]).toBe("./::error::x ::warning::y:1:1 error 18 ## [error]z ::error::z no-unknown-reference");
    for (const line of plain) expect(line).not.toMatch(/^\s*::|##\[/);
  });

  test("give back every text as it was, but for secrets", () => {
    fc.assert(
      fc.property(anyText, anyText, (path, message) => {
        const span = { source: createSourceText(path, "x"), start: 0, end: 1 };
        const lines = renderGithub([finding({ message, span })]).split("\n");
        expect(lines).toHaveLength(2);
        expect(lines[0]).not.toContain("\r");
        expect(decode(lines[0] ?? "")).toEqual({
          command: "error",
          properties: {
            ...(path !== "" && { file: path }),
            line: "1",
            endLine: "1",
            col: "1",
            endColumn: "2",
            title: "no-unknown-reference",
          },
          data: withoutSecrets(message),
        });
      }),
      { numRuns: 2_000 },
    );
  });

  test("are nothing when there are none", () => {
    expect(renderGithub([])).toBe("");
  });
});
