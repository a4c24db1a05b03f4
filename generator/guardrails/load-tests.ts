import type { GuardedProject, TestBody, TestCheck } from "../../runtime/guardrail/index.ts";
import * as runtime from "../../runtime/index.ts";
import { byCodeUnit } from "../base/order.ts";
import type { ReadOnlyHost } from "../host/host.ts";
import { loadGeneratedWith } from "./load-generated.ts";
import { CannotLoad, createModuleLoader, type Exports } from "./load-modules.ts";

/** Where generated tests stand, relative to the root. */
export const GUARDRAILS_FOLDER = "generated/guardrails";

/** A generated test, as its file declares it. */
export interface LoadedTest {
  /** The file that it stands in. */
  readonly path: string;
  readonly group: string;
  readonly name: string;
  readonly check: TestCheck;
}

/** A file of tests that cannot be loaded. */
export interface LoadFailure {
  readonly path: string;
  readonly reason: string;
}

/** What a project's generated tests are loaded from. */
export interface TestSource {
  readonly host: ReadOnlyHost;
  readonly project: GuardedProject;
}

/**
 * Loads the generated tests of a project as they are on the host, whatever runner they are written for, and the generated
 * modules that they look at. Nothing of them is run yet.
 */
export async function loadTests({ host, project }: TestSource): Promise<{
  readonly tests: readonly LoadedTest[];
  readonly failures: readonly LoadFailure[];
}> {
  const paths = host
    .namesIn(GUARDRAILS_FOLDER)
    .filter((name) => /\.test\.(?:ts|mjs)$/.test(name))
    .sort(byCodeUnit)
    .map((name) => `${GUARDRAILS_FOLDER}/${name}`);
  const tests: LoadedTest[] = [];
  const failures: LoadFailure[] = [];
  for (const path of paths) {
    const collector = createTestCollector(path);
    const api = { createRowLocator: () => async () => undefined, createGuardedProject: () => project };
    const load = createModuleLoader(
      host,
      new Map<string, Exports>([
        ["scopec/runtime", runtime],
        ["scopec", { ...api, loadGenerated: () => loadGeneratedWith(load) }],
        ...["bun:test", "node:test", "vitest"].map((name) => [name, collector.api] as const),
      ]),
    );
    try {
      await load(path);
      tests.push(...collector.tests);
    } catch (error) {
      if (!(error instanceof CannotLoad)) throw error;
      failures.push({ path: error.path, reason: error.message });
    }
  }
  return { tests, failures };
}

/** Stands in for a test runner: it keeps what is declared. */
function createTestCollector(path: string) {
  const tests: LoadedTest[] = [];
  let group = "";
  const api = {
    describe(title: string, body: () => void) {
      group = title;
      body();
    },
    test(name: string, body: Partial<TestBody>) {
      if (body.check === undefined) throw new Error(`the test "${name}" is none that scopec writes`);
      tests.push({ path, group, name, check: body.check });
    },
  };
  return { tests, api };
}
