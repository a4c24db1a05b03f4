/** Flags whose dead branches are all that needs something else. */
export const LEFTOVERS: Readonly<Record<string, string>> = {
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
  nothing: `
interface Tool {
  readonly name: string;
  say(word: string): string;
}

const made = (name: string): Tool => ({ name, say: (word) => name + word });

const tool = feature("A") ? made("tool") : undefined;
const other = feature("A") ? null : made("other");

export function run(log: Log, q: boolean): void {
  tool?.say("nothing");
  log(tool?.say("on") ?? "no tool", String(other === null), tool == null ? "none" : tool.name);
  if (tool && q) log(tool.name);
  if (other !== null) {
    log(other.say("off"));
  }
  log(other?.name || "no other");
}`,
  overloads: `
function old(word: string): string;
function old(word: number): string;
function old(word: unknown): string {
  return String(word);
}

export function run(log: Log): void {
  log(feature("A") ? "new" : old("old") + old(1));
}`,
  members: `
class Service {
  #count = 0;
  private readonly name = "service";
  private static kind = "old";

  run(): string {
    if (feature("A")) return this.modern();
    return this.legacy();
  }

  private modern(): string {
    return this.name;
  }

  private legacy(): string {
    this.#count += 1;
    return Service.kind + this.#count;
  }
}

export function run(log: Log): void {
  log(new Service().run());
}`,
  "only-import": `
const name = "a name that others have too";
if (feature("A")) Reflect.set(globalThis, "seen", name);

export const run = (log: Log): void => log(name);`,
};
