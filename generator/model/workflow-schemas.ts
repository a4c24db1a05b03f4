import { closedObject, type JsonSchema } from "./json-schema.ts";

/** The branch whose pushes are checked unless the spec names another. */
export const DEFAULT_BRANCH = "main";

/** A folder that a shell, a YAML file and a path all take as it is. */
export const FOLDER_PATTERN =
  "^(?!.*(?:^|/)\\.{1,2}(?:/|$))[A-Za-z0-9._][A-Za-z0-9._-]*(?:/[A-Za-z0-9._][A-Za-z0-9._-]*)*$";

/** A folder below the root of something: what a shell, a YAML file and a path all take as it is. */
const folder = (description: string, example: string): JsonSchema => ({
  type: "string",
  pattern: FOLDER_PATTERN,
  description: `${description}: letters, digits, \`.\`, \`_\`, \`-\` and \`/\`, without \`..\`.`,
  examples: [example],
});

/** The shape of `workflows`. */
export const WORKFLOWS_SCHEMA: JsonSchema = closedObject("What the GitHub workflows are told.", {
  branch: {
    type: "string",
    pattern: "^(?!.*\\.\\.)[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*$",
    description: "The branch whose pushes are checked: letters, digits, `.`, `_`, `-` and `/`.",
    default: DEFAULT_BRANCH,
    examples: [DEFAULT_BRANCH],
  },
  folder: folder("Where the project is, for one that is not at the top of its repository", "services/shop"),
  docs: closedObject(
    "What is published on GitHub Pages; without it, nothing is.",
    {
      folder: folder("The folder to publish", "generated/docs"),
      script: {
        type: "string",
        pattern: "^[A-Za-z0-9][A-Za-z0-9:_-]*$",
        description:
          "The script of package.json that makes the folder. Without one, it holds Markdown, which GitHub renders.",
        examples: ["docs:build"],
      },
    },
    ["folder"],
  ),
});
