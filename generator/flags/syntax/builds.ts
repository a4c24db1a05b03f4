import { ts } from "ts-morph";
import type { BuildUse } from "../facts.ts";
import { type BoundSource, spanOfNode } from "./bind.ts";
import { walk } from "./nodes.ts";

/** The flags that `Bun.build({ features: ["A"] })` turns on, where they are written out. */
export function buildsIn(bound: BoundSource): readonly BuildUse[] {
  const found: BuildUse[] = [];
  walk(bound.syntax, (node) => {
    if (!isBuildCall(node)) return;
    for (const literal of featuresOf(node)) {
      const whole = spanOfNode(bound, literal);
      const span = { ...whole, start: whole.start + 1, end: whole.end - 1 };
      found.push({ kind: "item", name: literal.text, span, whole, isMisspelt: false });
    }
  });
  return found;
}

/** Whether a node is a call of `Bun.build`. */
export function isBuildCall(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.getText() === "Bun.build";
}

/** The literals in the `features` of a call's options. */
export function featuresOf(call: ts.CallExpression): readonly ts.StringLiteral[] {
  const [options] = call.arguments;
  if (options === undefined || !ts.isObjectLiteralExpression(options)) return [];
  return options.properties.flatMap((property) => {
    if (!ts.isPropertyAssignment(property) || property.name.getText() !== "features") return [];
    const { initializer } = property;
    return ts.isArrayLiteralExpression(initializer) ? initializer.elements.filter(ts.isStringLiteral) : [];
  });
}
