import type { Survivor } from "./judge-mutants.ts";

/** The mutants that survive, each with the reason why no test can tell them from the original. */
export const SURVIVORS: readonly Survivor[] = [];
