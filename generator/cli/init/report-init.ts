import { sortedBy } from "../../base/order.ts";
import type { Paint, Style } from "../../diagnostics/paint.ts";
import type { PlanStep } from "../../plan/plan.ts";

/** What `init` did, or in a dry run would do. */
export interface InitResult {
  readonly steps: readonly PlanStep[];
  readonly notes: readonly string[];
  /** The folder as the user named it. */
  readonly dir: string;
  readonly isDryRun: boolean;
  /** Whether git knows how to merge the spec, or nobody asks for it. */
  readonly isMergeReady: boolean;
}

const WORDS: Readonly<Record<string, readonly [does: string, did: string, style: Style]>> = {
  create: ["create", "created", "green"],
  update: ["change", "changed", "yellow"],
  keep: ["keep", "kept", "dim"],
};

/** Each file and what became of it, what the user should know, and what comes next; the latter only after a change. */
export function reportInit({ steps, notes, dir, isDryRun, isMergeReady }: InitResult, paint: Paint): string {
  const lines = sortedBy(steps, ({ path }) => path).map(({ action, path }) => {
    const [does = action, did = action, style = "dim"] = WORDS[action] ?? [];
    return `${paint(style, (isDryRun ? does : did).padEnd(7))}  ${path}`;
  });
  const told = notes.map((note) => `\nNote: ${note}.`);
  const isChange = steps.some(({ action }) => action !== "keep");
  const next = isDryRun ? [] : isChange ? nextSteps({ dir, isMergeReady }) : ["\nNothing to do: everything is there."];
  return `${[...lines, ...told, ...next].join("\n")}\n`;
}

function nextSteps({ dir, isMergeReady }: Pick<InitResult, "dir" | "isMergeReady">): readonly string[] {
  const enter = dir === "." ? [] : [`  cd ${/^[\w./-]+$/.test(dir) ? dir : `'${dir.replaceAll("'", "'\\''")}'`}`];
  return [
    "\nNext:",
    ...enter,
    "  npm install",
    "  npm run gen    # whenever spec/matrix.yaml changes",
    "  npm test",
    ...(isMergeReady ? [] : ["  npx scopec merge --install    # once this is a git repository, in each clone of it"]),
    "Then commit everything, generated/ and package-lock.json too: the workflow checks the one and needs the other.",
  ];
}
