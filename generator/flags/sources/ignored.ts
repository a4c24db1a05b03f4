/** A line of a `.gitignore`. */
interface IgnoreRule {
  readonly pattern: RegExp;
  readonly foldersOnly: boolean;
  readonly negated: boolean;
}

/** Says whether git ignores a path; folders and files differ. */
export type IsIgnored = (path: string, kind: "file" | "directory") => boolean;

/** Ignores nothing. */
export const NOTHING_IGNORED: IsIgnored = () => false;

/**
 * What a folder's `.gitignore` says of paths below it, and what `outer` says of the others. Of the format this knows names, `*`,
 * `**`, `?`, `[…]`, anchors, `/` at the end and `!`; the last line that fits counts.
 *
 * @param folder relative to the root; empty for the root itself
 */
export function withIgnoreFile(outer: IsIgnored, folder: string, text: string): IsIgnored {
  const rules = text.split(/\r?\n/).flatMap((line) => ruleOf(line));
  if (rules.length === 0) return outer;
  const start = folder === "" ? 0 : folder.length + 1;
  return (path, kind) => {
    const below = path.slice(start);
    const rule = rules.findLast(
      ({ pattern, foldersOnly }) => (!foldersOnly || kind === "directory") && pattern.test(below),
    );
    return rule === undefined ? outer(path, kind) : !rule.negated;
  };
}

function ruleOf(line: string): readonly IgnoreRule[] {
  const text = line.trim();
  if (text === "" || text.startsWith("#")) return [];
  const negated = text.startsWith("!");
  const body = (negated ? text.slice(1) : text).replace(/\/\*\*$/, "/");
  const foldersOnly = body.endsWith("/");
  const path = body.replace(/\/$/, "");
  const isAnchored = path.includes("/");
  const source = regularExpression(path.replace(/^\//, ""));
  return [{ pattern: new RegExp(`^${isAnchored ? "" : "(?:.*/)?"}${source}$`, "s"), foldersOnly, negated }];
}

/** A pattern of git as the source of a regular expression. */
function regularExpression(pattern: string): string {
  const parts = pattern.match(/\*\*\/|\*+|\?|\[[^\]/]+\]|[^*?[]+|\[/g) ?? [];
  return parts
    .map((part) => {
      if (part === "**/") return "(?:.*/)?";
      if (part.startsWith("*")) return "[^/]*";
      if (part === "?") return "[^/]";
      const isClass = part.startsWith("[") && part.length > 1;
      return isClass ? part.replace(/^\[!/, "[^").replaceAll("\\", "\\\\") : part.replace(/[\\^$.|+(){}[\]]/g, "\\$&");
    })
    .join("");
}
