/** `scopec`: the public API. */

export {
  type CheckOptions,
  check,
  compile,
  diff,
  type ExplainOptions,
  explain,
  renderFindings,
  type SpecChange,
  type SpecDiff,
  type SpecSource,
} from "./api.ts";
export type { CheckedSpec, Compilation, CompileOptions } from "./compile.ts";
export { defineConfig, type ScopecConfig } from "./define-config.ts";
export { defineMatrix, type MatrixSpec } from "./define-matrix.ts";
export type { Checked, Diagnostic, RelatedPlace, Severity } from "./diagnostics/diagnostic.ts";
export type { Fix, FixKind, FixStep, TextEdit } from "./diagnostics/fix.ts";
export type { Format } from "./diagnostics/renderers.ts";
export { type Artifact, defineEmitter, type Emitter } from "./emit/emitter.ts";
export type { Explanation } from "./explain/explain.ts";
export { createGuardedProject, loadGenerated } from "./guarded-project.ts";
export { createDiskHost } from "./host/disk.ts";
export type { Host, ReadOnlyHost } from "./host/host.ts";
export { createMemoryHost } from "./host/memory.ts";
export { createRowLocator } from "./locate-row.ts";
export type { Matrix } from "./model/matrix.ts";
export { defineRule, type Rule, type RuleContext, type RuleFinding, type RuleFix } from "./rules/rule.ts";
