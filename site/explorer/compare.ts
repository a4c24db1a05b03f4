import type { SiteMatrix } from "./site-matrix.ts";

/** Something that has flags: a build variant or a scope. */
export interface Side {
  readonly name: string;
  readonly flags: readonly string[];
}

/** What may be compared: the variants, or the scopes with the flags that some row of theirs has on. */
export function sidesOf({ variants, scopes, rows }: SiteMatrix, kind: "variants" | "scopes"): readonly Side[] {
  if (kind === "variants") return variants.map(({ name, features }) => ({ name, flags: features }));
  return scopes.map(({ name }) => ({
    name,
    flags: [...new Set(rows.filter(({ scope }) => scope === name).flatMap(({ flags }) => flags))].sort(),
  }));
}

/** What two of them have apart and together. */
export function compare(a: Side, b: Side) {
  return {
    onlyA: a.flags.filter((flag) => !b.flags.includes(flag)),
    onlyB: b.flags.filter((flag) => !a.flags.includes(flag)),
    both: a.flags.filter((flag) => b.flags.includes(flag)),
  };
}
