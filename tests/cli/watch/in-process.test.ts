import { afterAll, afterEach, expect, test } from "bun:test";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "../../../generator/cli/run.ts";
import type { Emitter } from "../../../generator/emit/emitter.ts";
import { temporaryFolders, writeFiles } from "../../temporary.ts";
import { minimalSpec, SPEC_PATH } from "../../tester.ts";
import { soon, WATCH_TIMEOUT } from "./watcher.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

/** A file for each scope: so a scope that goes takes one with it. */
const SCOPE_FILES: Emitter = {
  name: "scope-files",
  describe: "A file for each scope",
  emit: ({ scopes }) => scopes.map(({ name, tier }) => ({ path: `out/${name}.txt`, text: `${tier}\n`, origin: [] })),
};

/** `gen --watch` in this process, on the real disk; ended by the signal that it listens for. */
function watchHere(root: string, options: readonly string[] = []) {
  let said = "";
  let clock = 0;
  const hear = (text: string) => {
    said += text;
  };
  const terminal = {
    out: hear,
    err: hear,
    outIsTerminal: false,
    errIsTerminal: false,
    environment: {},
    workingFolder: root,
    now() {
      clock += 1;
      return clock;
    },
  };
  const ended = run(["gen", "--watch", ...options], { terminal, emitters: [SCOPE_FILES] });
  const times = (words: string) => said.split(words).length - 1;
  return {
    said: () => said,
    times,
    ended,
    until: (words: string, wanted = 1) =>
      soon(
        () => times(words) >= wanted,
        () => `${wanted} x "${words}" in:\n${said}`,
      ),
    stop() {
      interrupt();
      return ended;
    },
  };
}

// One that a failed test left would go on for ever.
afterEach(interrupt);

/** What listens for Ctrl-C by the time the tests begin: it must not hear of it. */
const others = new Set(process.listeners("SIGINT"));

/** Ctrl-C, as what watches hears it, and nothing else in this process. */
function interrupt(): void {
  for (const listener of process.listeners("SIGINT")) if (!others.has(listener)) listener("SIGINT");
}

const WITHOUT_ACME = minimalSpec.replace(/ {2}ACME:\n(?: {4}.*\n)+/, "").replace(/.*detectedScope: ACME.*\n/, "");

test(
  "each save is told with what became of it: written, deleted, nothing, refused",
  async () => {
    const root = folders.create({ [SPEC_PATH]: minimalSpec });
    const watcher = watchHere(root);
    await watcher.until("2 files written");
    expect(watcher.said()).toStartWith(`watching ${SPEC_PATH} and what it includes; Ctrl-C ends it\n`);
    writeFiles(root, { [SPEC_PATH]: WITHOUT_ACME });
    await watcher.until("\n1 file deleted");
    expect(existsSync(join(root, "out/ACME.txt"))).toBe(false);
    writeFiles(root, { [SPEC_PATH]: minimalSpec.replace("tier: basic", "tier: free") });
    await watcher.until("2 files written", 2);
    writeFiles(root, { [SPEC_PATH]: WITHOUT_ACME });
    await watcher.until("1 file written, 1 file deleted");
    writeFiles(root, { [SPEC_PATH]: `# Once more\n${WITHOUT_ACME}` });
    await watcher.until("current: nothing to write");
    writeFiles(root, { [SPEC_PATH]: "rows: [\n" });
    await watcher.until("nothing written: 1 error");
    writeFiles(root, { [SPEC_PATH]: "a: 1\nb: 2\n" });
    await watcher.until(" errors ");
    rmSync(join(root, SPEC_PATH));
    await watcher.until("no-missing-spec");
    expect(await watcher.stop()).toBe(0);
  },
  WATCH_TIMEOUT,
);

test(
  "the spec may come back under another of its names",
  async () => {
    const root = folders.create({ [SPEC_PATH]: minimalSpec });
    const watcher = watchHere(root);
    await watcher.until("2 files written");
    renameSync(join(root, SPEC_PATH), join(root, "spec/matrix.yml"));
    await watcher.until("current: nothing to write");
    writeFiles(root, { "spec/matrix.yml": WITHOUT_ACME });
    await watcher.until("1 file deleted");
    expect(watcher.said()).not.toContain("no-missing-spec");
    expect(await watcher.stop()).toBe(0);
  },
  WATCH_TIMEOUT,
);

test(
  "a spec that was named stays that one",
  async () => {
    const root = folders.create({ "own.yaml": minimalSpec });
    const watcher = watchHere(root, ["--spec", "own.yaml"]);
    await watcher.until("2 files written");
    renameSync(join(root, "own.yaml"), join(root, "other.yaml"));
    await watcher.until("no-missing-spec");
    expect(await watcher.stop()).toBe(0);
  },
  WATCH_TIMEOUT,
);

test(
  "what the system, or another scopec, refuses is said once, and tried again",
  async () => {
    const root = folders.create({ [SPEC_PATH]: minimalSpec });
    const watcher = watchHere(root);
    await watcher.until("2 files written");
    const other = Bun.spawn(["sleep", "60"]);
    const held = join(root, `generated/.scopec-tmp/lock-${other.pid}`);
    mkdirSync(dirname(held), { recursive: true });
    writeFileSync(held, "");
    writeFiles(root, { [SPEC_PATH]: WITHOUT_ACME });
    await watcher.until("another scopec");
    writeFiles(root, { [SPEC_PATH]: `# Again\n${WITHOUT_ACME}` });
    // It looks once a second for what stands in the way.
    await Bun.sleep(1_500);
    expect([watcher.times("another scopec"), watcher.times("deleted")]).toEqual([1, 0]);
    rmSync(held);
    other.kill();
    await watcher.until("1 file deleted");
    expect(await watcher.stop()).toBe(0);
  },
  WATCH_TIMEOUT,
);

test(
  "several specs of a config are watched together; a config with mistakes is told, and nothing is watched",
  async () => {
    const config = "scopec.config.yaml";
    const root = folders.create({
      [config]: `specs: [web/${SPEC_PATH}, own.yaml]\n`,
      [`web/${SPEC_PATH}`]: minimalSpec,
      "own.yaml": minimalSpec,
    });
    const watcher = watchHere(root);
    await watcher.until("4 files written");
    expect(watcher.said()).toStartWith(`watching web/${SPEC_PATH}, own.yaml and what they include; Ctrl-C ends it\n`);
    writeFiles(root, { [`web/${SPEC_PATH}`]: WITHOUT_ACME });
    await watcher.until("1 file deleted");
    expect([existsSync(join(root, "web/out/ACME.txt")), existsSync(join(root, "out/ACME.txt"))]).toEqual([false, true]);
    expect(await watcher.stop()).toBe(0);
    writeFiles(root, { [config]: "specs: 7\n" });
    const refused = watchHere(root);
    expect(await refused.ended).toBe(1);
    expect(refused.said()).toContain("no-wrong-type");
    expect(refused.said()).not.toContain("watching");
  },
  WATCH_TIMEOUT,
);
