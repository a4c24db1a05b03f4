import type { ArtifactReader } from "../artifact.ts";
import { textOf } from "../artifact.ts";
import { listsOf, sorted } from "../truth.ts";
import { namesIn, pageReader, rowsUnder } from "./page-reader.ts";
import { flagsIn } from "./records.ts";

const flagsByVariant = pageReader("generated/docs/FEATURE_FLAGS_GUIDE.md", {
  part: "which build has which flag",
  holds: ["variants"],
  read: (page) => {
    const under = "Which build has which flag";
    const rows = rowsUnder(page, under, ["Name"]);
    const headings = page.tables.find((table) => table.under === under)?.headings ?? [];
    const variants = headings.slice(headings.indexOf("Release/Status") + 1);
    const [, plain] = /Built without any flag: ([^.]*)\./.exec(page.blocks.join("\n")) ?? [];
    return {
      variants: listsOf([
        ...namesIn(plain).map((name) => [name, []] as const),
        ...variants.map(
          (name) => [name, rows.filter((cells) => cells[name] === "on").map(({ Name = "" }) => Name)] as const,
        ),
      ]),
    };
  },
});

const developerGuide = pageReader("generated/docs/FEATURE_FLAGS_DEVELOPER_GUIDE.md", {
  part: "work as a variant",
  holds: ["variants", "scopes"],
  read: (page) => ({
    variants: listsOf(
      rowsUnder(page, "Work as a variant", ["Name", "Its tests"]).map((cells) => [
        cells["Name"] ?? "",
        flagsIn(cells["Its tests"] ?? ""),
      ]),
    ),
    scopes: sorted(namesIn(/for the scopes ([^\n]*)\./.exec(page.blocks.join("\n"))?.[1])),
  }),
});

const sizes = pageReader("generated/docs/BUILD_OPTIMIZATION.md", {
  part: "variants",
  holds: ["variants"],
  read: (page) => ({
    variants: listsOf(
      rowsUnder(page, "Variants", ["Name", "Flags", "Bytes"]).map((cells) => [
        cells["Name"] ?? "",
        namesIn(cells["Flags"]),
      ]),
    ),
  }),
});

const isolation = pageReader("generated/docs/MASTER_PERF_MATRIX.md", {
  part: "isolation",
  holds: ["domains", "scopes", "production", "debugFlags"],
  read: (page) => {
    const scopes = rowsUnder(page, "Isolation of scopes", ["Name", "Domain", "Release/Status"]);
    const [, debug] =
      /^Flags that show or fake things that customers must not see: (.*)\. No scope/m.exec(page.blocks.join("\n")) ??
      [];
    return {
      domains: sorted(scopes.flatMap(({ Name, Domain }) => namesIn(Domain).map((host) => `${host}: ${Name}`))),
      scopes: sorted(scopes.map(({ Name = "" }) => Name)),
      production: sorted(
        scopes.filter((cells) => cells["Release/Status"] === "production").map(({ Name = "" }) => Name),
      ),
      debugFlags: sorted(namesIn(debug)),
    };
  },
});

const quickReference = pageReader("generated/docs/QUICK_REFERENCE.md", {
  part: "security",
  holds: ["production"],
  read: (page) => ({
    production: sorted(namesIn(/Those that serve customers: the scopes? ([^\n]*)\./.exec(page.blocks.join("\n"))?.[1])),
  }),
});

const hub = pageReader("generated/docs/README.md", {
  part: "counts",
  holds: ["counts"],
  read: (page) => {
    const [, counted = ""] = /^(\d+ rows?, .*?): compiled/m.exec(page.blocks.join("\n")) ?? [];
    return { counts: sorted(counted.split(", ").map((each) => each.replace(/s$/, ""))) };
  },
});

const standard = pageReader("generated/docs/TABLE_FORMAT_STANDARD.md", {
  part: "the rules",
  holds: ["tiers"],
  read: (page) => ({
    tiers: sorted(namesIn(/Tier one of (.*?), or all\./.exec(page.blocks.join("\n"))?.[1])),
  }),
});

const HEAT_MAP = "generated/docs/flags-by-cell.svg";

/** The picture of flags by scope and platform, by the titles of its cells. */
const heatMap: ArtifactReader = {
  name: "flags-by-cell.svg",
  files: /^generated\/docs\/flags-by-cell\.svg$/,
  holds: ["scopes", "platforms", "scopeFlags"],
  read: (subject) => {
    const titles = [...textOf(subject, HEAT_MAP).matchAll(/<g><title>(.*?) on (.*?): (.*?)<\/title>/g)];
    const scopes = sorted(titles.map(([, scope = ""]) => scope));
    const flags = (scope: string) =>
      titles.flatMap(([, of, , list]) => (of !== scope || list === "no flag" ? [] : namesIn(list)));
    return {
      scopes,
      platforms: sorted(titles.map(([, , platform = ""]) => platform)),
      scopeFlags: listsOf(scopes.map((scope) => [scope, flags(scope)])),
    };
  },
};

/** The pages for each role, and the picture beside them. */
export const handbookPages: readonly ArtifactReader[] = [
  flagsByVariant,
  developerGuide,
  sizes,
  isolation,
  quickReference,
  hub,
  standard,
  heatMap,
];
