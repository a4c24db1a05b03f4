/** Keeps five secrets: `bun writer.ts <folder> <number of this writer>`. */
import { createEncryptedFileStore, SecretStoreError } from "../../../runtime/secrets/index.ts";

const [, , folder = "", writer = ""] = process.argv;
const store = createEncryptedFileStore("acme", { folder, key: new Uint8Array(32).fill(7) });
for (const index of [0, 1, 2, 3, 4]) await keep(`w${writer}-${index}`, `${writer}/${index}`);

/** Where a disk is slow, others may be at work for longer than a writer waits. */
async function keep(name: string, value: string): Promise<void> {
  try {
    await store.set(name, value);
  } catch (error) {
    if (!(error instanceof SecretStoreError && error.code === "BUSY")) throw error;
    await keep(name, value);
  }
}
