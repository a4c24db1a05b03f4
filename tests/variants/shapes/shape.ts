/** What Bun makes of a way of writing `feature()`, in a build with all of its minifier. */
export type Verdict = "eliminated" | "leaks" | "rejected";

/**
 * A way of writing `feature()`. `A` and `B` are flags; `GONE` stands in the code that is to go when both are off, and `KEPT` in
 * code that stays.
 */
export interface Shape {
  /** What it is, in a few words. */
  readonly title: string;
  /** Its code; `import { feature } from "bun:bundle"` comes first unless it imports it in its own way. */
  readonly code: string;
  /** Other files beside it, by name. */
  readonly files?: Readonly<Record<string, string>>;
  readonly verdict: Verdict;
  /** It is only eliminated, or only accepted, when syntax is minified. */
  readonly needsMinify?: true;
  /** The codes of what `scopec build --check` finds in it; without them, nothing. */
  readonly finds?: readonly string[];
}
