import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fencedLines } from "../../generator/docs/fenced-lines.ts";

/** What stands where on the site: globs from the project's root. Everything keeps its path, but for README files. */
const STAGED = [
  "README.md",
  "docs/**/*.md",
  "generated/docs/**/*.{md,svg}",
  "examples/*/README.md",
  "examples/*/generated/docs/**/*.{md,svg}",
];

/** Folder of the pages that are written for the site alone; they stand at its root. */
const OWN = "site/pages";

/** The pages of the site by path, with links that lead somewhere on it. */
export function stagedPages(root: string): ReadonlyMap<string, string> {
  const found = STAGED.flatMap((glob) => [...new Bun.Glob(glob).scanSync({ cwd: root })]).sort();
  const sources = new Set(found.map((path) => path.replaceAll("\\", "/")));
  const pages = [...sources].map((path) => {
    const text = readFileSync(join(root, path), "utf8");
    return [siteName(path), path.endsWith(".md") ? withNote(path, withSiteLinks(path, text, sources)) : text] as const;
  });
  const own = [...new Bun.Glob("**/*.md").scanSync({ cwd: join(root, OWN) })].sort();
  return new Map([...pages, ...own.map((path) => [path, readFileSync(join(root, OWN, path), "utf8")] as const)]);
}

/** Where a file stands on the site: a README is the page of its folder, and that of the project where one begins. */
function siteName(path: string): string {
  if (path === "README.md") return "getting-started.md";
  return path.replace(/(^|\/)README\.md$/, "$1index.md");
}

/** A page of an example says that it is one: it has the title of a page of this repository's own matrix. */
function withNote(path: string, text: string): string {
  const [, example] = /^examples\/([^/]+)\/generated\//.exec(path) ?? [];
  if (example === undefined) return text;
  const home = posix.relative(dirname(siteName(path)), `examples/${example}/index.md`);
  return text.replace(
    /^# .*$/m,
    (title) => `${title}\n\n> This page is of [the example ${example}](${home}), not of this repository's matrix.`,
  );
}

/** A page whose links lead to pages of the site; a link to another file of the project becomes its text. */
function withSiteLinks(path: string, text: string, sources: ReadonlySet<string>): string {
  const lines = text.split("\n");
  const isFenced = fencedLines(lines);
  const link = /(!?)\[((?:[^\]`\\]|`[^`]*`|\\.)*)\]\(([^)#\s]+)(#[^)\s]*)?\)/g;
  return lines.map((line, index) => (isFenced[index] === true ? line : line.replace(link, replaced))).join("\n");

  function replaced(whole: string, image: string, words: string, target: string, anchor = ""): string {
    if (/^[a-z]+:/.test(target)) return whole;
    const meant = posix.normalize(posix.join(dirname(path), target));
    if (!sources.has(meant)) return words;
    const to = posix.relative(dirname(siteName(path)), siteName(meant));
    return `${image}[${words}](${to.startsWith(".") ? to : `./${to}`}${anchor})`;
  }
}
