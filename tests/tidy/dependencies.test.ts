import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dir, "../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly integrity?: string;
        readonly resolved?: string;
        readonly hasInstallScript?: boolean;
        readonly optional?: boolean;
      }
    >
  >;
}

const manifest = JSON.parse(read("package.json")) as Manifest;
const lock = JSON.parse(read("package-lock.json")) as Lock;

test("each dependency is pinned exactly, and docs/dependencies.md says what for", () => {
  const page = read("docs/dependencies.md");
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  // Packages of one project are named by what differs: `istanbul-lib-instrument`, `-coverage`.
  const isNamed = (name: string) =>
    page.includes(`\`${name}\``) || page.includes(`\`${name.slice(name.lastIndexOf("-"))}\``);
  expect(all.map(([name]) => name).filter((name) => !isNamed(name))).toEqual([]);
});

test("each package in the lock file has a hash, and none runs a script but those that are allowed", () => {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== "");
  expect(packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? "")).map(([path]) => path)).toEqual([]);
  const scripts = packages.filter(([, each]) => each.hasInstallScript === true && each.optional !== true);
  // esbuild's is not run: it is not among those that are allowed, and works without.
  expect(scripts.map(([path]) => path)).toEqual(["node_modules/bun", "node_modules/esbuild"]);
  expect(manifest.allowScripts).toEqual({ bun: true });
});
