import { createSourceText, type SourceText } from "../base/source-text.ts";
import { fileSpan, type Span } from "../base/span.ts";
import { fromCatalogue } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Host } from "../host/host.ts";
import type { SpecDocument } from "../load/document.ts";
import type { Matrix } from "../model/matrix.ts";
import { applySettings } from "./apply-settings.ts";
import type { ScanSubject, SourceFinding } from "./check.ts";
import { CHECKS } from "./checks/index.ts";
import type { SourceFacts } from "./facts.ts";
import { type FindOptions, findFiles } from "./sources/find-files.ts";
import { findHandingOn, mayHandOn } from "./sources/hands-on.ts";
import { commandsIn } from "./sources/read-commands.ts";

/** A spec that was read and found right. */
export interface ScanSpec {
  readonly document: SpecDocument;
  readonly matrix: Matrix;
}

/** What to scan. */
export interface ScanOptions extends FindOptions {
  /** The day, as `YYYY-MM-DD`, by which flags expire; without it none does. */
  readonly today?: string;
}

/** A finding of a check, with the check's code. */
export interface ScanFinding extends SourceFinding {
  readonly code: string;
}

/** What a scan gives. */
export interface Scan {
  readonly findings: readonly ScanFinding[];
  /** The findings in the form in which all others are printed, and those about files that cannot be read. */
  readonly diagnostics: readonly Diagnostic[];
  readonly subject: ScanSubject;
  /** How many files were read, and how many of them had to be parsed. */
  readonly counts: { readonly read: number; readonly parsed: number };
}

/**
 * Looks through a project for what its source does with flags, and checks it against the spec and against what Bun does. Nothing
 * is run. Only files that name `bun:bundle` are parsed, and those that may get `feature` from them.
 */
export async function scan(host: Host, { document, matrix }: ScanSpec, options: ScanOptions = {}): Promise<Scan> {
  const { paths = [], today } = options;
  const files = findFiles(host, options);
  const [sources, unreadable] = readTexts(host, files.sources);
  const [commands] = readTexts(host, files.commands);
  const facts = await readFacts(host, sources);
  const spec = new Set([document.source, ...(document.parts ?? [])].map(({ path }) => path));
  const subject: ScanSubject = {
    matrix,
    spanOf: document.spanOf,
    sources: facts,
    builds: [
      ...facts.flatMap(({ builds }) => builds),
      ...[...commands, ...sources].filter(({ text }) => text.includes("--feature")).flatMap(commandsIn),
    ],
    isWhole: paths.length === 0,
    mentionsOf: (name) =>
      mentions(
        sources.filter(({ path }) => !spec.has(path)),
        name,
      ),
    ...(today !== undefined && { today }),
  };
  const found = CHECKS.flatMap((check) =>
    check.check(subject).map((finding) => ({ severity: check.severity, ...finding, code: check.code })),
  );
  const [checked, settingFindings] = applySettings(found, subject);
  const missing = files.missing.map((path) => unreadableFile(path, "there is no such file or folder"));
  return {
    findings: checked,
    diagnostics: [...checked.map(toDiagnostic), ...settingFindings, ...unreadable, ...missing],
    subject,
    counts: { read: sources.length + commands.length, parsed: facts.length },
  };
}

function toDiagnostic(finding: ScanFinding & { readonly severity: Diagnostic["severity"] }): Diagnostic {
  const { code, severity, message, help, span, related } = finding;
  return { code, severity, message, help, span, ...(related !== undefined && { related }) };
}

function unreadableFile(path: string, reason: string): Diagnostic {
  return fromCatalogue("no-unreadable-file", { reason }, { span: fileSpan(path) });
}

/** Larger files are no source that people write, but bundles and data. */
const LARGEST_SOURCE = 2_000_000;

function readTexts(
  host: Host,
  paths: readonly string[],
): readonly [sources: readonly SourceText[], unreadable: readonly Diagnostic[]] {
  const sources: SourceText[] = [];
  const unreadable: Diagnostic[] = [];
  for (const path of paths) {
    const read = host.readText(path);
    if (read.kind === "text" && read.text.length <= LARGEST_SOURCE) sources.push(createSourceText(path, read.text));
    if (read.kind === "not-text" || read.kind === "unreadable") unreadable.push(unreadableFile(path, read.reason));
  }
  return [sources, unreadable];
}

/** The parser is large: it loads only when there is something to parse. */
async function readFacts(host: Host, sources: readonly SourceText[]): Promise<readonly SourceFacts[]> {
  const direct = sources.filter(({ text }) => text.includes("bun:bundle") || text.includes("Bun.build"));
  if (direct.length === 0) return [];
  const { readSources } = await import("./syntax/read-sources.ts");
  if (!direct.some(mayHandOn)) return readSources(direct, () => false);
  const { createResolver } = await import("./syntax/resolve.ts");
  const { resolve } = createResolver(host);
  const users = sources.filter(({ text }) => /\bfeature\b/.test(text));
  const handing = findHandingOn([...users, ...sources.filter(({ text }) => text.includes("export *"))], resolve);
  const parsed = new Set([...direct, ...users]);
  return readSources([...parsed], (from, specifier) => {
    const target = resolve(from, specifier);
    return target !== undefined && handing.has(target);
  });
}

/** Where a name stands in quotes. */
function mentions(sources: readonly SourceText[], name: string): readonly Span[] {
  return sources.flatMap((source) =>
    ['"', "'", "`"].flatMap((quote) => {
      const start = source.text.indexOf(`${quote}${name}${quote}`);
      return start === -1 ? [] : [{ source, start: start + 1, end: start + 1 + name.length }];
    }),
  );
}
