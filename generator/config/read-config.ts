import { below, type Pointer, pointerTo } from "../base/pointer.ts";
import { surelyMeant } from "../base/suggest.ts";
import { type Collector, createCollector } from "../diagnostics/collector.ts";
import type { Checked } from "../diagnostics/diagnostic.ts";
import type { ReadOnlyHost } from "../host/host.ts";
import type { SpecDocument } from "../load/document.ts";
import { DEFAULT_SPECS, findSpec } from "../load/load-spec.ts";
import { isMap, itemsOf, valueAt } from "../model/plain-data.ts";
import { kindOfValue, showValue } from "../model/shape-words.ts";
import { whyUnsafe } from "../plan/safe-path.ts";
import type { Config, ConfiguredSpec, ListedPackage } from "./config.ts";
import { labelOf } from "./package-label.ts";

const KEYS: Readonly<Record<string, string>> = {
  specs: "The specs, each a path or a map of `spec` and `root`.",
  emitters: "Packages with emitters, by name, or files of your own that begin with `./`.",
  rules: "Packages with rules, by name, or files of your own that begin with `./`.",
};

interface Reading {
  readonly document: SpecDocument;
  readonly collector: Collector;
}

/** A config's data, checked. Without `specs`, its only spec is the one that is found below its folder. */
export function readConfig(document: SpecDocument, host: ReadOnlyHost): Checked<Config> {
  const collector = createCollector();
  const reading: Reading = { document, collector };
  if (!isMap(document.value)) {
    reportType(reading, "", { value: document.value, expected: "a map", describe: Object.values(KEYS).join(" ") });
    return collector.checked(EMPTY);
  }
  reportUnknownKeys(reading, "", { value: document.value, known: Object.keys(KEYS) });
  const lists = Object.fromEntries(Object.keys(KEYS).map((key) => [key, readList(reading, key)]));
  const listed = (key: "emitters" | "rules") =>
    (lists[key] ?? []).flatMap((value, index) => readPackage(reading, pointerTo(key, index), value));
  const specs =
    valueAt(document.value, "specs") === undefined
      ? [{ spec: findSpec(host) ?? DEFAULT_SPECS[0] ?? "", root: "." }]
      : (lists["specs"] ?? []).flatMap((value, index) => readSpec(reading, pointerTo("specs", index), value));
  reportSharedRoots(reading, specs);
  return collector.checked({
    path: document.source.path,
    specs: specs.map(({ spec, root }) => ({ spec, root })),
    emitters: listed("emitters"),
    rules: listed("rules"),
  });
}

const EMPTY: Config = { path: "", specs: [], emitters: [], rules: [] };

/** The items of a list of the config; none where it is missing, or no list. */
function readList(reading: Reading, key: string): readonly unknown[] {
  const value = valueAt(reading.document.value, key);
  const pointer = pointerTo(key);
  if (value === undefined) return [];
  if (!Array.isArray(value)) reportType(reading, pointer, { value, expected: "a list", describe: KEYS[key] ?? "" });
  else if (key === "specs" && value.length === 0) {
    const help = "List at least one, or take `specs` out: then it is the spec below the config's folder.";
    reportValue(reading, pointer, { value, expected: "it must not be empty", describe: help });
  }
  return itemsOf(value);
}

interface PlacedSpec extends ConfiguredSpec {
  readonly pointer?: Pointer;
}

function readSpec(reading: Reading, pointer: Pointer, value: unknown): readonly PlacedSpec[] {
  if (typeof value === "string") return placedSpec(reading, { pointer, path: value });
  if (!isMap(value)) {
    reportType(reading, pointer, { value, expected: "a path or a map", describe: KEYS["specs"] ?? "" });
    return [];
  }
  reportUnknownKeys(reading, pointer, { value, known: ["spec", "root"] });
  const path = valueAt(value, "spec");
  const root = valueAt(value, "root");
  if (path === undefined) {
    const place = { span: reading.document.spanOf(pointer) };
    reading.collector.report("no-missing-key", { key: "spec", describe: "the spec's path." }, place);
    return [];
  }
  const wrong = (["spec", "root"] as const).filter(
    (key) => !["string", "undefined"].includes(typeof valueAt(value, key)),
  );
  for (const key of wrong) {
    const describe = "A path below the config's folder.";
    reportType(reading, below(pointer, key), { value: valueAt(value, key), expected: "text", describe });
  }
  if (typeof path !== "string" || wrong.length > 0) return [];
  return placedSpec(reading, { pointer: below(pointer, "spec"), path, ...(typeof root === "string" && { root }) });
}

