import type { SpecDocument } from "../load/document.ts";
import type { WorkflowSettings } from "./matrix.ts";
import { isMap, optionalText, textAt, valueAt } from "./plain-data.ts";
import { DEFAULT_BRANCH } from "./workflow-schemas.ts";

/** What the workflows are told, with the defaults where the spec is silent. */
export function readWorkflows(document: SpecDocument): WorkflowSettings {
  const value = valueAt(document.value, "workflows");
  const docs = valueAt(value, "docs");
  return {
    branch: textAt(value, "branch") || DEFAULT_BRANCH,
    ...optionalText(value, "folder"),
    ...(isMap(docs) && { docs: { folder: textAt(docs, "folder"), ...optionalText(docs, "script") } }),
  };
}
