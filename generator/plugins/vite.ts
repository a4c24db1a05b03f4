import { type RollupPlugin, scopec as rollupPlugin } from "./rollup.ts";
import type { VariantOptions } from "./spec-flags.ts";

/** A plugin for Vite and Vitest: `feature()` of `bun:bundle` is what the variant of the spec says, in builds and elsewhere. */
export function scopec(options: VariantOptions): RollupPlugin & { readonly enforce: "pre" } {
  return { ...rollupPlugin(options), enforce: "pre" };
}
