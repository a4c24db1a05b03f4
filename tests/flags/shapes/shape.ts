/** What Bun does with a shape: decides it in every build, with `--minify-syntax` only, never, or refuses to build it. */
export type Outcome = "legal" | "minify" | "leaks" | "rejected";

/**
 * One way of writing `feature("A")`. With `A` on, a build may hold `ON_SIDE` and not `OFF_SIDE`; with `A` off the other way round. A
 * shape may leave one of them out.
 */
export interface Shape {
  readonly name: string;
  readonly code: string;
  readonly outcome: Outcome;
  /** Files beside it, by name. */
  readonly files?: Readonly<Record<string, string>>;
}

/** What nearly every shape begins with. */
export const IMPORT = 'import { feature } from "bun:bundle";\n';

/** A shape that is a condition. */
export function condition(name: string, test: string, outcome: Outcome): Shape {
  return {
    name,
    code: `${IMPORT}if (${test}) { console.log("ON_SIDE"); } else { console.log("OFF_SIDE"); }\n`,
    outcome,
  };
}

/** A shape that begins with the import. */
export function body(name: string, code: string, outcome: Outcome): Shape {
  return { name, code: `${IMPORT}${code}\n`, outcome };
}
