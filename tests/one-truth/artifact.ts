import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TempProject } from "../temp-project.ts";
import type { Part, Statements } from "./truth.ts";

/** A project with generated files, as readers find it. */
export interface Subject {
  readonly project: TempProject;
  /** The files of the project, relative to its root. */
  readonly paths: readonly string[];
  /** Names to try where an artifact can only be asked about names: all that the spec declares, and others. */
  readonly candidates: readonly string[];
  readonly platforms: readonly string[];
  readonly spec: string;
}

/** How one kind of artifact is read, from its text or by calling it; nothing of the compiler takes part. */
export interface ArtifactReader {
  readonly name: string;
  /** The files that it reads. */
  readonly files: RegExp;
  /** The parts of the truth that these files hold together. */
  readonly holds: readonly Part[];
  readonly read: (subject: Subject) => Promise<Statements> | Statements;
}

/** The text of a file. */
export function textOf({ project }: Subject, path: string): string {
  return readFileSync(join(project.root, path), "utf8");
}

/** What a module of the project exports. */
export function imported({ project }: Subject, path: string): Promise<Readonly<Record<string, unknown>>> {
  return import(join(project.root, path));
}

/** The texts between double quotes in a source: names that an artifact may hold beyond those of the spec. */
export function quotedIn(source: string): readonly string[] {
  return [...source.matchAll(/"([^"\\\n]{1,200})"/g)].map(([, text = ""]) => text);
}
