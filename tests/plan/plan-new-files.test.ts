import { describe, expect, test } from "bun:test";
import type { Host } from "../../generator/host/host.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { applyPlan } from "../../generator/plan/apply.ts";
import { createDiskView } from "../../generator/plan/disk-view.ts";
import { readPrevious } from "../../generator/plan/journal.ts";
import { findConflicts } from "../../generator/plan/judge.ts";
import { makePlan, type Plan } from "../../generator/plan/plan.ts";
import { planNewFiles } from "../../generator/plan/plan-new-files.ts";
import { Killed, killedAt } from "./broken-host.ts";
import { artifactsOf, generate } from "./tree.ts";

const GENERATED = { "generated/a.ts": "a: text\n" };
const GIVEN = [
  { path: "own/new.txt", text: "given\n" },
  { path: "own/there.txt", text: "given\n" },
  { path: "own/merged.txt", text: "mine, and given\n", replaces: "mine\n" },
];
const MINE = { "own/there.txt": "mine\n", "own/merged.txt": "mine\n" };

function planOf(host: Host): Plan {
  const generated = makePlan(artifactsOf(GENERATED), readPrevious(host), { disk: createDiskView(host) });
  return { ...generated, steps: [...planNewFiles(host, GIVEN), ...generated.steps] };
}

describe("files that the user is given", () => {
  test("are made where there is none, kept where there is one, and changed where they were made from it", async () => {
    const host = createMemoryHost({ files: MINE });
    const steps = planNewFiles(host, GIVEN).map(({ action, path }) => `${action} ${path}`);
    expect(steps).toEqual(["create own/new.txt", "keep own/there.txt", "update own/merged.txt"]);
    await applyPlan(host, planOf(host));
    const { "generated/.scopec.json": manifest, ...files } = Object.fromEntries(host.files);
    expect(files).toEqual({
      "own/new.txt": "given\n",
      "own/there.txt": "mine\n",
      "own/merged.txt": "mine, and given\n",
      ...GENERATED,
    });
    expect(manifest).toContain("generated/a.ts");
    expect(manifest).not.toContain("own/");
  });

  test("are kept as they are when they have changed since they were made from", () => {
    const host = createMemoryHost({ files: { "own/merged.txt": "mine, newer\n" } });
    expect(planNewFiles(host, GIVEN).at(-1)).toMatchObject({ action: "keep" });
  });

  test("are never written through a link or in the place of a folder", () => {
    const host = createMemoryHost({ files: { "own/new.txt/x": "" }, links: ["own/merged.txt", "own/there.txt"] });
    const plan = planOf(host);
    expect(plan.steps.map(({ action, path }) => `${action} ${path}`).slice(0, 3)).toEqual([
      "conflict own/new.txt",
      "keep own/there.txt",
      "conflict own/merged.txt",
    ]);
    expect(findConflicts(plan, readPrevious(host)).map(({ code }) => code)).toEqual([
      "no-unsafe-path",
      "no-unsafe-path",
    ]);
  });

  test("are the user's from then on: whenever the run is killed, no later one overwrites or deletes them", async () => {
    let kills = 0;
    for (let count = 0; ; count += 1) {
      const host = createMemoryHost({ files: MINE });
      const killed = killedAt(host, count);
      const wasKilled = await applyPlan(killed, planOf(killed)).then(
        () => false,
        (error: unknown) => error instanceof Killed,
      );
      if (!wasKilled) break;
      kills += 1;
      const own = () => Object.fromEntries([...host.files].filter(([path]) => path.startsWith("own/")));
      const left = own();
      expect(await generate(host, { "generated/b.ts": "b: text\n" })).toEqual([]);
      expect(own()).toEqual(left);
      for (const text of Object.values(left)) expect(text).toEndWith("\n");
    }
    expect(kills).toBeGreaterThan(10);
  });
});
