import type { WorkflowSettings } from "../../model/matrix.ts";
import type { YamlValue } from "../writers/yaml.ts";
import { uses } from "./actions.ts";

/** A job or another map of a workflow. */
export type YamlMap = { readonly [key: string]: YamlValue };

/** The folder that GitHub runs workflows from. */
const FOLDER = ".github/workflows";

/** May read the source, and no more. */
export const READ: YamlMap = { contents: "read" };

/** The newest commit of the base where a pull request is checked: the first parent of its merge with the base. */
export const BASE: YamlMap = { BASE: "${{ github.event_name == 'pull_request' && 'HEAD^1' || 'HEAD' }}" };

/** That a pull request comes from a branch of the repository itself; one from a fork has a token that may only read. */
export const OWN_BRANCH = "github.event.pull_request.head.repo.full_name == github.repository";

/** What a job is made of besides its steps. */
interface JobHead {
  readonly name: string;
  readonly needs?: readonly string[];
  readonly if?: string;
  readonly permissions?: YamlMap;
  readonly minutes?: number;
  readonly more?: YamlMap;
}

/** A job on a machine of GitHub's, which ends in time and may read the source unless it says otherwise. */
export function job(
  { name, needs, if: condition, permissions = READ, minutes = 15, more = {} }: JobHead,
  steps: readonly YamlValue[],
): YamlMap {
  return {
    name,
    ...(needs !== undefined && { needs }),
    ...(condition !== undefined && { if: condition }),
    "runs-on": "ubuntu-24.04",
    "timeout-minutes": minutes,
    permissions,
    ...more,
    steps,
  };
}

/** How much of the history a job needs: this commit, or its parents too. */
export type Depth = "commit" | "parents";

/** The step that fetches the source and leaves no token in it. */
export function checkoutStep(depth: Depth = "commit"): YamlMap {
  return {
    uses: uses("checkout"),
    with: { "persist-credentials": false, ...(depth === "parents" && { "fetch-depth": 2 }) },
  };
}

/** The steps that a job which runs scopec begins with: the source, Node, and the locked packages. */
export function setupSteps(settings: WorkflowSettings, depth: Depth = "commit"): readonly YamlMap[] {
  // In a repository of several projects the lock file may be the repository's or the project's.
  const lock = settings.folder === undefined ? {} : { "cache-dependency-path": "**/package-lock.json" };
  return [
    checkoutStep(depth),
    { uses: uses("setupNode"), with: { "node-version": "20", cache: "npm", ...lock } },
    { run: "npm ci" },
  ];
}

/** The step that keeps a file or folder as a workflow artifact; an empty one fails. */
export function uploadStep(name: string, path: string): YamlMap {
  return { uses: uses("upload"), with: { name, path, "if-no-files-found": "error" } };
}

/** A path of the project as an action sees it, which counts from the top of the repository. */
export function fromTop({ folder }: WorkflowSettings, path: string): string {
  return folder === undefined ? path : `${folder}/${path}`;
}

/** The name of a workflow, which several projects of a repository must not share. */
export function workflowName({ folder }: WorkflowSettings, part?: string): string {
  return ["scopec", ...(part === undefined ? [] : [part]), ...(folder?.split("/") ?? [])].join("-");
}

/** Where a workflow stands. */
export function workflowPath(settings: WorkflowSettings, part?: string): string {
  return `${FOLDER}/${workflowName(settings, part)}.yml`;
}

/** What all workflows have in common: no right unless a job says so, one shell that stops at the first failure. */
export function workflowHead(settings: WorkflowSettings): YamlMap {
  const { folder } = settings;
  return {
    permissions: {},
    defaults: { run: { shell: "bash", ...(folder !== undefined && { "working-directory": folder }) } },
  };
}
