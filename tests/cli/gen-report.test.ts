import { afterAll, describe, expect, test } from "bun:test";
import { temporaryFolders, writeFiles } from "../temporary.ts";
import { minimalSpec, SPEC_PATH } from "../tester.ts";
import { scopec } from "./scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const STAGES = ["load", "model", "rules", "emit", "plan"];
const json = async (root: string, ...args: readonly string[]) => {
  const { status, out, err } = await scopec(root, ["gen", "--format", "json", ...args]);
  expect(out).toEndWith("}\n");
  return { status, err, report: JSON.parse(out) };
};

describe("gen --format json", () => {
  test("gives what was done to each file", async () => {
    const root = folders.create({ [SPEC_PATH]: minimalSpec });
    const { status, err, report } = await json(root);
    expect([status, err]).toEqual([0, ""]);
    const { files, ...rest } = report;
    expect(rest).toEqual({ version: 1, command: "gen", mode: "write", ok: true, diagnostics: [] });
    expect(files).toContainEqual({ path: "generated/flags.ts", emitter: "flags", action: "create", drift: "missing" });
    const again = await json(root, "--dry-run");
    expect(again.report.mode).toBe("dry-run");
    expect(again.report.files).toContainEqual({ path: "generated/flags.ts", emitter: "flags", action: "keep" });
    expect(again.report.files.map(({ path }: { path: string }) => path)).toEqual(
      files.map(({ path }: { path: string }) => path),
    );
  });

  test("gives findings with code, place, message, help and diff", async () => {
    const root = folders.create({ [SPEC_PATH]: minimalSpec });
    await scopec(root, ["gen"]);
    writeFiles(root, { "generated/flags.ts": "mine\n" });
    const { status, report } = await json(root, "--check");
    expect(status).toBe(1);
    expect([report.mode, report.ok]).toEqual(["check", false]);
    expect(report.diagnostics).toEqual([
      {
        code: "drift-edited",
        severity: "error",
        path: "generated/flags.ts",
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        message: "`generated/flags.ts` was changed by hand",
        help: expect.stringContaining("scopec gen --force"),
        related: [
          expect.objectContaining({ path: SPEC_PATH, message: "this part of the spec says what it should be" }),
        ],
        diff: expect.stringMatching(/^--- generated\/flags\.ts\n\+\+\+ generated\/flags\.ts\n@@ .*\n-mine\n\+/),
      },
    ]);
  });

  test("gives the findings of a bad spec, and no files", async () => {
    const root = folders.create({ [SPEC_PATH]: minimalSpec.replace("platform: Any", "platform: Ani") });
    const { status, report } = await json(root, "--stats");
    expect(status).toBe(1);
    // The model is made again once there is something to point at, with places.
    expect(report).toMatchObject({ ok: false, files: [], milliseconds: { load: 1, model: 2 } });
    expect(report.diagnostics).toMatchObject([{ code: "no-unknown-reference", path: SPEC_PATH, line: 16 }]);
  });
});

describe("gen --stats", () => {
  test("says on stderr how long each stage took", async () => {
    const root = folders.create({ [SPEC_PATH]: minimalSpec });
    const { status, out, err } = await scopec(root, ["gen", "--stats"]);
    expect([status, out]).toEqual([0, ""]);
    const stages = [...STAGES, "write"].map((stage) => `${stage} 1.0 ms`).join(", ");
    expect(err).toMatch(new RegExp(`^${stages}; 6\\.0 ms in all, \\d+ files\n$`));
    expect((await scopec(root, ["gen", "--stats", "--check"])).err).toContain("check 1.0 ms; 6.0 ms in all");
  });

  test("says how far a bad spec came", async () => {
    const root = folders.create();
    expect((await scopec(root, ["gen", "--stats"])).err).toBe("load 1.0 ms; 1.0 ms in all\n");
  });

  test("is part of the JSON report", async () => {
    const root = folders.create({ [SPEC_PATH]: minimalSpec });
    const { report } = await json(root, "--stats");
    expect(report.milliseconds).toEqual(Object.fromEntries([...STAGES, "write"].map((stage) => [stage, 1])));
  });
});
