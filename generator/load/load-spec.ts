import { createSourceText, type SourceText } from "../base/source-text.ts";
import { fileSpan } from "../base/span.ts";
import { fromCatalogue } from "../diagnostics/catalogue.ts";
import type { Checked } from "../diagnostics/diagnostic.ts";
import type { ReadOnlyHost } from "../host/host.ts";
import type { SpecDocument } from "./document.ts";
import { loadParts } from "./include/load-parts.ts";
import { createLatePlaces } from "./late-places.ts";
import { readPlainYaml } from "./plain-yaml.ts";

/** Where a spec is looked for below the root when none is named, first found first taken. */
export const DEFAULT_SPECS: readonly string[] = ["spec/matrix.yaml", "spec/matrix.yml", "spec/matrix.ts"];

/** The largest spec that is read, in UTF-16 code units; the real ones have some ten thousand. */
const LARGEST_SPEC = 20_000_000;

/** The spec below a host's root that applies when none is named; the first default when there is none. */
export function findSpec(host: ReadOnlyHost): string | undefined {
  return DEFAULT_SPECS.find((path) => host.kindOf(path) !== "missing");
}

/**
 * Reads a spec, and the files that it includes. Never throws for what a user can cause: a missing or unreadable file and every
 * mistake in it are findings.
 *
 * @param path relative to the host's root, or absolute
 * @param options `places: "late"`: the caller uses the document by {@link withPlaces}
 */
export async function loadSpec(
  host: ReadOnlyHost,
  path: string,
  options: Pick<LoadOptions, "places"> = {},
): Promise<Checked<SpecDocument>> {
  const read = await loadFile(host, path, options);
  const [main] = read;
  const { value } = main ?? {};
  if (main === undefined || typeof value !== "object" || value === null || !("include" in value)) return read;
  await main.late?.load();
  return loadParts(host, main, (part) => loadFile(host, part));
}

/** How to read a file. */
export interface LoadOptions {
  /** The function of `scopec` that a TypeScript file may give its type by. */
  readonly wrapper?: string;
  /** Whether places may be told only after `late.load()`; otherwise they are at once. */
  readonly places?: "late";
}

/** Reads one file, by its ending: of a spec, or another one that is written in the same way. */
export async function loadFile(
  host: ReadOnlyHost,
  path: string,
  { wrapper = "defineMatrix", places }: LoadOptions = {},
): Promise<Checked<SpecDocument>> {
  const read = host.readText(path);
  const span = fileSpan(path);
  if (read.kind === "missing") return [undefined, [fromCatalogue("no-missing-spec", { looked: [path] }, { span })]];
  if (read.kind !== "text") {
    const help = read.kind === "not-text" ? "Save the file as UTF-8." : undefined;
    return [undefined, [fromCatalogue("no-unreadable-file", { reason: read.reason, help }, { span })]];
  }
  if (read.text.length > LARGEST_SPEC) {
    const size = { what: `${read.text.length} characters`, limit: `${LARGEST_SPEC}` };
    return [undefined, [fromCatalogue("no-oversized-spec", size, { span })]];
  }
  const source = createSourceText(path, read.text);
  if (/\.ya?ml$/.test(path)) return readYamlText(source, places);
  if (/\.ts$/.test(path))
    return (await import("./typescript/read-typescript.ts")).readTypeScript(host, source, wrapper);
  return [undefined, [fromCatalogue("no-unknown-format", { path }, { span })]];
}

/** Everyday YAML is read at once; places in it are looked up, by the real parser, only when a finding needs them. */
async function readYamlText(source: SourceText, places: LoadOptions["places"]): Promise<Checked<SpecDocument>> {
  const plain = readPlainYaml(source.text);
  if (plain === undefined) return (await import("./yaml.ts")).readYaml(source);
  const { spanOf, late } = createLatePlaces(source);
  if (places === "late") return [{ source, value: plain.value, spanOf, late }, []];
  await late.load();
  return [{ source, value: plain.value, spanOf }, []];
}
