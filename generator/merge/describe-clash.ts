import { clip } from "../base/clip.ts";
import { withoutSecrets } from "../base/secrets.ts";
import type { ClashPlace } from "./clash.ts";
import type { Keyed, KeyPath } from "./keyed.ts";

/** What clashes, and the versions of it, as words for people; a version that is not there is empty. */
export interface ClashWords {
  readonly what: string;
  readonly ours: string;
  readonly theirs: string;
  readonly base: string;
}

const NOUNS: Readonly<Record<string, string>> = {
  scopes: "scope",
  platforms: "platform",
  secretsBackends: "secrets backend",
  columns: "column",
  flags: "flag",
  variants: "variant",
  waivers: "waiver",
  approvals: "approval",
};

/** Says what clashes; what looks like a secret is starred out. */
export function describeClash({ path, base, ours, theirs }: ClashPlace): ClashWords {
  return {
    what: describePath(path),
    ours: describeValue(ours),
    theirs: describeValue(theirs),
    base: describeValue(base),
  };
}

function describePath([section, name, ...rest]: KeyPath): string {
  if (section === undefined) return "the end of the file";
  if (name === undefined) return `\`${section}\``;
  const noun = NOUNS[section];
  const space = name.lastIndexOf(" ");
  const entry =
    section === "rows"
      ? `the row of \`${name.slice(0, space)}\` on ${name.slice(space + 1)}`
      : noun === undefined
        ? `\`${section}.${name}\``
        : `the ${noun} \`${name}\``;
  return rest.length === 0 ? entry : `\`${rest.join(".")}\` of ${entry}`;
}

function describeValue(value: Keyed | undefined): string {
  if (value === undefined) return "";
  return `\`${withoutSecrets(clip(textOf(value), 120))}\``;
}

function textOf(value: Keyed): string {
  if (value.kind === "value") return value.text.replace(/^"(.*)"$/s, "$1");
  if (value.kind === "set") return `[${value.items.map((item) => item.replace(/^"(.*)"$/s, "$1")).join(", ")}]`;
  return `{${[...value.entries].map(([key, inner]) => `${key}: ${textOf(inner)}`).join(", ")}}`;
}
