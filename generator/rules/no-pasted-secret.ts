import { groupBy } from "../base/group.ts";
import { pointerTo } from "../base/pointer.ts";
import { type FoundSecret, findSecrets } from "../base/secrets.ts";
import { firstLineOf, type Span } from "../base/span.ts";
import type { SpecDocument } from "../load/document.ts";
import { defineRule, type RuleFinding } from "./rule.ts";

export const noPastedSecret = defineRule({
  code: "no-pasted-secret",
  severity: "error",
  describe:
    "No text of the spec, its comments among them, looks like a real secret: an access key, a token, a private key, a password in a URL.",
  why: "A spec is committed, reviewed, copied into generated files and printed in logs: a secret in it is known to all who can read the repository, now and in its history. The rule knows the forms that issuers document (AWS, GitHub, GitLab, Slack, Stripe, Google, npm, JSON Web Tokens, PEM private keys), passwords in URLs, and random texts behind words such as `password:`. It never prints what it found: findings show stars instead. Taking the text out is not enough: revoke the secret where it was issued, since the history keeps it. The spec names where secrets are kept, never what they are. A text that only looks like a secret can be waived at its place, unless it stands in a comment.",
  check: (_matrix, { document }) => {
    const inValues = secretsInValues(document.value);
    return [...inValues, ...secretsElsewhere(document, inValues)];
  },
});

function findingOf({ kind }: FoundSecret, place: Pick<RuleFinding, "at" | "part" | "span">): RuleFinding {
  return {
    message: `this looks like ${kind}`,
    help: "Take it out, and revoke it where it was issued: whoever can read the repository, or its history, has it.",
    ...place,
  };
}

function secretsInValues(root: unknown): readonly RuleFinding[] {
  // Nearly every spec has none, and then no pointer need be made.
  const texts = new Set<string>();
  forEachText(root, (text) => texts.add(text));
  if (![...texts].some((text) => findSecrets(text).length > 0)) return [];
  const found: RuleFinding[] = [];
  forEachText(root, (text, { part, path }) => {
    for (const secret of onePerKind(findSecrets(text))) found.push(findingOf(secret, { at: pointerTo(...path), part }));
  });
  return found;
}

/** Calls back for each text in plain data, and for each name of an entry; `path` is only good until the call returns. */
function forEachText(
  root: unknown,
  callBack: (text: string, where: { readonly part: "key" | "value"; readonly path: readonly string[] }) => void,
): void {
  const path: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === "string") callBack(value, { part: "value", path });
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      path.push(key);
      if (!Array.isArray(value)) callBack(key, { part: "key", path });
      visit(inner);
      path.pop();
    }
  };
  visit(root);
}

/** Of several of one kind the first: they would be the same finding. */
function onePerKind(secrets: readonly FoundSecret[]): readonly FoundSecret[] {
  return [...groupBy(secrets, ({ kind }) => kind).values()].flatMap((group) => group.slice(0, 1));
}

/** What stands in a file of the spec but in no value of it, e.g. in a comment; a line has one finding of each kind. */
function secretsElsewhere(document: SpecDocument, inValues: readonly RuleFinding[]): readonly RuleFinding[] {
  const spans = groupBy(
    inValues.map(({ at, part }) => document.spanOf(at, part)),
    ({ source }) => source.path,
  );
  return [document.source, ...(document.parts ?? [])].flatMap((source) => {
    const isInValue = coverOf(spans.get(source.path) ?? []);
    const elsewhere = findSecrets(source.text).filter(({ start }) => !isInValue(start));
    const byLine = groupBy(elsewhere, ({ start }) => source.positionAt(start).line);
    return [...byLine.values()].flatMap(onePerKind).map((secret) => {
      // A private key may go on to the end of the file: its first line says enough.
      const { start, end } = firstLineOf({ source, start: secret.start, end: secret.end });
      return findingOf(secret, { at: "", span: { source, start, end: Math.max(start + 1, end) } });
    });
  });
}

/** Tells whether an offset lies in one of the spans of a file; it is asked for ever higher offsets. */
function coverOf(spans: readonly Span[]): (offset: number) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let end = -1;
  return (offset) => {
    for (let span = sorted[next]; span !== undefined && span.start <= offset; span = sorted[++next]) {
      end = Math.max(end, span.end);
    }
    return offset <= end;
  };
}
