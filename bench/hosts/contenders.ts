import findMyWay from "find-my-way";
import { createMatcher, type HostTable } from "../../runtime/scope/index.ts";

/** Something that finds the scope of a host. */
export interface Contender {
  readonly name: string;
  readonly look: (host: string) => unknown;
  /** The scope in what `look` gave, which is not timed. */
  scopeOf(found: unknown): unknown;
}

/** Hosts as each case of look-up sends them, four of each. */
export interface Case {
  readonly name: string;
  readonly hosts: readonly string[];
  readonly scopes: readonly string[];
}

const FOUR = [0, 1, 2, 3];

/** The same hosts for every size of table, so that sizes differ in nothing but size. */
export const CASES: readonly Case[] = [
  { name: "exact", hosts: FOUR.map(exactHost), scopes: FOUR.map(scope) },
  {
    name: "exact, respelled",
    hosts: FOUR.map((index) => `T${exactHost(index).slice(1)}:443`),
    scopes: FOUR.map(scope),
  },
  { name: "wildcard", hosts: FOUR.map((index) => `a.b.${suffix(index)}`), scopes: FOUR.map(scope) },
  {
    name: "fallback",
    hosts: FOUR.map((index) => `www.tenant-${index}.else.example`),
    scopes: FOUR.map(() => "global"),
  },
];

/** A table of so many hosts, and a quarter as many wildcards. */
export function tableOf(size: number): HostTable<string> {
  return {
    exact: Array.from({ length: size }, (_, index) => [exactHost(index), scope(index)] as const),
    wildcard: Array.from({ length: Math.max(4, size / 4) }, (_, index) => [suffix(index), scope(index)] as const),
    fallback: "global",
  };
}

function scope(index: number): string {
  return `scope-${index % 50}`;
}

function exactHost(index: number): string {
  return `tenant-${index}.factory-wager.com`;
}

function suffix(index: number): string {
  return `tenant-${index}.apps.example.com`;
}

/** The most hosts of one route that find-my-way takes. */
const ROUTER_LIMIT = 31;

/** What is compared on one table: ours, the floor, what ours replaces, and a router where it takes so many hosts. */
export function contendersOf(table: HostTable<string>): readonly Contender[] {
  const fits = table.exact.length + table.wildcard.length <= ROUTER_LIMIT;
  return [handWritten(table), resolver(table), scan(table), ...(fits ? [router(table)] : [])];
}

/** What one would write for trusted input: no canonical form beyond case and port, and that only where a look-up fails. */
function handWritten(table: HostTable<string>): Contender {
  const exact = new Map(table.exact);
  const wildcard = new Map(table.wildcard);
  const look = (input: string): string => {
    const known = exact.get(input);
    if (known !== undefined) return known;
    const [host = ""] = input.toLowerCase().split(":");
    const respelled = exact.get(host);
    if (respelled !== undefined) return respelled;
    for (let dot = host.indexOf("."); dot !== -1; dot = host.indexOf(".", dot + 1)) {
      const scope = wildcard.get(host.slice(dot + 1));
      if (scope !== undefined) return scope;
    }
    return table.fallback;
  };
  return { name: "Map", look, scopeOf: (found) => found };
}

function resolver(table: HostTable<string>): Contender {
  const { resolve } = createMatcher(table);
  return { name: "resolveHost", look: resolve, scopeOf: (found) => (found as ReturnType<typeof resolve>).scope };
}

function scan(table: HostTable<string>): Contender {
  const wildcard = table.wildcard.map(([name, scope]) => [`.${name}`, scope] as const);
  const look = (input: string): string => {
    const [host = ""] = input.toLowerCase().split(":");
    const exact = table.exact.find(([name]) => name === host) ?? wildcard.find(([name]) => host.endsWith(name));
    return exact?.[1] ?? table.fallback;
  };
  return { name: "endsWith scan", look, scopeOf: (found) => found };
}

function router(table: HostTable<string>): Contender {
  const routes = findMyWay();
  const add = (host: string | RegExp, found: string): void => {
    routes.on("GET", "/", { constraints: { host } }, () => {}, found);
  };
  for (const [host, found] of table.exact) add(host, found);
  for (const [name, found] of table.wildcard) add(new RegExp(`\\.${name.replaceAll(".", "\\.")}$`), found);
  const look = (host: string) => routes.find("GET", "/", { host });
  return {
    name: "find-my-way",
    look,
    scopeOf: (found) => (found as ReturnType<typeof look>)?.store ?? table.fallback,
  };
}
