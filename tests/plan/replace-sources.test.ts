import { expect, test } from "bun:test";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { replaceSources } from "../../generator/plan/apply.ts";
import { JOURNAL } from "../../generator/plan/journal.ts";
import { CannotWrite, ProjectBusy, STAGING } from "../../generator/plan/staging.ts";
import { Killed, killedAt, recording } from "./broken-host.ts";

const FILES = { "src/a.ts": "a\n", "src/b.ts": "b\n", "spec/matrix.yaml": "spec\n" };
const CHANGES = [
  { path: "src/a.ts", before: "a\n", after: "A\n" },
  { path: "src/b.ts", before: "b\n", after: "B\n" },
  { path: "spec/matrix.yaml", before: "spec\n", after: "SPEC\n" },
];
const AFTER = { "src/a.ts": "A\n", "src/b.ts": "B\n", "spec/matrix.yaml": "SPEC\n" };

test("writes all texts before it moves the first, in the order that was given", () => {
  const host = recording(createMemoryHost({ files: FILES }));
  replaceSources(host, CHANGES);
  const moves = host.log.filter((line) => /^(?:writeText|rename) /.test(line) && !line.includes("lock"));
  expect(moves.map((line) => line.replace(/\s+/g, " "))).toEqual([
    `writeText ${STAGING}/0 A src/a.ts`,
    `writeText ${STAGING}/1 B src/b.ts`,
    `writeText ${STAGING}/2 SPEC spec/matrix.yaml`,
    `rename ${STAGING}/0 src/a.ts`,
    `rename ${STAGING}/1 src/b.ts`,
    `rename ${STAGING}/2 spec/matrix.yaml`,
  ]);
  const quiet = recording(createMemoryHost({ files: FILES }));
  replaceSources(quiet, []);
  expect(quiet.log).toEqual([]);
});

test("leaves nothing behind, but what a killed gen has journalled", () => {
  const host = createMemoryHost({ files: { ...FILES, [JOURNAL]: "{}", [`${STAGING}/0`]: "half of a te" } });
  replaceSources(host, CHANGES);
  expect(Object.fromEntries(host.files)).toEqual({ ...AFTER, [JOURNAL]: "{}" });
});

test("writes nothing when a file is not what it was, or another scopec writes", () => {
  const changed = createMemoryHost({ files: { ...FILES, "src/b.ts": "mine\n" } });
  expect(() => replaceSources(changed, CHANGES)).toThrow(CannotWrite);
  expect(Object.fromEntries(changed.files)).toEqual({ ...FILES, "src/b.ts": "mine\n" });

  const linked = createMemoryHost({ files: FILES, links: ["src/b.ts"] });
  expect(() => replaceSources(linked, CHANGES)).toThrow(CannotWrite);

  const busy = createMemoryHost({ files: { ...FILES, [`${STAGING}/lock-7`]: "" } });
  expect(() => replaceSources({ ...busy, isProcessAlive: () => true }, CHANGES)).toThrow(ProjectBusy);
  expect(busy.readText("src/a.ts")).toEqual({ kind: "text", text: "a\n" });
});

test("killed at any moment, each file is old or new, and none of them belongs to scopec then", () => {
  const total = (() => {
    const host = recording(createMemoryHost({ files: FILES }));
    replaceSources(host, CHANGES);
    return host.log.length;
  })();
  for (let count = 0; count < total; count += 1) {
    const host = createMemoryHost({ files: FILES });
    expect(() => replaceSources(killedAt(host, count), CHANGES)).toThrow(Killed);
    for (const { path, before, after } of CHANGES) expect([before, after]).toContain(host.files.get(path) ?? "");
    expect(host.files.has(JOURNAL)).toBe(false);
    const left = CHANGES.map((change) => ({ ...change, before: host.files.get(change.path) ?? "" }));
    replaceSources({ ...host, isProcessAlive: () => false }, left);
    expect(Object.fromEntries(host.files)).toEqual(AFTER);
  }
});
