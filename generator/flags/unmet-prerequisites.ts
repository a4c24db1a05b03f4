import { pointerTo } from "../base/pointer.ts";
import { fromCatalogue } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SpecDocument } from "../load/document.ts";
import type { Matrix } from "../model/matrix.ts";
import { ANY_PLATFORM } from "../model/names.ts";

/** The most rows and variants that a finding names; a flag may be off in thousands. */
const MOST_PLACES = 3;

/**
 * What a flag requires and what is off in some row or variant. Retired as on, the flag's code runs in all of them, and the spec does
 * not say any more what it needs there; retired as off, it runs nowhere.
 */
export function findUnmetPrerequisites(
  { document, matrix }: { readonly document: SpecDocument; readonly matrix: Matrix },
  { flag, keep }: { readonly flag: string; readonly keep: boolean },
): readonly Diagnostic[] {
  if (!keep) return [];
  return matrix.flags
    .filter(({ name }) => name === flag)
    .flatMap(({ prerequisites }) =>
      prerequisites.flatMap((needed, index) => {
        const places = placesWithout(matrix, needed);
        if (places.length === 0 || needed === flag) return [];
        const span = document.spanOf(pointerTo("flags", flag, "prerequisites", index));
        return [fromCatalogue("no-requiring-flag-on", { flag, needed, where: listed(places) }, { span })];
      }),
    );
}

/** Where a flag is off, rows first. */
function placesWithout({ rows, variants }: Matrix, flag: string): readonly string[] {
  return [
    ...rows
      .filter(({ flags }) => !flags.includes(flag))
      .map(({ host, platform }) => `for \`${host.canonical}\`${platform === ANY_PLATFORM ? "" : ` on ${platform}`}`),
    ...variants.filter(({ features }) => !features.includes(flag)).map(({ name }) => `in the variant \`${name}\``),
  ];
}

function listed(places: readonly string[]): string {
  const more = places.length - MOST_PLACES;
  return [...places.slice(0, MOST_PLACES), ...(more > 0 ? [`${more} more`] : [])].join(", ");
}
