import { type CompileOptions, check } from "../../compile.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import type { Fix } from "../../diagnostics/fix.ts";
import { inOrder } from "../../diagnostics/order.ts";
import { apart, fixedText } from "../../edit/resolve-fixes.ts";
import type { Host } from "../../host/host.ts";
import { withTexts } from "../../host/overlay.ts";

/** A file of a spec as it was read, and as it should be. */
export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What mending a spec gave. Nothing is written yet. */
export interface FixedSpec {
  /** What was mended, in the order in which it was; places are those of the text before. */
  readonly fixed: readonly Diagnostic[];
  /** What is found in the texts as they should be. */
  readonly findings: readonly Diagnostic[];
  readonly files: readonly FixedFile[];
}

/** The spec's texts at some moment, those that changed; what is found in them; and how many stages they come through. */
interface Look {
  readonly texts: ReadonlyMap<string, string>;
  readonly findings: readonly Diagnostic[];
  readonly stages: number;
}

/** Each pass mends all it can at once; a second is for what came to light or stood in the way. */
const MOST_PASSES = 50;

/**
 * Applies the safe fixes of a spec's findings until none is left. A fix is kept only if the text then says just what the fix
 * says, and no error is found that was not found before.
 */
export async function fixSpec(
  host: Host,
  spec: string,
  options: Pick<CompileOptions, "today" | "otherRules">,
): Promise<FixedSpec> {
  const lookAt: LookAt = async (texts) => {
    let stages = 0;
    const onStage = () => {
      stages += 1;
    };
    const [, findings] = await check(withTexts(host, texts), spec, { ...options, onStage });
    return { texts, findings: inOrder(findings), stages };
  };
  const originals = new Map<string, string>();
  const fixed: Diagnostic[] = [];
  let now = await lookAt(new Map());
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const [next, mended] = await mendAll(now, apart(now.findings.filter(isMendable)), lookAt);
    if (mended.length === 0) break;
    for (const { source } of mended.flatMap(spansOf)) {
      if (!originals.has(source.path)) originals.set(source.path, source.text);
    }
    fixed.push(...mended);
    now = next;
  }
  const files = [...originals].map(([path, before]) => ({ path, before, after: now.texts.get(path) ?? before }));
  return { fixed, findings: now.findings, files };
}

type LookAt = (texts: ReadonlyMap<string, string>) => Promise<Look>;

function isMendable({ fix }: Diagnostic): boolean {
  return fix?.kind === "safe" && fix.edits !== undefined;
}

function spansOf({ fix }: Diagnostic) {
  return (fix?.edits ?? []).map(({ span }) => span);
}

/** Applies all of some fixes that are apart from each other or, where together they do harm, as many of them as do none. */
async function mendAll(
  from: Look,
  chosen: readonly Diagnostic[],
  lookAt: LookAt,
): Promise<readonly [next: Look, mended: readonly Diagnostic[]]> {
  let best: readonly [Look, readonly Diagnostic[]] = [from, []];
  const add = async (more: readonly Diagnostic[]): Promise<void> => {
    if (more.length === 0) return;
    const all = [...best[1], ...more];
    const next = await mend(from, all, lookAt);
    if (next !== undefined) {
      best = [next, all];
    } else if (more.length > 1) {
      const half = more.length >> 1;
      await add(more.slice(0, half));
      await add(more.slice(half));
    }
  };
  await add(chosen);
  return best;
}

/** What is found once these fixes are applied; `undefined` when they would do harm. */
async function mend(from: Look, mended: readonly Diagnostic[], lookAt: LookAt): Promise<Look | undefined> {
  const fixes = mended.flatMap(({ fix }): readonly Fix[] => (fix === undefined ? [] : [fix]));
  const sources = new Map(mended.flatMap(spansOf).map(({ source }) => [source.path, source]));
  const texts = new Map(from.texts);
  for (const [path, source] of sources) {
    const text = fixedText(source, fixes);
    if (text === undefined) return undefined;
    texts.set(path, text);
  }
  const next = await lookAt(texts);
  return isNoWorse(from, next, editedStretches(fixes)) ? next : undefined;
}

/**
 * No error is found that was not found before. Where a later stage is reached, nobody knows which of its errors are new; what
 * stands where something was edited counts as new.
 */
function isNoWorse(before: Look, after: Look, edited: readonly Stretch[]): boolean {
  if (after.stages > before.stages) {
    // Around a value that could not be read there may be errors that nobody had looked for.
    const isNear = before.stages === 1 ? isInside : overlaps;
    return !after.findings.some((error) => hasErrors([error]) && edited.some((stretch) => isNear(error, stretch)));
  }
  const known = countErrors(before.findings);
  return [...countErrors(after.findings)].every(([error, count]) => count <= (known.get(error) ?? 0));
}

interface Stretch {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Where edits stand in the text that they make. */
function editedStretches(fixes: readonly Fix[]): readonly Stretch[] {
  const shifts = new Map<string, number>();
  const edits = fixes.flatMap((fix) => fix.edits ?? []).sort((a, b) => a.span.start - b.span.start);
  return edits.map(({ span, text }) => {
    const { path } = span.source;
    const shift = shifts.get(path) ?? 0;
    shifts.set(path, shift + text.length - (span.end - span.start));
    return { path, start: span.start + shift, end: span.start + shift + text.length };
  });
}

function overlaps({ span }: Diagnostic, { path, start, end }: Stretch): boolean {
  return span.source.path === path && span.start < end && start < span.end;
}

function isInside({ span }: Diagnostic, { path, start, end }: Stretch): boolean {
  return span.source.path === path && start <= span.start && span.end <= end && start < end;
}

/** Without places: what stands behind a fix moves. */
function countErrors(findings: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    if (!hasErrors([finding])) continue;
    const error = `${finding.code} ${finding.message}`;
    counts.set(error, (counts.get(error) ?? 0) + 1);
  }
  return counts;
}
