/** Flags in expressions. */
export const EXPRESSIONS: Readonly<Record<string, string>> = {
  effects: `
export function run(log: Log, q: boolean): void {
  const ask = (word: string): boolean => {
    log("asked", word);
    return q;
  };
  if (ask("left") && feature("A") && ask("right")) {
    log("both");
  } else {
    log("not both");
  }
  const size = ask("again") || feature("A") ? 1 : 2;
  log(String(size));
}`,
  compared: `
export function run(log: Log): void {
  if (feature("A") === true) log("on");
  if (false === feature("A")) log("off");
  if (feature("A") !== feature("B")) log("one of two");
  if (feature("B") === feature("A")) log("both or none");
}`,
  boolean: `
export function run(log: Log): void {
  log(Boolean(feature("A") ? 1 : 0) ? "on" : "off");
}`,
  ternary: `
export function run(log: Log, q: boolean): void {
  const text = feature("A") ? "on" : "off";
  const more = feature("A") ? (q ? "on q" : "on not q") : q ? "off q" : "off not q";
  log(text, more, 1 + (feature("A") ? 2 : 3) * 2);
}`,
  "ternary-lines": `
export function run(log: Log): void {
  const options = feature("A")
    ? {
        kind: "on",
        note: \`two
  lines\`,
      }
    : {
        kind: "off",
        note: "one line",
      };
  log(options.kind, options.note);
}`,
  "ternary-chain": `
export function run(log: Log): void {
  log(feature("B") ? "B" : feature("A") ? "A" : "none");
}`,
  "ternary-called": `
export function run(log: Log): void {
  const on = (): string => "on";
  const off = (): string => "off";
  log((feature("A") ? on : off)());
}`,
  "ternary-statement": `
export function run(log: Log): void {
  feature("A") ? log("on") : log("off");
}`,
  spread: `
export function run(log: Log): void {
  const options = {
    always: 1,
    ...(feature("A") ? { on: 2 } : {}),
    ...(feature("A") ? {} : { off: 3 }),
  };
  const list = [0, ...(feature("A") ? [1, 2] : []), 3];
  log(JSON.stringify(options), JSON.stringify(list));
}`,
  template: `
export function run(log: Log): void {
  log(\`it is \${feature("A") ? "on" : "off"}\`);
}`,
  arrows: `
const label = (q: boolean) => (feature("A") ? { kind: "on", q } : { kind: "off", q });

export function run(log: Log, q: boolean): void {
  log(JSON.stringify(label(q)));
}`,
  async: `
async function later(): Promise<string> {
  return feature("A") ? await Promise.resolve("on") : "off";
}

export function run(log: Log): Promise<void> {
  return later().then((text) => log(text));
}`,
  precedence: `
export function run(log: Log, q: boolean): void {
  const box: { readonly item?: { readonly size: number } } = q ? { item: { size: 1 } } : {};
  const size = (feature("A") ? box.item : { size: 3 })?.size ?? 7;
  const text = (feature("A") ? 1 : 2.5).toFixed(1);
  const sign = -(feature("A") ? -1 : +2) - (feature("A") ? -3 : 4);
  const pick = (): DateConstructor => Date;
  const made = new (feature("A") ? pick() : Date)(0).getTime();
  const word = (feature("A") ? (q ? "a" : "b") : "c") + "!";
  const list = (feature("A") ? [1, 2] : [3]).length;
  const both = (feature("A") ? q || size : size) ?? "never";
  log(size, text, sign, made, word, list, both, !(feature("A") ? q : q && size > 1));
}`,
  "statement-start": `
export function run(log: Log, q: boolean): void {
  const pick = feature("A") ? { a: q } : { a: !q };
  (feature("A") ? { say: () => log("on") } : { say: () => log("off") }).say();
  (feature("A") ? function on() { log("on", pick.a); } : () => log("off", pick.a))();
}`,
  "no-semicolons": `
export function run(log: Log, q: boolean): void {
  let pair = [1, 2]
  log("before")
  if (feature("A")) {
    [1, 2].forEach((item) => log(item))
  } else {
    (q ? log : log)("off")
  }
  log("between")
  if (!feature("A")) [pair] = [[3]]
  log(pair.length)
}`,
};
