import { INVISIBLE } from "./invisible.ts";

/** A piece of SVG. Only this module makes one: text enters through {@link svgText}. */
export interface Svg {
  readonly svg: string;
}

/** Text inside an element or between double quotes. */
export function svgText(written: string): Svg {
  const escaped = written.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
  return { svg: escaped.replace(INVISIBLE, "\ufffd") };
}

/** Fixed SVG with pieces and numbers in its holes; a list stands one piece a line. */
export function svg(fixed: TemplateStringsArray, ...holes: readonly (Svg | number | readonly Svg[])[]): Svg {
  return { svg: fixed.map((part, index) => part + shown(holes[index])).join("") };
}

function shown(hole: Svg | number | readonly Svg[] | undefined): string {
  if (hole === undefined) return "";
  if (typeof hole === "number") return String(hole);
  return "svg" in hole ? hole.svg : hole.map((piece) => piece.svg).join("\n");
}
