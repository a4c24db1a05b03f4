import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { defineConfig } from "vitepress";

const ROOT = resolve(import.meta.dirname, "../..");
const PAGES = join(ROOT, ".site/pages");

/** The pages of a folder for the side bar, called as their first heading. */
function pagesOf(folder: string) {
  return readdirSync(join(PAGES, folder))
    .filter((name) => name.endsWith(".md") && name !== "index.md")
    .sort()
    .map((name) => ({
      text: titleOf(join(PAGES, folder, name)),
      link: `/${folder}/${name.replace(/\.md$/, "")}`,
    }));
}

function titleOf(path: string): string {
  return /^# (.*)$/m.exec(readFileSync(path, "utf8"))?.[1]?.replaceAll("`", "") ?? path;
}

const group = (text: string, folder: string, index?: string) => ({
  text,
  collapsed: true,
  ...(index !== undefined && { link: index }),
  items: pagesOf(folder),
});

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#2f4fb3" d="M1 1h6v6H1zM9 9h6v6H9z"/><path fill="#8bbcff" d="M9 1h6v6H9zM1 9h6v6H1z"/></svg>';

const SAAS = "examples/saas-regions";

/** The path that the site is served below: on GitHub Pages that is the name of the repository. */
function basePath(): string {
  const [, repository] = process.env["GITHUB_REPOSITORY"]?.split("/") ?? [];
  return process.env["SITE_BASE"] ?? (repository === undefined ? "/" : `/${repository}/`);
}

export default defineConfig({
  title: "scopec",
  description: "Which scope a host gets, what it may use, and why",
  lang: "en",
  base: basePath(),
  srcDir: PAGES,
  outDir: join(ROOT, ".site/dist"),
  cacheDir: join(ROOT, ".site/cache"),
  // Browsers ask for an icon; a page brings it along.
  head: [["link", { rel: "icon", href: `data:image/svg+xml,${encodeURIComponent(ICON)}` }]],
  // A page says nothing of when it was built, so that the same sources give the same site.
  lastUpdated: false,
  markdown: {
    // Both themes have enough contrast for small text.
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config(md) {
      const fence = md.renderer.rules.fence;
      md.renderer.rules.fence = (tokens, index, ...rest) => {
        const token = tokens[index];
        if (token?.info.trim() !== "mermaid") return fence?.(tokens, index, ...rest) ?? "";
        return `<MermaidDiagram code="${encodeURIComponent(token.content)}" />`;
      };
    },
  },
  themeConfig: {
    search: {
      provider: "local",
      options: {
        // Pages of an example have the titles of this matrix's own: whoever searches means these.
        _render(source, env, md) {
          const html = md.render(source, env);
          return env.relativePath.startsWith("examples/") ? "" : html;
        },
      },
    },
    outline: { level: [2, 3] },
    nav: [
      { text: "Getting started", link: "/getting-started" },
      { text: "Explorer", link: "/explorer" },
      { text: "Matrix", link: "/generated/docs/" },
      { text: "Rules", link: "/docs/rules/" },
      { text: "Commands", link: "/docs/cli/" },
    ],
    sidebar: [
      {
        text: "Start",
        items: [
          { text: "Find an answer", link: "/" },
          { text: "Getting started", link: "/getting-started" },
          { text: "Matrix explorer", link: "/explorer" },
        ],
      },
      { text: "This matrix", link: "/generated/docs/", items: pagesOf("generated/docs") },
      { text: "Guides", items: pagesOf("docs") },
      group("Commands", "docs/cli", "/docs/cli/"),
      group("Rules", "docs/rules", "/docs/rules/"),
      group("Example: a SaaS in three regions", `${SAAS}/generated/docs`, `/${SAAS}/`),
    ],
  },
  vite: {
    define: { SITE_MATRICES: readFileSync(join(ROOT, ".site/matrices.json"), "utf8") },
    // The esbuild at hand does not translate to older browsers; those from 2022 on need no translation.
    build: { target: "es2022", chunkSizeWarningLimit: 4000 },
    server: { fs: { allow: [ROOT] } },
  },
});
