/**
 * The file that a package's `exports` gives for one of its modules (`.` or `./name`), under some conditions; `undefined` for one
 * that it does not export. As Node's documentation of packages has it, but for patterns.
 */
export function exportedPath(exports: unknown, module: string, conditions: readonly string[]): string | undefined {
  const isMap = typeof exports === "object" && exports !== null && !Array.isArray(exports);
  const hasModules = isMap && Object.keys(exports).some((key) => key.startsWith("."));
  const target = hasModules
    ? (exports as Readonly<Record<string, unknown>>)[module]
    : module === "."
      ? exports
      : undefined;
  return targetOf(target, conditions);
}

function targetOf(target: unknown, conditions: readonly string[]): string | undefined {
  if (typeof target === "string") return target.startsWith("./") && !target.includes("..") ? target : undefined;
  if (typeof target !== "object" || target === null) return undefined;
  const fitting = Array.isArray(target)
    ? target
    : Object.entries(target).flatMap(([condition, inner]) => (conditions.includes(condition) ? [inner] : []));
  for (const inner of fitting) {
    const path = targetOf(inner, conditions);
    if (path !== undefined) return path;
  }
  return undefined;
}
