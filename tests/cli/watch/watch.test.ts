import { afterAll, describe, expect, test } from "bun:test";
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { temporaryFolders, writeFiles } from "../../temporary.ts";
import { minimalSpec, SPEC_PATH } from "../../tester.ts";
import { scopec, treeOf } from "../scopec.ts";
import { soon, startWatching, stopAll, untilFile, WATCH_TIMEOUT } from "./watcher.ts";

const folders = temporaryFolders();
afterAll(() => {
  stopAll();
  folders.remove();
});

const PRINTED = "generated/docs/SCOPING_MATRIX_AUTO.md";
const specOf = (word: string) => minimalSpec.replace(/operationalBenefit: \w+/, `operationalBenefit: ${word}`);

/** Milliseconds that no editor takes for a save; after some more, a spec that is not there counts as gone. */
const LONGEST_SAVE = 200;

/** Ways in which editors save a file. */
const SAVES: Readonly<Record<string, (file: string, text: string) => void>> = {
  "in place": (file, text) => writeFileSync(file, text),
  "in place, in two steps": (file, text) => {
    const open = openSync(file, "w");
    writeSync(open, text.slice(0, 40));
    Bun.sleepSync(30);
    writeSync(open, text.slice(40));
    closeSync(open);
  },
  "a file beside it, renamed over it": (file, text) => {
    writeFileSync(`${file}.tmp-1`, text);
    renameSync(`${file}.tmp-1`, file);
  },
  "vim's way: the old one becomes a backup": (file, text) => {
    writeFileSync(join(file, "../4913"), "");
    rmSync(join(file, "../4913"));
    renameSync(file, `${file}~`);
    writeFileSync(file, text);
    rmSync(`${file}~`);
  },
  "JetBrains' way: two files beside it": (file, text) => {
    writeFileSync(`${file}___jb_tmp___`, text);
    renameSync(file, `${file}___jb_old___`);
    renameSync(`${file}___jb_tmp___`, file);
    rmSync(`${file}___jb_old___`);
  },
  "deleted, then made anew": (file, text) => {
    rmSync(file);
    Bun.sleepSync(60);
    writeFileSync(file, text);
  },
};

describe.each(["bun", "node"] as const)("gen --watch under %s", (runtime) => {
  test(
    "writes what each save changes, however the editor saves, and never says that the spec is gone",
    async () => {
      const root = folders.create({ [SPEC_PATH]: specOf("word0") });
      const watcher = await startWatching(root, { runtime });
      let count = 0;
      for (const save of [...Object.values(SAVES), ...Object.values(SAVES)]) {
        count += 1;
        const missed = watcher.times("no-missing-spec");
        const started = performance.now();
        save(join(root, SPEC_PATH), specOf(`word${count}`));
        const took = performance.now() - started;
        await untilFile(root, PRINTED, `word${count}`);
        // Where a busy machine stopped this process in the middle of the save, the spec was gone for long indeed.
        if (took < LONGEST_SAVE) expect(watcher.times("no-missing-spec")).toBe(missed);
      }
      expect(await watcher.stop()).toBe(0);
      const written = treeOf(root);
      expect((await scopec(root, ["gen"])).status).toBe(0);
      expect(treeOf(root)).toEqual(written);
      expect(Object.keys(written).filter((path) => path.includes(".scopec-tmp") || path.includes("lock-"))).toEqual([]);
    },
    WATCH_TIMEOUT,
  );

  test(
    "goes on after mistakes, and leaves the files as they were",
    async () => {
      const root = folders.create({ [SPEC_PATH]: specOf("word0") });
      const watcher = await startWatching(root, { runtime });
      const before = treeOf(root);
      appendFileSync(join(root, SPEC_PATH), "rows: [\n");
      await watcher.until("nothing written: 1 error");
      expect(watcher.said()).toContain("spec/matrix.yaml:");
      expect(treeOf(root)).toEqual({ ...before, [SPEC_PATH]: `${specOf("word0")}rows: [\n` });
      writeFiles(root, { [SPEC_PATH]: specOf("word1") });
      await untilFile(root, PRINTED, "word1");
      expect(await watcher.stop("SIGTERM")).toBe(0);
    },
    WATCH_TIMEOUT,
  );

  test(
    "says that the spec, or its folder, is gone, and goes on when it is back",
    async () => {
      const root = folders.create({ [SPEC_PATH]: specOf("word0") });
      const watcher = await startWatching(root, { runtime });
      const before = readFileSync(join(root, PRINTED), "utf8");
      rmSync(join(root, SPEC_PATH));
      await watcher.until("no-missing-spec");
      writeFiles(root, { [SPEC_PATH]: specOf("word1") });
      await untilFile(root, PRINTED, "word1");
      renameSync(join(root, "spec"), join(root, "other"));
      await watcher.until("no-missing-spec", 2);
      expect(readFileSync(join(root, PRINTED), "utf8")).toBe(before.replaceAll("word0", "word1"));
      writeFiles(root, { [`other/matrix.yaml`]: specOf("word2") });
      renameSync(join(root, "other"), join(root, "spec"));
      await untilFile(root, PRINTED, "word2");
      // A folder that came back under its old name is another one for the system.
      writeFiles(root, { [SPEC_PATH]: specOf("word3") });
      await untilFile(root, PRINTED, "word3");
      expect(await watcher.stop()).toBe(0);
    },
    WATCH_TIMEOUT,
  );

  test(
    "never loses the last of many saves, whenever they come",
    async () => {
      const root = folders.create({ [SPEC_PATH]: specOf("word0") });
      const watcher = await startWatching(root, { runtime });
      for (let count = 1; count <= 150; count += 1) {
        writeFileSync(join(root, SPEC_PATH), specOf(`word${count}`));
        await Bun.sleep((count * 7) % 23);
      }
      await untilFile(root, PRINTED, "word150");
      expect(await watcher.stop()).toBe(0);
      expect(watcher.said()).not.toContain("scopec:");
    },
    WATCH_TIMEOUT,
  );

  test(
    "notices included files that change, come and go",
    async () => {
      const [head = "", rows = ""] = specOf("word0").split(/^(?=rows:)/m);
      const another =
        "rows:\n  - { servingDomain: b.test, detectedScope: ACME, platform: Any, apiStrategy: HTTP, operationalBenefit: Fast }\n";
      const root = folders.create({ [SPEC_PATH]: `${head}include: parts/*.yaml\n`, "spec/parts/a.yaml": rows });
      const watcher = await startWatching(root, { runtime });
      writeFiles(root, { "spec/parts/a.yaml": rows.replace("word0", "word1") });
      await untilFile(root, PRINTED, "word1");
      writeFiles(root, { "spec/parts/b.yaml": another });
      await untilFile(root, "generated/scopes.ts", "b.test");
      rmSync(join(root, "spec/parts/b.yaml"));
      await soon(
        () => !readFileSync(join(root, "generated/scopes.ts"), "utf8").includes("b.test"),
        () => "b.test to go",
      );
      expect(await watcher.stop()).toBe(0);
    },
    WATCH_TIMEOUT,
  );

  test(
    "reports a generated file that was edited, keeps it, and makes one that is missing anew",
    async () => {
      const root = folders.create({ [SPEC_PATH]: specOf("word0") });
      const watcher = await startWatching(root, { runtime });
      rmSync(join(root, "generated/flags.ts"));
      await untilFile(root, "generated/flags.ts", "");
      await watcher.until("1 file written");
      writeFiles(root, { [PRINTED]: "mine\n" });
      await watcher.until("no-overwrite-edited");
      writeFiles(root, { [SPEC_PATH]: specOf("word1") });
      await watcher.until("no-overwrite-edited", 2);
      expect(readFileSync(join(root, PRINTED), "utf8")).toBe("mine\n");
      expect(await watcher.stop()).toBe(0);
    },
    WATCH_TIMEOUT,
  );
});

