import { parse } from "yaml";
import type { GuardedProject } from "../../runtime/guardrail/index.ts";
import { sha256 } from "../base/hash.ts";
import type { ReadOnlyHost } from "../host/host.ts";
import { MANIFEST_PATH, readManifest } from "../plan/manifest.ts";

/** Where a project's files are, and where its `tsconfig.json` may be. */
export interface ProjectFiles {
  readonly host: ReadOnlyHost;
  /** The project's root and the folders above it, nearest first; absolute, with `/`. */
  readonly folders: readonly string[];
}

/** A project as the generated tests see it: its files as they are when they are asked for. */
export function createProjectView({ host, folders }: ProjectFiles): GuardedProject {
  return {
    changedFiles: async () => changedFiles(host),
    variantFlags: async (variant) => variantFlags(host, variant),
    looseSettings: async () => {
      const { looseSettings } = await import("./strictness.ts");
      const [root = "/"] = folders;
      const readText = (path: string) => textAt(host, path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path);
      const path = folders.map((folder) => `${folder}/tsconfig.json`).find((file) => readText(file) !== undefined);
      return path === undefined ? ["there is no tsconfig.json"] : looseSettings(path, readText);
    },
  };
}

function textAt(host: ReadOnlyHost, path: string): string | undefined {
  const read = host.readText(path);
  return read.kind === "text" ? read.text : undefined;
}

function changedFiles(host: ReadOnlyHost): Awaited<ReturnType<GuardedProject["changedFiles"]>> {
  const manifest = textAt(host, MANIFEST_PATH);
  if (manifest === undefined) return [{ path: MANIFEST_PATH, how: "is not there" }];
  const { entries, unsafe } = readManifest(manifest);
  if (entries.size === 0) return [{ path: MANIFEST_PATH, how: "names no file" }];
  const changed = [...entries.values()].flatMap(({ path, hashes }) => {
    const text = textAt(host, path);
    if (text === undefined) return [{ path, how: "is not there" }];
    return hashes.has(sha256(text)) ? [] : [{ path, how: "is not as scopec left it" }];
  });
  return [...unsafe.map(({ path, reason }) => ({ path, how: `is no file of the project: ${reason}` })), ...changed];
}

const WORKFLOWS = ".github/workflows";

function variantFlags(host: ReadOnlyHost, variant: string): Awaited<ReturnType<GuardedProject["variantFlags"]>> {
  const { entries } = readManifest(textAt(host, MANIFEST_PATH) ?? "");
  const workflows = [...entries.keys()].filter((path) => path.startsWith(`${WORKFLOWS}/`));
  return workflows.flatMap((path) =>
    matrixEntries(yamlIn(textAt(host, path) ?? ""))
      .filter(({ name }) => name === variant)
      .map(({ job, features }) => ({
        place: `the job ${job} of ${path}`,
        flags: features.split(/\s+/).flatMap((word) => (word === "" ? [] : [word.replace(/^--feature=/, "")])),
      })),
  );
}

/** A workflow as plain data; one that is broken has no jobs. */
function yamlIn(text: string): unknown {
  try {
    return parse(text, { logLevel: "silent" });
  } catch {
    return undefined;
  }
}

/** The entries of the jobs' matrices that are about a variant and its flags. */
function matrixEntries(workflow: unknown) {
  return Object.entries(Object(at(workflow, "jobs"))).flatMap(([job, value]) => {
    const include = at(at(at(value, "strategy"), "matrix"), "include");
    return (Array.isArray(include) ? include : []).flatMap((entry: unknown) => {
      const name = at(entry, "variant");
      // Without a flag, what stands there may be nothing at all.
      const features = at(entry, "features") ?? (Object.hasOwn(Object(entry), "features") ? "" : undefined);
      return typeof name === "string" && typeof features === "string" ? [{ job, name, features }] : [];
    });
  });
}

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
