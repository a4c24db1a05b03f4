/**
 * Why a path must not be touched, or `undefined` when it may: it has to be relative, plain and inside the root. Links are
 * found when the disk is looked at.
 */
export function whyUnsafe(path: string): string | undefined {
  if (path === "") return "it is empty";
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path)) return "it is an absolute path";
  if (path.includes("\\")) return "it has a backslash";
  if ([...path].some((character) => character < " ")) return "it has a control character";
  const parts = path.split("/");
  if (parts.includes("..")) return "it leads out of the project";
  if (parts.some((part) => part === "" || part === ".")) return "it is not in its plain form";
  const lower = path.toLowerCase();
  if (`/${lower}/`.includes("/.git/")) return "it belongs to git";
  if (/^generated\/\.scopec[.-]/.test(lower)) return "scopec keeps its own records there";
  return undefined;
}