test(
  "another scopec that writes is waited for",
  async () => {
    const root = folders.create({ [SPEC_PATH]: specOf("word0") });
    const watcher = await startWatching(root);
    const lock = join(root, `generated/.scopec-tmp/lock-${process.pid}`);
    mkdirSync(join(lock, ".."), { recursive: true });
    writeFileSync(lock, "");
    writeFiles(root, { [SPEC_PATH]: specOf("word1") });
    await watcher.until("another scopec");
    rmSync(lock);
    await untilFile(root, PRINTED, "word1");
    expect(watcher.times("another scopec")).toBe(1);
    expect(await watcher.stop()).toBe(0);
    expect(existsSync(join(root, "generated/.scopec-tmp"))).toBe(false);
  },
  WATCH_TIMEOUT,
);

test(
  "findings are printed in the form that was asked for, talk apart; no time of day",
  async () => {
    const root = folders.create({ [SPEC_PATH]: specOf("word0") });
    const watcher = await startWatching(root, { options: ["--format", "github"] });
    writeFiles(root, { [SPEC_PATH]: "rows: [\n" });
    await watcher.until("nothing written");
    expect(watcher.said()).toContain("::error ");
    expect(watcher.said()).toStartWith("watching spec/matrix.yaml and what it includes; Ctrl-C ends it\n");
    expect(watcher.said()).not.toMatch(/\d\d:\d\d:\d\d/);
    expect(await watcher.stop("SIGHUP")).toBe(0);
  },
  WATCH_TIMEOUT,
);

test(
  "a temporary file in a folder that is searched is nothing to speak of",
  async () => {
    const [head = "", rows = ""] = specOf("word0").split(/^(?=rows:)/m);
    const root = folders.create({ [SPEC_PATH]: `${head}include: parts/*.yaml\n`, "spec/parts/a.yaml": rows });
    const watcher = await startWatching(root);
    writeFiles(root, { "spec/parts/.a.yaml.swp": "x" });
    await Bun.sleep(100);
    // In one step: of a file that is written in place, a run may see half.
    writeFiles(root, { "aside.yaml": rows.replace("word0", "word1") });
    renameSync(join(root, "aside.yaml"), join(root, "spec/parts/a.yaml"));
    await untilFile(root, PRINTED, "word1");
    expect(await watcher.stop()).toBe(0);
    expect(watcher.times(" ms\n")).toBe(2);
  },
  WATCH_TIMEOUT,
);

test.each([
  ["--check", "--check"],
  ["--dry-run", "--dry-run"],
  ["--force", "--force"],
])("%s does not go with --watch", async (option, named) => {
  const { status, err } = await scopec(folders.create({ [SPEC_PATH]: minimalSpec }), ["gen", "--watch", option]);
  expect(status).toBe(2);
  expect(err).toContain(`--watch writes at each save, so it does not go with ${named}`);
});
