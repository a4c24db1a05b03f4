import { type CommentedText, commented } from "../writers/yaml.ts";

/** An action, pinned: a tag can be moved to other code, a commit cannot. */
interface PinnedAction {
  readonly name: string;
  readonly commit: string;
  readonly version: string;
}

/** Every action that a workflow uses. */
const ACTIONS = {
  checkout: { name: "actions/checkout", commit: "34e114876b0b11c390a56381ad16ebd13914f8d5", version: "v4.3.1" },
  setupNode: { name: "actions/setup-node", commit: "49933ea5288caeca8642d1e84afbd3f7d6820020", version: "v4.4.0" },
  upload: { name: "actions/upload-artifact", commit: "ea165f8d65b6e75b540449e92b4886f43607fa02", version: "v4.6.2" },
  download: {
    name: "actions/download-artifact",
    commit: "d3f86a106a0bac45b974a628896c90dbdf5c8093",
    version: "v4.3.0",
  },
  uploadSarif: {
    name: "github/codeql-action/upload-sarif",
    commit: "cdefb33c0f6224e58673d9004f47f7cb3e328b89",
    version: "v4.31.10",
  },
  renderPages: {
    name: "actions/jekyll-build-pages",
    commit: "44a6e6beabd48582f863aeeb6cb2151cc1716697",
    version: "v1.0.13",
  },
  uploadPages: {
    name: "actions/upload-pages-artifact",
    commit: "7b1f4a764d45c48632c6b24a0339c27f5614fb0b",
    version: "v4.0.0",
  },
  deployPages: { name: "actions/deploy-pages", commit: "d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e", version: "v4.0.5" },
} as const satisfies Readonly<Record<string, PinnedAction>>;

/** What stands behind `uses:`: the commit of an action, and its version as a comment. */
export function uses(action: keyof typeof ACTIONS): CommentedText {
  const { name, commit, version } = ACTIONS[action];
  return commented(`${name}@${commit}`, version);
}
