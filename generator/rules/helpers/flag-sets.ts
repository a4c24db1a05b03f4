import type { Pointer } from "../../base/pointer.ts";
import type { Matrix } from "../../model/matrix.ts";
import { ANY_PLATFORM } from "../../model/names.ts";
import { columnPlace } from "./places.ts";

/** Flags that are on together: those of a row, or those built into a variant. */
export interface FlagSet {
  readonly flags: readonly string[];
  /** Where they are listed. */
  readonly at: Pointer;
  /** Where they are on, to follow a flag's name in a message. */
  readonly words: string;
}

/** Every set of flags that the matrix switches on, rows first. */
export function flagSets({ rows, variants }: Matrix): readonly FlagSet[] {
  return [
    ...rows.map((row) => ({
      flags: row.flags,
      at: columnPlace(row, "featureFlags"),
      words: `is on for \`${row.host.canonical}\`${row.platform === ANY_PLATFORM ? "" : ` on ${row.platform}`}`,
    })),
    ...variants.map(({ name, pointer, features }) => ({
      flags: features,
      at: `${pointer}/features`,
      words: `is built into the variant \`${name}\``,
    })),
  ];
}

/** The flags that some row has on or some variant has built in. */
export function flagsInUse({ rows, variants }: Matrix): ReadonlySet<string> {
  const inUse = new Set<string>();
  for (const row of rows) for (const name of row.flags) inUse.add(name);
  for (const { features } of variants) for (const name of features) inUse.add(name);
  return inUse;
}

/** For each flag that another one requires, implies, is replaced by or conflicts with, the place where that stands, and what it says. */
export function flagMentions({ flags }: Matrix): ReadonlyMap<string, { readonly at: Pointer; readonly words: string }> {
  const mentions = new Map<string, { readonly at: Pointer; readonly words: string }>();
  const mention = (name: string, at: Pointer, words: string) => {
    if (!mentions.has(name)) mentions.set(name, { at, words });
  };
  for (const { name, pointer, prerequisites, implies, replacedBy, conflicts } of flags) {
    for (const other of prerequisites)
      if (other !== name) mention(other, `${pointer}/prerequisites`, `\`${name}\` requires it`);
    for (const other of implies) if (other !== name) mention(other, `${pointer}/implies`, `\`${name}\` implies it`);
    if (replacedBy !== undefined && replacedBy !== name)
      mention(replacedBy, `${pointer}/replacedBy`, `\`${name}\` is replaced by it`);
    for (const other of conflicts)
      if (other !== name) mention(other, `${pointer}/conflicts`, `\`${name}\` conflicts with it`);
  }
  return mentions;
}
