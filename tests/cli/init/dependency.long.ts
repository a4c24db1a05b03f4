import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolders, writeFiles } from "../../temporary.ts";
import { COMMANDS, ROOT, runProcess } from "../scopec.ts";

// A package is made, and installed for each of two programs.
setDefaultTimeout(300_000);

const folders = temporaryFolders();
afterAll(folders.remove);

/** npm as users have it, but for what it looks up in the network without need. */
const NPM = {
  npm_config_prefer_offline: "true",
  npm_config_audit: "false",
  npm_config_fund: "false",
  npm_config_update_notifier: "false",
  npm_config_loglevel: "error",
};

/** Only what the system has and what the project itself installs is found: no program of this repository. */
const PATH = (process.env["PATH"] ?? "")
  .split(":")
  .filter((folder) => !folder.includes("node_modules"))
  .join(":");

let tarball = "";

beforeAll(() => {
  // Builds `dist/`, which the package holds, where it is older than the sources.
  COMMANDS.node();
  const place = folders.create();
  sh(ROOT, `npm pack --ignore-scripts --pack-destination ${place}`);
  tarball = join(place, readdirSync(place).find((name) => name.endsWith(".tgz")) ?? "");
});

/** Runs a line of shell; fails the test where the line fails. */
function sh(folder: string, line: string): string {
  const environment = { ...NPM, PATH, NO_COLOR: "1", SCOPEC_COVERAGE_DIR: "" };
  const { status, out, err } = runProcess(["bash", "-e", "-o", "pipefail", "-c", line], folder, environment);
  if (status !== 0) throw new Error(`${line} ended with ${status}:\n${out}${err}`);
  return out + err;
}

const MAIN = `import { feature } from "bun:bundle";
import { detectScope } from "../generated/scopes.ts";

if (feature("EXPORTS")) console.log("exports are built in");
console.log(detectScope("initech.example.com"));
`;

const SCRIPT = `import { check, createDiskHost } from "scopec";
import { scopec } from "scopec/esbuild";
import { createScoping } from "scopec/runtime";

const [checked] = await check({ host: createDiskHost(process.cwd()) });
console.log(checked.matrix.rows.length, typeof scopec, typeof createScoping);
`;

const EMITTER = `import { defineEmitter } from "scopec";

export default defineEmitter({
  name: "hosts",
  describe: "All hosts",
  emit: ({ rows }) => [{ path: "hosts.txt", text: rows.map(({ host }) => host.canonical + "\\n").join(""), origin: ["/rows"] }],
});
`;

/** How scopec is run: by Node, as its first line says, or by the Bun that it brings. */
const PROGRAMS = {
  node: { scopec: "npx --no-install scopec", script: "node" },
  bun: { scopec: "npx --no-install bun run --bun scopec", script: "npx --no-install bun" },
};

describe.each(["node", "bun"] as const)("as a dependency of an empty project, on %s,", (program) => {
  const { scopec, script } = PROGRAMS[program];
  const app = folders.create();

  test("it is installed, and starts the project", () => {
    sh(app, "git init -q -b main && npm init -y >/dev/null");
    sh(app, `npm install --save-dev ${tarball}`);
    // Every package that it brings, and none that was there for its development only.
    expect(existsSync(join(app, "node_modules/ts-morph"))).toBe(true);
    expect(existsSync(join(app, "node_modules/fast-check"))).toBe(false);
    expect(sh(app, "npx --no-install scopec init")).toContain("Next:");
    sh(app, "npm install");
    expect(sh(app, `${scopec} --version`).trim()).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test("the spec is edited, generated, type-checked and tested", () => {
    const path = join(app, "spec/matrix.yaml");
    const edited = readFileSync(path, "utf8")
      .replaceAll("globex.example.com", "initech.example.com")
      .replace("# build:\n#   entries: [src/main.ts]", "build:\n  entries: [src/main.ts]");
    writeFileSync(path, edited);
    writeFiles(app, {
      "src/main.ts": MAIN,
      "tools/hosts.mjs": EMITTER,
      "scopec.config.yaml": "emitters: [./tools/hosts.mjs]\n",
    });
    sh(app, `${scopec} lint && ${scopec} gen && ${scopec} gen --check`);
    expect(readFileSync(join(app, "generated/scopes.ts"), "utf8")).toContain("initech.example.com");
    expect(readFileSync(join(app, "hosts.txt"), "utf8")).toContain("initech.example.com\n");
    sh(app, `${join(ROOT, "node_modules/.bin/tsc")} -p .`);
    expect(sh(app, "npm test")).toMatch(/ 0 fail/);
  });

  test("its variants are built, each with what its flags say", () => {
    expect(sh(app, `${scopec} build --certify`)).toContain("acme");
    sh(app, `${scopec} build --check`);
    const built = (variant: string) => sh(app, `npx --no-install bun dist/${variant}/main.js`);
    expect(built("acme")).toContain("exports are built in\nGLOBEX\n");
    expect(built("dev")).toBe("GLOBEX\n");
    expect(sh(app, `grep -rc 'exports are built in' dist/dev || true`)).not.toMatch(/:[1-9]/);
  });

  test("its changes are told, and explained", () => {
    sh(app, "git add -A && git -c user.name=A -c user.email=a@example.com commit -qm start");
    expect(sh(app, `${scopec} diff`)).toContain("Nothing changes");
    expect(sh(app, `${scopec} explain initech.example.com`)).toContain("is GLOBEX: exact rule");
  });

  test("its modules are imported by a program", () => {
    writeFiles(app, { "script.mjs": SCRIPT });
    expect(sh(app, `${script} script.mjs`)).toMatch(/^\d+ function function\n$/);
  });
});
