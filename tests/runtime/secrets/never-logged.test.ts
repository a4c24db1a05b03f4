import { afterAll, expect, test } from "bun:test";
import { join } from "node:path";
import { temporaryFolders } from "../../temporary.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

/** Stand where a secret, a passphrase, a key belongs; none of them may be in anything that is printed. */
const MARKS = [
  "S3CRET-VALUE",
  "PASSPHRASE-OF-PEOPLE",
  Buffer.alloc(32, "K").toString("base64"),
  "KKKKKKKK",
  "4b4b4b4b",
  "75, 75",
];

test("no log and no error holds a secret, a passphrase or a key, whatever goes wrong", () => {
  const { stdout, stderr, exitCode } = Bun.spawnSync(
    [process.execPath, join(import.meta.dir, "everything-printed.ts"), folders.create({})],
    { env: { ...process.env, SECRET_acme__token: "S3CRET-VALUE" } },
  );
  const printed = `${stdout}${stderr}`;
  expect(printed.match(/^caught \w+/gm)?.map(String)).toEqual(
    [
      "ILLEGAL_NAME",
      "ILLEGAL_NAME",
      "ILLEGAL_VALUE",
      "ILLEGAL_VALUE",
      "WRONG_KEY",
      "WRONG_KEY",
      "WRONG_KEY",
      "WRONG_KEY",
      "BUSY",
      "TAMPERED",
      "UNSAFE_FILE",
      "UNSAFE_FILE",
      "READ_ONLY",
      "FAILED",
    ].map((code) => `caught ${code}`),
  );
  expect(exitCode).toBe(0);
  for (const mark of MARKS) expect(printed).not.toContain(mark);
}, 60_000);
