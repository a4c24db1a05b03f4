import { ts } from "ts-morph";
import type { Misuse } from "../facts.ts";
import { detourFix, detourOf } from "./detours.ts";
import { misuseAt } from "./misuses.ts";
import { FEATURE, hasAttributes, isBundleLoad, isBundleText, isTypeOnly, type Names, type Origin } from "./names.ts";
import { walk } from "./nodes.ts";

/** The detours on which names came in. One of them at most gets a fix that adds an import. */
export function originMisuses(names: Names): readonly Misuse[] {
  const isImported = [...names.origins.values()].some(({ kind }) => kind === "feature");
  let isFixed = false;
  return [...names.origins.values()].flatMap((origin) => {
    if (origin.kind === "feature" || !isNeeded(names, origin)) return [];
    const fix = isImported || !isFixed ? detourFix(names, origin) : undefined;
    isFixed ||= fix !== undefined;
    const node = ts.findAncestor(origin.node, ts.isStatement) ?? origin.node;
    return [misuseAt(names, node, { code: "no-feature-detour", verdict: "leaks", what: detourOf(origin), fix })];
  });
}

/** An import that nothing uses is erased; what loads the module when the program runs is not. */
function isNeeded({ references }: Names, origin: Origin): boolean {
  const isErased = ts.isImportDeclaration(origin.node) || ts.isImportSpecifier(origin.node);
  return !isErased || references.some((reference) => reference.origin === origin);
}

/** What Bun refuses to import from `bun:bundle`, and the ways in which a module hands it on or loads it. */
export function importMisuses(names: Names): readonly Misuse[] {
  const found: Misuse[] = [];
  let isImported = false;
  const refuse = (node: ts.Node, what: string) =>
    found.push(misuseAt(names, node, { code: "no-refused-import", verdict: "rejected", what }));
  walk(names.bound.syntax, (node) => {
    if (ts.isExportDeclaration(node) && isBundleText(node.moduleSpecifier) && !node.isTypeOnly) {
      const what = "an export of `bun:bundle`";
      found.push(misuseAt(names, node, { code: "no-feature-detour", verdict: "leaks", what }));
    }
    if (isBundleLoad(node) && !isNamed(node)) {
      const what = "a load of `bun:bundle` when the program runs";
      found.push(misuseAt(names, node, { code: "no-feature-detour", verdict: "leaks", what }));
    }
    if (!ts.isImportDeclaration(node) || !isBundleText(node.moduleSpecifier)) return;
    if (hasAttributes(node)) refuse(node, "an import with attributes");
    for (const specifier of valueSpecifiers(node)) {
      const imported = (specifier.propertyName ?? specifier.name).text;
      if (imported !== FEATURE) refuse(specifier, `\`${imported}\`, which \`bun:bundle\` does not export`);
      else if (isImported) refuse(specifier, "`feature` a second time");
      else isImported = true;
    }
  });
  return found;
}

/** Whether what is loaded gets a name at once, which is reported then. */
function isNamed(load: ts.Node): boolean {
  const { parent } = load;
  const holder = ts.isAwaitExpression(parent) ? parent.parent : parent;
  return ts.isVariableDeclaration(holder);
}

function valueSpecifiers({ importClause }: ts.ImportDeclaration): readonly ts.ImportSpecifier[] {
  const bindings = importClause?.namedBindings;
  if (importClause === undefined || isTypeOnly(importClause) || bindings === undefined) return [];
  return ts.isNamedImports(bindings) ? bindings.elements.filter(({ isTypeOnly: isType }) => !isType) : [];
}
