import { byCodeUnit } from "../base/order.ts";
import type { SourceText } from "../base/source-text.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Fix, TextEdit } from "../diagnostics/fix.ts";
import { replaceAll } from "./stretch.ts";
import { yamlEdit } from "./yaml-edits.ts";
import { parseYamlTree, type YamlTree } from "./yaml-tree.ts";

/**
 * The findings with the edits of their fixes worked out. A fix that cannot be done in the text (in TypeScript, behind an
 * anchor, where text shares a line that is to go) is left out: its finding then has none.
 */
export function resolveFixes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const treeOf = createTrees();
  return diagnostics.map((diagnostic) => {
    const { fix, ...rest } = diagnostic;
    if (fix === undefined) return diagnostic;
    const edits = editsOf(fix, treeOf);
    return edits === undefined ? rest : { ...rest, fix: { ...fix, edits } };
  });
}

/**
 * A text after some fixes, all of whose edits are apart; `undefined` when it would then say something else than the fixes'
 * steps do to it.
 */
export function fixedText(source: SourceText, fixes: readonly Fix[]): string | undefined {
  const isHere = ({ span }: { readonly span: { readonly source: SourceText } }) => span.source.path === source.path;
  const edits = fixes.flatMap((fix) => fix.edits ?? []).filter(isHere);
  const replacements = edits
    .toSorted(compareEdits)
    .map(({ span, text }) => ({ start: span.start, end: span.end, text }));
  const after = replaceAll(source.text, replacements);
  const tree = parseYamlTree(source.text);
  if (tree === undefined) return undefined;
  const steps = fixes.flatMap((fix) => fix.steps).filter(isHere);
  // All are looked up before the first one changes the tree.
  const changes = steps.map((step) => yamlEdit(source.text, tree, step)?.change);
  for (const change of changes) change?.();
  return parseYamlTree(after)?.meaning() === tree.meaning() ? after : undefined;
}

/** Findings whose fixes do not get into each other's way: of two that do, the one that begins later is left out. */
export function apart(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const ends = new Map<string, number>();
  const editsOfFix = ({ fix }: Diagnostic) => fix?.edits ?? [];
  return diagnostics
    .toSorted((a, b) => compareEdits(editsOfFix(a)[0], editsOfFix(b)[0]))
    .filter((diagnostic) => {
      const edits = editsOfFix(diagnostic);
      if (edits.some(({ span }) => span.start < (ends.get(span.source.path) ?? 0))) return false;
      for (const { span } of edits) ends.set(span.source.path, Math.max(span.end, ends.get(span.source.path) ?? 0));
      return true;
    });
}

type TreeOf = (source: SourceText) => YamlTree | undefined;

/** Parses each text once. */
function createTrees(): TreeOf {
  const trees = new Map<SourceText, YamlTree | undefined>();
  return (source) => {
    if (!/\.ya?ml$/.test(source.path)) return undefined;
    if (!trees.has(source)) trees.set(source, parseYamlTree(source.text));
    return trees.get(source);
  };
}

function editsOf({ steps }: Fix, treeOf: TreeOf): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const step of steps) {
    const { source } = step.span;
    const tree = treeOf(source);
    const edit = tree && yamlEdit(source.text, tree, step);
    if (edit === undefined) return undefined;
    for (const { start, end, text } of edit.replacements) edits.push({ span: { source, start, end }, text });
  }
  edits.sort(compareEdits);
  return edits.some((edit, index) => touches(edits[index - 1], edit)) ? undefined : edits;
}

/** By file, then by place. */
function compareEdits(a: TextEdit | undefined, b: TextEdit | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return byCodeUnit(a.span.source.path, b.span.source.path) || a.span.start - b.span.start;
}

function touches(before: TextEdit | undefined, { span }: TextEdit): boolean {
  return before?.span.source.path === span.source.path && before.span.end > span.start;
}
