import { styleText } from "node:util";

/** The styles that output uses. */
export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "cyan";

/** Puts a style on a text, or leaves it plain where colour is off. */
export type Paint = (style: Style, text: string) => string;

/** Leaves every text as it is. */
export const plain: Paint = (_style, text) => text;

/** Colours with ANSI escape sequences. */
export const coloured: Paint = (style, text) => styleText(style, text, { validateStream: false });
