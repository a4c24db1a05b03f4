import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInstrumenter } from "istanbul-lib-instrument";
import type { canonicalizeHost } from "../../../runtime/scope/canonicalize-host.ts";

const ROOT = join(import.meta.dir, "../../..");
const SCOPE = "runtime/scope";
/** Not `__coverage__`: that one belongs to whoever measures the tests themselves. */
const VARIABLE = "__fuzzCoverage__";

/** A change to a source file, to see what is then found: its name below runtime/scope/, what to replace, and by what. */
export type Sabotage = readonly [file: string, before: string, after: string];

/** `canonicalizeHost` in a copy that counts what it runs. */
export interface CountingModule {
  readonly canonicalizeHost: typeof canonicalizeHost;
  /** The counters: how often each statement, function and branch ran since they were last set to 0. */
  readonly counters: readonly Counters[];
}

/** Counters by number, as Istanbul keeps them. */
export type Counters = Record<number, number>;

/** Writes the copies of all of `runtime/scope/` into `folder`, which is new to each call, and loads them. */
export async function loadCounting(folder: string, sabotage?: Sabotage): Promise<CountingModule> {
  const instrumenter = createInstrumenter({
    esModules: true,
    compact: false,
    preserveComments: false,
    coverageVariable: VARIABLE,
    coverageGlobalScope: "globalThis",
    coverageGlobalScopeFunc: false,
    parserPlugins: ["typescript"],
    generatorOpts: { retainLines: true },
  });
  for (const file of new Bun.Glob("*.ts").scanSync(join(ROOT, SCOPE))) {
    const target = join(folder, SCOPE, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, instrumenter.instrumentSync(sabotaged(file, sabotage), target));
  }
  const module: { readonly canonicalizeHost: typeof canonicalizeHost } = await import(
    join(folder, SCOPE, "canonicalize-host.ts")
  );
  const all: Readonly<Record<string, FileCounters>> = Reflect.get(globalThis, VARIABLE);
  const own = Object.entries(all).filter(([path]) => path.startsWith(folder));
  return {
    canonicalizeHost: module.canonicalizeHost,
    counters: own.flatMap(([, { s, f, b }]) => [s, f, ...Object.values(b)]),
  };
}

interface FileCounters {
  readonly s: Counters;
  readonly f: Counters;
  readonly b: Readonly<Record<string, Counters>>;
}

function sabotaged(file: string, sabotage: Sabotage | undefined): string {
  const source = readFileSync(join(ROOT, SCOPE, file), "utf8");
  if (sabotage === undefined || sabotage[0] !== file) return source;
  const [, before, after] = sabotage;
  if (!source.includes(before)) throw new Error(`${file} does not hold what was to be replaced: ${before}`);
  return source.replace(before, () => after);
}
