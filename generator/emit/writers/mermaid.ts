import { codeBlock, type Markdown } from "./markdown.ts";

/** A part of a Mermaid diagram. Only this module makes one: text enters through {@link label}. */
export interface Mermaid {
  readonly mermaid: string;
}

/** The label of a node or an edge, in quotes: whatever Mermaid could act on stands in it as a number. */
export function label(written: string): Mermaid {
  const safe = written.replace(/[^A-Za-z0-9 _.,:*()/+-]/gu, (character) => `#${character.codePointAt(0)};`);
  return { mermaid: `"${safe}"` };
}

/** A line of a diagram: fixed parts and labels. */
export function mermaidLine(fixed: TemplateStringsArray, ...holes: readonly (Mermaid | number)[]): Mermaid {
  const shown = (hole: Mermaid | number | undefined) => (typeof hole === "object" ? hole.mermaid : (hole ?? ""));
  return { mermaid: fixed.map((part, index) => `${part}${shown(holes[index])}`).join("") };
}

/** A flowchart that GitHub and the documentation site draw, read from left to right. */
export function flowchart(title: string, lines: readonly Mermaid[]): Markdown {
  return codeBlock("mermaid", ["flowchart LR", `  accTitle: ${title}`, ...lines.map(({ mermaid }) => `  ${mermaid}`)]);
}