/** A spec in a folder called `spec` belongs to the folder above it, any other to the config's folder, unless `root` is given. */
function placedSpec(
  reading: Reading,
  { pointer, path: written, root: given }: { readonly pointer: Pointer; readonly path: string; readonly root?: string },
): readonly PlacedSpec[] {
  const path = plainPath(written);
  const parts = path.split("/");
  const root = given === undefined ? (parts.at(-2) === "spec" ? parts.slice(0, -2).join("/") : "") : plainPath(given);
  const reason = whyUnsafe(path) ?? (root === "" ? undefined : whyUnsafe(root));
  const isBelow = root === "" || path.startsWith(`${root}/`);
  if (reason === undefined && isBelow)
    return [{ spec: root === "" ? path : path.slice(root.length + 1), root: root || ".", pointer }];
  const expected = reason ?? `the spec has to lie below its root, \`${root}\``;
  reportValue(reading, pointer, {
    value: written,
    expected,
    describe: "Paths count from the config's folder, and stay below it.",
  });
  return [];
}

function plainPath(written: string): string {
  return written
    .replace(/^(?:\.\/)+/, "")
    .replace(/\/+$/, "")
    .replace(/^\.$/, "");
}

/** Two specs with one root would write the same files. */
function reportSharedRoots({ document, collector }: Reading, specs: readonly PlacedSpec[]): void {
  const first = new Map<string, PlacedSpec>();
  for (const spec of specs) {
    const key = spec.root.toLowerCase();
    const other = first.get(key);
    first.set(key, other ?? spec);
    if (other === undefined || spec.pointer === undefined) continue;
    const names = [other, spec].map((each) => (each.root === "." ? each.spec : `${each.root}/${each.spec}`));
    collector.report("no-shared-root", { specs: names, root: spec.root }, { span: document.spanOf(spec.pointer) });
  }
}

function readPackage(reading: Reading, pointer: Pointer, value: unknown): readonly ListedPackage[] {
  const describe = "Write the name of a package, or the path of a file that begins with `./`.";
  if (typeof value !== "string") {
    reportType(reading, pointer, { value, expected: "text", describe });
    return [];
  }
  const label = labelOf(value);
  if (label !== undefined) return [{ name: value, label, span: reading.document.spanOf(pointer) }];
  reportValue(reading, pointer, {
    value,
    expected: "it is neither the name of a package nor a file below the config",
    describe,
  });
  return [];
}

interface Wrong {
  readonly value: unknown;
  readonly expected: string;
  readonly describe: string;
}

function reportType({ document, collector }: Reading, pointer: Pointer, { value, expected, describe }: Wrong): void {
  const parameters = { found: kindOfValue(value), expected, describe };
  collector.report("no-wrong-type", parameters, { span: document.spanOf(pointer) });
}

function reportValue({ document, collector }: Reading, pointer: Pointer, { value, expected, describe }: Wrong): void {
  const parameters = { value: showValue(value), expected, describe };
  collector.report("no-illegal-value", parameters, { span: document.spanOf(pointer) });
}

function reportUnknownKeys(
  { document, collector }: Reading,
  pointer: Pointer,
  { value, known }: { readonly value: object; readonly known: readonly string[] },
): void {
  for (const key of Object.keys(value).filter((each) => !known.includes(each))) {
    const parameters = { key, suggestion: surelyMeant(key, known), known };
    collector.report("no-unknown-key", parameters, { span: document.spanOf(below(pointer, key), "key") });
  }
}
