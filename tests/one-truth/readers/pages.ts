import type { Page } from "../../markdown-page.ts";
import type { ArtifactReader } from "../artifact.ts";
import { byScope, decidingRows, hostStatements, listsOf, type Row, relation, sorted } from "../truth.ts";
import { type Cells, cellsOf, namesIn, pageReader, rowsUnder } from "./page-reader.ts";
import { flagsIn } from "./records.ts";

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

const MATRIX = "generated/docs/SCOPING_MATRIX_AUTO.md";
const SECURITY = "generated/docs/MASTER_PERF_MATRIX.md";

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
      const flags = rowsUnder(page, under, ["Name", "On in scopes", "Built into variants"]);
      const turned = (column: string) =>
        listsOf(
          sorted(flags.flatMap((cells) => namesIn(cells[column]))).map((name) => [
            name,
            flags.filter((cells) => namesIn(cells[column]).includes(name)).map(({ Name = "" }) => Name),
          ]),
        );
      return {
        flagNames: sorted(flags.map(({ Name = "" }) => Name)),
        someScopeFlags: turned("On in scopes"),
        someVariants: turned("Built into variants"),
        debugFlags: sorted(flags.filter((cells) => cells["Debug class"] === "yes").map(({ Name = "" }) => Name)),
      };
    },
  });
}

/** The flags of each variant, in words and as arguments. */
const variantFlags = pageReader(MATRIX, {
  part: "build variants",
  holds: ["variants"],
  read: (page) => {
    const variants = rowsUnder(page, "Build variants", ["Name", "Flags", "Arguments of bun build"]);
    return {
      variants: listsOf(
        variants.flatMap((cells) => [
          [cells["Name"] ?? "", namesIn(cells["Flags"])],
          [cells["Name"] ?? "", flagsIn(cells["Arguments of bun build"] ?? "")],
        ]),
      ),
    };
  },
});

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

/** The limits for all scopes: the same table stands in two pages. */
function limits(path: string, under: string): ArtifactReader {
  return pageReader(path, {
    part: "limits",
    holds: ["limits"],
    read: (page) => ({
      limits: sorted(
        rowsUnder(page, under, ["Name", "Scope", "Size/Impact"])
          .filter((cells) => cells["Scope"] === "all")
          .map((cells) => `${LIMITS[cells["Name"] ?? ""]}: ${(cells["Size/Impact"] ?? "").split(" ")[0]}`),
      ),
    }),
  });
}

/** The backends for secrets: the same table stands in two pages. */
function backends(path: string, under: string): ArtifactReader {
  return pageReader(path, {
    part: "secrets backends",
    holds: ["backends"],
    read: (page) => ({
      backends: sorted(
        rowsUnder(page, under, ["Backend", "Platforms"]).map((cells) => {
          const isForCustomers = cells["For scopes that serve customers"] === "yes";
          return `${cells["Backend"]}: ${namesIn(cells["Platforms"]).join(", ")}${isForCustomers ? ", for customers" : ""}`;
        }),
      ),
    }),
  });
}

/** The roles, and what each may do: the same tables stand in two pages. */
function roles(path: string): ArtifactReader {
  return pageReader(path, {
    part: "roles",
    holds: ["roles"],
    read: (page) => {
      const under = "Roles and permissions";
      const having = rowsUnder(page, under, ["Role", "Permissions"]);
      const had = rowsUnder(page, under, ["Permission", "Roles"]);
      const permissionsOf = (role: string) =>
        had.filter((cells) => namesIn(cells["Roles"]).includes(role)).map(({ Permission = "" }) => Permission);
      return {
        roles: listsOf(
          having.flatMap(({ Role = "", Permissions }) => [
            [Role, namesIn(Permissions)],
            [Role, permissionsOf(Role)],
          ]),
        ),
      };
    },
  });
}

/** The pages about the matrix, its flags and its security, by the parser of Markdown that Bun brings. */
export const pages: readonly ArtifactReader[] = [
  masterTable,
  platformTables,
  scopeTables,
  detection,
  flagMapping,
  flagUse(MATRIX, "Where flags are on"),
  variantFlags,
  limits(MATRIX, "Security limits"),
  backends(MATRIX, "Secrets backends"),
  roles(MATRIX),
  flagUse("generated/docs/FEATURE_FLAGS_GUIDE.md", "Where flags are on"),
  limits(SECURITY, "Limits"),
  backends(SECURITY, "Secrets"),
  roles(SECURITY),
];
