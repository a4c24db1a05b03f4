/** A stretch of a text that looks like a secret; offsets in UTF-16 code units, `end` exclusive. */
export interface FoundSecret {
  /** What it looks like, with its article: `an npm token`. */
  readonly kind: string;
  /** Where the part begins that nobody may see; what says only which kind of secret it is stands before it. */
  readonly start: number;
  readonly end: number;
}

/** How one kind of secret is written. */
interface Shape {
  readonly kind: string;
  /** Matches the part that nobody may see, by what stands before it. Each begins at one place of a run only: linear. */
  readonly pattern: RegExp;
  /** Whether what matched is one, where the pattern alone would also match ordinary words. */
  readonly isLikely?: (match: string) => boolean;
}

/** The forms that their issuers document. Names and hashes have none of them. */
const SHAPES: readonly Shape[] = [
  // A word such as `ASIAPACIFIC…` has no digit.
  { kind: "an AWS access key", pattern: /(?<=(?<![A-Za-z0-9])A[KS]IA)(?=[A-Z]*[0-9])[A-Z0-9]{16}(?![A-Za-z0-9])/g },
  { kind: "a GitHub token", pattern: /(?<=(?<![A-Za-z0-9])gh[oprsu]_)[A-Za-z0-9]{36,}/g },
  { kind: "a GitHub token", pattern: /(?<=(?<![A-Za-z0-9])github_pat_)\w{50,}/g },
  { kind: "a GitLab token", pattern: /(?<=(?<![A-Za-z0-9])glpat-)[\w-]{20,}/g },
  { kind: "a Slack token", pattern: /(?<=(?<![A-Za-z0-9-])xox[abeoprs]-)(?=[A-Za-z-]*[0-9])[A-Za-z0-9-]{10,}/g },
  {
    kind: "a Slack webhook",
    pattern: /(?<=hooks\.slack\.com\/services\/)[A-Z0-9]{8,}\/[A-Z0-9]{8,}\/[A-Za-z0-9]{16,}/g,
  },
  { kind: "a Stripe key", pattern: /(?<=(?<![A-Za-z0-9])[rs]k_(?:live|test)_)[A-Za-z0-9]{16,}/g },
  { kind: "a Google API key", pattern: /(?<=(?<![\w-])AIza)[\w-]{35}(?![\w-])/g },
  { kind: "an npm token", pattern: /(?<=(?<!\w)npm_)[A-Za-z0-9]{36}(?!\w)/g },
  // The signature may be cut off where a message quotes the beginning of a long value.
  { kind: "a JSON Web Token", pattern: /(?<=(?<![\w-])eyJ)[\w-]{8,}\.eyJ[\w-]{8,}(?:\.[\w-]*)?/g },
  {
    kind: "a private key",
    pattern:
      /(?<=-----BEGIN (?:(?:RSA|DSA|EC|OPENSSH|ENCRYPTED|PGP) )?PRIVATE KEY(?: BLOCK)?-----)[\s\S]*?(?=-----END|$)/g,
  },
  {
    // `user:$NAME@`, `user:<password>@` and the like say where a password goes.
    kind: "a password in a URL",
    pattern: /(?<=[A-Za-z0-9]:\/\/[^\s/:@]{0,100}:)(?![$<{%*[…]|\.\.\.)[^\s/@"'`]{1,200}(?=@)/g,
  },
  {
    kind: "a secret behind its name",
    pattern:
      /(?<=(?:secret|token|passwor[dt]|passwd|key)["']?\s{0,3}[:=]\s{0,3}["']?)[A-Za-z0-9+/]{20,200}(?![A-Za-z0-9+/])/gi,
    isLikely: isRandom,
  },
];

/** What every text has that matches one of the shapes; most texts have none of it. */
const HINT =
  /A[KS]IA|gh[oprsu]_|github_pat_|glpat-|xox[abeoprs]-|slack\.com|k_live_|k_test_|AIza|npm_|eyJ|PRIVATE KEY|:\/\/|[=:]\s{0,3}["']?[A-Za-z0-9+/]{20}/;

/** What looks like a secret in a text, in the order in which it stands there. */
export function findSecrets(text: string): readonly FoundSecret[] {
  if (!HINT.test(text)) return [];
  const found = SHAPES.flatMap(({ kind, pattern, isLikely = () => true }) =>
    [...text.matchAll(pattern)]
      .filter(([match]) => isLikely(match))
      .map(({ index, 0: match }) => ({ kind, start: index, end: index + match.length })),
  );
  return found.sort((a, b) => a.start - b.start);
}

/** A text with `*` for each character that nobody may see; line ends and the places of all others stay as they are. */
export function withoutSecrets(text: string): string {
  return findSecrets(text).reduce(
    (sofar, { start, end }) => sofar.slice(0, start) + starsFor(sofar.slice(start, end)) + sofar.slice(end),
    text,
  );
}

/** The same for one line of a text, which may be a line of a private key: at most 76 letters and digits, nothing else. */
export function lineWithoutSecrets(line: string): string {
  return /^\s*[A-Za-z0-9+/]{40,76}={0,2}\s*$/.test(line) ? starsFor(line) : withoutSecrets(line);
}

function starsFor(text: string): string {
  return text.replace(/\S/g, "*");
}

/** Whether letters and digits follow each other as no word's do: hexadecimal, or of all kinds and hardly ever the same. */
function isRandom(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  if (/^[0-9a-f]{32,}$/i.test(text)) return entropyOf(text) > 3;
  return [/[a-z]/g, /[A-Z]/g, /[0-9]/g].every((kind) => count(kind) >= 3) && entropyOf(text) > 3.7;
}

/** Bits for each character (Shannon): about 4 to 6 for a random text, below 4 for words. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}
