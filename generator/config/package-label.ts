/** A package, perhaps with the path of one of its modules behind it. */
const PACKAGE = /^((?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*)(?:\/(?!\.)[A-Za-z0-9._-]+)*$/;

/** A file below the config's folder. */
const FILE = /^\.\/(?:(?!\.{1,2}\/)[A-Za-z0-9@._-]+\/)*([A-Za-z0-9._-]+)$/;

/**
 * What the emitters and rules of listed code are called by: a package's name, or a file's name without its ending (its folder's,
 * where it is an `index`), in small letters. `undefined` for what is neither.
 */
export function labelOf(name: string): string | undefined {
  const [, ofPackage] = PACKAGE.exec(name) ?? [];
  if (ofPackage !== undefined) return ofPackage;
  const [, file] = FILE.exec(name) ?? [];
  if (file === undefined || file === "." || file === "..") return undefined;
  const stem = file.replace(/\.[A-Za-z]+$/, "");
  const folder = name.split("/").at(-2) ?? "";
  const label = (stem === "index" && folder !== "." ? folder : stem).toLowerCase().replace(/[^a-z0-9-]+/g, "-");
  return /^[a-z0-9]/.test(label) ? label : undefined;
}
