import { describe, expect, test } from "bun:test";
import { findConfig } from "../../generator/config/find-config.ts";
import { loadConfig } from "../../generator/config/load-config.ts";
import { labelOf } from "../../generator/config/package-label.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { findings } from "../tester.ts";

async function read(files: Readonly<Record<string, string>>) {
  const host = createMemoryHost({ files });
  const found = findConfig("/", () => host);
  if (found === undefined) throw new Error("no config was found");
  const [config, diagnostics] = await loadConfig(host, found.files);
  return { config, said: findings(diagnostics) };
}

const plain = (config: Awaited<ReturnType<typeof read>>["config"]) =>
  config && {
    specs: config.specs,
    emitters: config.emitters.map(({ label }) => label),
    rules: config.rules.map(({ label }) => label),
  };

const WANTED = {
  specs: [
    { spec: "spec/matrix.yaml", root: "web" },
    { spec: "config/matrix.ts", root: "api" },
    { spec: "own.yaml", root: "." },
  ],
  emitters: ["@acme/terraform", "storage"],
  rules: ["scopec-rules"],
};

const YAML = `specs:
  - web/spec/matrix.yaml
  - { spec: ./api/config/matrix.ts, root: api }
  - own.yaml
emitters: ["@acme/terraform/storage", ./tools/storage.js]
rules: [scopec-rules]
`;

const JSON_CONFIG = JSON.stringify(
  {
    specs: ["web/spec/matrix.yaml", { spec: "api/config/matrix.ts", root: "api/" }, "own.yaml"],
    emitters: ["@acme/terraform/storage", "./tools/storage.js"],
    rules: ["scopec-rules"],
  },
  null,
  "\t",
);

const TYPESCRIPT = `import { defineConfig } from "scopec";
const tools = "./tools";
export default defineConfig({
  specs: ["web/spec/matrix.yaml", { spec: "api/config/matrix.ts", root: "api" }, "own.yaml"],
  emitters: ["@acme/terraform/storage", \`\${tools}/storage.js\`],
  rules: ["scopec-rules"],
});
`;

describe("a config says the same as", () => {
  test.each([
    ["YAML", { "scopec.config.yaml": YAML }],
    ["YAML with the short ending", { "scopec.config.yml": YAML }],
    ["TypeScript, which is never run", { "scopec.config.ts": TYPESCRIPT }],
    [
      "a key of package.json, indented by tabs",
      { "package.json": `{\n\t"name": "x",\n\t"scopec": ${JSON_CONFIG}\n}\n` },
    ],
  ])("%s", async (_form, files) => {
    const { config, said } = await read(files);
    expect(said).toEqual([]);
    expect(plain(config)).toEqual(WANTED);
  });

  test("nothing but packages: then its spec is the one below its folder", async () => {
    const { config } = await read({ "scopec.config.yaml": "rules: [a]\n", "spec/matrix.ts": "" });
    expect(config?.specs).toEqual([{ spec: "spec/matrix.ts", root: "." }]);
  });
});

