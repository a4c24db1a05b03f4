import { INVISIBLE } from "./invisible.ts";

/** Data as indented JSON. What cannot be seen in an editor stands as an escape, so that a reviewer sees that it is there. */
export function json(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(INVISIBLE, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`)
      .join(""),
  );
  return `${text}\n`;
}
