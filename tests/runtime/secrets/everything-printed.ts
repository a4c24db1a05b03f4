/** Makes every store go wrong in every way with marked secrets, and prints all there is to print: `bun … <folder>`. */
import { appendFileSync, chmodSync, writeFileSync } from "node:fs";
import { inspect } from "node:util";
import {
  createEncryptedFileStore,
  createEnvironmentStore,
  createOsStore,
  secretsFile,
} from "../../../runtime/secrets/index.ts";

const [, , folder = ""] = process.argv;
const SECRET = "S3CRET-VALUE";
const PASSPHRASE = "PASSPHRASE-OF-PEOPLE";
const KEY = new Uint8Array(32).fill("K".charCodeAt(0));

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function caught(action: () => unknown): Promise<void> {
  try {
    print(`not caught: ${inspect(await action())}`);
  } catch (error) {
    const { code, stack, message } = error as Error & { readonly code: string };
    print(
      `caught ${code}\n${message}\n${stack}\n${inspect(error, { depth: 9, showHidden: true })}\n${Bun.inspect(error)}`,
    );
    print(JSON.stringify(error, Object.getOwnPropertyNames(error)));
  }
}

const refuse = () => Promise.reject(Object.assign(new Error(`cannot keep ${SECRET}`), { code: "ERR", value: SECRET }));
const store = createEncryptedFileStore("acme", { folder, key: KEY });
const environment = createEnvironmentStore("acme");
const system = createOsStore("acme", { secrets: { get: refuse, set: refuse, delete: refuse } });

await store.set("token", SECRET);
for (const each of [store, environment, system]) {
  print(`${inspect(each, { depth: 9, showHidden: true })} ${Bun.inspect(each)} ${JSON.stringify(each)} ${each}`);
}
await caught(() => store.set(`${SECRET}\n`, SECRET));
await caught(() => store.get(`${SECRET} `));
await caught(() => store.set("token", `${SECRET}\0`));
await caught(() => store.set("token", SECRET.repeat(10_000)));
await caught(() => createEncryptedFileStore("acme", { folder, passphrase: PASSPHRASE }).get("token"));
await caught(() => createEncryptedFileStore("acme", { folder, passphrase: PASSPHRASE.slice(0, 5) }));
await caught(() => createEncryptedFileStore("acme", { folder, key: KEY.slice(1) }));
await caught(() => createEncryptedFileStore("acme", { folder, passphrase: `${PASSPHRASE}\ud800` }));
writeFileSync(`${secretsFile(folder, "busy")}.lock`, `${process.pid} 0 x`);
await caught(() => createEncryptedFileStore("busy", { folder, key: KEY }).set("token", SECRET));
appendFileSync(secretsFile(folder, "acme"), "x");
await caught(() => store.get("token"));
chmodSync(secretsFile(folder, "acme"), 0o644);
await caught(() => store.set("token", SECRET));
chmodSync(folder, 0o777);
await caught(() => store.set("token", SECRET));
await caught(() => environment.set("token", SECRET));
await caught(() => system.set("token", SECRET));