const MISTAKES: Readonly<Record<string, readonly [files: Readonly<Record<string, string>>, said: readonly string[]]>> =
  {
    "no map": [{ "scopec.config.yaml": "- a\n" }, ["1:1 no-wrong-type: this is a list, but a map is expected"]],
    "unknown keys": [
      { "scopec.config.yaml": "spec: a.yaml\nspecs: [{ spec: a.yaml, roots: x }]\n" },
      [
        "1:1 no-unknown-key: `spec` is not a key that is known here",
        "2:25 no-unknown-key: `roots` is not a key that is known here",
      ],
    ],
    "wrong types": [
      { "scopec.config.yaml": "specs: a.yaml\nemitters: [1]\nrules: {}\n" },
      [
        "1:8 no-wrong-type: this is text, but a list is expected",
        "2:12 no-wrong-type: this is the number 1, but text is expected",
        "3:8 no-wrong-type: this is a map, but a list is expected",
      ],
    ],
    "specs that are none": [
      { "scopec.config.yaml": "specs: [1, { root: a }, { spec: 1, root: 2 }]\n" },
      [
        "1:9 no-wrong-type: this is the number 1, but a path or a map is expected",
        "1:12 no-missing-key: `spec` is missing here",
        "1:33 no-wrong-type: this is the number 1, but text is expected",
        "1:42 no-wrong-type: this is the number 2, but text is expected",
      ],
    ],
    "an empty list": [
      { "scopec.config.yaml": "specs: []\n" },
      ["1:8 no-illegal-value: this list is not allowed here: it must not be empty"],
    ],
    "paths that leave its folder": [
      { "scopec.config.yaml": "specs: [../a/spec/matrix.yaml, /etc/spec/m.yaml, { spec: b.yaml, root: a }]\n" },
      [
        '1:9 no-illegal-value: `"../a/spec/matrix.yaml"` is not allowed here: it leads out of the project',
        '1:32 no-illegal-value: `"/etc/spec/m.yaml"` is not allowed here: it is an absolute path',
        '1:58 no-illegal-value: `"b.yaml"` is not allowed here: the spec has to lie below its root, `a`',
      ],
    ],
    "specs that would write the same files": [
      { "scopec.config.yaml": "specs: [a/spec/matrix.yaml, a/spec/other.yaml]\n" },
      ["1:29 no-shared-root: the specs `a/spec/matrix.yaml`, `a/spec/other.yaml` would both write below `a`"],
    ],
    "code from anywhere": [
      {
        "scopec.config.yaml":
          'rules: ["https://x.example/a.js", "../a.js", "/a.js", "node:fs", "data:text/javascript,0"]\n',
      },
      ["https://x.example/a.js", "../a.js", "/a.js", "node:fs", "data:text/javascript,0"].map(
        (name, index) =>
          `1:${[9, 35, 46, 55, 66][index]} no-illegal-value: \`"${name}"\` is not allowed here: it is neither the name of a package nor a file below the config`,
      ),
    ],
    "two specs of the config's own folder": [
      { "scopec.config.yaml": "specs: [one.yaml, b/two.yaml]\n" },
      ["1:19 no-shared-root: the specs `one.yaml`, `b/two.yaml` would both write below `.`"],
    ],
    "mistakes in package.json, at their lines": [
      { "package.json": '{\n  "scopec": {\n    "specs": 1\n  }\n}\n' },
      ["3:14 no-wrong-type: this is the number 1, but a list is expected"],
    ],
    "two configs in one folder": [
      { "scopec.config.yaml": "rules: []\n", "package.json": '{"scopec": {}}' },
      ["1:1 no-second-config: `package.json` and `scopec.config.yaml` are two configs in one folder"],
    ],
    "code that would have to run": [
      {
        "scopec.config.ts":
          'import { defineConfig } from "scopec";\nexport default defineConfig({ specs: [process.env.SPEC] });\n',
      },
      ["2:39 no-dynamic-value: a look-up, `process.env.SPEC`, is not plain data; a spec is read, never run"],
    ],
    "no default export": [
      { "scopec.config.ts": "export const a = 1;\n" },
      ["1:1 no-missing-export: the config exports nothing as its default"],
    ],
    "the function of specs": [
      { "scopec.config.ts": 'import { defineMatrix } from "scopec";\nexport default defineMatrix({});\n' },
      ["1:10 no-dynamic-value: a spec can use `defineConfig` of `scopec`, but not `defineMatrix`"],
    ],
  };

describe("a config may not have", () => {
  test.each(Object.entries(MISTAKES))("%s", async (_what, [files, said]) => {
    const outcome = await read(files);
    expect(outcome.said.slice(0, said.length)).toEqual([...said]);
    expect(outcome.config).toBeUndefined();
  });
});

describe("a config is looked for", () => {
  const host = (files: Readonly<Record<string, string>>) => (folder: string) => {
    const below = Object.entries(files).filter(([path]) => path.startsWith(folder === "/" ? "/" : `${folder}/`));
    return createMemoryHost({
      files: Object.fromEntries(
        below.map(([path, text]) => [path.slice(folder === "/" ? 1 : folder.length + 1), text]),
      ),
    });
  };

  test("upwards, the nearest first", () => {
    const files = { "/a/scopec.config.yaml": "", "/a/b/c/scopec.config.ts": "" };
    expect(findConfig("/a/b", host(files))).toEqual({ folder: "/a", files: ["scopec.config.yaml"] });
    expect(findConfig("/a/b/c", host(files))).toEqual({ folder: "/a/b/c", files: ["scopec.config.ts"] });
  });

  test("as far as the root of the repository, that included", () => {
    const files = { "/a/scopec.config.yaml": "", "/a/b/.git/HEAD": "", "/a/b/c/x": "" };
    expect(findConfig("/a/b/c", host(files))).toBeUndefined();
    expect(findConfig("/a/b/c", host({ ...files, "/a/b/scopec.config.yml": "" }))?.folder).toBe("/a/b");
  });

  test.each(["{ broken", '{"scopecs": {}}', '"scopec"', '{"dependencies": {"scopec": "1"}}'])(
    "not in a package.json that says %s",
    (text) => expect(findConfig("/", () => createMemoryHost({ files: { "package.json": text } }))).toBeUndefined(),
  );
});

test.each([
  ["scopec-rules", "scopec-rules"],
  ["@acme/rules", "@acme/rules"],
  ["@acme/rules/strict", "@acme/rules"],
  ["./tools/No_Acme.mjs", "no-acme"],
  ["./tools/rules/index.js", "rules"],
  ["./index.js", "index"],
  ["./a/../b.js", undefined],
  ["./.hidden", undefined],
  ["Upper", undefined],
  ["", undefined],
])("what %p lists is called %p", (name, label) => expect(labelOf(name)).toBe(label));
