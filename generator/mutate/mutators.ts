import { HOST_TABLE_MUTATORS } from "./files/host-table.ts";
import { OTHER_FILE_MUTATORS } from "./files/other-files.ts";
import { SCOPES_MODULE_MUTATORS } from "./files/scopes-module.ts";
import type { Mutator } from "./mutant.ts";
import { FLAG_MUTATORS } from "./spec/flags.ts";
import { HOST_MUTATORS } from "./spec/hosts.ts";
import { ISOLATION_MUTATORS } from "./spec/isolation.ts";
import { ROW_MUTATORS } from "./spec/rows.ts";

/** Every kind of change. To add one: an entry in one of these lists, and the guardrails that are meant to notice it. */
export const MUTATORS: readonly Mutator[] = [
  ...ISOLATION_MUTATORS,
  ...HOST_MUTATORS,
  ...ROW_MUTATORS,
  ...FLAG_MUTATORS,
  ...SCOPES_MODULE_MUTATORS,
  ...HOST_TABLE_MUTATORS,
  ...OTHER_FILE_MUTATORS,
];
