import { child, isNode, literalText, type Node, syntaxTree, walk } from "../../tidy/syntax.ts";
import { type ArtifactReader, textOf } from "../artifact.ts";
import { listed, listsOf, sorted } from "../truth.ts";

const PATH = "generated/guardrails/matrix-validation.test.ts";

/** The expectations of the matrix validation tests, out of the syntax tree of their file. */
export const matrixTests: ArtifactReader = {
  name: "guardrails/matrix-validation.test.ts",
  files: /^generated\/guardrails\/matrix-validation\.test\.ts$/,
  holds: ["domains", "rows", "rowStorage", "scopeFlags", "answers"],
  read(subject) {
    const calls = callsIn(syntaxTree(PATH, textOf(subject, PATH)));
    const argumentsOf = (name: string) => calls.filter(({ callee }) => callee === name).map(({ values }) => values);
    const scopes = new Map(argumentsOf("detects").map(([host, scope]) => [String(host), String(scope)]));
    const flags = argumentsOf("hasFlags").map(([host, names]) => [scopes.get(String(host)) ?? "", names] as const);
    const answers = argumentsOf("covers").flatMap(([host, byPlatform]) =>
      Object.entries(byPlatform as object).map(([platform, scope]) => `${host} on ${platform}: ${scope}`),
    );
    return {
      domains: sorted([...scopes].map(([host, scope]) => `${host}: ${scope}`)),
      rows: sorted(argumentsOf("isComplete").map(([host, platform]) => `${host} ${platform}`)),
      rowStorage: sorted(argumentsOf("stores").map(([host, platform, path]) => `${host} on ${platform}: ${path}`)),
      scopeFlags: listsOf(flags.map(([scope, names]) => [scope, names as readonly string[]])),
      answers: sorted(answers),
    };
  },
};

const PROPERTIES = "generated/guardrails/matrix-properties.test.ts";

/** The expectations of the tests of properties. */
export const propertyTests: ArtifactReader = {
  name: "guardrails/matrix-properties.test.ts",
  files: /^generated\/guardrails\/matrix-properties\.test\.ts$/,
  holds: ["scopeStorage", "flags", "variants", "limits"],
  read(subject) {
    const calls = callsIn(syntaxTree(PROPERTIES, textOf(subject, PROPERTIES)));
    const argumentsOf = (name: string) => calls.filter(({ callee }) => callee === name).map(({ values }) => values);
    const lists = (name: string) =>
      listsOf(argumentsOf(name).map(([of, members]) => [String(of), members as readonly string[]]));
    return {
      scopeStorage: lists("storesApart"),
      flags: sorted(
        argumentsOf("hasFlags").flatMap(([host, byPlatform]) =>
          Object.entries(byPlatform as Readonly<Record<string, readonly string[]>>).map(
            ([platform, names]) => `${host} on ${platform}: ${listed(names)}`,
          ),
        ),
      ),
      variants: lists("buildsWith"),
      limits: sorted(argumentsOf("hasLimit").map(([limit, value]) => `${limit}: ${value}`)),
    };
  },
};

interface Call {
  readonly callee: string;
  readonly values: readonly unknown[];
}

function callsIn(tree: Node): readonly Call[] {
  const calls: Call[] = [];
  walk(tree, (node) => {
    const callee = node.type === "CallExpression" ? child(node, "callee") : undefined;
    const name = isNode(callee) ? child(callee, "name") : undefined;
    const values = child(node, "arguments");
    if (typeof name === "string" && Array.isArray(values)) calls.push({ callee: name, values: values.map(literal) });
  });
  return calls;
}

/** The value of a literal, a list or an object of them; undefined for anything else. */
function literal(node: unknown): unknown {
  if (!isNode(node)) return undefined;
  if (node.type === "NumericLiteral") return child(node, "value");
  const elements = child(node, "elements");
  if (Array.isArray(elements)) return elements.map(literal);
  const properties = child(node, "properties");
  if (!Array.isArray(properties)) return literalText(node);
  return Object.fromEntries(
    properties.filter(isNode).map((property) => [keyOf(child(property, "key")), literal(child(property, "value"))]),
  );
}

function keyOf(key: unknown): string {
  const name = isNode(key) ? child(key, "name") : undefined;
  return typeof name === "string" ? name : (literalText(key) ?? "");
}
