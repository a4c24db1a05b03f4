import { expect, test } from "bun:test";
import { parse } from "yaml";
import { buildSpec } from "../cli/build/project.ts";
import { compileText, findings } from "../tester.ts";

/** The commands of each job of the build workflow that a spec gives. */
async function commandsOf(build: string): Promise<Readonly<Record<string, readonly (string | undefined)[]>>> {
  const { compilation, diagnostics } = await compileText(buildSpec({ build }));
  expect(findings(diagnostics)).toEqual([]);
  const workflow = compilation?.artifacts.find(({ path }) => path.endsWith("/build-variants.yml"));
  const { jobs } = parse(workflow?.text ?? "jobs: {}") as {
    readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
  };
  return Object.fromEntries(
    Object.entries(jobs).map(([name, { steps }]) => [name, steps.flatMap(({ run }) => run ?? [])]),
  );
}

test("the build workflow builds each variant as `scopec build` does, and proves what is certified", async () => {
  const build = [
    "npm ci",
    'npx --no-install scopec build "$VARIANT" --outdir dist/variants',
    expect.stringMatching(/^find /),
  ];
  expect(await commandsOf("entries: [src/main.ts]")).toEqual({ build });
  expect(await commandsOf("entries: [src/main.ts], certified: false")).toEqual({ build });
  const proof = ["npm ci", "npx --no-install scopec build --check"];
  expect(await commandsOf("entries: [src/main.ts], certified: true")).toEqual({ build, proof });
  expect(await commandsOf("certified: true")).toEqual({});
});
