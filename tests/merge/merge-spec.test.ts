import { describe, expect, test } from "bun:test";
import { Unmergeable } from "../../generator/merge/keyed.ts";
import { isMergeOf, mergeSpec } from "../../generator/merge/merge-spec.ts";
import { BASE, changed, MARKERS, merged } from "./texts.ts";

const row = (host: string, comment = "") =>
  `${comment}  - servingDomain: ${host}.example\n    detectedScope: ACME\n    platform: Any\n`;

/** The row of d.example with what belongs to it. */
const ROW_D = / {2}# About d\.[\s\S]*?mostly\n\n/;

describe("what one side changed is taken as that side wrote it", () => {
  test("cells of one row, of two sides", () => {
    const ours = changed(["tier: premium # keep", "tier: gold # keep"]);
    const theirs = changed(["    tier: premium # keep\n", "    tier: premium # keep\n    production: true # now\n"]);
    expect(merged(ours, theirs)).toEqual({
      text: changed(["    tier: premium # keep\n", "    tier: gold # keep\n    production: true # now\n"]),
      clashes: [],
    });
  });

  test("the value of one line, and its comment", () => {
    const ours = changed(["Linux # only there", "macOS # only there"]);
    const theirs = changed(["platform: Any\n    featureFlags", "platform: Any # all\n    featureFlags"]);
    expect(merged(ours, theirs).text).toContain("platform: Any # all\n");
    const value = changed(["      storagePath: acme/", "      storagePath: other/"]);
    const comment = changed(["      storagePath: acme/", "      storagePath: acme/ # see the wiki"]);
    expect(merged(value, comment).text).toBe(
      changed(["      storagePath: acme/", "      storagePath: other/ # see the wiki"]),
    );
  });

  test("rows and entries that both added, each with its comment, sorted as their lists are", () => {
    const ours = changed(
      ["  # About d.", `${row("c", "  # C.\n")}\n  # About d.`],
      ["  B:\n", "  AB:\n    tier: x\n  B:\n"],
    );
    const theirs = changed(
      ["  # About d.", `${row("ca", "  # Ca.\n")}\n  # About d.`],
      ["  B:\n", "  AA:\n    tier: y\n  B:\n"],
    );
    const { text, clashes } = merged(ours, theirs);
    expect(clashes).toEqual([]);
    expect(text).toContain(`${row("c", "  # C.\n")}\n${row("ca", "  # Ca.\n")}\n  # About d.\n`);
    expect(text).toContain("    tier: basic\n  AA:\n    tier: y\n  AB:\n    tier: x\n  B:\n");
    expect(merged(theirs, ours).text).toBe(text);
  });

  test("a row at the very beginning and at the very end, with blank lines as the others have them", () => {
    const ours = changed(["rows:\n", `rows:\n${row("a")}\n`]);
    const theirs = changed(["rows:\n", `rows:\n${row("aa")}\n`], ["\nflags:", `\n${row("z")}\nflags:`]);
    const { text } = merged(ours, theirs);
    expect(text).toContain(`rows:\n${row("a")}\n${row("aa")}\n  - servingDomain: b.example\n`);
    expect(text).toContain(`apiStrategy: HTTP}\n\n${row("z")}\nflags:`);
  });

  test("sections that only one side has, comments between them, and what follows the last one", () => {
    const ours = changed(["\nwaivers:", "\nlimits:\n  maxKeyLength: 5\n\nwaivers:"], ["# The end.", "# The end!"]);
    const theirs = changed(["\nwaivers:", "\n# How grave.\nrules:\n  no-split-host: warning\n\nwaivers:"]);
    const { text, clashes } = merged(ours, theirs);
    expect(clashes).toEqual([]);
    expect(text).toContain(
      "\nlimits:\n  maxKeyLength: 5\n\n# How grave.\nrules:\n  no-split-host: warning\n\nwaivers:",
    );
    expect(text).toEndWith("# The end!\n");
  });

  test("what it took out, comments included", () => {
    const ours = changed(["  B:\n    description: The second\n    tier: basic\n", ""]);
    const theirs = changed(["  A:\n    description: The first\n", "  A:\n    description: First\n"]);
    expect(merged(ours, theirs).text).toContain("flags:\n  A:\n    description: First\n    tier: basic\n\nwaivers");
  });

  test("a row that is one line in braces", () => {
    const ours = changed(["detectedScope: guest, platform: Any", "detectedScope: ACME, platform: Any"]);
    const theirs = changed([", apiStrategy: HTTP}", ', apiStrategy: "FTP, too", secretsFlag: KEEP}']);
    expect(merged(ours, theirs).text).toContain(
      '{servingDomain: f.example, detectedScope: ACME, platform: Any, featureFlags: [A, B], apiStrategy: "FTP, too", secretsFlag: KEEP}\n',
    );
  });

  test("flags as sets, in brackets and in lines", () => {
    const ours = changed(["    featureFlags: [A, B]", "    featureFlags: [A, C]"]);
    const theirs = changed(["    featureFlags: [A, B]", "    featureFlags: [B, A, D]"]);
    expect(merged(ours, theirs).text).toContain("    featureFlags: [A, C, D]\n");
    const lines = (...flags: readonly string[]) =>
      `    featureFlags:\n${flags.map((flag) => `      - ${flag}\n`).join("")}`;
    const block = (...flags: readonly string[]) => changed(["    featureFlags: [A, B]\n", lines(...flags)]);
    expect(merged(block("A", "C"), block("A", "B # why", "D"), block("A", "B")).clashes).not.toEqual([]);
    expect(merged(block("A", "C"), block("A", "B", "D # why"), block("A", "B")).text).toBe(block("A", "C", "D # why"));
    expect(merged(block("A"), block("B"), block("A", "B")).text).toContain("    featureFlags: []\n");
  });

  test("the same on both sides is no conflict", () => {
    const same = changed(["  # About d.", `${row("c")}\n  # About d.`]);
    const ours = same.replace("tier: premium", "tier: gold");
    expect(merged(ours, same).text).toBe(ours);
  });

  test("another indentation of theirs becomes ours", () => {
    const wide = (section: string) => section.replace(/^ +/gm, (spaces) => spaces.repeat(2));
    const theirs = BASE.replace(/scopes:\n(?: .*\n)+/, wide)
      .replace(/\nflags:\n(?: .*\n)+/, wide)
      .replace("tier: premium", "tier: gold");
    const ours = changed(["The customer", "Our customer"], ["The first", "Our first"]);
    const { text, clashes } = merged(
      ours,
      theirs.replace("flags:\n", "flags:\n    NEW:\n        tier: |\n            a\n            b\n"),
    );
    expect(clashes).toEqual([]);
    expect(text).toContain("    description: Our customer\n    tier: gold # keep\n");
    expect(text).toContain("flags:\n  NEW:\n      tier: |\n          a\n          b\n  A:\n");
  });
});

