import { ts } from "ts-morph";
import { createSourceText, type SourceText } from "../../base/source-text.ts";
import { applyEdits, compatible, type TextEdit } from "../../base/text-edit.ts";
import { type BoundSource, bindSources, symbolOf } from "../syntax/bind.ts";
import { featuresOf, isBuildCall } from "../syntax/builds.ts";
import { callOf, flagOf } from "../syntax/calls.ts";
import { collectNames, type Names } from "../syntax/names.ts";
import { walk } from "../syntax/nodes.ts";
import { isOnlyAsked, type Outcome, outcomeOf } from "./decide-node.ts";
import { type Dropping, dropEdits } from "./drop-binding.ts";
import { removeItem } from "./remove.ts";
import { expressionEdits } from "./replace-expression.ts";
import { statementEdits } from "./replace-statement.ts";
import { unusedBindings } from "./unused.ts";

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
  const unusedBefore = namesUnused(bind(source), decision);
  let current = source;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const edits = nextEdits(bind(current), decision);
    if (edits === undefined) break;
    current = createSourceText(source.path, applyEdits(current.text, edits));
  }
  if (current.text === source.text) return source.text;
  const text = cleaned(current, decision, unusedBefore);
  // Imports that stood first leave the blank line below them.
  return /^\s/.test(source.text) ? text : text.replace(/^(?:[ \t]*\r?\n)+/, "");
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

/**
 * Where a constant of the file is `true` or `false` from now on, the conditions that ask it come first: as long as one is left, it
 * is decided instead.
 */
function throughConstant(names: Names, outcome: Outcome): Outcome | undefined {
  if (outcome.kind !== "literal") return undefined;
  const { parent } = outcome.target;
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return undefined;
  if ((ts.getCombinedNodeFlags(parent) & ts.NodeFlags.Const) === 0) return undefined;
  const { name } = parent;
  const symbol = names.bound.checker.getSymbolAtLocation(name);
  let found: ts.Identifier | undefined;
  walk(names.bound.syntax, (node) => {
    if (found !== undefined || !ts.isIdentifier(node) || node.text !== name.text || node === name) return;
    if (symbolOf(names.bound, node) === symbol && isOnlyAsked(names, node)) found = node;
  });
  return found === undefined ? undefined : outcomeOf(names, found, outcome.value);
}

function namesUnused(bound: BoundSource, { strict }: Decision): ReadonlySet<string> {
  const unused = unusedBindings(bound, { withParameters: strict.parameters });
  return new Set(unused.map(({ name }) => name.text));
}

/** Without what nothing uses any more, though something did before. */
function cleaned(source: SourceText, decision: Decision, unusedBefore: ReadonlySet<string>): string {
  let current = source;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const bound = bind(current);
    const { syntax } = bound;
    const all = unusedBindings(bound, { withParameters: decision.strict.parameters });
    const unused = all.filter(({ name }) => !unusedBefore.has(name.text));
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
