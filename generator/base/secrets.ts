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
  /** What every text has that matches the pattern, in fewer steps. */
  readonly hint: RegExp;
  /** Matches the part that nobody may see, by what stands before it. Each begins at one place of a run only: linear. */
  readonly pattern: RegExp;
  /** Whether what matched is one, where the pattern alone would also match ordinary words. */
  readonly isLikely?: (match: string) => boolean;
}

/** A character of a URL, as a regular expression: none that ends it, and none where another URL begins. */
const IN_URL = "(?:(?![A-Za-z0-9]://)[^\\s\"'`])";

/** A host with a dot, an address or `localhost`, and what ends it, as a regular expression. */
const SURELY_HOST =
  "(?:localhost|\\[[0-9A-Fa-f:.]{2,45}\\]|(?:[\\w-]{1,63}\\.){1,10}[\\w-]{1,63})(?::\\d{1,5})?(?![\\w@:.-]{0,200}@|[\\w:-])";

/** The forms that their issuers document. Names and hashes have none of them. */
const SHAPES: readonly Shape[] = [
  // A word such as `ASIAPACIFIC…` has no digit.
  {
    kind: "an AWS access key",
    hint: /A[KS]IA/,
    pattern: /(?<=(?<![A-Za-z0-9])A[KS]IA)(?=[A-Z]*[0-9])[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  },
  { kind: "a GitHub token", hint: /gh[oprsu]_/, pattern: /(?<=(?<![A-Za-z0-9])gh[oprsu]_)[A-Za-z0-9]{36,}/g },
  { kind: "a GitHub token", hint: /github_pat_/, pattern: /(?<=(?<![A-Za-z0-9])github_pat_)\w{50,}/g },
  { kind: "a GitLab token", hint: /glpat-/, pattern: /(?<=(?<![A-Za-z0-9])glpat-)[\w-]{20,}/g },
  {
    kind: "a Slack token",
    hint: /xox[abeoprs]-/,
    pattern: /(?<=(?<![A-Za-z0-9-])xox[abeoprs]-)(?=[A-Za-z-]*[0-9])[A-Za-z0-9-]{10,}/g,
  },
  {
    kind: "a Slack webhook",
    hint: /slack\.com/,
    pattern: /(?<=hooks\.slack\.com\/services\/)[A-Z0-9]{8,}\/[A-Z0-9]{8,}\/[A-Za-z0-9]{16,}/g,
  },
  {
    kind: "a Stripe key",
    hint: /k_live_|k_test_/,
    pattern: /(?<=(?<![A-Za-z0-9])[rs]k_(?:live|test)_)[A-Za-z0-9]{16,}/g,
  },
  { kind: "a Google API key", hint: /AIza/, pattern: /(?<=(?<![\w-])AIza)[\w-]{35}(?![\w-])/g },
  { kind: "an npm token", hint: /npm_/, pattern: /(?<=(?<!\w)npm_)[A-Za-z0-9]{36}(?!\w)/g },
  // The signature may be cut off where a message quotes the beginning of a long value.
  { kind: "a JSON Web Token", hint: /eyJ/, pattern: /(?<=(?<![\w-])eyJ)[\w-]{8,}\.eyJ[\w-]{8,}(?:\.[\w-]*)?/g },
  {
    kind: "a private key",
    hint: /PRIVATE KEY/,
    pattern:
      /(?<=-----BEGIN (?:(?:RSA|DSA|EC|OPENSSH|ENCRYPTED|PGP) )?PRIVATE KEY(?: BLOCK)?-----)[\s\S]*?(?=-----END|$)/g,
  },
  {
    // `user:$NAME@`, `user:<password>@` and the like say where a password goes; digits and a slash are a port and a path.
    // Up to the `@` before what is surely a host; else to the last one, in a path only where no host stands before the colon.
    kind: "a password in a URL",
    hint: /:\/\//,
    pattern: new RegExp(
      `(?<=[A-Za-z0-9]://[^\\s/:@]{0,100}:)(?![$<{%*[…]|\\.\\.\\.|(?:\\d{1,5}|port|PORT)/)(?:${[
        `${IN_URL}{1,200}?(?<!/)(?=@${SURELY_HOST})`,
        `(?:(?!/)${IN_URL}){1,200}(?=@)`,
        `(?<=://[^\\s/:@.]{0,100}:)${IN_URL}{1,200}(?<!/)(?=@)`,
      ].join("|")})`,
      "g",
    ),
  },
  {
    // `key` is the end of many words: `monkey`.
    kind: "a secret behind its name",
    hint: /[=:]\s{0,3}["']?[A-Za-z0-9+/]{20}/,
    pattern: new RegExp(
      `(?<=(?:${[
        "[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Pp]ass[Ww]or[dt]|PASSWOR[DT]|[Pp]asswd|PASSWD",
        "(?<![A-Za-z])key|(?<![A-Z])(?:Key|KEY)",
        "(?:api|access|account|auth|encryption|private|secret|signing)key",
        "(?:API|ACCESS|ACCOUNT|AUTH|ENCRYPTION|PRIVATE|SECRET|SIGNING)KEY",
      ].join("|")})["']?\\s{0,3}[:=]\\s{0,3}["']?)[A-Za-z0-9+/]{20,200}(?![A-Za-z0-9+/])`,
      "g",
    ),
    isLikely: isRandom,
  },
];

/** What every text has that matches one of the shapes; most texts have none of it. */
const HINT = new RegExp(SHAPES.map(({ hint }) => hint.source).join("|"));

/** What looks like a secret in a text, in the order in which it stands there. */
export function findSecrets(text: string): readonly FoundSecret[] {
  if (!HINT.test(text)) return [];
  const found = SHAPES.filter(({ hint }) => hint.test(text)).flatMap(({ kind, pattern, isLikely = () => true }) =>
    [...text.matchAll(pattern)]
      .filter(([match]) => isLikely(match))
      .map(({ index, 0: match }) => ({ kind, start: index, end: index + match.length })),
  );
  return found.sort((a, b) => a.start - b.start);
}

/** A text with `*` for each character that nobody may see; line ends and the places of all others stay as they are. */
export function withoutSecrets(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of findSecrets(text)) {
    // Two kinds may have found the same.
    const from = Math.max(at, start);
    if (end <= from) continue;
    pieces.push(text.slice(at, from), starsFor(text.slice(from, end)));
    at = end;
  }
  return at === 0 ? text : pieces.join("") + text.slice(at);
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
  const entropy = entropyOf(text);
  if (/^[0-9a-f]{32,}$/i.test(text)) return entropy > 3;
  const inWords = (text.match(/[A-Za-z]?[a-z]{3,}/g) ?? []).join("").length;
  if (count(/[a-z]/g) < 3 || count(/[A-Z]/g) < 3 || inWords > text.length / 2) return false;
  // The secret half of an AWS access key has 40 characters, and now and then a single digit.
  return count(/[0-9]/g) >= 3 ? entropy > 3.7 : text.length === 40 && /[0-9]/.test(text) && entropy > 4.2;
}

/** Bits for each character (Shannon): about 4 to 6 for a random text, below 4 for words. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}
