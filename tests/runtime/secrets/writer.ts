/** Keeps five secrets: `bun writer.ts <folder> <number of this writer>`. */
import { createEncryptedFileStore } from "../../../runtime/secrets/index.ts";

const [, , folder = "", writer = ""] = process.argv;
const store = createEncryptedFileStore("acme", { folder, key: new Uint8Array(32).fill(7) });
for (const index of [0, 1, 2, 3, 4]) await store.set(`w${writer}-${index}`, `${writer}/${index}`);
