import { createSourceText } from "../../base/source-text.ts";
import type { BundledModule } from "../../host/bundler.ts";
import type { FlagModule } from "../guards/flag-module.ts";
import { mentionsFlags, readFlagModule } from "../guards/read-module.ts";
import { type MarkedModule, markModule } from "../guards/sentinels.ts";

/** A file with flags in it, read, and with marks in its branches. */
export interface MarkedFile {
  readonly module: FlagModule;
  readonly marked: MarkedModule;
}

/** Reads a file; `undefined` for one that has nothing to do with flags. */
export type ModuleReader = (module: BundledModule) => MarkedFile | undefined;

/** A reader that reads each file once, however many variants it goes into. */
export function createModuleReader(): ModuleReader {
  const known = new Map<string, MarkedFile>();
  return ({ path, text }) => {
    if (!isScript(path) || !mentionsFlags(text)) return undefined;
    const before = known.get(path);
    if (before?.module.source.text === text) return before;
    const module = readFlagModule(createSourceText(path, text));
    const file = { module, marked: markModule(module) };
    known.set(path, file);
    return file;
  };
}

/** Whether a file is JavaScript or TypeScript, by its name. */
export function isScript(path: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(path);
}
