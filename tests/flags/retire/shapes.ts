/**
 * Ways in which real code asks for a flag, each a module: `run(log, q)` writes down what it does, where `q` is known only at run
 * time. Together they are a project that is type-checked, built and run.
 */
export const SHAPES: Readonly<Record<string, string>> = {
  "if-else": `
export function run(log: Log, q: boolean): void {
  if (feature("A")) {
    log("on", q);
  } else {
    log("off", q);
  }
}`,
  "if-only": `
export function run(log: Log): void {
  // Said in both.
  log("before");
  // Said with A only.
  if (feature("A")) {
    log("on");
  }
  log("after");
}`,
  "if-not": `
export function run(log: Log): void {
  if (!feature("A")) log("off");
}`,
  "else-if": `
export function run(log: Log, q: boolean): void {
  if (q) {
    log("q");
  } else if (feature("A")) {
    log("on");
  } else {
    log("off");
  }
}`,
  "else-if-last": `
export function run(log: Log, q: boolean): void {
  if (q) {
    log("q");
  } else if (feature("A")) {
    log("on");
  }
}`,
  "else-if-first": `
export function run(log: Log, q: boolean): void {
  if (feature("A")) {
    log("on");
  } else if (q) {
    log("q");
  } else {
    log("else");
  }
}`,
  and: `
export function run(log: Log, q: boolean): void {
  if (feature("A") && q) log("on and q");
  if (q && feature("A")) log("q and on");
  if (q && !feature("A") && feature("B")) log("q, off, B");
}`,
  or: `
export function run(log: Log, q: boolean): void {
  if (feature("A") || q) log("on or q");
  if (q || !feature("A")) {
    log("q or off");
  } else {
    log("neither");
  }
}`,
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
  "early-return": `
const NAMES: Readonly<Record<string, string>> = { off: "the old way" };

export function run(log: Log, q: boolean): void {
  if (feature("A")) {
    const way = q ? "new q" : "new";
    log(way);
    return;
  }

  // The old way.
  const way = NAMES["off"] ?? "";
  log(way);
}`,
  "early-return-value": `
function name(q: boolean): string {
  if (!feature("A")) return "off";
  return q ? "on q" : "on";
}

export function run(log: Log, q: boolean): void {
  log(name(q));
}`,
  "early-return-hoisted": `
function name(): string {
  if (!feature("A")) return "off";
  return inner();

  function inner(): string {
    return "on";
  }
}

export function run(log: Log): void {
  log(name());
}`,
  "early-throw": `
export function run(log: Log): void {
  try {
    if (!feature("A")) throw new Error("off");
    log("on");
  } catch (error) {
    log(String(error));
  }
}`,
  loops: `
export function run(log: Log, q: boolean): void {
  for (const item of ["a", "b"]) {
    if (!feature("A")) continue;
    log(item);
  }
  for (const item of ["c", "d"]) {
    if (feature("A") && q) break;
    log(item);
  }
}`,
  "switch-case": `
export function run(log: Log, q: boolean): void {
  switch (q) {
    case true:
      if (feature("A")) {
        log("on");
        break;
      }
      log("off");
      break;
    default:
      log("default");
  }
}`,
  nested: `
export function run(log: Log, q: boolean): void {
  if (q) {
    if (feature("A")) {
      if (feature("B")) {
        log("A and B");
      } else if (!feature("A")) {
        log("never");
      }
      log("A");
    }
  }
}`,
  scoped: `
export function run(log: Log): void {
  const name = "outer";
  if (feature("A")) {
    const name = "inner";
    log(name);
  }
  log(name);
}`,
  "loop-body": `
export function run(log: Log): void {
  for (const item of [1, 2]) if (feature("A")) log("on", item);
  for (const item of [1, 2])
    if (feature("A")) log("on", item);
    else log("off", item);
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
  constant: `
const isOn = feature("A") ? true : false;
const isOff = feature("A") ? false : true;

export function run(log: Log, q: boolean): void {
  if (isOn) log("on");
  log(isOff && q ? "off q" : "something else");
  const named = { isOn };
  log(String(named.isOn));
}`,
  "constant-exported": `
export const IS_ON = feature("A") ? true : false;

export function run(log: Log): void {
  if (IS_ON) log("on");
}`,
  "only-dead-code": `
import { loud, quiet } from "../helpers.ts";
import type { Kind } from "../helpers.ts";

interface Old {
  readonly kind: Kind;
}

const OLD: Old = { kind: "old" };

/** Only the old way needs this. */
function old(depth: number): string {
  return depth > 0 ? old(depth - 1) : quiet(OLD.kind);
}

export function run(log: Log): void {
  log(feature("A") ? loud("new") : old(2));
}`,
  "only-written": `
export function run(log: Log): void {
  let count = 0;
  for (const item of ["a", "b"]) {
    count += 1;
    log(item);
  }
  if (feature("A")) log(String(count));
}`,
  parameter: `
function describe(kind: string, detail: string): string {
  if (feature("A")) return kind + detail;
  return kind;
}

export function run(log: Log): void {
  log(describe("kind", "detail"));
}`,
  destructured: `
function describe({ kind, detail }: { readonly kind: string; readonly detail: string }): string {
  return feature("A") ? kind + detail : kind;
}

export function run(log: Log): void {
  const [first, second] = ["first", "second"];
  const { a, ...others } = { a: 1, b: 2 };
  log(describe({ kind: "kind", detail: "detail" }), feature("A") ? second : first, JSON.stringify(others));
  if (feature("A")) log(String(a));
}`,
  "side-effect": `
import { marked } from "../marked.ts";
import { made } from "../made.ts";

const value = made("side-effect");

export function run(log: Log): void {
  if (feature("A")) log(marked, value);
  log(String(Reflect.get(globalThis, "marks")));
}`,
  "class-members": `
class Old {
  static readonly kind = "old";
  describe(): string {
    return Old.kind;
  }
}

export class Tool {
  describe(): string {
    if (feature("A")) {
      return "new";
    }
    return new Old().describe();
  }
}

export function run(log: Log): void {
  log(new Tool().describe());
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
  labels: `
export function run(log: Log, q: boolean): void {
  outer: for (const item of [1, 2]) {
    for (const inner of [3, 4]) {
      if (q) continue outer;
      if (feature("A")) break;
      log("off", item, inner);
      break outer;
    }
    log("next", item);
  }
}`,
};

/** The same in JSX, with `h` as the factory. */
export const JSX_SHAPES: Readonly<Record<string, string>> = {
  children: `
import { h } from "../h.ts";

const Old = () => <p>old</p>;

const Page = ({ q }: { readonly q: boolean }) => (
  <main class={feature("A") ? "on" : "off"}>
    {feature("A") ? <b>on</b> : null}
    {feature("A") ? (
      <section>
        <p>{q ? "q" : "not q"}</p>
      </section>
    ) : (
      <Old />
    )}
    {!feature("A") ? "off" : ""}
  </main>
);

export function run(log: Log, q: boolean): void {
  log(JSON.stringify(<Page q={q} />));
}`,
};
