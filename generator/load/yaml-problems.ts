import type { Document } from "yaml";
import type { SourceText } from "../base/source-text.ts";
import type { Span } from "../base/span.ts";
import { oddSpaceIn } from "./odd-characters.ts";
import { badIndent, noKey } from "./yaml-keys.ts";
import { leftOpen, missingCharacter, unexpected } from "./yaml-marks.ts";
import { lineAround, parserWords, type Slip, type Told } from "./yaml-slip.ts";

/** What to say of a mistake in YAML: where it is, what is wrong, and what to do about it where that is known. */
export interface YamlProblem {
  /** The parser's own code. */
  readonly code: string;
  readonly span: Span;
  readonly reason: string;
  readonly help?: string | undefined;
}

/** What these leave of the text is read as it is meant, so that the parser's next error is one of its own. */
const SELF_CONTAINED = new Set([
  "ALIAS_PROPS",
  "BAD_ALIAS",
  "BAD_COLLECTION_TYPE",
  "BAD_DIRECTIVE",
  "BAD_DQ_ESCAPE",
  "BAD_SCALAR_START",
  "MULTIPLE_ANCHORS",
  "MULTIPLE_TAGS",
  "NON_STRING_KEY",
  "TAG_RESOLVE_FAILED",
]);

const MOST_PROBLEMS = 10;

/**
 * The errors of the parser in our words, at the place where they are to be mended. After a slip that the parser stumbles over,
 * such as a wrong indentation, its further errors say nothing: these are left out.
 */
export function yamlProblems(document: Document.Parsed, source: SourceText): readonly YamlProblem[] {
  const all = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const stumble = all.findIndex(({ code }) => !SELF_CONTAINED.has(code));
  return all.slice(0, Math.min(MOST_PROBLEMS, stumble === -1 ? all.length : stumble + 1)).map((error) => {
    const { code, message, pos } = error;
    const slip: Slip = { code, message, start: pos[0], end: pos[1], text: source.text, document };
    const { reason, help, start = slip.start, end = slip.end } = oddSpace(slip) ?? (TELL[code] ?? parserWords)(slip);
    return { code, span: { source, start, end }, reason, help };
  });
}

/** How each of the parser's codes is told; each has several meanings, told apart by its message and the text around. */
const TELL: Readonly<Record<string, (slip: Slip) => Told>> = {
  BAD_ALIAS: () => ({ reason: "`*` begins an alias unless it stands in quotes", help: "Put the text in quotes." }),
  BAD_DQ_ESCAPE: ({ text, start }) => ({
    reason: `\`${text.slice(start, start + 2)}\` means nothing between double quotes`,
    help: "Write two backslashes for one, or put the text in single quotes.",
    end: start + 2,
  }),
  BAD_INDENT: (slip) => (/ end with a /.test(slip.message) ? leftOpen(slip) : badIndent(slip)),
  BAD_SCALAR_START: ({ text, start }) => ({
    reason: `text cannot begin with ${text[start] === "`" ? "a backtick" : `\`${text[start]}\``} unless it stands in quotes`,
    help: "Put the whole text in quotes.",
  }),
  BLOCK_AS_IMPLICIT_KEY: noKey,
  BLOCK_IN_FLOW: () => ({
    reason: "inside brackets, lists and maps are written in brackets as well",
    help: "Write `[a, b]` or `{ a: 1 }` here, or indent the whole instead of bracketing it.",
  }),
  MISSING_CHAR: missingCharacter,
  MULTILINE_IMPLICIT_KEY: noKey,
  MULTIPLE_DOCS: () => ({
    reason: "a second document begins here; a spec is one",
    help: "Take the `---` out, or move what follows into a file of its own.",
  }),
  NON_STRING_KEY: ({ text, start }) =>
    text.slice(start - 1, start + 1) === "{{"
      ? {
          reason: "`{{` begins a template that nobody filled in",
          help: "Fill it in before scopec reads the spec, or put it in quotes if it is text.",
        }
      : { reason: "a key has to be text", help: "Write it as plain text, like `name: value`." },
  TAB_AS_INDENT: ({ start }) => ({
    reason: "a tab cannot indent a line",
    help: "Indent with spaces, as the lines around it are.",
    end: start + 1,
  }),
  UNEXPECTED_TOKEN: unexpected,
};

/** A line that the parser stumbles over may look right: a space in it is none. */
function oddSpace({ code, text, start }: Slip): Told | undefined {
  if (SELF_CONTAINED.has(code)) return undefined;
  const line = lineAround(text, start);
  const odd = oddSpaceIn(line.content);
  if (odd === undefined) return undefined;
  const at = line.start + odd.index;
  return {
    reason: `${odd.name} stands here, which is no space to YAML`,
    help: "Write a plain space.",
    start: at,
    end: at + 1,
  };
}
