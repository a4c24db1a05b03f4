/** Three versions of a text as they are merged, and how the result gets the form that ours had. */
export interface EvenTexts {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly restore: (text: string) => string;
}

/**
 * The texts without byte order marks, with line feeds, the last line ended too; the result is restored to what ours has of these
 * (to what theirs has, where ours is empty). `undefined` when one of them mixes line ends, so that it could not be restored.
 */
export function evenTexts(texts: {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}): EvenTexts | undefined {
  const all = [texts.base, texts.ours, texts.theirs];
  if (all.some(isMixed)) return undefined;
  const model = texts.ours === "" ? texts.theirs : texts.ours;
  const isCrLf = model.includes("\r\n");
  const hasMark = model.startsWith("\ufeff");
  const isEnded = model === "" || model.endsWith("\n");
  const even = (text: string) => {
    const plain = text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
    return plain === "" || plain.endsWith("\n") ? plain : `${plain}\n`;
  };
  return {
    base: even(texts.base),
    ours: even(texts.ours),
    theirs: even(texts.theirs),
    restore(text) {
      const cut = isEnded || />{7}[^\n]*\n$/.test(text) ? text : text.replace(/\n$/, "");
      return (hasMark ? "\ufeff" : "") + (isCrLf ? cut.replaceAll("\n", "\r\n") : cut);
    },
  };
}

function isMixed(text: string): boolean {
  const feeds = text.match(/\n/g)?.length ?? 0;
  const pairs = text.match(/\r\n/g)?.length ?? 0;
  return pairs > 0 && pairs < feeds;
}
