import type { Tampering } from "../tampering.ts";
import { HANDBOOK_TAMPERINGS } from "./handbook-pages.ts";
import { MODULE_TAMPERINGS } from "./modules.ts";
import { PAGE_TAMPERINGS } from "./pages.ts";
import { PROPERTY_TAMPERINGS } from "./properties.ts";
import { RECORD_TAMPERINGS } from "./records.ts";

/** Edits of generated files of this project, one a time. */
export const TAMPERINGS: readonly Tampering[] = [
  ...HANDBOOK_TAMPERINGS,
  ...MODULE_TAMPERINGS,
  ...PAGE_TAMPERINGS,
  ...PROPERTY_TAMPERINGS,
  ...RECORD_TAMPERINGS,
];
