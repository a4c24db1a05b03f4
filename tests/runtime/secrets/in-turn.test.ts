import { expect, test } from "bun:test";
import { countInTurn, inTurn } from "../../../runtime/secrets/in-turn.ts";
import { SecretStoreError } from "../../../runtime/secrets/secret-store.ts";

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

test("things done to one file are done one after the other, in order", async () => {
  const log: string[] = [];
  const done = await Promise.all(
    ["a", "b", "c"].map((name) =>
      inTurn("file", async () => {
        log.push(`${name} begins`);
        await pause();
        log.push(`${name} ends`);
        return name;
      }),
    ),
  );
  expect(done).toEqual(["a", "b", "c"]);
  expect(log).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
});

test("two files do not wait for each other", async () => {
  const other = Promise.withResolvers<string>();
  const first = inTurn("one", () => other.promise);
  await inTurn("two", async () => other.resolve("by the other"));
  expect(await first).toBe("by the other");
});

test("one that fails is no reason for the next not to be done", async () => {
  const failure = new SecretStoreError("FAILED", "no");
  const all = [failure, "failed otherwise", undefined].map((reason) => inTurn("file", () => Promise.reject(reason)));
  const next = inTurn("file", async () => "done");
  expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  await expect(all[0]).rejects.toBe(failure);
  expect(await next).toBe("done");
});

test("who waits behind one that found it busy is told so, and who comes later tries again", async () => {
  const busy = new SecretStoreError("BUSY", "no");
  let tries = 0;
  const attempt = async () => {
    await pause();
    tries += 1;
    throw busy;
  };
  const waiting = [inTurn("file", attempt), inTurn("file", attempt), inTurn("file", attempt)];
  for (const each of await Promise.allSettled(waiting)) expect(each).toEqual({ status: "rejected", reason: busy });
  expect(tries).toBe(1);
  expect(await inTurn("file", async () => "done")).toBe("done");
});

test("a file is forgotten when nobody waits for it any more, and not before", async () => {
  const other = Promise.withResolvers<void>();
  const first = inTurn("file", async () => {});
  const second = inTurn("file", () => other.promise);
  await first;
  await pause();
  expect(countInTurn()).toBe(1);
  other.resolve();
  await second;
  expect(countInTurn()).toBe(0);
});
