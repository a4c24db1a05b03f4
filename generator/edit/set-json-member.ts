/** A value that JSON can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** A value of a JSON text: where it stands, and, of an object, its members by key. */
interface Node {
  readonly start: number;
  readonly end: number;
  readonly members?: ReadonlyMap<string, Node>;
}

/**
 * A JSON text with one member of its object, or of an object in that, set to a value: replaced where it is, else added behind
 * the others in the way in which these are laid out. Nothing else of the text changes, not even where it is laid out oddly.
 *
 * @param text JSON whose value is an object
 * @param path the keys that lead to the member; objects on the way that are missing are added
 * @throws {Error} when something on the way is no object, or the text is not JSON
 */
export function setJsonMember(text: string, path: readonly string[], value: JsonValue): string {
  JSON.parse(text);
  let node = readNode(text);
  for (const [depth, key] of path.entries()) {
    if (node.members === undefined) throw new Error(`${path.slice(0, depth).join(".")} is no object`);
    const member = node.members.get(key);
    if (member === undefined) return add(text, node, { key, value: nested(path.slice(depth + 1), value), depth });
    node = member;
  }
  return `${text.slice(0, node.start)}${JSON.stringify(value)}${text.slice(node.end)}`;
}

function nested(path: readonly string[], value: JsonValue): JsonValue {
  return path.reduceRight<JsonValue>((inner, key) => ({ [key]: inner }), value);
}

interface Addition {
  readonly key: string;
  readonly value: JsonValue;
  /** How many objects the one that is added to stands in. */
  readonly depth: number;
}

function add(text: string, { start, end, members }: Node, { key, value, depth }: Addition): string {
  const last = [...(members?.values() ?? [])].at(-1);
  const at = last?.end ?? start + 1;
  const comma = last === undefined ? "" : ",";
  const written = JSON.stringify(key);
  if (last !== undefined && !text.slice(start, end).includes("\n")) {
    const space = /^\{\s|":\s/.test(text.slice(start, end)) ? " " : "";
    return `${text.slice(0, at)}${comma}${space}${written}:${space}${JSON.stringify(value)}${text.slice(at)}`;
  }
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const unit = /\{\r?\n([ \t]+)"/.exec(text)?.[1] ?? "  ";
  const indent = unit.repeat(depth + 1);
  const lines = JSON.stringify(value, null, unit).split("\n").join(`${newline}${indent}`);
  const rest = last === undefined ? `${newline}${unit.repeat(depth)}${text.slice(end - 1)}` : text.slice(at);
  return `${text.slice(0, at)}${comma}${newline}${indent}${written}: ${lines}${rest}`;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** Where the values of a JSON text stand. Of a key that stands there twice the last counts, as for `JSON.parse`. */
function readNode(text: string): Node {
  const tokens = [...text.matchAll(TOKEN)].map((match) => ({ token: match[0], start: match.index }));
  let next = 0;
  const take = () => {
    const taken = tokens[next] ?? { token: "", start: text.length };
    next += 1;
    return taken;
  };
  const value = (): Node => {
    const { token, start } = take();
    const members = new Map<string, Node>();
    while (token === "{" || token === "[") {
      const following = take();
      if (following.token === "}" || following.token === "]") {
        return { start, end: following.start + 1, ...(token === "{" && { members }) };
      }
      if (following.token === ",") continue;
      if (token === "{") {
        take();
        members.delete(JSON.parse(following.token));
        members.set(JSON.parse(following.token), value());
      } else {
        next -= 1;
        value();
      }
    }
    return { start, end: start + token.length };
  };
  return value();
}
