import { SECURITY_HEADERS } from "./refusal.ts";

/** The most entries in one answer, and about how many characters. */
const MOST_ENTRIES = 1_000;
const MOST_LENGTH = 4_194_304;
/** About as many characters are built at a time. */
const CHUNK_LENGTH = 65_536;

/**
 * The answer with the latest of a scope's entries: `{"scope":…,"<name>":[…]}`. It is built as it is read, so that who asks often and
 * reads nothing has no more built than a part of each answer.
 *
 * @throws what an entry throws that cannot be JSON
 */
export function listResponse(scope: string, name: string, entries: readonly unknown[]): Response {
  const parts = partsOf(`{"scope":${JSON.stringify(scope)},${JSON.stringify(name)}:[`, latestOf(entries));
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const { value, done } = parts.next();
        if (done === true) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { headers: { ...SECURITY_HEADERS, "content-type": "application/json;charset=utf-8" } });
}

function latestOf(entries: readonly unknown[]): readonly unknown[] {
  const latest = entries.slice(-MOST_ENTRIES);
  let length = 0;
  const tooMuch = latest.findLastIndex((each) => {
    length += JSON.stringify(each).length;
    return length > MOST_LENGTH;
  });
  return latest.slice(tooMuch + 1);
}

function* partsOf(head: string, entries: readonly unknown[]): Generator<string, void> {
  let text = head;
  for (const [index, entry] of entries.entries()) {
    text += `${index === 0 ? "" : ","}${JSON.stringify(entry)}`;
    if (text.length < CHUNK_LENGTH) continue;
    yield text;
    text = "";
  }
  yield `${text}]}`;
}
