/** What a path names, looked at without following links. `through-link`: one of the folders above it is a link. */
export type PathKind = "missing" | "file" | "directory" | "link" | "through-link" | "other";

/** What reading a text gives; `not-text`: the bytes are no UTF-8. */
export type TextRead =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "missing" }
  | { readonly kind: "not-text"; readonly reason: string }
  | { readonly kind: "unreadable"; readonly reason: string };

/**
 * The world outside: the only way to files. Paths are relative to one root, with `/`; reading also takes absolute paths.
 * Reading never throws; writing throws what the system says (no space, no permission), which ends the command with status 2.
 */
export interface Host {
  readText(path: string): TextRead;
  kindOf(path: string): PathKind;
  /** Names in a folder, in no order; `[]` when there is no such folder. */
  namesIn(path: string): readonly string[];
  /**
   * Writes a new or existing file, making its folders. Not atomic: {@link Host.rename} is.
   *
   * @param like a file whose permission bits a new one gets, where the system has them
   */
  writeText(path: string, text: string, like?: string): void;
  /** Moves a file over whatever file is there, in one step, making the target's folders. */
  rename(from: string, to: string): void;
  removeFile(path: string): void;
  /** Removes whatever is there, a folder with all that is in it, a link but not its target; nothing when it is missing. */
  removeAll(path: string): void;
  /** Removes a folder and then its parents as long as they are empty. */
  removeEmptyFolders(path: string): void;
  /** This process, and whether another one still runs: for telling a lock from what a killed process left. */
  readonly processId: number;
  isProcessAlive(processId: number): boolean;
}

/** A world that can only be read, e.g. a commit. */
export type ReadOnlyHost = Pick<Host, "readText" | "kindOf" | "namesIn">;
