import { ts } from "ts-morph";
import { createSourceText, type SourceText } from "../../base/source-text.ts";
import { applyEdits, compatible, type TextEdit } from "../../base/text-edit.ts";
import { type BoundSource, bindSources } from "../syntax/bind.ts";
import { featuresOf, isBuildCall } from "../syntax/builds.ts";
import { callOf, flagOf } from "../syntax/calls.ts";
import { collectNames } from "../syntax/names.ts";
import { walk } from "../syntax/nodes.ts";
import { type Outcome, outcomeOf } from "./decide-node.ts";
import { type Dropping, dropEdits } from "./drop-binding.ts";
import { removeItem } from "./remove.ts";
import { expressionEdits } from "./replace-expression.ts";
import { statementEdits } from "./replace-statement.ts";
import { throughConstant } from "./through-constant.ts";
import { type Binding, unusedBindings } from "./unused.ts";
import { unusedMembers } from "./unused-members.ts";

/** What is decided, and what is known of the other files of the project. */
export interface Decision {
  readonly flag: string;
  /** Whether the flag is on from now on. */
  readonly keep: boolean;
  readonly hasEffects: Dropping["hasEffects"];
  /** Which unused names are errors in this source. */
  readonly strict: Dropping["strict"];
}

/** A step takes one call away; more of them stand in no source that people write. */
const MOST_STEPS = 10_000;

/**
 * A source in which a flag is decided: every condition that asks for it is as if it were always on or off, and what only the dead
 * branches used is gone. What stays is formatted as it was. Again, this changes nothing.
 */
export function retireInSource(source: SourceText, decision: Decision): string {
  const before = bind(source);
  const unusedBefore = new Set(unusedIn(before, decision).map(({ name }) => name.text));
  let current = source;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const edits = nextEdits(bind(current), decision);
    if (edits === undefined) break;
    current = createSourceText(source.path, applyEdits(current.text, edits));
  }
  if (current.text === source.text) return source.text;
  const text = cleaned(current, decision, unusedBefore);
  // Imports that stood first leave the blank line below them.
  const trimmed = /^\s/.test(source.text) ? text : text.replace(/^(?:[ \t]*\r?\n)+/, "");
  return isModule(before.syntax) ? asModule(createSourceText(source.path, trimmed)) : trimmed;
}

function isModule({ statements }: ts.SourceFile): boolean {
  return statements.some((statement) => {
    const isExported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(isExport) === true;
    return (
      isExported ||
      ts.isImportDeclaration(statement) ||
      ts.isExportDeclaration(statement) ||
      ts.isExportAssignment(statement)
    );
  });
}

function isExport({ kind }: ts.ModifierLike): boolean {
  return kind === ts.SyntaxKind.ExportKeyword;
}

/** A file without its last import would be a script, whose names are everybody's. */
function asModule(source: SourceText): string {
  const { text } = source;
  if (isModule(bind(source).syntax)) return text;
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const body = text.trimEnd();
  return `${body === "" ? "" : `${body}${lineEnd}${lineEnd}`}export {};${lineEnd}`;
}

function bind(source: SourceText): BoundSource {
  const [bound] = bindSources([source]);
  if (bound === undefined) throw new Error(`${source.path} was not parsed`);
  return bound;
}

function nextEdits(bound: BoundSource, decision: Decision): readonly TextEdit[] | undefined {
  const names = collectNames(bound, () => false);
  for (const reference of names.references) {
    const call = callOf(reference);
    if (call === undefined || flagOf(names, call) !== decision.flag) continue;
    const outcome = outcomeOf(names, call, decision.keep);
    return editsFor(bound, throughConstant(names, outcome) ?? outcome);
  }
  return buildEdits(bound, decision.flag);
}

/** An item of the `features` of `Bun.build()` that names the flag. */
function buildEdits({ syntax }: BoundSource, flag: string): readonly TextEdit[] | undefined {
  let edits: readonly TextEdit[] | undefined;
  walk(syntax, (node) => {
    if (edits !== undefined || !isBuildCall(node)) return;
    const literal = featuresOf(node).find(({ text }) => text === flag);
    if (literal === undefined || !ts.isArrayLiteralExpression(literal.parent)) return;
    edits = [removeItem(syntax, literal, literal.parent.elements)];
  });
  return edits;
}

function editsFor(bound: BoundSource, outcome: Outcome): readonly TextEdit[] {
  return outcome.kind === "branch" ? statementEdits(bound, outcome) : [expressionEdits(bound.syntax, outcome)];
}

function unusedIn(bound: BoundSource, { strict }: Decision): readonly Binding[] {
  return [...unusedBindings(bound, { withParameters: strict.parameters }), ...unusedMembers(bound)];
}

/** Without what nothing uses any more, though something did before. */
function cleaned(source: SourceText, decision: Decision, unusedBefore: ReadonlySet<string>): string {
  let current = source;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const bound = bind(current);
    const { syntax } = bound;
    const unused = unusedIn(bound, decision).filter(({ name }) => !unusedBefore.has(name.text));
    const edits = unused.flatMap((binding) => {
      const own = dropEdits(binding, { syntax, hasEffects: decision.hasEffects, strict: decision.strict, unused });
      return own.length === 0 ? [] : [{ edits: own }];
    });
    if (edits.length === 0) return current.text;
    const made = compatible(edits).flatMap((group) => group.edits);
    current = createSourceText(source.path, applyEdits(current.text, made));
  }
  return current.text;
}
