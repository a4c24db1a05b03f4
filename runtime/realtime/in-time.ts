/** A Redis that takes longer is as one that cannot be reached. */
const LONGEST_ANSWER_MS = 2_000;

/** Redis did not answer in time. */
export class LateAnswer extends Error {
  constructor() {
    super("no answer in time");
  }
}

/**
 * What it is a promise of, so that nobody waits for ever for a network that loses things.
 *
 * @throws LateAnswer, as a rejection, where it comes later than after two seconds
 */
export async function inTime<T>(answer: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new LateAnswer()), LONGEST_ANSWER_MS);
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
