import { createSourceText, type SourceText } from "../base/source-text.ts";
import { fileSpan } from "../base/span.ts";
import { fromCatalogue } from "../diagnostics/catalogue.ts";
import type { Checked } from "../diagnostics/diagnostic.ts";
import type { ReadOnlyHost } from "../host/host.ts";
import type { SpecDocument } from "./document.ts";
import { loadParts } from "./include/load-parts.ts";
import { createPlainPlaces } from "./plain-places.ts";
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
 */
export async function loadSpec(host: ReadOnlyHost, path: string): Promise<Checked<SpecDocument>> {
  const read = await loadFile(host, path);
  const [main] = read;
  const { value } = main ?? {};
  if (main === undefined || typeof value !== "object" || value === null || !("include" in value)) return read;
  return loadParts(host, main, (part) => loadFile(host, part));
}

/**
 * Reads one file, by its ending: of a spec, or another one that is written in the same way.
 *
 * @param wrapper the function of `scopec` that a TypeScript file may give its type by
 */
export async function loadFile(
  host: ReadOnlyHost,
  path: string,
  { wrapper = "defineMatrix" }: { readonly wrapper?: string } = {},
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
  if (/\.ya?ml$/.test(path)) return readYamlText(source);
  if (/\.ts$/.test(path))
    return (await import("./typescript/read-typescript.ts")).readTypeScript(host, source, wrapper);
  return [undefined, [fromCatalogue("no-unknown-format", { path }, { span })]];
}

/** Everyday YAML is read at once; places in it are looked up, by the real parser, only when a finding needs them. */
async function readYamlText(source: SourceText): Promise<Checked<SpecDocument>> {
  const plain = readPlainYaml(source.text);
  const { readYaml } = await import("./yaml.ts");
  if (plain === undefined) return readYaml(source);
  const spanOf = createPlainPlaces(source, (part) => readYaml(part)[0]?.spanOf);
  return [{ source, value: plain.value, spanOf }, []];
}