describe("what both changed in different ways stands between markers, alone", () => {
  test("a cell", () => {
    const { text, clashes } = merged(changed(["tier: premium", "tier: a"]), changed(["tier: premium", "tier: b"]));
    expect(clashes).toEqual(["scopes / ACME / tier"]);
    expect(text).toBe(
      changed([
        "    tier: premium # keep\n",
        "<<<<<<< ours\n    tier: a # keep\n=======\n    tier: b # keep\n>>>>>>> theirs\n",
      ]),
    );
  });

  test("with what it was, where git is told so", () => {
    const texts = {
      base: BASE,
      ours: changed(["tier: premium", "tier: a"]),
      theirs: changed(["tier: premium", "tier: b"]),
    };
    const { text } = mergeSpec(texts, { ...MARKERS, size: 9, style: "diff3" });
    expect(text).toContain(
      "<<<<<<<<< ours\n    tier: a # keep\n||||||||| base\n    tier: premium # keep\n=========\n    tier: b # keep\n>>>>>>>>> theirs\n",
    );
  });

  test("a row of one line, its cells named", () => {
    const moved = changed(["guest, platform: Any", "guest, platform: Linux"]);
    const { text, clashes } = merged(moved, changed(["detectedScope: guest, p", "detectedScope: ACME, p"]));
    // Another platform makes it another row.
    expect(clashes).toEqual(["rows / f.example Any"]);
    expect(text).toContain("<<<<<<< ours\n=======\n  - {servingDomain: f.example, detectedScope: ACME");
    const cells = merged(changed(["Strategy: HTTP}", "Strategy: A}"]), changed(["Strategy: HTTP}", "Strategy: B}"]));
    expect(cells.clashes).toEqual(["rows / f.example Any / apiStrategy"]);
  });

  test.each([
    ["ours removed", ["", "x.example"]],
    ["theirs removed", ["x.example", ""]],
  ] as const)("a row that %s and the other changed", (_, [our]) => {
    const removed = BASE.replace(ROW_D, "");
    const edited = changed(["      mostly", "      always"]);
    const { text, clashes } = our === "" ? merged(removed, edited) : merged(edited, removed);
    expect(clashes).toEqual(["rows / d.example Linux"]);
    expect(text).toContain("      always\n");
    expect(text).toMatch(our === "" ? /<<<<<<< ours\n=======\n {2}# About d/ : /=======\n>>>>>>> theirs/);
  });

  test("a row that both added, its cells one by one, also those that one side leaves to the scope", () => {
    const add = (more: string) => changed(["  # About d.", `${row("c")}${more}\n  # About d.`]);
    const { text, clashes } = merged(
      add("    featureFlags: [A]\n"),
      add("    featureFlags: [B]\n    secretsFlag: KEEP\n"),
    );
    expect(clashes).toEqual(["rows / c.example Any / featureFlags", "rows / c.example Any / secretsFlag"]);
    expect(text).toContain("<<<<<<< ours\n    featureFlags: [A]\n=======\n    featureFlags: [B]\n>>>>>>> theirs\n");
  });

  test("flags that both gave a row that had none of its own", () => {
    const flags = (...names: readonly string[]) =>
      changed([
        "    platform: Linux # only there\n",
        `    platform: Linux # only there\n    featureFlags: [${names}]\n`,
      ]);
    expect(merged(flags("A"), flags("B")).clashes).toEqual(["rows / d.example Linux / featureFlags"]);
  });

  test("comments", () => {
    const { text, clashes } = merged(changed(["# About d.", "# D."]), changed(["# About d.", "# About D and more."]));
    expect(clashes).toEqual(["rows / d.example Linux"]);
    expect(text).toContain(
      "\n<<<<<<< ours\n  # D.\n=======\n  # About D and more.\n>>>>>>> theirs\n  - servingDomain: d.example\n",
    );
  });

  test("the first cell of a row, as the row", () => {
    const base = changed([
      "  - servingDomain: b.example\n    detectedScope: ACME\n",
      "  - detectedScope: ACME\n    servingDomain: b.example\n",
    ]);
    const { text, clashes } = merged(
      base.replace("- detectedScope: ACME", "- detectedScope: a"),
      base.replace("- detectedScope: ACME", "- detectedScope: b"),
      base,
    );
    expect(clashes).toEqual(["rows / b.example Any / detectedScope"]);
    expect(text).toContain("rows:\n<<<<<<< ours\n  - detectedScope: a\n    servingDomain: b.example\n");
  });
});

describe("a waiver of a row means that row, wherever it stands in the end", () => {
  test("when rows come before it", () => {
    const ours = changed(["rows:\n", `rows:\n${row("a")}\n`], ["/rows/1/", "/rows/2/"]);
    const theirs = changed(["rows:\n", `rows:\n${row("aa")}\n`], ["/rows/1/", "/rows/2/"]);
    expect(merged(ours, theirs).text).toContain("pointer: /rows/3/storagePath\n");
  });

  test("when its row is gone, it is left for people to see", () => {
    const removed = BASE.replace(ROW_D, "").replace(
      "  - rule: no-shared-storage\n    pointer: /rows/1/storagePath\n    reason: It is so\n    owner: me\n",
      "  []\n",
    );
    expect(() => merged(removed, changed(["tier: premium", "tier: a"]))).not.toThrow();
    const kept = BASE.replace(ROW_D, "").replace("/rows/1/storagePath", "/scopes/ACME");
    const more = changed([
      "# The end.",
      "  - rule: other-rule\n    pointer: '/rows/1'\n    reason: It is so\n    owner: me\n# The end.",
    ]);
    expect(merged(kept, more).text).toContain("pointer: '/rows/(gone) d.example Linux'\n");
  });
});

describe("an empty base", () => {
  test("is one that both sides begin without", () => {
    expect(merged(BASE, changed(["tier: premium", "tier: a"]), "").clashes).toEqual(["scopes / ACME / tier"]);
    const { text, clashes } = merged(BASE, changed(["  # About d.", `${row("c")}\n  # About d.`]), "");
    expect(clashes).toEqual([]);
    expect(text).toContain(`${row("c")}\n  # About d.`);
  });
});

describe("what cannot be merged by rows is said so", () => {
  test.each([
    ["an anchor", changed(["tier: premium", "tier: &t premium"])],
    ["a tag", changed(["tier: premium", "tier: !x premium"])],
    ["a mistake", changed(["tier: premium", "tier: [premium"])],
    ["a row twice", changed(["d.example", "b.example"], ["Linux # only there", "Any"])],
    ["a key twice", changed(["    tier: premium # keep\n", "    tier: a\n    tier: b\n"])],
    ["a second document", `${BASE}---\nversion: 1\n`],
    ["markers of an earlier conflict", `<<<<<<< ours\n${BASE}`],
    ["a list", "- version\n"],
    ["a name as rows have it meanwhile", changed(["/rows/1/storagePath", "/rows/@61@/storagePath"])],
  ])("%s", (_, text) => {
    expect(() => merged(text, changed(["The customer", "A customer"]))).toThrow(Unmergeable);
    expect(() => merged(changed(["The customer", "A customer"]), text)).toThrow(Unmergeable);
  });

  test("a merge by lines is right only if it says what both say", () => {
    const texts = {
      base: BASE,
      ours: changed(["tier: premium", "tier: a"]),
      theirs: changed(["The customer", "A customer"]),
    };
    const right = changed(["tier: premium", "tier: a"], ["The customer", "A customer"]);
    expect(isMergeOf(right, texts)).toBe(true);
    expect(isMergeOf(texts.ours, texts)).toBe(false);
  });
});
