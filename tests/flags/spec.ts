import type { ScanSpec } from "../../generator/flags/scan.ts";
import { modelText, rendered } from "../tester.ts";

/** A spec text as scanning wants it; it must be valid. */
export async function specOf(text: string): Promise<ScanSpec> {
  const { document, matrix, diagnostics } = await modelText(text);
  if (document === undefined || matrix === undefined) throw new Error(rendered(diagnostics));
  return { document, matrix };
}
