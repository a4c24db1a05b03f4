import { expect, test } from "bun:test";
import { createKeyring } from "../../../runtime/secrets/keyring.ts";
import { type DerivedKeys, deriveKeys } from "../../../runtime/secrets/sealed-text.ts";

const KEY = new Uint8Array(32).fill(7);
const [FIRST, SECOND] = [Buffer.alloc(16, 1), Buffer.alloc(16, 2)];

/** Real keys, and the salts for which they were derived. */
function counted(): { readonly salts: Buffer[]; readonly derive: (salt: Buffer) => Promise<DerivedKeys> } {
  const salts: Buffer[] = [];
  const derive = (salt: Buffer) => {
    salts.push(salt);
    return deriveKeys({ key: KEY }, salt);
  };
  return { salts, derive };
}

test("the keys of a salt are derived once, however many ask at the same time", async () => {
  const { salts, derive } = counted();
  const keysFor = createKeyring(derive);
  const keys = await Promise.all([keysFor(FIRST), keysFor(Buffer.from(FIRST)), keysFor(FIRST), keysFor()]);
  expect(new Set([...keys, await keysFor(FIRST)]).size).toBe(1);
  expect(keys[0]).toEqual(await deriveKeys({ key: KEY }, FIRST));
  expect(salts).toEqual([FIRST]);
});

test("another salt has other keys, and then is the one at hand", async () => {
  const { salts, derive } = counted();
  const keysFor = createKeyring(derive);
  expect((await keysFor(FIRST)).seal).not.toEqual((await keysFor(SECOND)).seal);
  expect((await keysFor()).salt).toEqual(SECOND);
  expect((await keysFor(FIRST)).salt).toEqual(FIRST);
  expect(salts).toEqual([FIRST, SECOND, FIRST]);
});

test("where there is no salt yet, there are 16 random bytes, the same from then on", async () => {
  const keysFor = createKeyring(counted().derive);
  const { salt } = await keysFor();
  expect(salt.length).toBe(16);
  expect((await keysFor()).salt).toBe(salt);
  expect((await createKeyring(counted().derive)()).salt).not.toEqual(salt);
});

test("when it fails, all who waited learn why, and the next one tries again", async () => {
  const { salts, derive } = counted();
  const noMemory = new Error("no memory");
  const keysFor = createKeyring(async (salt) => {
    const keys = await derive(salt);
    if (salts.length === 1) throw noMemory;
    return keys;
  });
  expect(await Promise.allSettled([keysFor(FIRST), keysFor(FIRST)])).toEqual([
    { status: "rejected", reason: noMemory },
    { status: "rejected", reason: noMemory },
  ]);
  expect((await keysFor(FIRST)).salt).toEqual(FIRST);
  expect(salts).toEqual([FIRST, FIRST]);
});

test("one that failed does not make it forget the one that came after", async () => {
  const { salts, derive } = counted();
  const failing = Promise.withResolvers<DerivedKeys>();
  const keysFor = createKeyring((salt) => (salt.equals(FIRST) ? failing.promise : derive(salt)));
  const first = keysFor(FIRST);
  await keysFor(SECOND);
  failing.reject(new Error("no memory"));
  await expect(first).rejects.toThrow("no memory");
  await keysFor(SECOND);
  expect(salts).toEqual([SECOND]);
});
