import type { SourceText } from "../../base/source-text.ts";
import { type Span, showPlace } from "../../base/span.ts";
import { applyEdits } from "../../base/text-edit.ts";
import { fromCatalogue } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Host } from "../../host/host.ts";
import type { BuildUse } from "../facts.ts";
import { overlayHost } from "../overlay-host.ts";
import { type Scan, type ScanSpec, scan } from "../scan.ts";
import { createResolver } from "../syntax/resolve.ts";
import { createModuleEffects } from "./module-effects.ts";
import { findOrphans } from "./orphans.ts";
import { retireInSource } from "./retire-source.ts";

/** A flag, and whether it is on from now on. */
export interface Retiring {
  readonly flag: string;
  readonly keep: boolean;
  /** Files that scopec wrote: it will write them anew. */
  readonly own: ReadonlySet<string>;
}

/** What retiring a flag does to the sources. */
export interface Retirement {
  readonly changes: readonly { readonly path: string; readonly before: string; readonly after: string }[];
  /** What is in the way; then nothing should be written. */
  readonly diagnostics: readonly Diagnostic[];
  /** What a person should look at, each in a sentence. */
  readonly notes: readonly string[];
}

/** Decides a flag in all sources of a project and in the commands that turn it on. Nothing is written. */
export async function retireInSources(host: Host, spec: ScanSpec, { flag, keep, own }: Retiring): Promise<Retirement> {
  const found = await scan(host, spec, { own });
  const diagnostics = inTheWay(found, flag);
  if (diagnostics.length > 0) return { changes: [], diagnostics, notes: [] };
  const resolver = createResolver(host);
  const hasEffects = createModuleEffects(host, resolver);
  const sources = found.subject.sources.filter(({ source }) => source.text.includes(flag));
  const retired = sources.map(({ source }) => {
    const { noUnusedLocals, noUnusedParameters } = resolver.settingsFor(source.path);
    const after = retireInSource(source, {
      flag,
      keep,
      hasEffects: (specifier) => hasEffects(source.path, specifier),
      strict: { locals: noUnusedLocals === true, parameters: noUnusedParameters === true },
    });
    return changeOf(source, after);
  });
  const builds = found.subject.builds.filter(({ name, kind }) => name === flag && kind === "option");
  const [commands, kept] = withoutOptions(builds);
  const changes = [...retired, ...commands].filter(({ before, after }) => before !== after);
  const texts = new Map(changes.map(({ path, after }) => [path, after]));
  const rest = changes.length === 0 ? found : await scan(overlayHost(host, texts), spec, { own });
  const orphans = findOrphans(overlayHost(host, texts), { changes, resolver });
  return {
    changes,
    diagnostics: [],
    notes: [
      ...shortened(
        [...kept, ...rest.subject.mentionsOf(flag)].map((span) => `${showPlace(span)} still names \`${flag}\``),
      ),
      ...orphans.map((path) => `${path} is not imported any more`),
    ],
  };
}

/** A name that tests are full of would hide the other notes. */
const MOST_NOTES = 10;

function shortened(notes: readonly string[]): readonly string[] {
  const more = notes.length - MOST_NOTES;
  return more > 0 ? [...notes.slice(0, MOST_NOTES), `${more} more places still name it`] : notes;
}

function changeOf({ path, text }: SourceText, after: string) {
  return { path, before: text, after };
}

/** The uses that cannot be decided: those that Bun does not see either, and whatever follows a mistake in the syntax. */
function inTheWay({ subject, diagnostics }: Scan, flag: string): readonly Diagnostic[] {
  const hidden = subject.sources.flatMap(({ uses }) =>
    uses
      .filter((use) => use.isHidden === true && use.flag === flag)
      .map(({ span }) => fromCatalogue("no-hidden-flag-use", { flag }, { span })),
  );
  const unread = diagnostics.filter(({ code, span }) => code === "no-unread-source" && span.source.text.includes(flag));
  return [...hidden, ...unread.map((diagnostic) => ({ ...diagnostic, severity: "error" as const }))];
}

/**
 * Commands without `--feature=…`. An option in a source, or one that is a text or an item of its own, stays: what is around it
 * would have to be understood.
 */
function withoutOptions(uses: readonly BuildUse[]): readonly [Retirement["changes"], kept: readonly Span[]] {
  const bySource = new Map<SourceText, Span[]>();
  const kept: Span[] = [];
  for (const { whole } of uses) {
    if (SOURCE.test(whole.source.path) || isAlone(whole)) kept.push(whole);
    else bySource.set(whole.source, [...(bySource.get(whole.source) ?? []), whole]);
  }
  const changes = [...bySource].map(([source, spans]) => {
    const edits = spans.map(({ start, end }) => ({ start: start - blanksBefore(source.text, start), end, text: "" }));
    return changeOf(source, applyEdits(source.text, edits));
  });
  return [changes, kept];
}

const SOURCE = /\.[cm]?[jt]sx?$/;

function isAlone({ source: { text }, start, end }: Span): boolean {
  const before = text.slice(0, start);
  return /["'`]$/.test(before) || (/(?:^|\n)\s*-\s+$/.test(before) && /^\s*(?:\n|$)/.test(text.slice(end)));
}

function blanksBefore(text: string, offset: number): number {
  return /[ \t]*$/.exec(text.slice(0, offset))?.[0].length ?? 0;
}
