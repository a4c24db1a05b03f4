import { ts } from "ts-morph";
import type { Fix, Misuse, MisuseCode, Verdict } from "../facts.ts";
import { spanOfNode } from "./bind.ts";
import { callOf, nameIn } from "./calls.ts";
import { valueFix, wrapperFix } from "./fixes.ts";
import type { Names, Reference } from "./names.ts";
import { isBinary } from "./nodes.ts";
import { shapeOf } from "./shape.ts";
import { written } from "./words.ts";

/** What is known of a misuse besides its code. */
export interface Details {
  readonly verdict: Verdict;
  readonly what: string;
  readonly fix?: Fix | undefined;
}

/** A misuse at a node. */
export function misuseAt(names: Names, node: ts.Node, details: Details & { readonly code: MisuseCode }): Misuse {
  const { code, verdict, what, fix } = details;
  const span = spanOfNode(names.bound, node);
  return { code, verdict, what, written: written(node), span, ...(fix !== undefined && { fix }) };
}

/** What is wrong with one use of a name: its argument, or the place where it stands. */
export function referenceMisuses(names: Names, reference: Reference): readonly Misuse[] {
  const { origin, name } = reference;
  if (origin.kind !== "feature") return [];
  const call = callOf(reference);
  if (call === undefined) {
    if (isRenamed(names, name)) return [];
    const what = ts.isExportSpecifier(name.parent) ? "an export of `feature`" : "`feature` without a call of it";
    // `(0, feature)(…)` is a call once the comma is gone.
    const verdict = isBinary(name.parent, ts.SyntaxKind.CommaToken) ? "minify" : "leaks";
    return [misuseAt(names, name, { code: "no-feature-detour", verdict, what })];
  }
  const argument = argumentMistake(call);
  if (argument !== undefined) {
    return [misuseAt(names, call, { code: "no-dynamic-flag-name", verdict: "rejected", what: argument })];
  }
  const shape = shapeOf(names, call);
  if (shape.kind === "condition") return [];
  const { what } = shape;
  return shape.kind === "value"
    ? [misuseAt(names, call, { code: "no-feature-as-value", verdict: "rejected", what, fix: valueFix(names, call) })]
    : [
        misuseAt(names, call, {
          code: "no-leaking-feature",
          verdict: shape.verdict,
          what,
          fix: wrapperFix(names, call),
        }),
      ];
}

/** Whether a name is what another name stands for: that one is reported. */
function isRenamed({ origins }: Names, name: ts.Identifier): boolean {
  const declaration = ts.findAncestor(name, ts.isVariableDeclaration);
  return declaration !== undefined && [...origins.values()].some(({ node }) => node === declaration);
}

/** What is wrong with the arguments of a call, in words. */
function argumentMistake(call: ts.CallExpression): string | undefined {
  const [argument, ...others] = call.arguments;
  if (argument === undefined) return "no argument";
  if (others.length > 0) return "more than one argument";
  const literal = nameIn(call);
  if (literal === undefined) return ts.isSpreadElement(argument) ? "a spread" : `\`${written(argument)}\``;
  return /^[\0-\x7f]*$/.test(literal.text) ? undefined : "a name with letters beyond ASCII";
}
