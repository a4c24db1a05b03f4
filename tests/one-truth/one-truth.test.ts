import { afterAll, describe, expect, test } from "bun:test";
import { ownFiles, type ProjectFiles, referenceFiles, subjectOf } from "./projects.ts";
import { READERS } from "./readers/index.ts";
import type { Part } from "./truth.ts";

const PROJECTS: readonly (readonly [string, ProjectFiles])[] = [
  ["this project", ownFiles()],
  ["the reference matrix", referenceFiles()],
];

/** What is no artifact: the spec itself, and the record of what is generated, which names files and nothing of the matrix. */
const NO_ARTIFACTS = ["spec/matrix.yaml", "generated/.scopec.json"];

describe.each(PROJECTS)("in %s", (_, files) => {
  const { subject, truth } = subjectOf(files);
  afterAll(() => subject.project.remove());
  const readers = READERS.filter((reader) => subject.paths.some((path) => reader.files.test(path)));

  test("the spec says something of each part", () => {
    const silent = Object.entries(truth).flatMap(([part, statements]) => (statements.length === 0 ? [part] : []));
    expect(silent).toEqual([]);
  });

  test("every generated file is read, each one that the manifest names too", () => {
    const { files: listed } = JSON.parse(files.get("generated/.scopec.json") ?? "") as {
      readonly files: readonly { readonly path: string }[];
    };
    const artifacts = [
      ...subject.paths.filter((path) => !NO_ARTIFACTS.includes(path)),
      ...listed.map(({ path }) => path),
    ];
    expect(listed.length).toBeGreaterThan(15);
    expect(artifacts.filter((path) => !READERS.some((reader) => reader.files.test(path)))).toEqual([]);
  });

  test.each(readers.map((reader) => [reader.name, reader] as const))(
    "%s says what the spec says",
    async (_name, { holds, read }) => {
      const said = await read(subject);
      expect(Object.keys(said).sort()).toEqual([...holds].sort());
      for (const part of holds) expect({ [part]: said[part] }).toEqual({ [part]: truth[part] });
    },
  );
});

test("the relation itself is read from five artifacts and more, part by part", () => {
  const readersOf = (part: Part) => READERS.filter(({ holds }) => holds.includes(part)).length;
  expect((["scope", "storage", "secrets", "flags"] as const).map(readersOf)).toEqual([5, 5, 5, 6]);
  expect(readersOf("scopeFlags")).toBeGreaterThanOrEqual(5);
  expect(readersOf("variants")).toBeGreaterThanOrEqual(7);
});
