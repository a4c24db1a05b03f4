import { sortedSet } from "../base/order.ts";
import type { Matrix } from "../model/matrix.ts";
import { LISTINGS } from "./docs/listings.ts";
import { type Listing, MASTER_COLUMNS, REQUIRED_HEADINGS } from "./docs/master-table.ts";
import { namesOrCount } from "./docs/phrases.ts";
import { defineEmitter } from "./emitter.ts";
import { GENERATED_NOTE } from "./writers/header.ts";
import { codeBlock, codeSpans, joined, type Markdown, ownMarkdown, table, text } from "./writers/markdown.ts";
import { renderTemplate } from "./writers/templates.ts";

/** How tables look that list flags, variants, security requirements or deliverables: made from what makes the tables. */
export const tableStandard = defineEmitter({
  name: "table-standard",
  describe: "the format of master tables, which `scopec docs lint` checks",
  emit: (matrix) => [
    {
      path: "generated/docs/TABLE_FORMAT_STANDARD.md",
      text: renderTemplate("docs/TABLE_FORMAT_STANDARD.md", {
        note: ownMarkdown(GENERATED_NOTE),
        columnTable: columnTable(),
        required: joined(REQUIRED_HEADINGS.map((heading) => text(heading))),
        listingTable: listingTable(matrix),
        hasVariants: matrix.variants.length > 0,
        scopes: namesOrCount(
          matrix.scopes.map(({ name }) => name),
          "scope",
        ),
        tiers: codeSpans(tiersOf(matrix)),
        commands: codeBlock("bash", ["npx scopec docs lint"]),
      }),
      origin: ["/components", "/flags", "/scopes", "/variants"],
    },
  ],
});

function columnTable(): Markdown {
  return table(
    ["Position", "Column", "What stands in it", "In every listing"],
    MASTER_COLUMNS.map(({ heading, means, required }, index) => [
      text(String(index + 1)),
      text(heading),
      ownMarkdown(means),
      text(required ? "yes" : "no"),
    ]),
  );
}

function listingTable({ components, flags, variants }: Matrix): Markdown {
  const has = [variants.length > 0 ? "variants" : "no variants", components.length > 0 ? "components" : ""];
  const isHere = ({ lists, onlyWith }: Listing) =>
    (lists !== "flags" || flags.length > 0) && (onlyWith === undefined || has.includes(onlyWith));
  return table(
    ["Table", "It lists", "Columns of the standard", "Then its own"],
    Object.values<Listing>(LISTINGS)
      .filter(isHere)
      .map(({ title, lists, columns, own }) => [
        text(title),
        text(lists),
        text(columns === "all" ? "all nine" : "the required ones"),
        own.length === 0 ? text("none") : joined(own.map(ownMarkdown)),
      ]),
  );
}

function tiersOf({ components, flags, scopes, variants }: Matrix): readonly string[] {
  return sortedSet([...components, ...flags, ...scopes, ...variants].map(({ tier }) => tier));
}
