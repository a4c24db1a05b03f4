import { afterAll, describe, expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Emitter } from "../../generator/emit/emitter.ts";
import { temporaryFolders } from "../temporary.ts";
import { minimalSpec, SPEC_PATH } from "../tester.ts";
import { emitterOf, scopec, treeOf } from "./scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

describe("an emitter that crashes", () => {
  const crashing: Emitter = {
    name: "crashing",
    describe: "A test",
    emit() {
      throw new TypeError("row is undefined");
    },
  };
  const emitters = [emitterOf("fine", { "a.md": "a\n" }), crashing];
  const message = "scopec: the emitter `crashing` crashed: row is undefined\nNothing was written. ";

  test("is named; nothing is written, and no stack trace is shown", async () => {
    const root = folders.create({ [SPEC_PATH]: minimalSpec });
    const { status, out, err } = await scopec(root, ["gen"], { emitters });
    expect([status, out]).toEqual([2, ""]);
    expect(err).toStartWith(message);
    expect(err).not.toMatch(/^\s+at /m);
    expect(Object.keys(treeOf(root))).toEqual([SPEC_PATH]);
  });

  test("shows where, when that is asked for", async () => {
    const root = folders.create({ [SPEC_PATH]: minimalSpec });
    const { err } = await scopec(root, ["gen"], { emitters, environment: { SCOPEC_DEBUG: "1" } });
    expect(err).toStartWith(message);
    expect(err).toMatch(/^TypeError: row is undefined\n\s+at emit .*emitters\.test\.ts/m);
  });

  test("with something other than an error is named too", async () => {
    const root = folders.create({ [SPEC_PATH]: minimalSpec });
    const rude = {
      ...crashing,
      emit: () => {
        throw "no error";
      },
    };
    const { err } = await scopec(root, ["gen"], { emitters: [rude], environment: { SCOPEC_DEBUG: "1" } });
    expect(err).toStartWith("scopec: the emitter `crashing` crashed: no error\n");
  });
});

test("two emitters that claim one file, if only on a disk that ignores case, are a finding", async () => {
  const root = folders.create({ [SPEC_PATH]: minimalSpec });
  const emitters = [emitterOf("one", { "docs/A.md": "1\n" }), emitterOf("two", { "docs/a.md": "2\n" })];
  const { status, out } = await scopec(root, ["gen"], { emitters });
  expect(status).toBe(1);
  expect(out).toContain("the emitters `one`, `two` would both write `docs/a.md`  no-artifact-collision");
  expect(Object.keys(treeOf(root))).toEqual([SPEC_PATH]);
});

test("an emitter cannot write out of the project", async () => {
  const root = folders.create({ [SPEC_PATH]: minimalSpec });
  const { status, out } = await scopec(root, ["gen", "--force"], {
    emitters: [emitterOf("bad", { "../a.md": "1\n" })],
  });
  expect(status).toBe(1);
  expect(out).toContain("scopec does not touch `../a.md`: it leads out of the project  no-unsafe-path");
  expect(existsSync(join(root, "../a.md"))).toBe(false);
});
