import { afterAll, describe, expect, test } from "bun:test";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPage } from "../markdown-page.ts";
import { temporaryFolders, writeFiles } from "../temporary.ts";
import { SPEC_PATH } from "../tester.ts";
import { ROOT, scopec } from "./scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const BASE = readFileSync(join(ROOT, "tests/diff/base.yaml"), "utf8");
const moved = BASE.replace("storagePath: acme/", "storagePath: tenants/acme/");

const git = (folder: string, ...words: readonly string[]) =>
  execFileSync("git", ["-C", folder, "-c", "user.name=A", "-c", "user.email=a@example.com", ...words], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });

/** A repository in which the files are committed, on the branch `main`. */
function repository(files: Readonly<Record<string, string>>): string {
  const root = folders.create(files);
  git(root, "init", "--quiet", "--initial-branch=main");
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--message=base");
  return root;
}

describe("the Markdown of a comment", () => {
  test("says in a sentence how much changes, for whom, and between what", async () => {
    const root = repository({ [SPEC_PATH]: BASE });
    writeFiles(root, {
      [SPEC_PATH]: moved
        .replace("operationalBenefit: Near", "operationalBenefit: Nearer")
        .replace(
          '"*.example", detectedScope: guest, platform: Any',
          '"*.example", detectedScope: guest, featureFlags: [AUDIT], platform: Any',
        ),
    });
    const { out } = await scopec(root, ["diff", "--format", "markdown"]);
    expect(out).toContain(
      "1 breaking, 1 risky and 1 safe changes: 10 cells (hosts on platforms) are answered otherwise. It touches the scopes `ACME` and `guest`. Compared: `HEAD` and `the working tree`.\n",
    );
  });

  test("is a sentence, a table and folded details, whatever the spec says", async () => {
    const hostile = "x | <img src=x> `a` [b](c) ${{ d }}";
    const base = BASE.replaceAll("Vault", "the-vault");
    const root = repository({ [SPEC_PATH]: base });
    writeFiles(root, {
      [SPEC_PATH]: base
        .replaceAll("the-vault", JSON.stringify(hostile))
        .replace("maxProperties: 50", "maxProperties: 9"),
    });
    const { out } = await scopec(root, ["diff", "--format", "markdown"]);
    expect(out).toStartWith("<!-- scopec diff -->\n\n### The scoping matrix changes in a breaking way\n");
    expect(out.match(/<[a-z/][^>]*>/g)?.filter((tag) => !/^<\/?(?:code|details|summary)>$/.test(tag))).toEqual([]);
    const page = readPage(out);
    expect(page.links).toEqual([]);
    const changed = page.tables[0]?.rows.find((row) => row[1]?.includes("secrets backend of"));
    expect(changed?.[1]).toContain(hostile);
    for (const { headings, rows } of page.tables) for (const row of rows) expect(row).toHaveLength(headings.length);
  });

  test("is short when the changes are too many for a comment", async () => {
    const rows = Array.from(
      { length: 2_000 },
      (_, index) =>
        `  - { servingDomain: h${index}.test, detectedScope: ACME, platform: Any, storagePath: acme/${index}/, apiStrategy: HTTP, operationalBenefit: Fast }\n`,
    ).join("");
    const base = BASE.replace("flags:\n", `${rows}flags:\n`);
    const root = repository({ [SPEC_PATH]: base });
    writeFiles(root, { [SPEC_PATH]: base.replaceAll("storagePath: acme/", "storagePath: other/") });
    const { out } = await scopec(root, ["diff", "--format", "markdown"]);
    expect(out.length).toBeLessThan(60_000);
    expect(out).toContain("too many for a comment");
  });
});
