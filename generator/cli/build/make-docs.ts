import { withLineFeeds } from "../../base/hash.ts";
import { fileSpan } from "../../base/span.ts";
import { fromCatalogue } from "../../diagnostics/catalogue.ts";
import { problemFindings } from "../../variants/build-variant.ts";
import { measureFlags } from "../../variants/measure-flags.ts";
import type { BuildMade, BuildWork } from "./build-all.ts";
import { DOCS_PATH, docsPage } from "./docs-page.ts";

/** What was made, and the page about sizes with it: to be written, or compared with what is there. */
export async function makeDocs(
  work: BuildWork,
  made: BuildMade,
  mode: "build" | "certify" | "check",
): Promise<BuildMade> {
  const { matrix, settings } = work;
  const { sizes, problems } = await measureFlags(settings);
  if (problems !== undefined) {
    return { ...made, findings: [...made.findings, ...problemFindings(problems, settings.readText)] };
  }
  const text = docsPage({ matrix, settings, variants: made.variants, sizes });
  if (mode !== "check") return { ...made, records: [...made.records, { path: DOCS_PATH, text }] };
  if (withLineFeeds(settings.readText(DOCS_PATH) ?? "") === text) return made;
  const drift = fromCatalogue("drift-measurements", { path: DOCS_PATH }, { span: fileSpan(DOCS_PATH) });
  return { ...made, findings: [...made.findings, drift] };
}
