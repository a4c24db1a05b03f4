/**
 * Makes a Bun process count what it runs. Loaded with `--preload`; does nothing unless the environment variable
 * SCOPEC_COVERAGE_DIR names a folder that `scripts/test/coverage/instrument.ts` has filled. Modules with a counting copy
 * there are loaded from it, and when the process ends its counts are written to a file of its own under `counts/`.
 */
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { plugin } from "bun";

const ROOT = resolve(import.meta.dir, "../..");

declare global {
  // Istanbul's counters live under this name; only `var` declares a property of globalThis.
  var __coverage__: unknown;
}

const target = process.env["SCOPEC_COVERAGE_DIR"];
if (target !== undefined && target !== "") {
  loadCountingCopies(join(target, "instrumented"));
  await saveAtEnd(join(target, "counts", `${process.pid}-${randomUUID()}.json`));
}

function loadCountingCopies(copies: string): void {
  const root = ROOT.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  plugin({
    name: "scopec-coverage",
    setup(build) {
      build.onLoad({ filter: new RegExp(`^${root}/(?:generator|runtime)/.*\\.ts$`) }, ({ path }) => {
        const copy = join(copies, relative(ROOT, path));
        return { contents: readFileSync(existsSync(copy) ? copy : path, "utf8"), loader: "ts" };
      });
    },
  });
}

async function saveAtEnd(file: string): Promise<void> {
  const save = (): void => writeFileSync(file, JSON.stringify(globalThis.__coverage__ ?? {}));
  process.on("exit", save);
  try {
    // `bun test` ends without the "exit" event. Outside of it the module exists but its hooks throw.
    const { afterAll } = await import("bun:test");
    afterAll(save);
  } catch {
    // An ordinary process: the "exit" event is enough.
  }
}
