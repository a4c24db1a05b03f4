import type { Flag, Matrix } from "../../model/matrix.ts";
import { fallbackScope, rowsByDomain } from "../../model/views.ts";
import type { Markdown } from "../writers/markdown.ts";
import { flowchart, label, type Mermaid, mermaidLine } from "../writers/mermaid.ts";

/** So many rules of a kind are drawn one by one; more are drawn as one. */
const MOST_RULES = 8;

/** The path from a Host header to its scope. */
export function hostPathDiagram(matrix: Matrix): Markdown {
  const rules = [...rowsByDomain(matrix)].map(([domain, [{ host, scope }]]) => ({ domain, scope, kind: host.kind }));
  const fallback = fallbackScope(matrix).name;
  const names = [...new Set([...rules.map(({ scope }) => scope), fallback])];
  const isDrawn = (kind: string) => rules.filter((rule) => rule.kind === kind).length <= MOST_RULES;
  const toScope = (from: string, kind: string): readonly Mermaid[] => {
    const own = rules.filter((rule) => rule.kind === kind);
    if (!isDrawn(kind)) {
      const all = label(`one of ${own.length} ${kind === "exact" ? "hosts" : "wildcards"}`);
      return [mermaidLine`${{ mermaid: from }} -->|${all}| own([${label("the scope of its rule")}])`];
    }
    return own.map(
      ({ domain, scope }) =>
        mermaidLine`${{ mermaid: from }} -->|${label(domain)}| s${names.indexOf(scope)}([${label(scope)}])`,
    );
  };
  const to = mermaidLine`s${names.indexOf(fallback)}([${label(fallback)}])`;
  const hasWildcards = rules.some(({ kind }) => kind === "wildcard");
  return flowchart("From a Host header to its scope", [
    mermaidLine`host[${label("Host header")}] --> form{${label("the name or address of a host?")}}`,
    mermaidLine`form -->|${label("no: rejected")}| ${to}`,
    mermaidLine`form -->|${label("yes")}| exact{${label("a host of the table?")}}`,
    ...toScope("exact", "exact"),
    ...(hasWildcards
      ? [
          mermaidLine`exact -->|${label("no")}| wildcard{${label("below a wildcard, the longest first?")}}`,
          ...toScope("wildcard", "wildcard"),
          mermaidLine`wildcard -->|${label("no: fallback")}| ${to}`,
        ]
      : [mermaidLine`exact -->|${label("no: fallback")}| ${to}`]),
  ]);
}

/** Whether some flag implies, requires, excludes or replaces another. */
export function hasFlagRelations({ flags }: Matrix): boolean {
  return flags.some((flag) => relationsOf(flag).length > 0);
}

/** Which flag implies, requires, excludes and replaces which. */
export function flagRelationsDiagram({ flags }: Matrix): Markdown {
  const index = new Map(flags.map(({ name }, position) => [name, position]));
  const related = new Set(flags.flatMap((flag) => relationsOf(flag).flatMap(({ to }) => [flag.name, to])));
  const nodes = flags
    .filter(({ name }) => related.has(name))
    .map(({ name }) => mermaidLine`f${index.get(name) ?? 0}[${label(name)}]`);
  const edges = flags.flatMap((flag) =>
    relationsOf(flag).map(
      ({ to, what, arrow }) =>
        mermaidLine`f${index.get(flag.name) ?? 0} ${{ mermaid: arrow }}|${label(what)}| f${index.get(to) ?? 0}`,
    ),
  );
  return flowchart("How flags depend on each other", [...nodes, ...edges]);
}

function relationsOf({ implies, prerequisites, conflicts, replacedBy }: Flag) {
  const all = (names: readonly string[], what: string, arrow: string) => names.map((to) => ({ to, what, arrow }));
  return [
    ...all(implies, "implies", "-->"),
    ...all(prerequisites, "requires", "-->"),
    ...all(conflicts, "never with", "-.-"),
    ...all(replacedBy === undefined ? [] : [replacedBy], "is replaced by", "==>"),
  ];
}
