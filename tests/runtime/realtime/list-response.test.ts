import { expect, test } from "bun:test";
import { listResponse } from "../../../runtime/realtime/list-response.ts";

/** Entries of 10,000 characters each, and how often one was built. */
function noted(count: number) {
  let built = 0;
  const entries = Array.from({ length: count }, (_, index) => ({
    toJSON() {
      built += 1;
      return { index, text: "é".repeat(10_000) };
    },
  }));
  return { entries, built: () => built };
}

test("an answer is built no further than it is read", async () => {
  const { entries, built } = noted(400);
  const reader = listResponse("ACME", "metrics", entries).body?.getReader();
  // All were measured, once.
  expect(built()).toBe(400);
  const first = await reader?.read();
  expect(built()).toBe(407);
  expect(new TextDecoder().decode(first?.value)).toStartWith('{"scope":"ACME","metrics":[{"index":0,"text":"éé');
  await reader?.read();
  expect(built()).toBe(414);
  await reader?.cancel();
  expect(built()).toBe(414);
});

test.each([0, 1, 7, 8, 400])("an answer with %d entries is one text of JSON", async (count) => {
  const { entries } = noted(count);
  const expected = entries.map((each) => each.toJSON());
  expect(await listResponse("ACME", 'na"me', entries).json()).toEqual({ scope: "ACME", 'na"me': expected });
});

test("what cannot be JSON is an error before there is an answer", () => {
  const entry: Record<string, unknown> = {};
  entry["self"] = entry;
  expect(() => listResponse("ACME", "metrics", [entry])).toThrow();
});
