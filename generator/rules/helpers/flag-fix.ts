import type { Pointer } from "../../base/pointer.ts";
import type { RuleFix } from "../rule.ts";

/** Takes a flag out of a list of flags. Only suggested: it changes what is built and what is on. */
export function withoutFlag(flag: string, list: Pointer): RuleFix {
  return {
    kind: "suggested",
    description: `take \`${flag}\` out`,
    steps: [{ do: "remove-item", from: list, item: flag }],
  };
}
