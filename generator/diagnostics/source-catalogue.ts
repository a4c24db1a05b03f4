import { error, warning } from "./catalogue-entry.ts";

/** The findings about what stands in a project beside its spec: sources that use flags, workflows, tests of components. */
export const SOURCE_FINDINGS = {
  // What keeps a flag from being retired
  "no-hidden-flag-use": error<{ flag: string }>(
    ({ flag }) =>
      `\`${flag}\` is asked for by way of something other than an import of \`feature\`, and cannot be decided here`,
    () => "Import `feature` by its own name from `bun:bundle`; `scopec flags scan --fix` does so where it can.",
  ),
  "no-required-flag-off": error<{ flag: string; by: string }>(
    ({ flag, by }) => `\`${by}\` requires \`${flag}\`, which would be off for ever, and \`${by}\` with it`,
    ({ by }) => `Retire \`${by}\` first with \`scopec flags retire ${by} --keep off\`, or take the requirement out.`,
  ),
  "no-excluded-flag-on": error<{ flag: string; by: string }>(
    ({ flag, by }) => `\`${by}\` excludes \`${flag}\`, which would be on for ever, and \`${by}\` off`,
    ({ by }) => `Retire \`${by}\` first with \`scopec flags retire ${by} --keep off\`, or take the conflict out.`,
  ),
  "no-requiring-flag-on": error<{ flag: string; needed: string; where: string }>(
    ({ flag, needed, where }) => `\`${flag}\` would be on for ever, but requires \`${needed}\`, which is off ${where}`,
    ({ flag, needed }) =>
      `Where all code of \`${flag}\` stands inside conditions that ask for \`${needed}\`, take \`${needed}\` out of \`flags.${flag}.prerequisites\`: the code goes on depending on it. Elsewhere retire \`${needed}\` first with \`scopec flags retire ${needed} --keep on\`, or list it in each row and variant.`,
  ),
  "no-implying-flag-retired": error<{ flag: string; implied: string }>(
    ({ flag, implied }) => `\`${flag}\` implies ${implied}: without it, rows and variants that have it lose those`,
    ({ flag, implied }) =>
      `List ${implied} wherever \`${flag}\` is listed, and take \`implies\` out; then retire the flag.`,
  ),
  "no-unrun-workflow": warning<{ actual: string; folder: string; legal: string }>(
    ({ actual, folder }) =>
      folder === ""
        ? `the project is in \`${actual}\` of its repository, and GitHub runs only workflows at the top`
        : `the project is ${actual === "" ? "at the top" : `in \`${actual}\``} of its repository, not in \`${folder}\``,
    ({ actual, legal }) => {
      if (actual === "") return "Take `workflows.folder` out.";
      if (legal === "") {
        return "Rename the folder: `workflows.folder` takes letters, digits, `.`, `_`, `-` and `/`, so that shells and YAML take it as it is.";
      }
      return `Write \`workflows: {folder: ${legal}}\` into the spec; \`scopec gen\` then puts the workflows there, too. Where they are not meant to run, set \`rules: {no-unrun-workflow: off}\`.`;
    },
  ),
  // Looking for the tests that components name
  "no-unproven-guardrail": error<{ component: string; guardrail: string; reason: string }>(
    ({ component, guardrail, reason }) => `nothing proves ${guardrail} of \`${component}\`: ${reason}`,
    () =>
      "Write the test and name it here; `scopec scaffold <component>` writes the files of a component that has none.",
  ),
  "no-missing-component-file": error<{ component: string; path: string }>(
    ({ component, path }) => `\`${component}\` names \`${path}\`, which is no file of the project`,
    () => "Correct the path, or write the file; `scopec scaffold <component>` begins it.",
  ),
};
