import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { render } from "../diagnostics/renderers.ts";
import { createDiskHost } from "../host/disk.ts";
import type { Host } from "../host/host.ts";
import type { ExitStatus } from "./command.ts";
import type { Project } from "./gen/find-project.ts";
import { type Given, givenFormat, givenText } from "./given.ts";
import { inRepository } from "./in-repository.ts";
import { paintFor, type Terminal } from "./terminal.ts";
import { findOneProject } from "./workspace/find-one-project.ts";

/** The one project that a command is about. */
export interface OpenedProject extends Project {
  readonly host: Host;
  /** Prints findings as `--format` says; the exit status that they mean: 1 where one is an error. */
  readonly print: (findings: readonly Diagnostic[]) => ExitStatus;
}

/**
 * Opens the project that `--spec` and `--root` name, or else the one that the working folder is in.
 *
 * @throws UsageError where a config lists several, and nothing says which of them
 */
export async function openProject(given: Given, terminal: Terminal): Promise<OpenedProject> {
  const named = { spec: givenText(given, "spec"), root: givenText(given, "root") };
  const { root, spec } = await findOneProject(named, terminal.workingFolder);
  return {
    root,
    spec,
    host: createDiskHost(root),
    print(findings) {
      const format = givenFormat(given);
      const paint = paintFor(terminal, terminal.outIsTerminal);
      terminal.out(render(format, inRepository(findings, { format, root }), paint));
      return hasErrors(findings) ? 1 : 0;
    },
  };
}
