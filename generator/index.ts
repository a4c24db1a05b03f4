/** `scopec`: the public API. */

export { type Compilation, type CompileOptions, compile } from "./compile.ts";
export { defineMatrix, type MatrixSpec } from "./define-matrix.ts";
export type { Checked, Diagnostic, RelatedPlace, Severity } from "./diagnostics/diagnostic.ts";
export type { Fix, FixKind, FixStep, TextEdit } from "./diagnostics/fix.ts";
export type { Artifact, Emitter } from "./emit/emitter.ts";
export { createGuardedProject, loadGenerated } from "./guarded-project.ts";
export { createDiskHost } from "./host/disk.ts";
export type { Host } from "./host/host.ts";
export { createMemoryHost } from "./host/memory.ts";
export { createRowLocator } from "./locate-row.ts";
export type { Matrix } from "./model/matrix.ts";
