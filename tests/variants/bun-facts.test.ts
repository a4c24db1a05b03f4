/** What the installed Bun does with `feature()` besides the shapes: each of these is something that the code here relies on. */
import { afterAll, describe, expect, test } from "bun:test";
import { join } from "node:path";
import { runProcess } from "../cli/scopec.ts";
import { createTempProject } from "../temp-project.ts";
import { temporaryFolders } from "../temporary.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const PROGRAM = `import { feature } from "bun:bundle";
if (feature("A")) console.log("a is on");
if (feature("B")) console.log("b is on");
if (feature("A,B")) console.log("a comma b is on");
if (feature("a")) console.log("small a is on");
`;
const root = folders.create({ "a.ts": PROGRAM });
const bun = (...args: readonly string[]) => runProcess([process.execPath, ...args], root);
const ALL_OFF = "";

describe("on the command line", () => {
  test("--feature takes one flag, commas and case included", () => {
    expect(bun("--feature=A", "a.ts").out).toBe("a is on\n");
    expect(bun("--feature=A", "--feature=B", "a.ts").out).toBe("a is on\nb is on\n");
    expect(bun("--feature=A,B", "a.ts").out).toBe("a comma b is on\n");
    expect(bun("--feature=a", "a.ts").out).toBe("small a is on\n");
  });

  test("a flag that no code asks for is accepted without a word", () => {
    expect(bun("--feature=NOBODY_ASKS", "a.ts")).toEqual({ status: 0, out: ALL_OFF, err: "" });
  });

  test("BUN_OPTIONS may hold it", () => {
    expect(runProcess([process.execPath, "a.ts"], root, { BUN_OPTIONS: "--feature=A" }).out).toBe("a is on\n");
  });

  test("bunfig.toml may not", () => {
    const configured = folders.create({ "a.ts": PROGRAM, "bunfig.toml": 'features = ["A"]\nfeature = ["A"]\n' });
    expect(runProcess([process.execPath, "a.ts"], configured).out).toBe(ALL_OFF);
  });
});

describe("Bun.build", () => {
  const text = async (options: object) => {
    const { outputs } = await Bun.build({ entrypoints: [join(root, "a.ts")], target: "bun", ...options });
    return outputs[0]?.text() ?? "";
  };

  test("takes flags from its own options only, whatever the process was started with", async () => {
    expect(await text({ features: ["A"] })).toContain("a is on");
    const script = `const { outputs } = await Bun.build({ entrypoints: ["./a.ts"], target: "bun" });
console.log((await outputs[0].text()).includes("a is on"));`;
    const started = folders.create({ "a.ts": PROGRAM, "build.ts": script });
    const environment = { BUN_OPTIONS: "--feature=A" };
    expect(runProcess([process.execPath, "--feature=A", "build.ts"], started, environment).out).toBe("false\n");
  });

  test("keeps removed code in source maps", async () => {
    const { outputs } = await Bun.build({ entrypoints: [join(root, "a.ts")], target: "bun", sourcemap: "external" });
    const texts = await Promise.all(outputs.map((output) => output.text()));
    expect(texts[0]).not.toContain("a is on");
    expect(texts[1]).toContain("a is on");
  });

  test("writes NODE_ENV of the environment into code, unless it is defined", async () => {
    const entry = join(folders.create({ "a.ts": "console.log(process.env.NODE_ENV);\n" }), "a.ts");
    const built = async (options: object) => {
      const { outputs } = await Bun.build({ entrypoints: [entry], target: "bun", env: "disable", ...options });
      return outputs[0]?.text() ?? "";
    };
    expect(await built({})).not.toContain("process.env");
    expect(await built({ define: { "process.env.NODE_ENV": '"production"' } })).toContain('console.log("production")');
  });
});

test("Bun.Transpiler takes every flag for off, and no option for flags", () => {
  const options = { loader: "ts", features: ["A"], feature: ["A"] } as const;
  expect(new Bun.Transpiler(options).transformSync(PROGRAM)).not.toContain("is on");
});

test("mock.module has no effect on bun:bundle: a test process knows one set of flags", () => {
  const tests = folders.create({
    "a.test.ts": `import { feature } from "bun:bundle";
import { expect, mock, test } from "bun:test";
mock.module("bun:bundle", () => ({ feature: () => true }));
test("off", () => { expect(feature("A") ? "on" : "off").toBe("off"); });
`,
  });
  expect(runProcess([process.execPath, "test", "./a.test.ts"], tests).status).toBe(0);
  expect(runProcess([process.execPath, "test", "--feature=A", "./a.test.ts"], tests).status).toBe(1);
});

test("Node cannot import bun:bundle", () => {
  const module = folders.create({ "a.mjs": 'import { feature } from "bun:bundle";\nfeature("A");\n' });
  expect(runProcess(["node", "a.mjs"], module).err).toContain("ERR_UNSUPPORTED_ESM_URL_SCHEME");
});

describe("the type of feature()", () => {
  const registry = (names: string) => `export {};
declare module "bun:bundle" {
  interface Registry {
    features: ${names};
  }
}
`;
  const use = 'import { feature } from "bun:bundle";\nexport const on = feature("A") ? 1 : 0;\n';

  test("makes a name that is not registered an error", () => {
    const project = createTempProject([
      ["flags.d.ts", registry('"A"')],
      ["right.ts", use],
      ["wrong.ts", use.replace('"A"', '"TYPO"')],
    ]);
    const errors = project.typeErrors();
    project.remove();
    expect(errors).toHaveLength(1);
    expect(errors[0]).toStartWith("wrong.ts(2,27): error TS2345");
  });

  test("comes from one file: with skipLibCheck a second registry is passed over without a word", () => {
    const project = createTempProject([
      ["flags.d.ts", registry('"A"')],
      ["more.d.ts", registry('"B"')],
      ["a.ts", use],
      ["b.ts", use.replace('"A"', '"B"')],
    ]);
    const errors = project.typeErrors();
    project.remove();
    expect(errors).toHaveLength(1);
    expect(errors[0]).toStartWith("b.ts(2,27): error TS2345");
  });
});
