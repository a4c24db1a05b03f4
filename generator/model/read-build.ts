import { sortedSet } from "../base/order.ts";
import { type Pointer, pointerTo } from "../base/pointer.ts";
import type { SpecDocument } from "../load/document.ts";
import { BUILD_TARGETS, SOURCE_MAPS, TEST_RUNNERS } from "./build-schemas.ts";
import type { Budget, Matrix } from "./matrix.ts";
import { isMap, isTrueAt, textsAt, valueAt } from "./plain-data.ts";

/** What is built, and how; with the defaults where the spec is silent. */
export function readBuild(
  document: SpecDocument,
): Pick<Matrix, "buildEntries" | "buildTarget" | "certified" | "sourceMaps"> {
  const build = valueAt(document.value, "build");
  return {
    buildEntries: sortedSet(textsAt(build, "entries").map(({ text }) => text)),
    buildTarget: BUILD_TARGETS.find((known) => known === valueAt(build, "target")) ?? "bun",
    certified: isTrueAt(build, "certified"),
    sourceMaps: SOURCE_MAPS.find((known) => known === valueAt(build, "sourceMaps")) ?? "none",
  };
}

/** How the generated tests are written; with the default where the spec is silent. */
export function readTests(document: SpecDocument): Pick<Matrix, "testRunner"> {
  const runner = valueAt(valueAt(document.value, "tests"), "runner");
  return { testRunner: TEST_RUNNERS.find((known) => known === runner) ?? "bun" };
}

/** The budget of a variant as a property of that name, or no property. */
export function readBudget(variant: unknown, at: Pointer): { readonly budget?: Budget } {
  const value = valueAt(variant, "budget");
  if (!isMap(value)) return {};
  const bytes = valueAt(value, "bytes");
  const growth = valueAt(value, "growth");
  return {
    budget: {
      pointer: `${at}${pointerTo("budget")}`,
      ...(typeof bytes === "number" && { bytes }),
      ...((typeof growth === "number" || typeof growth === "string") && { growth }),
    },
  };
}
