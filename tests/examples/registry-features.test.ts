import { describe, expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createSourceText } from "../../generator/base/source-text.ts";
import { readYaml } from "../../generator/load/yaml.ts";
import { toMatrix } from "../../generator/model/to-matrix.ts";

const ROOT = join(import.meta.dirname, "../..");
const ENTRY = join(ROOT, "examples/registry-features/index.ts");

interface Report {
  readonly audit: string;
  readonly branding: string;
  readonly debug: string;
  readonly packages: string;
  readonly secrets: string;
  readonly upload: string;
}

const [document] = readYaml(createSourceText("spec", readFileSync(join(ROOT, "spec/matrix.yaml"), "utf8")));
const [matrix] = document === undefined ? [undefined] : toMatrix(document);
const variants = matrix?.variants ?? [];

function argumentsOf(features: readonly string[]): readonly string[] {
  return features.map((flag) => `--feature=${flag}`);
}

function run(command: readonly string[]): string {
  const { exitCode, stdout, stderr } = Bun.spawnSync([process.execPath, ...command], { cwd: ROOT });
  expect({ exitCode, stderr: stderr.toString() }).toEqual({ exitCode: 0, stderr: "" });
  return stdout.toString();
}

/** What each example does with a set of flags, written down a second time. */
function expected(features: readonly string[]): Report {
  const on = (flag: string) => features.includes(flag);
  const edition = on("ENTERPRISE") ? "Enterprise" : on("INTERNAL") ? "Internal" : "Community";
  return {
    audit: on("AUDIT_LOGGING") ? `audit: publish${on("DEBUG") ? " (with the call's arguments)" : ""}` : "",
    branding: on("APPLE_FACTORY_WAGER_COM_TENANT") ? `Apple Factory Wager ${edition}` : edition,
    debug: on("DEBUG") ? "packages=3" : "",
    packages: on("MOCK_API") ? "mock packages in memory" : "https://registry.example",
    secrets: on("PREMIUM_SECRETS") || on("VAULT_INTEGRATION") ? "managed secrets" : "secrets of the platform",
    upload: `${on("R2_STORAGE") ? "r2://packages/" : on("LOCAL_SANDBOX") ? "data/local-sandbox/" : "data/"}pkg-1.0.0.tgz`,
  };
}

describe("registry-features", () => {
  test("the spec has the eight variants that the examples run under", () => {
    expect(variants.map(({ name }) => name)).toEqual([
      "debug",
      "dev",
      "enterprise",
      "internal",
      "prod",
      "sandbox",
      "tenant-apple",
      "test",
    ]);
  });

  test.each(variants.map(({ name, features }) => [name, features] as const))("runs as %s", (_name, features) => {
    const output = run(["--no-install", ...argumentsOf(features), ENTRY]);
    expect(JSON.parse(output) as Report).toEqual(expected(features));
  });

  test.each(variants.map(({ name, features }) => [name, features] as const))(
    "built as %s it holds no code of flags that are off",
    (_name, features) => {
      const bundle = run(["build", ENTRY, "--target=bun", "--minify", ...argumentsOf(features)]);
      const off = ["DEBUG", "MOCK_API", "R2_STORAGE", "APPLE_FACTORY_WAGER_COM_TENANT", "AUDIT_LOGGING"] as const;
      const traces = {
        DEBUG: "with the call's arguments",
        MOCK_API: "mock packages",
        R2_STORAGE: "r2://",
        APPLE_FACTORY_WAGER_COM_TENANT: "Apple Factory Wager",
        AUDIT_LOGGING: "audit: ",
      };
      const leaked = off.filter((flag) => !features.includes(flag) && bundle.includes(traces[flag]));
      expect(leaked).toEqual([]);
      // The same search finds what is built in, so it would find a leak.
      const builtIn = off.filter((flag) => features.includes(flag) && flag !== "DEBUG");
      expect(builtIn.filter((flag) => !bundle.includes(traces[flag]))).toEqual([]);
    },
  );

  test.each(variants.map(({ name, features }) => [name, features] as const))(
    "built as %s it stays small",
    async (name, features) => {
      const { outputs } = await Bun.build({
        entrypoints: [ENTRY],
        target: "bun",
        minify: true,
        features: [...features],
      });
      expect(outputs).toHaveLength(1);
      expect(outputs[0]?.size).toBeLessThan(name === "prod" ? 1460 : 2000);
    },
  );

  test("no example is longer than a screen", () => {
    const sources = readdirSync(dirname(ENTRY)).map((name) => readFileSync(join(dirname(ENTRY), name), "utf8"));
    expect(sources).toHaveLength(7);
    for (const source of sources) expect(source.split("\n").length).toBeLessThan(30);
  });
});
