import type { Flag } from "../model/matrix.ts";
import { defineRule, type RuleFinding } from "./rule.ts";

export const noPrerequisiteCycle = defineRule({
  code: "no-prerequisite-cycle",
  severity: "error",
  describe: "No flag requires itself, be it through others: such flags are one flag with several names.",
  why: "`prerequisites` says what has to be there first. In a circle nothing comes first: none of the flags can be switched on, tried or removed without all the others, so they are one flag with several names. Merge them, or take out the requirement that goes the wrong way; usually it is the one from the general flag to the special one.",
  check: ({ flags }) => cyclesOf(flags).map(finding),
});

type Cycle = readonly [first: Flag, ...others: Flag[]];

/** Circles of flags that share no flag, each from its first name on. */
function cyclesOf(flags: readonly Flag[]): readonly Cycle[] {
  const left = new Map(flags.map((flag) => [flag.name, flag]));
  const cycles: Cycle[] = [];
  for (const flag of flags) {
    while (left.has(flag.name)) {
      const cycle = walkFrom(flag, left);
      if (cycle !== undefined) cycles.push(cycle);
    }
  }
  return cycles;
}

/**
 * Follows requirements from a flag, depth first, and takes out of `left` all that leads nowhere, up to the flag itself, or the
 * first circle that it meets.
 */
function walkFrom(start: Flag, left: Map<string, Flag>): Cycle | undefined {
  const trail: { readonly flag: Flag; next: number }[] = [{ flag: start, next: 0 }];
  const depths = new Map([[start.name, 0]]);
  for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
    const name = step.flag.prerequisites[step.next];
    step.next += 1;
    const required = name === undefined ? undefined : left.get(name);
    if (name === undefined) {
      trail.pop();
      depths.delete(step.flag.name);
      left.delete(step.flag.name);
    } else if (required !== undefined) {
      const depth = depths.get(name);
      if (depth !== undefined)
        return takeOut(
          trail.slice(depth).map(({ flag }) => flag),
          left,
        );
      depths.set(name, trail.length);
      trail.push({ flag: required, next: 0 });
    }
  }
  return undefined;
}

function takeOut(circle: readonly Flag[], left: Map<string, Flag>): Cycle | undefined {
  for (const { name } of circle) left.delete(name);
  const names = circle.map(({ name }) => name);
  const from = names.indexOf(names.reduce((least, name) => (name < least ? name : least)));
  const [first, ...others] = [...circle.slice(from), ...circle.slice(0, from)];
  return first === undefined ? undefined : [first, ...others];
}

function finding([first, ...others]: Cycle): RuleFinding {
  const required = [...others.map(({ name }) => `\`${name}\``), others.length === 0 ? "itself" : `\`${first.name}\``];
  return {
    message: `\`${first.name}\` requires ${required.join(", which requires ")}`,
    help: "Take one of the requirements out, or make one flag of them.",
    at: `${first.pointer}/prerequisites`,
    related: others.map(({ name, pointer }) => ({
      message: `what \`${name}\` requires is here`,
      at: `${pointer}/prerequisites`,
    })),
  };
}
