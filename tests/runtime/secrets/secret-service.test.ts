import { afterAll, expect, test } from "bun:test";
import { join } from "node:path";
import { temporaryFolders } from "../../temporary.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

/** A D-Bus session of its own with a keyring of its own, unlocked by a passphrase; nothing of the machine's user is touched. */
function inKeyring(script: string): { readonly status: number; readonly output: string } {
  const home = folders.create({});
  const unlocked = "printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null";
  const { exitCode, stdout, stderr } = Bun.spawnSync(
    [
      "dbus-run-session",
      "--",
      "sh",
      "-c",
      `${unlocked} && exec "$0" test --timeout=60000 "$1"`,
      process.execPath,
      script,
    ],
    {
      cwd: join(import.meta.dir, "../../.."),
      env: { PATH: process.env["PATH"] ?? "", HOME: home, XDG_RUNTIME_DIR: home, XDG_DATA_HOME: home },
      timeout: 120_000,
    },
  );
  return { status: exitCode, output: `${stdout}${stderr}` };
}

test("a real Secret Service keeps the contract", () => {
  const { status, output } = inKeyring("./tests/runtime/secrets/secret-service-contract.ts");
  expect(output).toMatch(/^ \d\d pass$/m);
  expect(output).toMatch(/^ 0 fail$/m);
  expect(status).toBe(0);
}, 120_000);

test("without one, the error says what to look at", () => {
  const code = `import { createOsStore } from "./runtime/secrets/index.ts";
    await createOsStore("acme").get("a").catch((error) => console.log(error.code, error.message));`;
  const { stdout } = Bun.spawnSync([process.execPath, "-e", code], {
    cwd: join(import.meta.dir, "../../.."),
    env: { PATH: process.env["PATH"] ?? "", HOME: folders.create({}), XDG_RUNTIME_DIR: folders.create({}) },
  });
  expect(stdout.toString()).toMatch(/^FAILED the store .* \(ERR_SECRETS_\w+\): is a Secret Service running/);
});
