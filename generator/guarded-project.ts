import { dirname } from "node:path";
import type { GuardedProject } from "../runtime/guardrail/index.ts";
import type { GeneratedModules } from "./guardrails/load-generated.ts";
import { createProjectView } from "./guardrails/project.ts";
import { createDiskHost } from "./host/disk.ts";
import { findSpec } from "./load/load-spec.ts";

/**
 * The project that a folder (absolute path) is in, as generated tests see it. Its files are read when a test asks.
 *
 * @param folder the folder of the tests, `generated/guardrails` of the project
 */
export function createGuardedProject(folder: string): GuardedProject {
  const root = rootOf(folder);
  const folders = upwardsFrom(root).map((path) => path.replaceAll("\\", "/").replace(/\/$/, ""));
  return createProjectView({ host: createDiskHost(root), folders });
}

/**
 * The generated modules of the project that a folder (absolute path) is in, for a test runner that reads no TypeScript.
 *
 * @throws Error when one is missing or broken: says which and why
 */
export async function loadGenerated(folder: string): Promise<GeneratedModules> {
  const host = createDiskHost(rootOf(folder));
  const { loadAlone } = await import("./guardrails/load-generated.ts");
  return loadAlone(host);
}

/** The nearest folder upwards that has a spec; without one, the folder above `generated/guardrails`. */
function rootOf(folder: string): string {
  const found = upwardsFrom(folder).find((path) => findSpec(createDiskHost(path)) !== undefined);
  return found ?? dirname(dirname(folder));
}

function upwardsFrom(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwardsFrom(above)];
}
