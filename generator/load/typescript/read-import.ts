import { dirname, join, normalize } from "node:path";
import { ts } from "ts-morph";
import { nearest } from "../../base/suggest.ts";
import { type ModuleDraft, refuseRepeated } from "./module-draft.ts";
import type { Refusal } from "./refusal.ts";

/** Notes down what an import brings in, or why a spec cannot have it. */
export function readImport(statement: ts.ImportDeclaration, module: ModuleDraft): void {
  const { importClause, moduleSpecifier } = statement;
  if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return;
  const refusal = refuseImport(statement, module.wrapper);
  if (importClause === undefined || !ts.isStringLiteral(moduleSpecifier) || refusal !== undefined) {
    if (refusal !== undefined) module.refused.push(refusal);
    for (const name of localNames(importClause)) module.unusable.add(name.text);
    return;
  }
  const path = normalize(join(dirname(module.source.path), moduleSpecifier.text)).replaceAll("\\", "/");
  for (const { local, name, node } of importedNames(importClause)) {
    if (refuseRepeated(local, module)) continue;
    if (moduleSpecifier.text === "scopec") module.wrappers.add(local.text);
    else module.imports.set(local.text, { path, name, specifier: moduleSpecifier, node });
  }
}

interface Imported {
  readonly local: ts.Identifier;
  /** Its name in the other file. */
  readonly name: string;
  readonly node: ts.Node;
}

/** The values among the names of an import. */
function importedNames({ name, namedBindings }: ts.ImportClause): readonly Imported[] {
  const named = namedBindings !== undefined && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  return [
    ...(name === undefined ? [] : [{ local: name, name: "default", node: name }]),
    ...named
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map((element) => ({ local: element.name, name: (element.propertyName ?? element.name).text, node: element })),
  ];
}

function localNames(clause: ts.ImportClause | undefined): readonly ts.Identifier[] {
  if (clause === undefined) return [];
  const { namedBindings } = clause;
  const whole = namedBindings !== undefined && ts.isNamespaceImport(namedBindings) ? [namedBindings.name] : [];
  return [...importedNames(clause).map(({ local }) => local), ...whole];
}

function refuseImport({ importClause, moduleSpecifier }: ts.ImportDeclaration, wrapper: string): Refusal | undefined {
  const specifier = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : "";
  if (importClause === undefined) {
    const reason = "an import without names brings nothing in";
    return { node: moduleSpecifier.parent, reason, help: "Take it out, or name what it should bring in." };
  }
  if (specifier === "scopec") return refuseOfScopec(importClause, wrapper);
  if (!/^\.{1,2}\//.test(specifier)) {
    const help = "Write into the spec what it would give; the path of a file of your own begins with `./` or `../`.";
    return { node: moduleSpecifier, reason: "a spec imports `scopec` and files of its own, nothing else", help };
  }
  if (!specifier.endsWith(".ts")) {
    const help = /\.[a-z]+$/.test(specifier)
      ? "Write the data into a file that ends in `.ts`."
      : `Write \`"${specifier}.ts"\`.`;
    return { node: moduleSpecifier, reason: "an imported file is named with its ending, `.ts`", help };
  }
  const { namedBindings } = importClause;
  if (namedBindings === undefined || ts.isNamedImports(namedBindings)) return undefined;
  const help = "Import the names that are needed: `import { name } from …`.";
  return { node: namedBindings, reason: "a whole module is no value of a spec", help };
}

/** Of `scopec`, a spec uses `defineMatrix` and types. */
function refuseOfScopec(clause: ts.ImportClause, wrapper: string): Refusal | undefined {
  const help = `Write \`import { ${wrapper} } from "scopec";\`.`;
  const { name, namedBindings } = clause;
  if (name !== undefined) return { node: name, reason: "`scopec` has no default export", help };
  if (namedBindings !== undefined && ts.isNamespaceImport(namedBindings))
    return { node: namedBindings, reason: "a whole module is no value of a spec", help };
  const stranger = importedNames(clause).find((each) => each.name !== wrapper);
  if (stranger === undefined) return undefined;
  const isNear = nearest(stranger.name, [wrapper]) !== undefined;
  return {
    node: stranger.node,
    reason: `a spec can use \`${wrapper}\` of \`scopec\`, but not \`${stranger.name}\``,
    help: isNear ? `Did you mean \`${wrapper}\`?` : "Take it out; types are imported by `import type`.",
  };
}
