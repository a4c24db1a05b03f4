import type { Config, ListedPackage } from "../config/config.ts";
import { fromCatalogue } from "../diagnostics/catalogue.ts";
import { type Checked, type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import type { Emitter } from "../emit/emitter.ts";
import type { ImportedModule, ModuleImporter } from "../host/import-module.ts";
import { isMap } from "../model/plain-data.ts";
import type { Rule } from "../rules/rule.ts";
import { guardEmitter } from "./guard-emitter.ts";
import { guardRule } from "./guard-rule.ts";

/** What the packages of a config bring. */
export interface Extensions {
  readonly emitters: readonly Emitter[];
  readonly rules: readonly Rule[];
}

/** Where to import from, and how. */
export interface ImportFrom {
  /** The config's folder, absolute. */
  readonly folder: string;
  readonly importModule: ModuleImporter;
}

/** Imports what a config lists, and nothing else, and so runs it. Everything that cannot be used is a finding. */
export async function loadPackages({ emitters, rules }: Config, from: ImportFrom): Promise<Checked<Extensions>> {
  const found: Diagnostic[] = [];
  const loaded: { readonly emitters: Emitter[]; readonly rules: Rule[] } = { emitters: [], rules: [] };
  for (const listed of emitters) {
    const [values, findings] = await loadOne(listed, { ...from, kind: "emitter", isOne: isEmitter });
    found.push(...findings);
    const origin = { package: listed.name, span: listed.span };
    loaded.emitters.push(...(values ?? []).map((emitter) => guardEmitter(emitter, listed.label, origin)));
  }
  for (const listed of rules) {
    const [values, findings] = await loadOne(listed, { ...from, kind: "rule", isOne: isRule });
    found.push(...findings);
    const origin = { package: listed.name, span: listed.span };
    loaded.rules.push(...(values ?? []).map((rule) => guardRule(rule, listed.label, origin)));
  }
  found.push(
    ...findRepeated(
      loaded.emitters.map(({ name }) => name),
      emitters,
    ),
    ...findRepeated(
      loaded.rules.map(({ code }) => code),
      rules,
    ),
  );
  return [hasErrors(found) ? undefined : loaded, found];
}

interface OneKind<T> extends ImportFrom {
  readonly kind: "emitter" | "rule";
  readonly isOne: (value: unknown) => value is T;
}

/** The default export: one emitter or rule, or a list of them. */
async function loadOne<T>(
  listed: ListedPackage,
  { folder, importModule, kind, isOne }: OneKind<T>,
): Promise<Checked<readonly T[]>> {
  const imported = await importModule(listed.name, folder);
  if (imported.kind === "failed") return [undefined, [unloadable(listed, whyNot(listed, imported))]];
  const exported = imported.exports["default"];
  const values: readonly unknown[] = Array.isArray(exported) ? exported : [exported];
  if (values.length > 0 && values.every(isOne)) return [values, []];
  const define = kind === "emitter" ? "defineEmitter" : "defineRule";
  const reason = `its default export is no ${kind}, nor a list of them`;
  const help = `Write \`export default ${define}({ … });\`; names and codes are small letters, digits and \`-\`.`;
  return [undefined, [unloadable(listed, { reason, help })]];
}

interface Why {
  readonly reason: string;
  readonly help: string;
}

function unloadable({ name, span }: ListedPackage, why: Why): Diagnostic {
  return fromCatalogue("no-unloadable-package", { package: name, ...why }, { span });
}

function whyNot({ name }: ListedPackage, { reason, detail }: ImportedModule & { readonly kind: "failed" }): Why {
  if (reason === "missing") {
    return name.startsWith("./")
      ? {
          reason: "there is no such file",
          help: "Correct the path, which counts from the config's folder; the ending belongs to it.",
        }
      : {
          reason: "it is not installed, or exports no such module",
          help: `Install it: \`npm install --save-dev ${name}\`.`,
        };
  }
  if (reason === "typescript") {
    return {
      reason: "it is TypeScript, which this Node cannot import",
      help: "Compile it to `.js` or `.mjs` and list that, or run scopec with Bun, which can: `bunx --bun scopec gen`.",
    };
  }
  if (reason === "commonjs") {
    return {
      reason: "Node takes it for CommonJS, but it is written as a module",
      help: 'Let its name end in `.mjs`, or write `"type": "module"` into its `package.json`.',
    };
  }
  return { reason: `importing it failed: ${detail}`, help: "Correct it there, or take it out of the config." };
}

function findRepeated(names: readonly string[], listed: readonly ListedPackage[]): readonly Diagnostic[] {
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .flatMap((name) => {
      const owner = listed.findLast(({ label }) => name.startsWith(`${label}/`));
      const reason = `there are two called \`${name}\``;
      return owner === undefined
        ? []
        : [unloadable(owner, { reason, help: "Give one of the files or packages another name, or list it once." })];
    });
}

const NAME = /^[a-z][a-z0-9-]*$/;

function isEmitter(value: unknown): value is Emitter {
  if (!isMap(value)) return false;
  const { name, describe, emit } = value;
  return typeof name === "string" && NAME.test(name) && typeof describe === "string" && typeof emit === "function";
}

function isRule(value: unknown): value is Rule {
  if (!isMap(value)) return false;
  const { code, severity, describe, check } = value;
  const isGrave = severity === "error" || severity === "warning" || severity === "info";
  return (
    typeof code === "string" &&
    NAME.test(code) &&
    isGrave &&
    typeof describe === "string" &&
    typeof check === "function"
  );
}
