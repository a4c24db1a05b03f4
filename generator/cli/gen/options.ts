import { nearest } from "../../base/suggest.ts";
import type { Format } from "../../diagnostics/renderers.ts";
import type { Emitter } from "../../emit/emitter.ts";
import { UsageError } from "../command.ts";
import { givenFormat, givenText } from "../given.ts";

/** What `gen` was asked for. */
export interface GenOptions {
  readonly mode: "write" | "check" | "dry-run";
  readonly force: boolean;
  readonly only: readonly string[] | undefined;
  readonly spec: string | undefined;
  readonly root: string | undefined;
  readonly format: Format;
  readonly stats: boolean;
  /** Goes on, and generates again at each change. */
  readonly isWatching: boolean;
}

const WORDS: Readonly<Record<string, string>> = { check: "--check", dryRun: "--dry-run", force: "--force" };

/**
 * Reads the options as commander gives them.
 *
 * @throws {UsageError} for options that contradict each other
 */
export function readGenOptions(given: Readonly<Record<string, unknown>>): GenOptions {
  const isSet = (name: string) => given[name] === true;
  const text = (name: string) => givenText(given, name);
  if (isSet("check") && isSet("force"))
    throw new UsageError("--check writes nothing, so --force means nothing with it");
  if (isSet("check") && isSet("dryRun"))
    throw new UsageError("--check and --dry-run are two answers to one question: use one");
  for (const other of ["check", "dryRun", "force"].filter(isSet)) {
    if (isSet("watch")) throw new UsageError(`--watch writes at each save, so it does not go with ${WORDS[other]}`);
  }
  const only = text("only")
    ?.split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return {
    mode: isSet("check") ? "check" : isSet("dryRun") ? "dry-run" : "write",
    force: isSet("force"),
    only,
    spec: text("spec"),
    root: text("root"),
    format: givenFormat(given),
    stats: isSet("stats"),
    isWatching: isSet("watch"),
  };
}

/**
 * The emitters that `--only` names; all without it.
 *
 * @throws {UsageError} for a name that no emitter has
 */
export function chooseEmitters(only: readonly string[] | undefined, emitters: readonly Emitter[]): readonly Emitter[] {
  if (only === undefined) return emitters;
  const known = emitters.map(({ name }) => name);
  for (const name of only) {
    if (known.includes(name)) continue;
    const suggestion = nearest(name, known);
    const hint = suggestion === undefined ? `The emitters are ${known.join(", ")}.` : `Did you mean ${suggestion}?`;
    throw new UsageError(`there is no emitter called ${name}. ${hint}`);
  }
  return emitters.filter(({ name }) => only.includes(name));
}
