import { ts } from "ts-morph";
import type { BoundSource } from "../syntax/bind.ts";
import { walk } from "../syntax/nodes.ts";
import type { Binding } from "./unused.ts";

/** The private members of classes that nothing in their class names, but they themselves. */
export function unusedMembers({ syntax }: BoundSource): readonly Binding[] {
  const found: Binding[] = [];
  walk(syntax, (node) => {
    if (!ts.isClassLike(node)) return;
    for (const member of node.members) {
      const { name } = member;
      if (name === undefined || !(ts.isIdentifier(name) || ts.isPrivateIdentifier(name))) continue;
      if (isPrivate(member, name) && !isNamed(node, member, name.text))
        found.push({ name, declarations: [member], writes: [] });
    }
  });
  return found;
}

function isPrivate(member: ts.ClassElement, name: ts.Node): boolean {
  if (ts.isPrivateIdentifier(name)) return true;
  return (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private) !== 0;
}

/** Whether a class names a member anywhere else, even as a text. */
function isNamed(owner: ts.ClassLikeDeclaration, member: ts.ClassElement, name: string): boolean {
  let isFound = false;
  const look = (node: ts.Node): void => {
    if (node === member || isFound) return;
    const isName = ts.isIdentifier(node) || ts.isPrivateIdentifier(node) || ts.isStringLiteralLike(node);
    if (isName && node.text === name) isFound = true;
    ts.forEachChild(node, look);
  };
  ts.forEachChild(owner, look);
  return isFound;
}
