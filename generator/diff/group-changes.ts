import { groupBy } from "../base/group.ts";
import { sortedBy, sortedSet } from "../base/order.ts";
import { type Change, type ChangedCell, IMPACTS } from "./change.ts";
import { CELLS, enumerated, type Phrase, phrase, plainText, quote } from "./phrase.ts";
import { OTHER_HOSTS } from "./resolve-cells.ts";

/**
 * Changes with equal ones put together: a new storage path of a scope is one change, however many hosts and platforms it touches.
 * The gravest first, then by kind and message.
 */
export function groupChanges(changes: readonly Change[]): readonly Change[] {
  const identity = ({ kind, impact, message, why, approval }: Change) =>
    JSON.stringify([kind, impact, message, why, approval?.pointer]);
  const grouped = [...groupBy(changes, identity).values()].map(joined);
  return sortedBy(
    grouped,
    ({ impact }) => String(IMPACTS.indexOf(impact)),
    ({ kind }) => kind,
    ({ message }) => plainText(message),
  );
}

function joined(group: readonly Change[]): Change {
  const [first] = group;
  if (first === undefined) throw new Error("a group of changes has one at least");
  const cells = group.flatMap((change) => change.cells);
  return {
    ...first,
    subjects: sortedSet(group.flatMap(({ subjects }) => subjects)),
    ...(first.scopes !== undefined && { scopes: sortedSet(group.flatMap(({ scopes = [] }) => scopes)) }),
    message: first.message.flatMap((piece) => (piece === CELLS ? describeCells(cells) : [piece])),
    base: [...new Set(group.flatMap(({ base }) => base))],
    head: [...new Set(group.flatMap(({ head }) => head))],
    cells,
  };
}

/** The most hosts that a message names. */
const MOST_HOSTS = 3;

/** `acme.example` and `*.acme.example` on Linux and macOS, or each host with its own platforms where these differ. */
function describeCells(cells: readonly ChangedCell[]): Phrase {
  const hosts = [...groupBy(cells, ({ host }) => host)];
  const platforms = hosts.map(([, own]) => own.map(({ platform }) => platform));
  const areAlike = new Set(platforms.map((names) => JSON.stringify(names))).size === 1;
  const on = (index: number) => phrase` on ${enumerated((platforms[index] ?? []).map((name) => [quote(name)]))}`;
  const named = hosts.slice(0, MOST_HOSTS).map(([host], index): Phrase => {
    const name: Phrase = [host === OTHER_HOSTS ? OTHER_HOSTS : quote(host)];
    return areAlike ? name : [...name, ...on(index)];
  });
  const others = hosts.length - named.length;
  const more = others === 0 ? [] : [[others === 1 ? "another host" : `${others} other hosts`]];
  return [...enumerated([...named, ...more]), ...(areAlike ? on(0) : [])];
}
