import { type CommentedText, commented } from "../writers/yaml.ts";

/** An action, pinned: a tag can be moved to other code, a commit cannot. */
interface PinnedAction {
  readonly name: string;
  readonly commit: string;
  readonly version: string;
}

const CHECKOUT: PinnedAction = {
  name: "actions/checkout",
  commit: "34e114876b0b11c390a56381ad16ebd13914f8d5",
  version: "v4.3.1",
};

const SETUP_NODE: PinnedAction = {
  name: "actions/setup-node",
  commit: "49933ea5288caeca8642d1e84afbd3f7d6820020",
  version: "v4.4.0",
};

const UPLOAD_ARTIFACT: PinnedAction = {
  name: "actions/upload-artifact",
  commit: "ea165f8d65b6e75b540449e92b4886f43607fa02",
  version: "v4.6.2",
};

function uses({ name, commit, version }: PinnedAction): CommentedText {
  return commented(`${name}@${commit}`, version);
}

/** The steps that each job begins with: the source without a token left in it, Node, and the locked packages. */
export function setupSteps() {
  return [
    { uses: uses(CHECKOUT), with: { "persist-credentials": false } },
    { uses: uses(SETUP_NODE), with: { "node-version": "20", cache: "npm" } },
    { run: "npm ci" },
  ];
}

/** The step that keeps a folder as a workflow artifact; an empty one fails. */
export function uploadStep(name: string, path: string) {
  return { uses: uses(UPLOAD_ARTIFACT), with: { name, path, "if-no-files-found": "error" } };
}
