import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { EMITTERS_FINGERPRINT } from "../../generator/precompiled/fingerprint.ts";
import { temporaryFolders, writeFiles } from "../temporary.ts";
import { buildSpec } from "./build/project.ts";
import { type Outcome, runProcess, scopec, treeOf } from "./scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const SPEC = "spec/matrix.yaml";
const MANIFEST = "generated/.scopec.json";
const OLD = buildSpec();
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split("\n").length;

/** A way to make a file drift: what it leaves in the project, and the line of the spec that explains it. */
interface Kind {
  readonly kind: string;
  readonly file: string;
  readonly make: (root: string) => Promise<void> | void;
  /** Text on the line of the spec; none where the spec explains nothing. */
  readonly because: string | undefined;
  readonly relation: string;
}

const KINDS: readonly Kind[] = [
  {
    kind: "stale",
    file: "generated/scopes.ts",
    make: (root) => writeFiles(root, { [SPEC]: OLD.replace("operationalBenefit: Fast", "operationalBenefit: Quick") }),
    because: "operationalBenefit: Quick",
    relation: "this part of the spec explains the difference",
  },
  {
    kind: "edited",
    file: "generated/flags.ts",
    make: (root) => {
      const path = "generated/flags.ts";
      writeFiles(root, { [path]: (treeOf(root)[path] ?? "").replaceAll("The second", "The other") });
    },
    because: "description: The second",
    relation: "this part of the spec says what it should be",
  },
  {
    kind: "missing",
    file: "generated/flags.ts",
    make: (root) => rmSync(join(root, "generated/flags.ts")),
    because: "\nflags:",
    relation: "it is made from this part of the spec",
  },
  {
    kind: "orphan",
    file: "generated/old.ts",
    make: (root) => {
      const text = "old\n";
      const sha256 = new Bun.CryptoHasher("sha256").update(text).digest("hex");
      const entry = JSON.stringify({ path: "generated/old.ts", sha256, emitter: "flags", from: ["/variants"] });
      const manifest = treeOf(root)[MANIFEST] ?? "";
      writeFiles(root, {
        "generated/old.ts": text,
        [MANIFEST]: manifest.replace('"files": [\n', `"files": [\n    ${entry},\n`),
      });
    },
    because: "\nvariants:",
    relation: "it was made from this part of the spec",
  },
  {
    kind: "upgraded",
    file: "generated/scopes.ts",
    make: (root) => {
      const old = (treeOf(root)["generated/scopes.ts"] ?? "").replace("export type", "export  type");
      const sha = (text: string) => new Bun.CryptoHasher("sha256").update(text).digest("hex");
      const manifest = (treeOf(root)[MANIFEST] ?? "")
        .replace(EMITTERS_FINGERPRINT, "0".repeat(64))
        .replace(sha(treeOf(root)["generated/scopes.ts"] ?? ""), sha(old));
      writeFiles(root, { "generated/scopes.ts": old, [MANIFEST]: manifest });
    },
    because: undefined,
    relation: "",
  },
];

describe.each(KINDS)("a file that is $kind", ({ kind, file, make, because, relation }) => {
  // A project in a folder of a repository, checked from a folder of the project.
  let shop = "";
  let line = 0;
  const check = (format: string): Promise<Outcome> => scopec(join(shop, "src"), ["gen", "--check", "--format", format]);

  beforeAll(async () => {
    const top = folders.create({ "services/shop/src/main.ts": "", [`services/shop/${SPEC}`]: OLD });
    shop = join(top, "services/shop");
    expect((await scopec(shop, ["gen"])).status).toBe(0);
    // From now on it is in a repository, whose workflows this test is not about.
    writeFiles(shop, { [SPEC]: OLD });
    runProcess(["git", "init", "-q"], top);
    await make(shop);
    const text = treeOf(shop)[SPEC] ?? "";
    line = because === undefined ? 0 : lineOf(text, because) + (because.startsWith("\n") ? 1 : 0);
  });

  test("is named with its kind to people, and the part of the spec beside it", async () => {
    const { status, out } = await check("pretty");
    expect(status).toBe(1);
    expect(out).toContain(`drift-${kind}\n`);
    expect(out).toMatch(new RegExp(`^${file}:\\d+:\\d+ {2}error`, "m"));
    if (because !== undefined) expect(out).toMatch(new RegExp(`^ {2}${SPEC}:${line}:\\d+ {2}${relation}$`, "m"));
    else expect(out).not.toContain("part of the spec");
  });

  test("is data with the part of the spec as a related place", async () => {
    const { status, out } = await check("json");
    expect(status).toBe(1);
    const { diagnostics } = JSON.parse(out) as {
      readonly diagnostics: readonly { code: string; path: string; diff: string; related?: readonly object[] }[];
    };
    const found = diagnostics.find(({ code, path }) => code === `drift-${kind}` && path === file);
    expect(found?.diff).toContain("---");
    expect(found?.related).toEqual(
      because === undefined ? undefined : [expect.objectContaining({ path: SPEC, line, message: relation })],
    );
  });

  test("is an annotation at the line of the spec that explains it, by its path in the repository", async () => {
    const { status, out } = await check("github");
    expect(status).toBe(1);
    const at = because === undefined ? `${file},line=` : `${SPEC},line=${line},`;
    const lines = out.split("\n").filter((each) => each.includes(`title=drift-${kind}`));
    expect(lines).toContainEqual(expect.stringContaining(`::error file=services/shop/${at}`));
    expect(lines.join("\n")).toContain(`\`services/shop/${file}\``);
  });

  test("is a result for code scanning, by its path in the repository", async () => {
    const { status, out } = await check("sarif");
    expect(status).toBe(1);
    interface Place {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: { readonly startLine: number };
      };
    }
    const log = JSON.parse(out) as {
      readonly runs: readonly {
        readonly results: readonly {
          ruleId: string;
          locations: readonly Place[];
          relatedLocations?: readonly Place[];
        }[];
      }[];
    };
    const results = log.runs.flatMap((run) => run.results).filter(({ ruleId }) => ruleId === `drift-${kind}`);
    const uris = results.flatMap(({ locations }) =>
      locations.map((place) => place.physicalLocation.artifactLocation.uri),
    );
    expect(uris).toContain(`services/shop/${file}`);
    const related = results.flatMap(({ relatedLocations = [] }) =>
      relatedLocations.map((place) => place.physicalLocation),
    );
    if (because === undefined) expect(related).toEqual([]);
    else {
      expect(related).toContainEqual(
        expect.objectContaining({
          artifactLocation: expect.objectContaining({ uri: `services/shop/${SPEC}` }),
          region: expect.objectContaining({ startLine: line }),
        }),
      );
    }
  });
});

describe("from a folder of a monorepo", () => {
  let shop = "";
  beforeAll(() => {
    const top = folders.create({
      [`services/shop/${SPEC}`]: OLD.replace("platform: Any", "platform: Ani"),
    });
    shop = join(top, "services/shop");
    runProcess(["git", "init", "-q"], top);
  });

  test.each(["gen", "lint", "flags scan", "build", "gen --check"])(
    "%s names mistakes as GitHub wants them",
    async (command) => {
      const words = command.split(" ");
      const line = lineOf(OLD, "platform: Any");
      expect((await scopec(shop, [...words, "--format", "github"])).out).toContain(
        `::error file=services/shop/${SPEC},line=${line},`,
      );
      expect((await scopec(shop, [...words, "--format", "sarif"])).out).toContain(`"uri": "services/shop/${SPEC}"`);
      expect((await scopec(shop, words)).out).toContain(`${SPEC}:${line}:`);
    },
  );
});
