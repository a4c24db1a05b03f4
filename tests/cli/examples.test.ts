import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { COMMANDS, GROUPS } from "../../generator/cli/program.ts";
import { temporaryFolders } from "../temporary.ts";
import { buildFiles } from "./build/project.ts";
import { scopec } from "./scopec.ts";

// Some of these do much, and a busy machine takes its time.
setDefaultTimeout(300_000);

const folders = temporaryFolders();
afterAll(folders.remove);

const EXAMPLES = [...COMMANDS, ...GROUPS.flatMap(({ commands }) => commands)].flatMap(({ examples }) =>
  examples.map(({ command }) => command),
);

/** Ends only when it is told to: tests/cli/watch runs it. */
const ENDLESS = "scopec gen --watch";

/** What a shell or git would put in the place of a word. */
const MEANT: Readonly<Record<string, string>> = {
  "docs/*.md": "docs/page.md",
  "%O": "old.yaml",
  "%A": "new.yaml",
  "%B": "spec/matrix.yaml",
  "%L": "7",
  "%P": "spec/matrix.yaml",
};

const COMPONENTS = `components:
  token-check:
    title: Token check
    purpose: Says whose a token is
    category: Access
    tier: basic
    status: draft
    module: src/token-check.ts
    interface: ["check(token: string): boolean"]
    guardrails:
      G1: { rule: No token is nobody's, severity: high, test: { file: tests/token-check.test.ts, name: no token } }
    acceptance: [It is asked first]
`;

/** A project with all that the examples of the help speak of: variants, a flag, a component, pages, branches to compare with. */
function project(): string {
  const files = buildFiles();
  const spec = files["spec/matrix.yaml"] ?? "";
  const [a = ""] = /^ {2}A: .*$/m.exec(spec) ?? [];
  const withBeta = `${spec.replace(a, `${a}\n${a.replace("A:", "BETA:")}`)}\n${COMPONENTS}`;
  const root = folders.create({
    ...files,
    "spec/matrix.yaml": withBeta,
    "old.yaml": spec,
    "new.yaml": withBeta,
    "tsconfig.json": '{ "compilerOptions": { "strict": true } }\n',
    "README.md": "# Page\n\n<!-- scopec:begin flags -->\n<!-- scopec:end -->\n",
    "docs/page.md": "# Page\n",
  });
  const git = (...args: readonly string[]) =>
    Bun.spawnSync(["git", "-c", "user.name=a", "-c", "user.email=a@b.example", ...args], { cwd: root });
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message=first");
  git("update-ref", "refs/remotes/origin/main", "HEAD");
  return root;
}

test("the example that does not end is one of them", () => {
  expect(EXAMPLES).toContain(ENDLESS);
});

test.each([...new Set(EXAMPLES)].filter((command) => command !== ENDLESS))(
  "`%s`, as the help shows it, does its work",
  async (command) => {
    const root = project();
    await scopec(root, ["gen"]);
    // A shell would take the first of these apart, and fill in the second.
    const [, words = command] = /^eval "\$\((.*)\)"$/.exec(command) ?? [];
    const args = words
      .split(" ")
      .slice(1)
      .map((word) => MEANT[word] ?? word);
    const { status, err } = await scopec(args[0] === "init" ? folders.create() : root, args);
    expect({ status, err }).not.toMatchObject({ status: 2 });
  },
);
