import type { SourceText } from "../base/source-text.ts";
import type { Collector } from "../diagnostics/collector.ts";

const MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?= |\r?$)/gm;

/** No line of a spec begins like this: of a conflict, at least the first or the last marker is there. */
const FIRST_OR_LAST = /^(?:<{7}|>{7})(?= |\r?$)/m;

/**
 * Whether a text holds the markers of a merge conflict; each is a finding. A parser would report each as some odd syntax; what
 * happened is plainer.
 */
export function reportConflictMarkers(source: SourceText, collector: Collector): boolean {
  if (!FIRST_OR_LAST.test(source.text)) return false;
  for (const match of source.text.matchAll(MARKER)) {
    const span = { source, start: match.index, end: match.index + match[0].length };
    collector.report("no-conflict-marker", { marker: match[0] }, { span });
  }
  return true;
}
