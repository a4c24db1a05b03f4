/**
 * `scopec/bun-bundle` stands in for `bun:bundle` where code is run without being bundled: under Node, in Vitest, in scripts.
 * It decides flags when the code runs, so it leaves nothing out; for that, bundle with Bun or with one of scopec's plugins.
 */

/** What `generated/bun-bundle.d.ts` adds the names of flags to. */
// biome-ignore lint/suspicious/noEmptyInterface: it is there to be merged with
export interface Registry {}

/** A flag: one of the registry's names, or any text where there is no registry. */
type Flag = Registry extends { readonly features: infer Names extends string } ? Names : string;

/** Whether a flag is on: whether the environment variable `SCOPEC_FEATURES`, names separated by commas, has it. */
export function feature(flag: Flag): boolean {
  const { process } = globalThis as {
    readonly process?: { readonly env: Readonly<Record<string, string | undefined>> };
  };
  const names = process?.env["SCOPEC_FEATURES"]?.split(",") ?? [];
  return names.some((name) => name.trim() === flag);
}
