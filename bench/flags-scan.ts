/**
 * How long `scopec flags scan` takes over a project of 2,000 files, a fifth of which ask for flags: `bun bench/flags-scan.ts
 * [--files=N] [--rounds=N]`. It reports and asserts nothing; build first (`npm run build`).
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { textTable } from "../scripts/test/table.ts";
import { interleave, median } from "./interleave.ts";

const CLI = resolve(import.meta.dir, "../dist/cli.cjs");

/** What it should take at most. */
const TARGET_MS = 10_000;

const FLAG = "type: Feature, category: Release, domain: all, scope: all, tier: basic, since: '1.0.0', status: stable";
const FLAGS = Array.from({ length: 40 }, (_, index) => `FLAG_${index}`);

const SPEC = `version: 1
scopes:
  guest:
    description: Everyone
    tier: basic
    fallback: true
    defaults: { storagePath: guest/, secretsBackend: Vault, serviceNameFormat: guest, secretsFlag: KEEP }
platforms:
  Linux: {}
rows:
  - { servingDomain: "*.example", detectedScope: guest, platform: Any, apiStrategy: HTTP, operationalBenefit: Safe }
flags:
${FLAGS.map((flag) => `  ${flag}: { description: A flag, ${FLAG} }`).join("\n")}
`;

/** Some eighty lines that ask for nothing, as most of a project does. */
const ORDINARY = Array.from(
  { length: 16 },
  (_, index) => `export function step${index}(input: Readonly<Record<string, number>>): number {
  const features = Object.values(input).filter((value) => value > ${index});
  return features.reduce((sum, value) => sum + value, 0);
}
`,
).join("\n");

function sourceOf(index: number): readonly [path: string, text: string] {
  const folder = `src/part${index % 50}`;
  const flag = FLAGS[index % FLAGS.length];
  if (index % 5 !== 0) return [`${folder}/file${index}.ts`, ORDINARY];
  if (index % 10 === 0) {
    const page = `export const Page = () => <main>{feature("${flag}") ? <b>on</b> : null}</main>;\n`;
    return [`${folder}/page${index}.tsx`, `import { feature } from "bun:bundle";\n\n${ORDINARY}\n${page}`];
  }
  // One that goes through a module of the project, by way of \`paths\`.
  const from = index === 5 ? "@/flags.ts" : "bun:bundle";
  const body = `if (feature("${flag}") && step1({}) > 1) console.log("on");\n`;
  return [`${folder}/file${index}.ts`, `import { feature } from "${from}";\n\n${ORDINARY}\n${body}`];
}

function createProject(files: number): string {
  const root = mkdtempSync(join(tmpdir(), "scopec-bench-"));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write("spec/matrix.yaml", SPEC);
  write("tsconfig.json", '{ "compilerOptions": { "jsx": "preserve", "paths": { "@/*": ["./src/*"] } } }\n');
  write("src/flags.ts", 'export { feature } from "bun:bundle";\n');
  for (let index = 0; index < files; index += 1) write(...sourceOf(index));
  return root;
}

function main(): void {
  const { values } = parseArgs({
    options: { files: { type: "string", default: "2000" }, rounds: { type: "string", default: "5" } },
  });
  const root = createProject(Number.parseInt(values.files, 10));
  const runtimes = { bun: process.execPath, node: Bun.which("node") ?? "node" };
  const things = Object.entries(runtimes).flatMap(([name, runtime]) =>
    ["scan", "list"].map((command) => ({
      name: `${name} scopec flags ${command}`,
      run: () => {
        const args = [runtime, CLI, "flags", command];
        const child = Bun.spawnSync(args, { cwd: root, stdin: "ignore", stdout: "ignore", stderr: "inherit" });
        if (child.exitCode === 2) throw new Error(`${args.join(" ")} failed`);
      },
    })),
  );
  const times = interleave(things, { warmUp: 1, counted: Number.parseInt(values.rounds, 10) });
  const rows = times.map(({ name, milliseconds }) => {
    const middle = median(milliseconds);
    return [name, middle.toFixed(0), `<= ${TARGET_MS}`, middle <= TARGET_MS ? "met" : "missed"];
  });
  process.stdout.write(`${values.files} files, ${values.rounds} rounds, interleaved\n`);
  process.stdout.write(`${textTable([["", "median ms", "target", ""], ...rows]).join("\n")}\n`);
  rmSync(root, { recursive: true, force: true });
}

main();
