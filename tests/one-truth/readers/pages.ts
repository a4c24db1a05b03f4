import { type Page, type PageTable, readPage } from "../../markdown-page.ts";
import { type ArtifactReader, type Subject, textOf } from "../artifact.ts";
import {
  byScope,
  decidingRows,
  hostStatements,
  listsOf,
  type Row,
  relation,
  type Statements,
  sorted,
} from "../truth.ts";
import { flagsIn } from "./records.ts";

/** A row of a table by its headings. */
type Cells = Readonly<Record<string, string>>;

const namesIn = (cell = "") => cell.split(", ").filter((name) => name !== "" && name !== "–");

function cellsOf({ headings, rows }: PageTable): readonly Cells[] {
  return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ""])));
}

/** The rows of the tables under a heading that have all of some columns. */
function rowsUnder(page: Page, under: string | RegExp, columns: readonly string[]): readonly Cells[] {
  const isIt = (table: PageTable) =>
    (typeof under === "string" ? table.under === under : under.test(table.under)) &&
    columns.every((column) => table.headings.includes(column));
  return page.tables.filter(isIt).flatMap(cellsOf);
}

function rowOf(cells: Cells): Row {
  return {
    host: cells["Serving domain"] ?? "",
    platform: cells["Platform"] ?? "",
    scope: cells["Detected scope"] ?? cells["Scope"] ?? "",
    storage: cells["Storage path"] ?? "",
    secrets: cells["Secrets backend"] ?? "",
    flags: namesIn(cells["Feature flags"]),
  };
}

function pageReader(
  path: string,
  { part, holds, read }: { readonly part: string; readonly holds: ArtifactReader["holds"]; readonly read: PageRead },
): ArtifactReader {
  const name = `${path.slice("generated/docs/".length)}, ${part}`;
  const files = new RegExp(`^${path.replaceAll(".", "\\.")}$`);
  return { name, files, holds, read: (subject) => read(readPage(textOf(subject, path)), subject) };
}

type PageRead = (page: Page, subject: Subject) => Statements;

const MATRIX = "generated/docs/SCOPING_MATRIX_AUTO.md";

const fallbackIn = (page: Page) =>
  rowsUnder(page, "Detection", ["Rule", "Scope"]).find(({ Matches }) => Matches === "every other host")?.["Scope"] ??
  "";

const masterTable = pageReader(MATRIX, {
  part: "master table",
  holds: ["scope", "storage", "secrets", "flags", "scopeStorage", "rows"],
  read: (page, { platforms }) => {
    const rows = rowsUnder(page, "Master table", ["Serving domain", "Detected scope"]).map(rowOf);
    return {
      ...relation(decidingRows(rows, { fallback: fallbackIn(page), platforms })),
      scopeStorage: listsOf(byScope(rows, ({ storage }) => [storage])),
      rows: sorted(rows.map(({ host, platform }) => `${host} ${platform}`)),
    };
  },
});

const platformTables = pageReader(MATRIX, {
  part: "by platform",
  holds: ["scope", "storage", "secrets", "flags", "platforms"],
  read: (page) => {
    const tables = page.tables.filter(({ under }) => under.startsWith("Platform "));
    const rows = tables.flatMap((table) =>
      cellsOf(table).map((cells) => ({ ...rowOf(cells), platform: table.under.slice("Platform ".length) })),
    );
    return { ...relation(rows), platforms: sorted(rows.map(({ platform }) => platform)) };
  },
});

const scopeTables = pageReader(MATRIX, {
  part: "by scope",
  holds: ["domains", "scopes", "scope", "storage", "secrets", "flags", "scopeFlags"],
  read: (page, { platforms }) => {
    const tables = page.tables.filter(({ under }) => under.startsWith("Scope "));
    const rows = tables.flatMap((table) =>
      cellsOf(table).map((cells) => ({ ...rowOf(cells), scope: table.under.slice("Scope ".length) })),
    );
    const listed = page.blocks.filter((block) => block.startsWith("Flags on in some row: "));
    const scopes = tables.map(({ under }) => under.slice("Scope ".length));
    return {
      ...relation(decidingRows(rows, { fallback: fallbackIn(page), platforms })),
      domains: sorted(rows.map(({ host, scope }) => `${host}: ${scope}`)),
      scopes: sorted(scopes),
      scopeFlags: listsOf(listed.map((block, index) => [scopes[index] ?? "", namesIn(block.split(": ")[1])])),
    };
  },
});

const detection = pageReader(MATRIX, {
  part: "detection",
  holds: ["hosts"],
  read: (page) => {
    const rules = rowsUnder(page, "Detection", ["Rule", "Scope"]).filter(({ Rule }) => Rule !== "–");
    const hosts = rules.map(({ Rule = "", Scope = "" }) => [Rule.replace(/ \(written .*\)$/, ""), Scope] as const);
    return { hosts: hostStatements(hosts, fallbackIn(page)) };
  },
});

