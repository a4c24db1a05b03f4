import { groupBy, type NonEmpty } from "../../../base/group.ts";
import type { Flag } from "../../../model/matrix.ts";
import type { ScanSubject } from "../../check.ts";
import type { FlagUse } from "../../facts.ts";

/** The places that ask for each flag, in the order of files and places. */
export function usesByFlag({ sources }: ScanSubject): ReadonlyMap<string, NonEmpty<FlagUse>> {
  const all = sources.flatMap(({ uses }) => uses);
  return groupBy(all, ({ flag }) => flag);
}

/** The declared flags that something asks for, each with the places. */
export function usedFlags(subject: ScanSubject): readonly (readonly [flag: Flag, uses: NonEmpty<FlagUse>])[] {
  const uses = usesByFlag(subject);
  return subject.matrix.flags.flatMap((flag) => {
    const own = uses.get(flag.name);
    return own === undefined ? [] : [[flag, own] as const];
  });
}

/** The place where a flag is declared, as a related place. */
export function declaration({ spanOf }: ScanSubject, flag: Flag) {
  return { message: "the flag is declared here", span: spanOf(flag.pointer, "key") };
}

/** At most so many related places are named: a flag may be asked for a hundred times. */
export const MOST_PLACES = 3;
