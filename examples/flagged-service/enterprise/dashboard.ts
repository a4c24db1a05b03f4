import type { Usage } from "./usage-report.ts";

const STYLE = `body { font: 15px/1.5 system-ui; margin: 2rem auto; max-width: 52rem; color: #1d1d1f }
h1 { font-weight: 600 } table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid #d2d2d7; padding: .5rem; text-align: left } td.bar { width: 50% }
.bar > span { background: #0071e3; display: block; height: .8rem; border-radius: .2rem; min-width: 1px }`;

/** The enterprise dashboard: a page without scripts that shows how packages are used. */
export function dashboardPage(usage: readonly Usage[]): string {
  const most = Math.max(1, ...usage.map(({ downloads }) => downloads));
  const rows = [...usage]
    .sort((a, b) => b.downloads - a.downloads || (a.name < b.name ? -1 : 1))
    .map(
      ({
        name,
        version,
        downloads,
        bytes,
      }) => `<tr><th scope="row">${escaped(name)} <small>${escaped(version)}</small></th>
<td>${downloads}</td><td>${readable(downloads * bytes)}</td>
<td class="bar"><span style="width:${((100 * downloads) / most).toFixed(0)}%"></span></td></tr>`,
    );
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Enterprise dashboard</title><style>${STYLE}</style>
<h1>Enterprise dashboard</h1>
<p>${usage.length} packages, ${usage.reduce((sum, { downloads }) => sum + downloads, 0)} downloads since the service started.</p>
<table><thead><tr><th>Package</th><th>Downloads</th><th>Transferred</th><th>Compared</th></tr></thead>
<tbody>${rows.join("")}</tbody></table></html>
`;
}

function readable(bytes: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  const power = bytes === 0 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power]}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
