/** What a person asked of the test command. */
export interface Options {
  /** Test files or folders to run alone; empty means every check there is. */
  readonly paths: readonly string[];
}

/** The options in `args`, or a sentence saying what is wrong with them. An option nobody declared is refused. */
export function parseOptions(args: readonly string[]): Options | string {
  const unknown = args.find((arg) => arg.startsWith("-"));
  if (unknown !== undefined) {
    return `unknown option ${unknown}\nusage: bun scripts/test.ts [test file or folder ...]`;
  }
  return { paths: args };
}
