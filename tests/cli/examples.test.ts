import { afterAll, expect, test } from "bun:test";
import { COMMANDS, GROUPS } from "../../generator/cli/program.ts";
import { temporaryFolders } from "../temporary.ts";
import { buildFiles } from "./build/project.ts";
import { scopec } from "./scopec.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const EXAMPLES = [...COMMANDS, ...GROUPS.flatMap(({ commands }) => commands)].flatMap(({ examples }) =>
  examples.map(({ command }) => command),
);

/** A project that has all that the examples of the help speak of: variants, a flag BETA, pages, a branch to compare with. */
function project(): string {
  const files = buildFiles();
  const spec = files["spec/matrix.yaml"] ?? "";
  const [a = ""] = /^ {2}A: .*$/m.exec(spec) ?? [];
  const withBeta = spec.replace(a, `${a}\n${a.replace("A:", "BETA:")}`);
  const root = folders.create({
    ...files,
    "spec/matrix.yaml": withBeta,
    "old.yaml": spec,
    "new.yaml": withBeta,
    "README.md": "# Page\n\n<!-- scopec:begin flags -->\n<!-- scopec:end -->\n",
    "docs/page.md": "# Page\n",
  });
  const git = (...args: readonly string[]) =>
    Bun.spawnSync(["git", "-c", "user.name=a", "-c", "user.email=a@b.example", ...args], { cwd: root });
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message=first");
  git("update-ref", "refs/remotes/origin/main", "HEAD");
  return root;
}

test.each([...new Set(EXAMPLES)])("`%s`, as the help shows it, does its work", async (command) => {
  const root = project();
  await scopec(root, ["gen"]);
  // A shell would take the first of these apart, and fill in the second.
  const [, words = command] = /^eval "\$\((.*)\)"$/.exec(command) ?? [];
  const args = words
    .split(" ")
    .slice(1)
    .map((word) => (word === "docs/*.md" ? "docs/page.md" : word));
  const { status, err } = await scopec(args[0] === "init" ? folders.create() : root, args);
  expect({ status, err }).not.toMatchObject({ status: 2 });
});
