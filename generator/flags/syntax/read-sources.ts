import type { SourceText } from "../../base/source-text.ts";
import type { FlagUse, SourceFacts } from "../facts.ts";
import { type BoundSource, bindSources, spanOfNode, syntaxErrors } from "./bind.ts";
import { buildsIn } from "./builds.ts";
import { callOf, nameIn } from "./calls.ts";
import { knownAt } from "./guards.ts";
import { importMisuses, originMisuses } from "./import-misuses.ts";
import { referenceMisuses } from "./misuses.ts";
import { collectNames, type Names, type Reference } from "./names.ts";
import { statementMisuses } from "./statement-misuses.ts";

/** Whether a module specifier of a source leads to a module that hands `feature` on. */
export type HandsOn = (path: string, specifier: string) => boolean;

/**
 * Reads what sources say about flags. They are parsed and never run; no other file is looked at. Of one that is nested thousands of
 * levels deep, which exhausts the stack, nothing is known but that.
 */
export function readSources(sources: readonly SourceText[], handsOn: HandsOn): readonly SourceFacts[] {
  try {
    return bindSources(sources).map((bound) => readSource(bound, handsOn));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const [only] = sources;
    return sources.length === 1 && only !== undefined
      ? [tooDeep(only)]
      : sources.flatMap((source) => readSources([source], handsOn));
  }
}

function tooDeep(source: SourceText): SourceFacts {
  const unread = [{ span: { source, start: 0, end: 0 }, reason: "its expressions are nested too deep" }];
  return { source, uses: [], misuses: [], builds: [], unread };
}

function readSource(bound: BoundSource, handsOn: HandsOn): SourceFacts {
  const { source } = bound;
  const names = collectNames(bound, (specifier) => handsOn(source.path, specifier));
  return {
    source,
    uses: names.references.flatMap((reference) => useOf(names, reference)),
    misuses: [
      ...importMisuses(names),
      ...originMisuses(names),
      ...names.references.flatMap((reference) => referenceMisuses(names, reference)),
      ...statementMisuses(names),
    ],
    builds: buildsIn(bound),
    unread: syntaxErrors(bound).slice(0, 1),
  };
}

/** The flag that a call asks for, also of one that Bun does not see: whoever wrote it meant the flag. */
function useOf(names: Names, reference: Reference): readonly FlagUse[] {
  const call = callOf(reference);
  const literal = call === undefined ? undefined : nameIn(call);
  if (call === undefined || literal === undefined) return [];
  const isHidden = reference.origin.kind !== "feature";
  const known = knownAt(names, call);
  return [
    {
      flag: literal.text,
      span: spanOfNode(names.bound, literal),
      ...known,
      ...(isHidden && { isHidden: true as const }),
    },
  ];
}
