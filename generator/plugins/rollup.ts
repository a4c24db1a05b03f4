import { createFlagDecider, type DecideFile, type VariantOptions } from "./spec-flags.ts";

/** A plugin in the form that Rollup, Rolldown and Vite share. */
export interface RollupPlugin {
  readonly name: string;
  buildStart(): Promise<void>;
  transform(text: string, id: string): { readonly code: string; readonly map: null } | undefined;
}

/** A plugin for Rollup and Rolldown: `feature()` of `bun:bundle` is what the variant of the spec says. Put it first. */
export function scopec(options: VariantOptions): RollupPlugin {
  let decide: DecideFile = () => undefined;
  return {
    name: "scopec",
    async buildStart() {
      decide = await createFlagDecider(options);
    },
    transform(text, id) {
      const code = decide(id.replace(/\?.*$/, ""), text);
      // Everything keeps its place, so no map is needed.
      return code === undefined ? undefined : { code, map: null };
    },
  };
}
