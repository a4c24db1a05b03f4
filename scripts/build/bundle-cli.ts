import { join } from "node:path";
import { transform } from "esbuild";
import { type CodeSplittingNameFunction, rolldown } from "rolldown";
import { lateBuiltins } from "./late-builtins.ts";

/** One file of the CLI. */
export interface CliFile {
  readonly name: string;
  readonly code: string;
}

/** What is loaded together, and where that begins: each group holds what its entries import statically. */
interface Group {
  readonly name: string;
  readonly entries: readonly string[];
}

/**
 * What starts with the CLI: every command line, and then `gen`, which people wait for most. All that other commands load is in
 * files of its own.
 */
const GROUPS: readonly Group[] = [
  { name: "start", entries: ["generator/cli/main.ts", "generator/cli/program.ts"] },
  { name: "gen", entries: ["generator/cli/gen/run-gen.ts"] },
];

/** The files that hold these groups. There is no `import()` in them, so that what was compiled of them can be kept. */
export const COMMON_FILES: readonly string[] = ["cli.cjs", "gen.cjs"];

/**
 * The CLI as CommonJS files that go into one folder, of which `cli.cjs` is the one to start. Node starts them some 20 ms sooner
 * than ES modules. Names stay, for stack traces; the rest is only what a cold start has to read. What is not ASCII is escaped, since
 * an engine reads a text of bytes faster.
 *
 * @param root the project's folder, absolute
 * @param external packages that stay outside
 */
export async function bundleCli(root: string, external: readonly string[]): Promise<readonly CliFile[]> {
  const bundle = await rolldown({
    cwd: root,
    input: { cli: "generator/cli/main.ts" },
    platform: "node",
    external: [...external],
    // Few runs start a process, and to print help takes no hash.
    plugins: [lateBuiltins(["node:child_process", "node:crypto"])],
  });
  const { output } = await bundle.generate({
    format: "cjs",
    exports: "named",
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
    comments: false,
    codeSplitting: {
      groups: GROUPS.map((group, index) => ({
        ...groupedBy(group, root),
        debugName: group.name,
        // The first takes what several could hold.
        priority: GROUPS.length - index,
      })),
    },
  });
  await bundle.close();
  return Promise.all(
    output.map(async (chunk) => {
      if (chunk.type !== "chunk") throw new Error(`${chunk.fileName} is no code`);
      const { code } = await transform(chunk.code, {
        charset: "ascii",
        minifyWhitespace: true,
        minifySyntax: true,
        platform: "node",
        target: "node20.19",
        supported: { "dynamic-import": !COMMON_FILES.includes(chunk.fileName) },
      });
      // Patterns are left as they are written.
      return { name: chunk.fileName, code: code.replace(/[^\0-\x7f]/g, escapeUnit) };
    }),
  );
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Names the group for a module that the entries reach without a dynamic import. */
function groupedBy({ name, entries }: Group, root: string): { readonly name: CodeSplittingNameFunction } {
  let members: ReadonlySet<string> | undefined;
  return {
    name(id, context) {
      members ??= reachedFrom(
        entries.map((entry) => join(root, entry)),
        (module) => context.getModuleInfo(module)?.importedIds ?? [],
      );
      return members.has(id) ? name : null;
    },
  };
}

function reachedFrom(
  entries: readonly string[],
  importsOf: (module: string) => readonly string[],
): ReadonlySet<string> {
  const reached = new Set(entries);
  // A set that grows while it is walked through is walked through to its new end.
  for (const module of reached) for (const imported of importsOf(module)) reached.add(imported);
  return reached;
}
