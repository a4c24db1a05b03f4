/** A step that takes a difference away which people overlook, and how one calls that difference. */
interface Step {
  readonly difference: string;
  readonly undo: (name: string) => string;
}

const STEPS: readonly Step[] = [
  {
    difference: "Unicode form",
    undo: (name) => name.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu, ""),
  },
  { difference: "case", undo: (name) => name.toLowerCase() },
  // Between digits a separator says where a number ends: `v1_0` is not `v10`.
  {
    difference: "separators",
    undo: (name) =>
      name.replace(/(?<!\d)[\p{Pd}\p{Z}\s_]+|[\p{Pd}\p{Z}\s_]+(?!\d)/gu, "").replace(/[\p{Pd}\p{Z}\s_]+/gu, "-"),
  },
];

/** A name without what people overlook in it: two names with the same key differ in case, separators or Unicode form only. */
export function overlookedKey(name: string): string {
  return undone(name, STEPS);
}

function undone(name: string, steps: readonly Step[]): string {
  const left = steps.reduce((sofar, { undo }) => undo(sofar), name);
  // A name of separators alone is another than one of no character.
  return left === "" ? name : left;
}

/** What two names with the same key differ in, in words: `case`, `case and separators`. */
export function overlookedDifference(a: string, b: string): string {
  const needed = STEPS.reduceRight<readonly Step[]>((kept, step) => {
    const others = kept.filter((other) => other !== step);
    return undone(a, others) === undone(b, others) ? others : kept;
  }, STEPS);
  return needed.map(({ difference }) => difference).join(" and ");
}

/**
 * A name as it looks: two names with the same key may be told apart by no reader. Letters of ASCII as the confusables of
 * UTS #39 say (`0` and `O`; `1`, `l` and `I`; `m` and `rn`), and the letters of Cyrillic, Greek and Armenian that look like
 * one of ASCII: only secrets backends may have such names.
 */
export function appearanceKey(name: string): string {
  const [form, , separators] = STEPS;
  const plain = undone(
    name,
    [form, separators].filter((step) => step !== undefined),
  );
  return plain.replace(/[^a-zA-Z2-9]|[Im]/gu, (character) => LOOKS_LIKE.get(character) ?? character);
}

/** Each letter of ASCII, and what looks like it. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  A: "АΑ",
  B: "ВΒ",
  C: "С",
  E: "ЕΕ",
  F: "Ϝ",
  G: "Ԍ",
  H: "НΗ",
  J: "Ј",
  K: "КΚ",
  M: "МΜ",
  N: "Ν",
  O: "0ОΟՕ",
  P: "РΡ",
  S: "ЅՏ",
  T: "ТΤ",
  U: "Ս",
  V: "Ѵ",
  W: "Ԝ",
  X: "ХΧ",
  Y: "УΥҮ",
  Z: "Ζ",
  a: "аα",
  b: "Ь",
  c: "с",
  d: "ԁ",
  e: "еҽ",
  g: "ց",
  h: "һհ",
  i: "іιı",
  j: "јϳ",
  l: "1I|ІΙӀ",
  n: "ոռ",
  o: "оοσօ",
  p: "рρ",
  q: "ԛգզ",
  r: "г",
  rn: "m",
  s: "ѕ",
  u: "υս",
  v: "νѵ",
  w: "ԝѡա",
  x: "х",
  y: "уγү",
};

const LOOKS_LIKE: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOK_ALIKES).flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const)),
);
