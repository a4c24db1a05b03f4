/**
 * Starts the CLI with what V8 compiled the last time, on versions of Node that cannot do so themselves. It saves
 * about a quarter of what `gen --check` takes beyond an empty process (`bun bench/startup.ts` measures that).
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire, Module } from "node:module";
import { basename, dirname, join } from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";

/** Code that was compiled in this run, and where that is to be kept. */
interface Compiled {
  readonly script: Script;
  readonly kept: string;
}

type Wrapper = (
  exports: unknown,
  require: NodeJS.Require,
  module: NodeJS.Module,
  filename: string,
  dirname: string,
) => void;

/** Before the kept bytes stands their checksum, since V8 does not look whether they are whole. */
const CHECKSUM_BYTES = 4;

/** What Node puts before a CommonJS module. */
const HEAD = "(function (exports, require, module, __filename, __dirname) { ";

/** The code to start, and where what was compiled is kept. */
export interface CachedCode {
  /** The absolute path of the CommonJS file to start. */
  readonly entry: string;
  /**
   * The names of the files that are kept, of those that lie beside the entry and are required by `./`. ASCII, and without `import()`, which
   * Node lets a script of its own making do only with a warning. All others are Node's to load.
   */
  readonly kept: readonly string[];
  /** Absolute path; one folder for each version of the code, of V8 and of its flags is made in it. */
  readonly folder: string;
  /** Tells texts of the code apart: V8 itself compares their lengths alone. */
  readonly version: string;
}

/**
 * Loads a CommonJS file, and those beside it, from what an earlier run kept. What was not kept is, when the process ends. A folder that
 * cannot be written is no fault: then nothing is kept. Who can write into it decides what runs, so it belongs beside the code itself.
 *
 * NODE_DISABLE_COMPILE_CACHE turns it off, as it does what later versions of Node do by themselves.
 */
export function startWithCodeCache({ entry, kept, folder, version }: CachedCode): void {
  const outsideEntry = createRequire(entry);
  if (process.env["NODE_DISABLE_COMPILE_CACHE"] !== undefined) {
    outsideEntry(entry);
    return;
  }
  const compiled: Compiled[] = [];
  const own = join(folder, `${version}-${cachedDataVersionTag()}`);
  const { cache } = outsideEntry;
  const isKept = (id: string): boolean => id.startsWith("./") && kept.includes(id.slice("./".length));
  const load = (filename: string): unknown => {
    const loaded = cache[filename];
    if (loaded !== undefined) return loaded.exports;
    const module = new Module(filename);
    module.filename = filename;
    cache[filename] = module;
    const outside = createRequire(filename);
    const inside = (id: string): unknown => (isKept(id) ? load(join(dirname(filename), id)) : outside(id));
    const wrapper = compile(filename, own, compiled);
    wrapper(module.exports, Object.assign(inside, outside), module, filename, dirname(filename));
    module.loaded = true;
    return module.exports;
  };
  process.once("exit", () => keep(compiled, own));
  load(entry);
}

function compile(filename: string, folder: string, compiled: Compiled[]): Wrapper {
  const kept = join(folder, basename(filename));
  const cachedData = readKept(kept);
  const code = readFileSync(filename, "latin1").replace(/^#!.*/, "");
  const script = new Script(`${HEAD}${code}\n})`, {
    filename,
    columnOffset: -HEAD.length,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  if (cachedData === undefined || script.cachedDataRejected === true) compiled.push({ script, kept });
  return script.runInThisContext();
}

function readKept(kept: string): Buffer | undefined {
  try {
    const bytes = readFileSync(kept);
    const data = bytes.subarray(CHECKSUM_BYTES);
    return bytes.readUInt32LE() === crc32(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** At the end, so that the functions that ran are in it. A file appears whole or not at all, whoever else writes it. */
function keep(compiled: readonly Compiled[], folder: string): void {
  if (compiled.length === 0) return;
  try {
    mkdirSync(folder, { recursive: true });
    for (const { script, kept } of compiled) {
      const data = script.createCachedData();
      const checksum = Buffer.alloc(CHECKSUM_BYTES);
      checksum.writeUInt32LE(crc32(data));
      const unfinished = `${kept}.${process.pid}`;
      writeFileSync(unfinished, Buffer.concat([checksum, data]));
      renameSync(unfinished, kept);
    }
  } catch {
    // The next run compiles once more.
  }
}
