import { pointerTo } from "../base/pointer.ts";
import { createSourceText } from "../base/source-text.ts";
import { fileSpan } from "../base/span.ts";
import { fromCatalogue } from "../diagnostics/catalogue.ts";
import type { Checked } from "../diagnostics/diagnostic.ts";
import type { ReadOnlyHost } from "../host/host.ts";
import type { SpecDocument } from "../load/document.ts";
import { loadFile } from "../load/load-spec.ts";
import type { Config } from "./config.ts";
import { readConfig } from "./read-config.ts";

/**
 * Reads the config of a folder, of which {@link findConfig} gave the files. One in TypeScript is read as a spec is: parsed, never
 * run.
 */
export async function loadConfig(host: ReadOnlyHost, files: readonly string[]): Promise<Checked<Config>> {
  const [path = "", other] = files;
  if (other !== undefined) {
    const finding = fromCatalogue("no-second-config", { path: other, first: path }, { span: fileSpan(other) });
    return [undefined, [finding]];
  }
  const [document, findings] = await (path === "package.json"
    ? loadManifestKey(host)
    : loadFile(host, path, { wrapper: "defineConfig" }));
  if (document === undefined) return [undefined, findings];
  const [config, more] = readConfig(document, host);
  return [config, [...findings, ...more]];
}

/** The key `scopec` of `package.json`, which is JSON, so that the parser of YAML knows the places in it. */
async function loadManifestKey(host: ReadOnlyHost): Promise<Checked<SpecDocument>> {
  const read = host.readText("package.json");
  const source = createSourceText("package.json", read.kind === "text" ? read.text : "{}");
  const { scopec: value } = JSON.parse(source.text) as { readonly scopec?: unknown };
  const { readYaml } = await import("../load/yaml.ts");
  const [document] = readYaml(source);
  const spanOf: SpecDocument["spanOf"] = (pointer, part) =>
    document?.spanOf(`${pointerTo("scopec")}${pointer}`, part) ?? { source, start: 0, end: 0 };
  return [{ source, value, spanOf }, []];
}
