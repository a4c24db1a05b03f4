import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { MANIFEST_PATH } from "../../generator/plan/manifest.ts";
import { Killed, killedAt, recording } from "./broken-host.ts";
import { check, type GenerateOptions, generate } from "./tree.ts";

/**
 * Whole lives of a project: the spec changes, people edit, delete and add files, generations are run, partly, with force, or
 * killed. Whatever the order, some things must never happen.
 */
type Event =
  | { readonly kind: "spec"; readonly texts: Readonly<Record<string, string>> }
  | { readonly kind: "write"; readonly path: string }
  | { readonly kind: "remove"; readonly path: string }
  | { readonly kind: "restore"; readonly path: string }
  | { readonly kind: "manifest"; readonly harm: "delete" | "cut" }
  | { readonly kind: "generate"; readonly options: GenerateOptions; readonly killAt: number | undefined };

const PATHS = ["generated/a.ts", "generated/b.ts", "generated/sub/c.ts", "generated/sub/d.ts", ".github/e.yml"];

const path = fc.constantFrom(...PATHS);
/** Texts of two emitters in three versions. */
const text = fc
  .tuple(fc.constantFrom("x", "y"), fc.constantFrom("one", "two", "three"))
  .map(([emitter, version]) => `${emitter}: ${version}\n`);

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    kind: fc.constant("spec" as const),
    texts: fc.dictionary(path, text, { minKeys: 1, noNullPrototype: true }),
  }),
  fc.record({ kind: fc.constantFrom("write" as const, "remove" as const, "restore" as const), path }),
  fc.record({ kind: fc.constant("manifest" as const), harm: fc.constantFrom("delete" as const, "cut" as const) }),
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("generate" as const),
      options: fc.constantFrom<GenerateOptions[]>({}, {}, {}, { only: ["x"] }, { only: ["y"] }, { force: true }),
      killAt: fc.option(fc.nat(20), { nil: undefined }),
    }),
  },
);

/** A project in the middle of its life. */
interface Life {
  readonly host: ReturnType<typeof createMemoryHost>;
  texts: Readonly<Record<string, string>>;
  /** What git would bring back. */
  readonly committed: Map<string, string>;
  /** Files of scopec's may lie around that it cannot know of. */
  hasStrays: boolean;
}

describe("through any history of a project", () => {
  test("nothing that people wrote is lost without force, and a generation that succeeds leaves nothing to do", async () => {
    const history = fc.array(event, { minLength: 1, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(history, async (events) => {
        const host = createMemoryHost({ files: {} });
        const life: Life = { host, texts: { "generated/a.ts": "x: one\n" }, committed: new Map(), hasStrays: false };
        for (const [index, each] of events.entries()) await live(life, each, index);
      }),
      { numRuns: 3000 },
    );
  }, 60_000);
});

async function live(life: Life, each: Event, index: number): Promise<void> {
  const { host, committed } = life;
  if (each.kind === "spec") life.texts = each.texts;
  else if (each.kind === "write") host.files.set(each.path, `by hand, ${index}\n`);
  else if (each.kind === "remove") host.files.delete(each.path);
  else if (each.kind === "restore") host.files.set(each.path, committed.get(each.path) ?? `by hand, ${index}\n`);
  else if (each.kind === "manifest") harm(host.files, each.harm);
  else await liveGeneration(life, each);
  if (each.kind === "restore" || each.kind === "manifest") life.hasStrays = true;
}

function harm(files: Map<string, string>, how: "delete" | "cut"): void {
  const text = files.get(MANIFEST_PATH);
  if (how === "delete") files.delete(MANIFEST_PATH);
  else if (text !== undefined) files.set(MANIFEST_PATH, text.slice(0, text.length / 2));
}

async function liveGeneration(
  life: Life,
  { options, killAt }: Extract<Event, { readonly options: unknown }>,
): Promise<void> {
  const { host, texts } = life;
  const before = new Map(host.files);
  const conflicts = await attempt(life, options, killAt);
  if (!options.force) expectNothingLost(before, host.files);
  if (conflicts === "killed") return;
  if (conflicts > 0) {
    expect(host.files).toEqual(before);
    return;
  }
  expect(await check(host, texts, options)).toEqual([]);
  const again = recording(host);
  expect(await generate(again, texts, options)).toEqual([]);
  expect(again.log).toEqual([]);
  if (options.only === undefined) expectAllGenerated(life);
  for (const [path, text] of host.files) life.committed.set(path, text);
}

/** Generates; gives the number of conflicts, or that it was killed. */
async function attempt({ host, texts }: Life, options: GenerateOptions, killAt: number | undefined) {
  try {
    const conflicts = await generate(killAt === undefined ? host : killedAt(host, killAt), texts, options);
    return conflicts.length;
  } catch (error) {
    if (error instanceof Killed) return "killed";
    throw error;
  }
}

function expectNothingLost(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void {
  for (const [path, text] of before)
    if (text.startsWith("by hand")) expect([path, after.get(path)]).toEqual([path, text]);
}

/** Every text of the spec stands where it belongs, and nothing is left of those that scopec wrote before. */
function expectAllGenerated({ host, texts, hasStrays }: Life): void {
  expect(Object.fromEntries(host.files)).toMatchObject(texts);
  const others = [...host.files].filter(([path, text]) => texts[path] === undefined && !text.startsWith("by hand"));
  if (!hasStrays) expect(others.map(([path]) => path)).toEqual([MANIFEST_PATH]);
  expect([...host.files.keys()].filter((path) => path.startsWith("generated/.scopec-tmp"))).toEqual([]);
}
