import { type ProjectFiles, subjectOf } from "./projects.ts";
import { READERS } from "./readers/index.ts";
import type { Tampering } from "./tampering.ts";
import { TAMPERINGS } from "./tamperings/index.ts";
import type { Part } from "./truth.ts";

/** An edit, and a reader that has to see it. */
export interface TamperingCase extends Tampering {
  readonly reader: string;
  readonly parts: readonly Part[];
}

/** Each edit for each reader that has to see it. */
export const CASES: readonly TamperingCase[] = TAMPERINGS.flatMap((tampering) =>
  Object.entries(tampering.seen).map(([reader, parts]) => ({ ...tampering, reader, parts })),
);

/** The readers that start the type checker, which takes its time. */
export const isSlow = ({ reader }: TamperingCase): boolean => reader === "types, by tsc";

/** The parts in which a reader says something else than the spec once a file of a project was edited. */
export async function differing(
  files: ProjectFiles,
  { path, from, to, reader: name }: TamperingCase,
): Promise<readonly string[]> {
  const text = files.get(path) ?? "";
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${path} has no ${from}`);
  const reader = READERS.find((each) => each.name === name && each.files.test(path));
  if (reader === undefined) throw new Error(`there is no reader ${name} of ${path}`);
  const { subject, truth } = subjectOf(new Map([...files, [path, edited]]));
  try {
    const said = await reader.read(subject);
    return reader.holds.filter((part) => JSON.stringify(said[part]) !== JSON.stringify(truth[part]));
  } finally {
    subject.project.remove();
  }
}
