import { pointerTokens } from "../base/pointer.ts";
import { showPlace } from "../base/span.ts";
import { nearest } from "../base/suggest.ts";
import { CATALOGUE_CODES } from "../diagnostics/catalogue.ts";
import type { EmittedArtifact } from "../emit/emit-all.ts";
import { CHECKS } from "../flags/checks/index.ts";
import { readHostPattern } from "../model/host-pattern.ts";
import { valueAt } from "../model/plain-data.ts";
import { RULES } from "../rules/index.ts";
import type { CodeExplanation } from "./explain-code.ts";
import { type ExplainSubject, explainHost, type HostExplanation } from "./explain-host.ts";
import { explainableNames, explainName, type NameExplanation } from "./explain-name.ts";

/** What stands at a place of the spec. */
export interface PointerExplanation {
  readonly kind: "pointer";
  readonly pointer: string;
  /** Whether the spec has something there; else the place is that of the nearest thing above it. */
  readonly exists: boolean;
  readonly place: string;
  /** The generated files that are made from it. */
  readonly files: readonly string[];
}

/** Who makes a generated file, and from what. */
export interface FileExplanation {
  readonly kind: "file";
  readonly path: string;
  readonly emitter: string;
  readonly origin: readonly { readonly pointer: string; readonly place: string }[];
}

/** The answer to one question. */
export type Explanation = HostExplanation | NameExplanation | CodeExplanation | PointerExplanation | FileExplanation;

/** A compiled spec with what it produces. */
export interface ExplainAllSubject extends ExplainSubject {
  readonly artifacts: readonly EmittedArtifact[];
}

/**
 * Explains whatever a word names in a spec: a JSON Pointer into it (it begins with `/`), a generated file, a flag, a scope,
 * platform or variant ({@link explainName}), or else a host. With a platform to explain it on, the name of one of these three is
 * taken for a host too.
 * Codes of findings need no spec: {@link explainCode}.
 */
export function explain(subject: ExplainAllSubject, word: string, platform?: string): Explanation {
  return (
    explainPointer(subject, word) ??
    explainFile(subject, word) ??
    explainNamed(subject, word, platform) ??
    withHint(subject, explainHost(subject, word, platform))
  );
}

/** What the word names in the spec; on a platform, only a flag. */
function explainNamed(subject: ExplainSubject, word: string, platform?: string): NameExplanation | undefined {
  const explanation = explainName(subject, word);
  return platform === undefined || explanation?.kind === "flag" ? explanation : undefined;
}

/**
 * What is taken for a host that no rule knows may be a flag, a name, a code or a file that is spelt a little wrong; or a host as a spec
 * may write it but no request does, with letters beyond ASCII.
 */
function withHint(subject: ExplainAllSubject, explanation: HostExplanation): HostExplanation {
  const { matrix, artifacts } = subject;
  if (explanation.rule !== null) return explanation;
  const read = isAscii(explanation.host) ? undefined : readHostPattern(explanation.host);
  if (read?.ok === true && read.pattern.kind === "exact") return { ...explanation, meant: read.pattern.canonical };
  const known = [
    ...matrix.flags.map(({ name }) => name),
    ...explainableNames(subject),
    ...RULES.map(({ code }) => code),
    ...CHECKS.map(({ code }) => code),
    ...CATALOGUE_CODES,
    ...artifacts.map(({ path }) => path),
    ...matrix.rows.map(({ host }) => host.canonical),
  ];
  const meant = nearest(explanation.host, known);
  return meant === undefined ? explanation : { ...explanation, meant };
}

function isAscii(text: string): boolean {
  return [...text].every((character) => character <= "\u007f");
}

function explainPointer({ document, artifacts }: ExplainAllSubject, word: string): PointerExplanation | undefined {
  if (!word.startsWith("/")) return undefined;
  const exists = pointerTokens(word).reduce<unknown>(stepInto, document.value) !== undefined;
  const files = artifacts.filter(({ origin }) =>
    origin.some((pointer) => within(word, pointer) || within(pointer, word)),
  );
  return {
    kind: "pointer",
    pointer: word,
    exists,
    place: showPlace(document.spanOf(word)),
    files: files.map(({ path }) => path),
  };
}

function stepInto(value: unknown, token: string): unknown {
  return Array.isArray(value) ? (/^\d+$/.test(token) ? value[Number(token)] : undefined) : valueAt(value, token);
}

function within(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}

function explainFile({ document, artifacts }: ExplainAllSubject, word: string): FileExplanation | undefined {
  const path = word.replace(/^\.\//, "");
  const artifact = artifacts.find((candidate) => candidate.path === path);
  if (artifact === undefined) return undefined;
  const origin = artifact.origin.map((pointer) => ({ pointer, place: showPlace(document.spanOf(pointer, "key")) }));
  return { kind: "file", path, emitter: artifact.emitter, origin };
}
