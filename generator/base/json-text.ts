/**
 * JSON for a file that people compare: every key on a line of its own, but each item of a list, and each object inside an
 * object, on one line. Ends with a line feed.
 */
export function jsonText(value: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(value).map(([key, member]) => `  ${JSON.stringify(key)}: ${memberText(member)}`);
  return `{\n${entries.join(",\n")}\n}\n`;
}

function memberText(value: unknown): string {
  const isList = Array.isArray(value);
  if (!isList || value.length === 0 || value.every((item) => typeof item !== "object")) return lineText(value);
  return `[\n${value.map((item) => `    ${lineText(item)}`).join(",\n")}\n  ]`;
}

/** JSON on one line, with a blank after each comma and colon. */
function lineText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(lineText).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${lineText(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
