import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Folders for the tests of one file. */
export interface TemporaryFolders {
  /** Makes a folder, outside of every repository, that holds these files; gives its absolute path without links. */
  create(files?: Readonly<Record<string, string>>): string;
  /** Removes all of them: for `afterAll`. */
  remove(): void;
}

/** Temporary folders: `const folders = temporaryFolders(); afterAll(folders.remove);` */
export function temporaryFolders(): TemporaryFolders {
  const made: string[] = [];
  return {
    create(files = {}) {
      const folder = realpathSync(mkdtempSync(join(tmpdir(), "scopec-test-")));
      made.push(folder);
      writeFiles(folder, files);
      return folder;
    },
    remove() {
      for (const folder of made) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes files below a folder, making the folders between. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
