import { expect } from "bun:test";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS, plainEnvironment } from "../scopec.ts";

/** A `gen --watch` that runs. */
export interface Watcher {
  /** What it has said so far, findings and talk. */
  said(): string;
  /** How often it has said something since the start. */
  times(words: string): number;
  /** Waits until it has said something so many times; fails when that takes too long. */
  until(words: string, times?: number): Promise<void>;
  /** Ends it as Ctrl-C does, and gives its exit status. */
  stop(signal?: NodeJS.Signals): Promise<number>;
}

/** Longer than any machine takes, however busy: a test that waits in vain fails late, but none fails for being slow. */
const TOO_LONG = 120_000;

/** What a test of these may take in all. */
export const WATCH_TIMEOUT = 300_000;

const started = new Set<Bun.Subprocess>();

/** Ends those that a failed test left. */
export function stopAll(): void {
  for (const child of started) child.kill();
}

/** Starts `gen --watch` in a folder, and waits for its first run. */
export async function startWatching(
  root: string,
  {
    runtime = "node",
    options = [],
  }: { readonly runtime?: keyof typeof COMMANDS; readonly options?: readonly string[] } = {},
): Promise<Watcher> {
  const child = Bun.spawn([...COMMANDS[runtime](), "gen", "--watch", ...options], {
    cwd: root,
    env: plainEnvironment(),
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
  });
  started.add(child);
  let text = "";
  const collect = async (stream: ReadableStream<Uint8Array>) => {
    const decoder = new TextDecoder();
    for await (const bytes of stream) text += decoder.decode(bytes, { stream: true });
  };
  const streams = [collect(child.stdout), collect(child.stderr)];
  const times = (words: string) => text.split(words).length - 1;
  const watcher: Watcher = {
    said: () => text,
    times,
    until: (words, wanted = 1) =>
      soon(
        () => times(words) >= wanted,
        () => `${wanted} x "${words}" in:\n${text}`,
      ),
    async stop(signal = "SIGINT") {
      child.kill(signal);
      const status = await child.exited;
      await Promise.all(streams);
      return status;
    },
  };
  await watcher.until(" ms\n");
  return watcher;
}

/** Waits until something is so; fails, saying what was waited for, when that takes too long. */
export async function soon(isSo: () => boolean, what: () => string): Promise<void> {
  const end = performance.now() + TOO_LONG;
  while (!isSo()) {
    if (performance.now() > end) expect.unreachable(`waited in vain for ${what()}`);
    await Bun.sleep(5);
  }
}

/** Waits until a file has some words. */
export async function untilFile(root: string, path: string, words: string): Promise<void> {
  const file = join(root, path);
  await soon(
    () => existsSync(file) && readFileSync(file, "utf8").includes(words),
    () => `"${words}" in ${path}`,
  );
}
