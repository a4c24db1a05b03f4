import { FAILED, PASSED, type Tally } from "./tally.ts";

/** A program from the operating system that some test calls. */
export interface SystemPackage {
  readonly command: string;
  /** The Debian package that brings the command. */
  readonly aptPackage: string;
  readonly neededBy: string;
}

/** Everything the tests need beyond `npm ci`. To need one more program, add a row. */
export const SYSTEM_PACKAGES: readonly SystemPackage[] = [
  { command: "git", aptPackage: "git", neededBy: "the tests that compare revisions or list tracked files" },
  { command: "bash", aptPackage: "bash", neededBy: "the tests of shell completion" },
  { command: "fish", aptPackage: "fish", neededBy: "the tests of shell completion" },
  { command: "zsh", aptPackage: "zsh", neededBy: "the tests of shell completion" },
  { command: "dbus-run-session", aptPackage: "dbus", neededBy: "the tests of the Secret Service" },
  { command: "gnome-keyring-daemon", aptPackage: "gnome-keyring", neededBy: "the tests of the Secret Service" },
  { command: "redis-server", aptPackage: "redis-server", neededBy: "the tests of limits that servers share" },
  // The command is not used; its package brings the library that Bun.secrets loads.
  { command: "secret-tool", aptPackage: "libsecret-tools", neededBy: "the tests of the Secret Service" },
];

/** The operating system as far as this check sees it, so that a test can stand in for it. */
export interface System {
  has(command: string): boolean;
  /** True when packages can be installed: Debian, and root. */
  readonly canInstall: boolean;
  /** Installs the packages; a failure shows when `has` is asked again. */
  install(aptPackages: readonly string[]): void;
  print(line: string): void;
}

/** Passes when every command is there, after installing what was missing if that is possible. */
export function checkSystemPackages(packages: readonly SystemPackage[], system: System): Tally {
  const missing = packages.filter((each) => !system.has(each.command));
  if (missing.length > 0 && system.canInstall) {
    system.install(missing.map((each) => each.aptPackage));
  }
  const stillMissing = missing.filter((each) => !system.has(each.command));
  for (const each of stillMissing) {
    system.print(`${each.command} is missing; ${each.neededBy} need it: apt-get install ${each.aptPackage}`);
  }
  if (stillMissing.length === 0) system.print(`present: ${packages.map((each) => each.command).join(", ")}`);
  return stillMissing.length === 0 ? PASSED : FAILED;
}

/** The machine this process runs on. */
export function realSystem(print: (line: string) => void): System {
  const apt = Bun.which("apt-get");
  return {
    has: (command) => Bun.which(command) !== null,
    canInstall: apt !== null && process.getuid?.() === 0,
    install: (aptPackages) => {
      const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
      for (const args of [["update"], ["install", "-y", "--no-install-recommends", ...aptPackages]]) {
        Bun.spawnSync(["apt-get", "-qq", ...args], { env, stdin: "ignore", stdout: "inherit", stderr: "inherit" });
      }
    },
    print,
  };
}
