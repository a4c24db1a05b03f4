import { error, list, warning } from "./catalogue-entry.ts";

/** The findings about a `scopec.config`, and about the code of others that it lists. */
export const CONFIG_FINDINGS = {
  "no-second-config": error<{ path: string; first: string }>(
    ({ path, first }) => `\`${path}\` and \`${first}\` are two configs in one folder`,
    () => "Keep one of them: `scopec.config.ts`, `scopec.config.yaml`, or the key `scopec` of `package.json`.",
  ),
  "no-shared-root": error<{ specs: readonly string[]; root: string }>(
    ({ specs, root }) => `the specs ${list(specs)} would both write below \`${root}\``,
    () => "Give each of them a folder of its own: `{ spec: …, root: … }`.",
  ),
  "no-unloadable-package": error<{ package: string; reason: string; help: string }>(
    (parameters) => `\`${parameters.package}\` cannot be used: ${parameters.reason}`,
    ({ help }) => help,
  ),
  "no-broken-package": error<{ package: string; what: string; reason: string }>(
    (parameters) => `${parameters.what} of \`${parameters.package}\` is broken: ${parameters.reason}`,
    (parameters) =>
      `This is a mistake in \`${parameters.package}\`, not in the spec: mend it there, use another version, or take it out of the config.`,
  ),
  "no-compared-spec": warning<{ spec: string; reason: string }>(
    ({ spec, reason }) => `\`${spec}\` is not compared: ${reason}`,
    () => "Nothing to do if it is new; else correct it on that side.",
  ),
};

/** The findings that keep scopec from doing its work: code of others that failed. */
export const PACKAGE_FAILURES: readonly string[] = ["no-unloadable-package", "no-broken-package"];
