import { ts } from "ts-morph";

interface Bracket {
  readonly token: ts.SyntaxKind;
  readonly start: number;
  /** The indentation of the line that it stands on. */
  readonly indent: number;
  readonly line: number;
}

const CLOSED_BY: ReadonlyMap<ts.SyntaxKind, ts.SyntaxKind> = new Map([
  [ts.SyntaxKind.OpenBraceToken, ts.SyntaxKind.CloseBraceToken],
  [ts.SyntaxKind.OpenBracketToken, ts.SyntaxKind.CloseBracketToken],
  [ts.SyntaxKind.OpenParenToken, ts.SyntaxKind.CloseParenToken],
  [ts.SyntaxKind.TemplateHead, ts.SyntaxKind.TemplateTail],
]);

const CLOSING = new Set(CLOSED_BY.values());

/**
 * The place of the bracket that was probably left open, in a text whose brackets do not match; `undefined` where they match.
 * The first one whose partner is missing, or stands on another line at another indentation: the bracket that the parser misses
 * a partner of is often an outer one, since the inner one took that.
 */
export function findOpenBracket(text: string): number | undefined {
  const open: Bracket[] = [];
  let suspect: number | undefined;
  for (const bracket of brackets(text)) {
    if (!CLOSING.has(bracket.token)) {
      open.push(bracket);
      continue;
    }
    const partner = open.pop();
    if (partner === undefined) return undefined;
    if (CLOSED_BY.get(partner.token) !== bracket.token) return suspect ?? partner.start;
    if (partner.line !== bracket.line && partner.indent !== bracket.indent) suspect ??= partner.start;
  }
  const [outermost] = open;
  return outermost === undefined ? undefined : (suspect ?? outermost.start);
}

/** The brackets of a text, those in texts and comments left out. */
function* brackets(text: string): Generator<Bracket> {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, text);
  const braces: boolean[] = [];
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const start = scanner.getTokenStart();
    let kind: ts.SyntaxKind = token;
    if (kind === ts.SyntaxKind.TemplateHead || kind === ts.SyntaxKind.OpenBraceToken)
      braces.push(kind === ts.SyntaxKind.TemplateHead);
    if (kind === ts.SyntaxKind.CloseBraceToken && braces.at(-1) === true) kind = scanner.reScanTemplateToken(false);
    if (kind === ts.SyntaxKind.TemplateTail || kind === ts.SyntaxKind.CloseBraceToken) braces.pop();
    if (CLOSED_BY.has(kind) || CLOSING.has(kind)) yield { token: kind, start, ...lineOf(text, start) };
  }
}

function lineOf(text: string, offset: number): { readonly indent: number; readonly line: number } {
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  return { line, indent: text.slice(line).search(/[^ \t]|$/) };
}
