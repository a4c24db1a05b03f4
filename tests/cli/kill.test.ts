import { afterAll, expect, test } from "bun:test";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolders, writeFiles } from "../temporary.ts";
import { minimalSpec, SPEC_PATH } from "../tester.ts";
import { COMMANDS, plainEnvironment, ROOT, scopec, treeOf } from "./scopec.ts";

type Files = Readonly<Record<string, string>>;

/** How many runs are killed at a random moment, and how many while they write. */
const [AT_RANDOM, IN_WRITING] = [25, 25];
const STAGING = "generated/.scopec-tmp";
/** Where the random moments come from, so that a run can be had again. */
const SEED = 20_240_817;

/**
 * Loaded before scopec: ends the process at its so-manieth write to the disk, as a kill from outside would, but at the same place on
 * each machine. A file that is being written is half written then. Without a number it counts them.
 */
const KILLER = `const fs = require("node:fs");
const { KILL_AT, COUNT_IN } = process.env;
let count = 0;
for (const name of ["mkdirSync", "writeFileSync", "chmodSync", "renameSync", "unlinkSync", "rmSync", "rmdirSync"]) {
  const real = fs[name];
  fs[name] = (...args) => {
    count += 1;
    if (count === Number(KILL_AT)) {
      if (name === "writeFileSync") real(args[0], args[1].slice(0, args[1].length / 2), args[2]);
      process.kill(process.pid, "SIGKILL");
    }
    return real(...args);
  };
}
if (COUNT_IN) process.on("exit", () => fs.writeFileSync(COUNT_IN, String(count)));
`;

const folders = temporaryFolders();
afterAll(folders.remove);

/** What is to be killed: the files of one spec, already generated, and those of the other, to be generated. */
interface Change {
  readonly before: Files;
  readonly after: Files;
}

test("killed at any moment, gen leaves every file old or new and whole, and the next gen repairs everything", async () => {
  const large = await generated(readFileSync(join(ROOT, SPEC_PATH), "utf8"));
  const small = await generated(minimalSpec);
  const changes: readonly Change[] = [
    { before: large, after: small },
    { before: small, after: large },
  ];
  for (const { before, after } of changes) expectManyChanges(before, after);

  const random = createRandom(SEED);
  const duration = await measure(changes[0]);
  const found = { early: 0, inWriting: 0, late: 0 };
  const kill = async (index: number, killIn: (root: string, change: Change) => Promise<void>) => {
    const change = changes[index % 2] ?? { before: {}, after: {} };
    const root = folders.create({ ...change.before, [SPEC_PATH]: change.after[SPEC_PATH] ?? "" });
    await killIn(root, change);
    const left = treeOf(root);
    expectWhole(left, change);
    if (existsSync(join(root, STAGING))) found.inWriting += 1;
    else if (left["generated/.scopec.json"] === change.before["generated/.scopec.json"]) found.early += 1;
    else found.late += 1;
    // Whoever takes the change back needs to know what the killed run has written.
    const fresh = index % 4 < 2 ? change.after : change.before;
    writeFiles(root, { [SPEC_PATH]: fresh[SPEC_PATH] ?? "" });
    await expectRepaired(root, fresh);
  };
  // A busy machine may not come to write before it is killed: so these prove little, and may end in any way.
  for (let index = 0; index < AT_RANDOM; index += 1) await kill(index, (root) => killAfter(root, random() * duration));
  const counts = new Map<Change, number>();
  for (const change of changes) counts.set(change, await countWrites(change));
  const before = found.inWriting;
  for (let index = 0; index < IN_WRITING; index += 1) {
    const share = (index + 0.5) / IN_WRITING;
    await kill(index, (root, change) => killAtWrite(root, Math.ceil(share * (counts.get(change) ?? 0))));
  }
  process.stderr.write(
    `killed ${found.early} times before writing, ${found.inWriting} while writing, ${found.late} after it\n`,
  );
  // But for the first write, which makes the folder, and the last, which removes it.
  expect(found.inWriting - before).toBeGreaterThanOrEqual(IN_WRITING - 4);
}, 300_000);

async function generated(spec: string): Promise<Files> {
  const root = folders.create({ [SPEC_PATH]: spec });
  expect((await scopec(root, ["gen"])).status).toBe(0);
  return treeOf(root);
}

/** The test is worth something only if there are files to create, to change and to delete. */
function expectManyChanges(before: Files, after: Files): void {
  const changed = Object.keys(after).filter((path) => before[path] !== undefined && before[path] !== after[path]);
  expect(changed.length).toBeGreaterThan(3);
  expect(Object.keys(before)).not.toEqual(Object.keys(after));
}

function start(
  root: string,
  preload: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
): Bun.Subprocess {
  const environment = { ...plainEnvironment(), SCOPEC_COVERAGE_DIR: "", ...more };
  const [node = "", ...cli] = COMMANDS.node();
  return Bun.spawn([node, ...preload, ...cli, "gen"], {
    cwd: root,
    env: environment,
    stdout: "ignore",
    stderr: "ignore",
  });
}

/** Starts it with {@link KILLER} before it. */
function startWithKiller(root: string, more: Readonly<Record<string, string>>): Bun.Subprocess {
  const folder = folders.create({ "killer.cjs": KILLER });
  return start(root, ["--require", join(folder, "killer.cjs")], more);
}

/** How often gen writes to the disk when nobody kills it. */
async function countWrites({ before, after }: Change): Promise<number> {
  const root = folders.create({ ...before, [SPEC_PATH]: after[SPEC_PATH] ?? "" });
  const counted = join(folders.create(), "count");
  expect(await startWithKiller(root, { COUNT_IN: counted }).exited).toBe(0);
  const count = Number(readFileSync(counted, "utf8"));
  expect(count).toBeGreaterThan(IN_WRITING);
  return count;
}

async function killAtWrite(root: string, count: number): Promise<void> {
  const child = startWithKiller(root, { KILL_AT: String(count) });
  await child.exited;
  expect(child.signalCode).toBe("SIGKILL");
}

/** Milliseconds from start to end; the first run, when nothing is in the caches yet, does not count. */
async function measure({ before, after }: Change = { before: {}, after: {} }): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < 4; count += 1) {
    const root = folders.create({ ...before, [SPEC_PATH]: after[SPEC_PATH] ?? "" });
    const started = performance.now();
    expect(await start(root).exited).toBe(0);
    times.push(performance.now() - started);
  }
  return Math.min(...times.slice(1));
}

async function killAfter(root: string, milliseconds: number): Promise<void> {
  const child = start(root);
  await Bun.sleep(milliseconds);
  child.kill("SIGKILL");
  await child.exited;
}

function expectWhole(left: Files, { before, after }: Change): void {
  for (const path of new Set([...Object.keys(left), ...Object.keys(before), ...Object.keys(after)])) {
    if (path.startsWith(`${STAGING}/`) || path === SPEC_PATH) continue;
    // What is neither old nor new is half written; a file that both have must not be missing either.
    const whole = left[path] === before[path] || left[path] === after[path];
    expect({ path, text: whole ? "whole" : left[path] }).toEqual({ path, text: "whole" });
  }
}

async function expectRepaired(root: string, fresh: Files): Promise<void> {
  expect(await scopec(root, ["gen"])).toEqual({ status: 0, out: "", err: "" });
  expect(treeOf(root)).toEqual(fresh);
  expect(existsSync(join(root, STAGING))).toBe(false);
  expect(await scopec(root, ["gen", "--check"])).toEqual({ status: 0, out: "", err: "" });
}

/** Random numbers from 0 to 1, the same for the same seed: mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
