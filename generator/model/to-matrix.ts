import { createCollector } from "../diagnostics/collector.ts";
import type { Checked } from "../diagnostics/diagnostic.ts";
import type { SpecDocument } from "../load/document.ts";
import { columnsOf, reportTakenColumns } from "./custom-columns.ts";
import { withImpliedFlags } from "./implied-flags.ts";
import type { Matrix } from "./matrix.ts";
import { createNameTables } from "./name-table.ts";
import { readBuild, readTests } from "./read-build.ts";
import {
  type ReadContext,
  readFlags,
  readPlatforms,
  readScopes,
  readSecretsBackends,
  readVariants,
} from "./read-catalogues.ts";
import { readComponents } from "./read-components.ts";
import { readRows } from "./read-rows.ts";
import { readApprovals, readRuleSettings, readWaivers } from "./read-rule-settings.ts";
import { readLimits, readRoles } from "./read-security.ts";
import { readWorkflows } from "./read-workflows.ts";
import { reportShape } from "./shape.ts";

/**
 * A spec as a matrix: shape checked, defaults filled in, references resolved, everything sorted. All mistakes are found in
 * one go: what has the wrong shape is passed over by the later steps, not a reason to skip them.
 */
export function toMatrix(document: SpecDocument): Checked<Matrix> {
  const collector = createCollector();
  const columns = columnsOf(document.value);
  reportShape(document, { columns, collector });
  reportTakenColumns(document, collector);
  const context: ReadContext = { document, collector, columns, names: createNameTables(document, collector) };
  const read = {
    columns,
    scopes: readScopes(context),
    platforms: readPlatforms(context),
    secretsBackends: readSecretsBackends(context),
    rows: readRows(context),
    flags: readFlags(context),
    variants: readVariants(context),
    components: readComponents(context),
    limits: readLimits(document),
    roles: readRoles(document),
    ruleSettings: readRuleSettings(context),
    waivers: readWaivers(context),
    approvals: readApprovals(context),
    isSplit: (document.parts ?? []).length > 0,
    ...readBuild(document),
    ...readTests(document),
    workflows: readWorkflows(document),
  };
  return collector.checked(withImpliedFlags(read));
}
