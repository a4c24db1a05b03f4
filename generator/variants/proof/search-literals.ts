import type { BundleOutput } from "../../host/bundler.ts";
import { type FlagModule, fateOf } from "../guards/flag-module.ts";
import { blank } from "./scrub-map.ts";

/** A text in quotes that only absent code says, and the file in which it is found all the same. */
export interface LiteralSearch {
  readonly literal: FlagModule["literals"][number];
  readonly foundIn: string | undefined;
}

/** What was built, and out of what. */
export interface LiteralScope {
  /** The text files that went into a build, by path. */
  readonly sources: ReadonlyMap<string, string>;
  /** Those that ask for flags. */
  readonly modules: ReadonlyMap<string, FlagModule>;
  /** Those that only absent code uses. */
  readonly useless: ReadonlySet<string>;
  readonly flags: ReadonlySet<string>;
  /** What is shipped. */
  readonly outputs: readonly BundleOutput[];
}

/** The shortest text that is looked for: shorter ones may be in a bundle by chance. */
const SHORTEST = 8;

/**
 * Looks in the shipped files themselves, which hold no marks, for texts in quotes that only absent code says. Texts that other
 * code says as well, and those that a bundler may write in another way, are left out.
 */
export function searchLiterals({ sources, modules, useless, flags, outputs }: LiteralScope): readonly LiteralSearch[] {
  const absent = (module: FlagModule) => module.regions.filter((region) => fateOf(region, flags) === "absent");
  const used = [...sources]
    .filter(([path]) => !useless.has(path))
    .map(([path, text]) => {
      const module = modules.get(path);
      return module === undefined
        ? text
        : blank(
            text,
            absent(module).flatMap(({ ranges }) => ranges),
          );
    })
    .join("\n");
  const files = outputs.map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));
  return [...modules.values()]
    .flatMap(({ literals }) => literals)
    .filter(({ text, region }) => fateOf(region, flags) === "absent" && isTelling(text) && !used.includes(text))
    .map((literal) => ({ literal, foundIn: files.find(({ text }) => text.includes(literal.text))?.path }));
}

/** Whether a text is long enough, and looks the same in any kind of quotes. */
function isTelling(text: string): boolean {
  return text.length >= SHORTEST && /^[\x20-\x7e]*$/.test(text) && !/["'`\\$]/.test(text);
}
