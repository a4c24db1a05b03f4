import type { Span } from "../base/span.ts";

/** What a `scopec.config` says: several specs at once, and packages of other people that work on them. */
export interface Config {
  /** Where it stands: relative to its folder. */
  readonly path: string;
  /** At least one. */
  readonly specs: readonly ConfiguredSpec[];
  readonly emitters: readonly ListedPackage[];
  readonly rules: readonly ListedPackage[];
}

/** A spec of a config. */
export interface ConfiguredSpec {
  /** The file, relative to the root. */
  readonly spec: string;
  /** The folder that its outputs go below, relative to the config's folder; `.` for that folder itself. */
  readonly root: string;
}

/** Code that a config lists: a package, or a file of the project (it begins with `./`). */
export interface ListedPackage {
  readonly name: string;
  /** What its emitters and the codes of its rules begin with: the package's name, or the file's without folder and ending. */
  readonly label: string;
  /** Where it is listed. */
  readonly span: Span;
}
