import { error, warning } from "./catalogue-entry.ts";

const CERTIFY = "run `scopec build --certify` and commit the result";

/** The findings of `scopec build`: about bundles, their sizes, and what is left in them. */
export const BUILD_FINDINGS = {
  "no-flagless-bundler": error<{ bundler: string; reason: string }>(
    ({ bundler, reason }) => `${bundler} does not decide \`feature()\` while it bundles: ${reason}`,
    () =>
      "Every bundle would hold all guarded code. Use Bun 1.3.5 or later: the one that scopec brings (`npm rebuild bun`), or another named in SCOPEC_BUN.",
  ),
  "no-failed-build": error<{ reason: string; variants: string }>(
    ({ reason, variants }) => `this does not build, as ${variants}: ${reason}`,
    () => "Correct it here; nothing is written while a variant fails.",
  ),
  "no-missing-entry": error<{ entry: string }>(
    ({ entry }) => `the file to build, \`${entry}\`, does not exist`,
    () => "Correct the path, which counts from the root of the project.",
  ),
  "no-machine-path": error<{ output: string }>(
    ({ output }) => `\`${output}\` holds the path of this machine's folder, so it is another on every machine`,
    () => "Replace `__dirname` and `__filename`, which are written out while bundling, with `import.meta.dir`.",
  ),
  "no-internal-name": error<{ flag: string; files: string; variants: string }>(
    ({ flag, files, variants }) =>
      `the name of \`${flag}\`, which is internal, can be read in ${files} of a bundle for the public, as ${variants}`,
    () =>
      "Take it out of the sources, where something besides `feature()` says it: a catalogue of flags, a log, a shipped source map. A variant that stays in the house has `audience: internal`.",
  ),
  // Sizes
  "no-exceeded-budget": error<{ variant: string; bytes: string; limit: string }>(
    ({ variant, bytes, limit }) => `\`${variant}\` has ${bytes} bytes, more than its budget of ${limit}`,
    () => "Make it smaller, or raise the budget here.",
  ),
  "no-exceeded-growth": error<{ variant: string; bytes: string; before: string; growth: string }>(
    ({ variant, bytes, before, growth }) =>
      `\`${variant}\` grew from ${before} to ${bytes} bytes; it may grow by ${growth}`,
    () => "Make it smaller, or, where so much is meant, allow for it here.",
  ),
  // What is committed about builds
  "drift-sizes": error<{ variants: string; what: string }>(
    ({ variants, what }) => `the sizes of ${variants} are not what is committed: ${what}`,
    () => `If that is meant, ${CERTIFY}.`,
  ),
  "drift-certificate": error<{ variants: string; what: string }>(
    ({ variants, what }) => `what is certified of ${variants} is not what the sources give: ${what}`,
    () => `If that is meant, ${CERTIFY}.`,
  ),
  "drift-edited-record": error<{ path: string }>(
    ({ path }) => `\`${path}\` says the same, but is not as scopec writes it`,
    () => "Run `scopec build --certify` and commit the result.",
  ),
  "drift-measurements": error<{ path: string }>(
    ({ path }) => `\`${path}\` does not say what is measured now`,
    () => "Run `scopec build --docs` and commit the result.",
  ),
  "no-lost-guard": error<{ condition: string; flags: string }>(
    ({ condition, flags }) =>
      `the guard \`${condition}\` is certified here, but is here no more; it kept code of ${flags} out`,
    () => `Put it back, or, if the code may be in every build, ${CERTIFY}.`,
  ),
  // What is left of what flags remove
  "no-surviving-code": error<{ condition: string; variants: string }>(
    ({ condition, variants }) => `what \`${condition}\` rules out is in the build all the same, as ${variants}`,
    () =>
      "Put the code itself into the branch of an `if` or `?:`; Bun removes branches, not what follows a `throw` or an exit.",
  ),
  "no-surviving-text": error<{ text: string; where: string; variants: string }>(
    ({ text, where, variants }) => `the text \`${text}\`, which flags rule out, is in \`${where}\`, as ${variants}`,
    () => "Nothing else in the sources says it: look at how it gets there.",
  ),
  "no-surviving-comment": error<{ variants: string }>(
    ({ variants }) =>
      `this comment stands where flags rule the code out, but Bun keeps it in the build, as ${variants}`,
    () => "Move it, or write it as an ordinary comment: Bun keeps those that begin with `!`.",
  ),
  "no-surviving-module": error<{ module: string; variants: string }>(
    ({ module, variants }) =>
      `\`${module}\` is only used where flags rule it out, but is in the build all the same, as ${variants}`,
    () => "An import at the top stays for its effects: use `await import()` or `require()` inside the branch.",
  ),
  "no-unproven-guard": error<{ written: string; what: string }>(
    ({ written, what }) => `\`${written}\` ${what}, so nothing proves that what it guards is left out`,
    () => 'Import `feature` by its name, and put `feature("NAME")` into the condition of an `if` or `?:` itself.',
  ),
  "no-failed-proof": error<{ reason: string; variants: string }>(
    ({ reason, variants }) => `nothing can be proven about this file, as ${variants}: ${reason}`,
    () =>
      "The file builds as it is, but not with marks in its branches: write the condition at this place in a plainer way.",
  ),
  "no-flag-value": warning<{ written: string; what: string }>(
    ({ written, what }) => `\`${written}\`, the value of a flag, ${what}: what depends on it is in every build`,
    () => "That is well for reports; to leave code out, put `feature()` into the condition itself.",
  ),
};
