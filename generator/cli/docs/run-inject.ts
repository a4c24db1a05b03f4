import { fileSpan } from "../../base/span.ts";
import { check } from "../../compile.ts";
import { fromCatalogue } from "../../diagnostics/catalogue.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { inject } from "../../docs/inject.ts";
import { replaceSources } from "../../plan/apply.ts";
import { unifiedDiff } from "../../plan/unified-diff.ts";
import { LOCK_PATH, readLock } from "../../variants/lock.ts";
import { type CommandContext, type ExitStatus, UsageError } from "../command.ts";
import type { Given } from "../given.ts";
import { openProject } from "../open-project.ts";
import { dayOf, paintFor } from "../terminal.ts";
import { pagePaths, readPages } from "./read-pages.ts";

/** `scopec docs inject <files…> [--check]`: the marked parts of hand-written pages, as the spec gives them. */
export async function runInject(given: Given, { terminal }: CommandContext): Promise<ExitStatus> {
  const { root, spec, host, print } = await openProject(given, terminal);
  const paths = pagePaths(given["files"], { root, from: terminal.workingFolder });
  if (paths.length === 0) throw new UsageError("name the pages to look at: scopec docs inject README.md");
  const [checked, findings] = await check(host, spec, { rules: "grave", ...dayOf(terminal) });
  const { pages, unread } = readPages(host, paths);
  if (checked === undefined) return print([...findings, ...unread]);

  const lock = host.readText(LOCK_PATH);
  const sizes = (lock.kind === "text" ? readLock(lock.text)?.variants : undefined) ?? [];
  const injected = pages.map((page) => ({ page, result: inject(page, { matrix: checked.matrix, sizes }) }));
  const broken = [...unread, ...injected.flatMap(({ result: [, problems] }) => problems)];
  const changes = injected.flatMap(({ page, result: [made] }) =>
    made === undefined || made.text === page.text ? [] : [{ path: page.path, before: page.text, after: made.text }],
  );
  if (given["check"] === true) {
    const stale = changes.map(async ({ path, before, after }) => {
      const finding = fromCatalogue("drift-block", { path }, { span: fileSpan(path) });
      return { ...finding, diff: await unifiedDiff(path, { before, after }) };
    });
    return print([...broken, ...(await Promise.all(stale))]);
  }
  if (hasErrors(broken)) return print(broken);
  replaceSources(host, changes);
  for (const { path } of changes) {
    terminal.err(`${paintFor(terminal, terminal.errIsTerminal)("yellow", "changed")} ${path}\n`);
  }
  for (const { page, result } of injected) {
    if (result[0]?.blocks === 0) terminal.err(`${page.path} has no markers\n`);
  }
  return 0;
}
