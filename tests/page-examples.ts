/** A worked example of a page. */
export interface PageExample {
  /** The heading that it stands under. */
  readonly title: string;
  /** The file to put it in, at the root of the project. */
  readonly file: string;
  readonly code: string;
}

/** The TypeScript examples of a Markdown page, in their order. */
export function examplesOf(page: string): readonly PageExample[] {
  return [...page.matchAll(/^### ([^\n]*)\n(?:(?!#)[^\n]*\n)*?```ts\n(.*?)^```$/gms)].map(
    ([, title = "", code = ""], index) => ({ title, file: `example-${index + 1}.ts`, code }),
  );
}

/** An example with what it prints. */
export interface PrintedExample extends PageExample {
  /** The block of text that follows it. */
  readonly printed: string;
}

/** The TypeScript examples of a Markdown page that a block of text follows, which says what they print. */
export function printedExamplesOf(page: string): readonly PrintedExample[] {
  return [...page.matchAll(/^### ([^\n]*)\n(?:(?!#)[^\n]*\n)*?```ts\n(.*?)^```\n\n```text\n(.*?)^```$/gms)].map(
    ([, title = "", code = "", printed = ""], index) => ({ title, file: `example-${index + 1}.ts`, code, printed }),
  );
}
