import { afterAll, expect, test } from "bun:test";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolders } from "../temporary.ts";
import { minimalSpec, SPEC_PATH } from "../tester.ts";
import { COMMANDS, plainEnvironment, ROOT, scopec, treeOf } from "./scopec.ts";

type Files = Readonly<Record<string, string>>;

const RUNS = 50;
/** How many kills must hit the moment of writing; on a busy machine some more runs are made for that. */
const IN_WRITING = 5;
const STAGING = "generated/.scopec-tmp";
/** Where the random moments come from, so that a run can be had again. */
const SEED = 20_240_817;

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
  let [inWriting, early, late] = [0, 0, 0];
  for (let index = 0; index < RUNS || (inWriting < IN_WRITING && index < 3 * RUNS); index += 1) {
    const change = changes[index % 2] ?? { before: {}, after: {} };
    const root = folders.create({ ...change.before, [SPEC_PATH]: change.after[SPEC_PATH] ?? "" });
    // Writing takes a fiftieth of the time: half of the kills wait for it to begin, the others may come at any moment.
    if (index % 4 < 2) await killAfter(root, random() * duration);
    else await killInWriting(root, random() * 3);
    const left = treeOf(root);
    expectWhole(left, change);
    if (existsSync(join(root, STAGING))) inWriting += 1;
    else if (left["generated/.scopec.json"] === change.before["generated/.scopec.json"]) early += 1;
    else late += 1;
    await expectRepaired(root, change.after);
  }
  process.stderr.write(`killed ${early} times before writing, ${inWriting} while writing, ${late} after it\n`);
  expect(inWriting).toBeGreaterThanOrEqual(IN_WRITING);
}, 120_000);

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

function start(root: string): Bun.Subprocess {
  const environment = { ...plainEnvironment(), SCOPEC_COVERAGE_DIR: "" };
  return Bun.spawn([...COMMANDS.node(), "gen"], { cwd: root, env: environment, stdout: "ignore", stderr: "ignore" });
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

/** Kills some milliseconds after the staging folder has come to be. Nothing but looking all the time is quick enough. */
async function killInWriting(root: string, milliseconds: number): Promise<void> {
  const child = start(root);
  while (!existsSync(join(root, STAGING)) && child.exitCode === null) await new Promise(setImmediate);
  const moment = performance.now() + milliseconds;
  while (performance.now() < moment);
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
