import { describe, expect, test } from "bun:test";
import { loadTests } from "../../generator/guardrails/load-tests.ts";
import { createProjectView } from "../../generator/guardrails/project.ts";
import { runTests } from "../../generator/guardrails/run-tests.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";

describe("generated tests", () => {
  const FOLDER = "generated/guardrails";
  const source = (files: Readonly<Record<string, string>>) => {
    const host = createMemoryHost({ files });
    return { host, project: createProjectView({ host, folders: [""] }) };
  };
  const failuresOf = async (text: string, more: Readonly<Record<string, string>> = {}) => {
    const { failures } = await loadTests(source({ [`${FOLDER}/a.test.ts`]: text, ...more }));
    return failures;
  };

  test("import each other, the runtime library and runners, and nothing else", async () => {
    expect(await failuresOf('import "node:fs";\n')).toEqual([
      { path: `${FOLDER}/a.test.ts`, reason: "it imports `node:fs`, which generated code does not" },
    ]);
    const shared = 'import { x } from "./x.ts";\nimport { y } from "../y.ts";\nx(y);\n';
    const both = {
      [`${FOLDER}/x.ts`]:
        'import { y } from "../y.ts";\nexport const x = (other: object) => { if (other !== y) throw new Error("two of y"); };\n',
      "generated/y.ts": "export const y = {};\n",
    };
    expect(await failuresOf(shared, both)).toEqual([]);
  });

  test("that throw what is no error are told too", async () => {
    expect(await failuresOf('throw "boom";\n')).toEqual([{ path: `${FOLDER}/a.test.ts`, reason: "boom" }]);
    expect(await failuresOf("const = 1;\n")).toMatchObject([{ path: `${FOLDER}/a.test.ts` }]);
    const { failures } = await loadTests(source({ [`${FOLDER}/a.test.ts/b`]: "" }));
    expect(failures).toMatchObject([{ path: `${FOLDER}/a.test.ts` }]);
  });

  test("whose check throws an error have found what it says", async () => {
    const throwing = `import { test } from "bun:test";
const check = { guards: "x", run: () => { throw new Error("boom"); } };
test("a", Object.assign(() => {}, { check }) as never);
`;
    const { outcomes, failures } = await runTests(source({ [`${FOLDER}/a.test.ts`]: throwing }));
    expect(failures).toEqual([]);
    expect(outcomes.map(({ name, findings }) => [name, findings])).toEqual([
      ["a", [{ wrong: "the generated code fails: boom", remedy: "run `scopec gen`, which writes it anew" }]],
    ]);
  });
});
