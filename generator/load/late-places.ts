import type { SourceText } from "../base/source-text.ts";
import type { SpecDocument } from "./document.ts";
import { createPlainPlaces } from "./plain-places.ts";

/**
 * The places of values in a text that is everyday YAML, told by the real parser, which is loaded when somebody has asked for one. Most
 * runs never do. Until then every place is the beginning of the text.
 */
export function createLatePlaces(source: SourceText): Required<Pick<SpecDocument, "spanOf" | "late">> {
  let known: SpecDocument["spanOf"] | undefined;
  let isMissed = false;
  return {
    spanOf(pointer, part) {
      if (known !== undefined) return known(pointer, part);
      isMissed = true;
      return { source, start: 0, end: 0 };
    },
    late: {
      isMissed: () => isMissed,
      async load() {
        const { readYaml } = await import("./yaml.ts");
        known ??= createPlainPlaces(source, (part) => readYaml(part)[0]?.spanOf);
        isMissed = false;
      },
    },
  };
}

/** Does some work on a document; does it again where it has asked for a place that could not be told yet. */
export async function withPlaces<T>({ late }: SpecDocument, work: () => T | Promise<T>): Promise<T> {
  const result = await work();
  if (late?.isMissed() !== true) return result;
  await late.load();
  return work();
}
