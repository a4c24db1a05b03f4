import { clip } from "../base/clip.ts";
import type { Pointer } from "../base/pointer.ts";
import type { Matrix } from "../model/matrix.ts";
import { textOf } from "../model/views.ts";
import { columnPlace } from "./helpers/places.ts";
import { defineRule, type RuleFinding } from "./rule.ts";

export const noPlaceholderText = defineRule({
  code: "no-placeholder-text",
  severity: "warning",
  describe:
    "No text that people are to read is a placeholder like `tbd`, `n/a` or `-`: all columns of the master table say something.",
  why: "Every row states all its columns, or it does not compile; a placeholder gets round that. In the generated reference it then stands where somebody looks for why a row is as it is, or whom to ask. The rule looks at the columns of running text, the descriptions and other texts of scopes, secrets backends, flags, variants and components, and the reasons and owners of waivers. Write what is true today; where there is nothing to say about a row, let its scope say it once, in `defaults`.",
  check: (matrix) => [...inRows(matrix), ...inCatalogues(matrix)],
});

/** Words that stand for a text to come, alone or before what the text is to be about. */
const PLACEHOLDER =
  /^(?:to-?do|tb[acd]|fixme|xxx+|wip|n\/?a|placeholder|change ?me|fill ?me|lorem ipsum\b.*|[-–—_.…?*]+|<[\w ]+>)$|^(?:to-?do|tb[acd]|fixme)\s*[:(]/i;

const isPlaceholder = (text: string) => PLACEHOLDER.test(text.trim());

function finding(text: string, at: Pointer): RuleFinding {
  return {
    message: `\`${clip(text.trim(), 40)}\` stands for a text that is still to be written`,
    help: "Write what is true today: somebody will look for it, here or in the generated reference.",
    at,
  };
}

/** A text that rows have from their scope's defaults is one finding, however many rows have it. */
function inRows({ rows, columns: all }: Matrix): readonly RuleFinding[] {
  const columns = all.filter(({ role, cell }) => role === "value" && cell === "text");
  const found = new Map<Pointer, RuleFinding>();
  for (const row of rows) {
    for (const { name } of columns) {
      const text = row.cells.has(name) ? textOf(row, name) : "";
      if (!isPlaceholder(text)) continue;
      const at = columnPlace(row, name);
      found.set(at, finding(text, at));
    }
  }
  return [...found.values()];
}

function inCatalogues({
  scopes,
  secretsBackends,
  flags,
  variants,
  components,
  waivers,
  approvals,
}: Matrix): readonly RuleFinding[] {
  return [
    ...textsIn(scopes, ["description", "tier"]),
    ...textsIn(secretsBackends, ["description"]),
    ...textsIn(flags, ["description", "type", "category", "tier", "since", "owner"]),
    ...textsIn(variants, ["title", "tier", "useCase"]),
    ...textsIn(components, ["title", "purpose", "category", "tier", "approval"]),
    ...textsIn(
      components.flatMap(({ guardrails }) => guardrails),
      ["rule"],
    ),
    ...textsIn(waivers, ["reason", "owner"]),
    ...textsIn(approvals, ["reason", "owner"]),
  ];
}

function textsIn<K extends string>(
  items: readonly ({ readonly pointer: Pointer } & { readonly [P in K]?: string })[],
  keys: readonly K[],
): readonly RuleFinding[] {
  return items.flatMap((item) =>
    keys.flatMap((key) => {
      const text = item[key];
      return text === undefined || !isPlaceholder(text) ? [] : [finding(text, `${item.pointer}/${key}`)];
    }),
  );
}