const flagMapping = pageReader(MATRIX, {
  part: "flag mapping",
  holds: ["flagNames", "flagPlaces"],
  read: (page) => {
    const flags = rowsUnder(page, "Flag mapping", ["Name", "Scope", "Domain", "Tier"]);
    return {
      flagNames: sorted(flags.map(({ Name = "" }) => Name)),
      flagPlaces: sorted(flags.map(({ Name, Scope, Domain, Tier }) => `${Name}: ${Scope} ${Domain} ${Tier}`)),
    };
  },
});

/** Where each flag is on: the same table stands in two pages. */
function flagUse(path: string, under: string): ArtifactReader {
  return pageReader(path, {
    part: "where flags are on",
    holds: ["flagNames", "someScopeFlags", "someVariants", "debugFlags"],
    read: (page) => {
      const flags = rowsUnder(page, under, ["Flag", "On in scopes", "Built into variants"]);
      const turned = (column: string) =>
        listsOf(
          sorted(flags.flatMap((cells) => namesIn(cells[column]))).map((name) => [
            name,
            flags.filter((cells) => namesIn(cells[column]).includes(name)).map(({ Flag = "" }) => Flag),
          ]),
        );
      return {
        flagNames: sorted(flags.map(({ Flag = "" }) => Flag)),
        someScopeFlags: turned("On in scopes"),
        someVariants: turned("Built into variants"),
        debugFlags: sorted(flags.filter((cells) => cells["Debug class"] === "yes").map(({ Flag = "" }) => Flag)),
      };
    },
  });
}

/** The flags of each variant, in words and as arguments: the same table stands in two pages. */
function variantFlags(path: string): ArtifactReader {
  return pageReader(path, {
    part: "build variants",
    holds: ["variants"],
    read: (page) => {
      const variants = rowsUnder(page, "Build variants", ["Variant", "Flags", "Arguments of bun build"]);
      return {
        variants: listsOf(
          variants.flatMap((cells) => [
            [cells["Variant"] ?? "", namesIn(cells["Flags"])],
            [cells["Variant"] ?? "", flagsIn(cells["Arguments of bun build"] ?? "")],
          ]),
        ),
      };
    },
  });
}

/** The keys of the spec by the titles that people read. */
const LIMITS: Readonly<Record<string, string>> = {
  "Properties per metric": "maxProperties",
  "Property key length": "maxKeyLength",
  "Property key characters": "keyCharset",
  "Property value length": "maxValueLength",
  "Connections per scope": "maxConnectionsPerScope",
  "Messages per client": "maxMessagesPerMinute",
  "Message size": "maxPayloadBytes",
  "Token lifetime": "maxTokenLifetime",
};

const limits = pageReader(MATRIX, {
  part: "security limits",
  holds: ["limits"],
  read: (page) => ({
    limits: sorted(
      rowsUnder(page, "Security limits", ["Name", "Scope", "Size/Impact"])
        .filter((cells) => cells["Scope"] === "all")
        .map((cells) => `${LIMITS[cells["Name"] ?? ""]}: ${(cells["Size/Impact"] ?? "").split(" ")[0]}`),
    ),
  }),
});

const backends = pageReader(MATRIX, {
  part: "secrets backends",
  holds: ["backends"],
  read: (page) => ({
    backends: sorted(
      rowsUnder(page, "Secrets backends", ["Backend", "Platforms"]).map((cells) => {
        const isForCustomers = cells["For scopes that serve customers"] === "yes";
        return `${cells["Backend"]}: ${namesIn(cells["Platforms"]).join(", ")}${isForCustomers ? ", for customers" : ""}`;
      }),
    ),
  }),
});

const quickStart = pageReader("generated/docs/QUICK_START_AUTO.md", {
  part: "work as a variant",
  holds: ["variants", "scopes"],
  read: (page) => ({
    variants: listsOf(
      rowsUnder(page, "Work as a variant", ["Variant", "Its tests"]).map((cells) => [
        cells["Variant"] ?? "",
        flagsIn(cells["Its tests"] ?? ""),
      ]),
    ),
    scopes: sorted(namesIn(/for the scopes ([^\n]*)\./.exec(page.blocks.join("\n"))?.[1])),
  }),
});

const sizes = pageReader("generated/docs/BUILD_OPTIMIZATION_AUTO.md", {
  part: "variants",
  holds: ["variants"],
  read: (page) => ({
    variants: listsOf(
      rowsUnder(page, "Variants", ["Variant", "Flags", "Bytes"]).map((cells) => [
        cells["Variant"] ?? "",
        namesIn(cells["Flags"]),
      ]),
    ),
  }),
});

/** The pages about the matrix, its flags and its variants, by the parser of Markdown that Bun brings. */
export const pages: readonly ArtifactReader[] = [
  masterTable,
  platformTables,
  scopeTables,
  detection,
  flagMapping,
  flagUse(MATRIX, "Where flags are on"),
  variantFlags(MATRIX),
  limits,
  backends,
  flagUse("generated/docs/FEATURE_FLAGS_AUTO.md", "The flags"),
  variantFlags("generated/docs/FEATURE_FLAGS_AUTO.md"),
  quickStart,
  sizes,
];
