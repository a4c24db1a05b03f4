import { breaking, type Consequence, risky, safe } from "./consequences.ts";

/** What it means that the way of building becomes another one, by what it becomes; `key` is that of the spec's `build`. */
export const BUILD_CONSEQUENCES: readonly {
  readonly property: "buildTarget" | "certified" | "sourceMaps";
  readonly key: string;
  readonly becomes: Readonly<Record<string, Consequence>>;
}[] = [
  {
    property: "buildTarget",
    key: "target",
    becomes: {
      browser: breaking("the bundles no longer run where they ran"),
      bun: breaking("the bundles no longer run where they ran"),
      node: breaking("the bundles no longer run where they ran"),
    },
  },
  {
    property: "sourceMaps",
    key: "sourceMaps",
    becomes: {
      none: safe("no source maps are made"),
      scrubbed: risky("source maps are shipped, without what flags remove"),
      withheld: risky("whole source maps are made, and kept apart from what is shipped"),
    },
  },
  {
    property: "certified",
    key: "certified",
    becomes: {
      true: safe("sizes and certificates that are committed are checked"),
      false: risky("nothing checks sizes and certificates any more"),
    },
  },
];

/** What it means that a variant's budget allows more, less, or something that is counted otherwise. */
export const BUDGET_CONSEQUENCES = {
  loosened: risky("larger bundles pass"),
  tightened: safe("bundles that passed may be refused"),
  changed: risky("it is counted otherwise, so that other bundles pass"),
} as const;

/** What it means that findings of the spec's rules count otherwise. */
export const RULE_CONSEQUENCES = {
  loosened: risky("what the rule finds may pass"),
  tightened: safe("what the rule finds may no longer pass"),
  waived: risky("what the rule finds there passes"),
  unwaived: safe("what the rule finds there no longer passes"),
} as const;
