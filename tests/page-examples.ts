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
