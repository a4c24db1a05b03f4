import { posix } from "node:path";
import { ts } from "ts-morph";

/** Settings that `strict` switches on, and that switch off a part of it when they are false. */
const STRICT_PARTS = [
  "alwaysStrict",
  "noImplicitAny",
  "noImplicitThis",
  "strictBindCallApply",
  "strictBuiltinIteratorReturn",
  "strictFunctionTypes",
  "strictNullChecks",
  "strictPropertyInitialization",
  "useUnknownInCatchVariables",
];

/**
 * What is not strict about a `tsconfig.json`, with all that it extends.
 *
 * @param path absolute, with `/`
 * @param readText gives the text of a file by its absolute path, if there is one
 */
export function looseSettings(path: string, readText: (path: string) => string | undefined): readonly string[] {
  const { config, error } = ts.readConfigFile(path, readText);
  if (error !== undefined || config === undefined) return [`${posix.basename(path)} cannot be read`];
  const host = {
    useCaseSensitiveFileNames: true,
    fileExists: (file: string) => readText(file) !== undefined,
    readFile: readText,
    readDirectory: () => [],
  };
  const { options, errors } = ts.parseJsonConfigFileContent(config, host, posix.dirname(path));
  // 5083: what it extends is not there, 6053 likewise; that it names no files is nobody's concern here.
  const missing = errors.filter(({ code }) => code === 5083 || code === 6053);
  return [
    ...missing.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " ")),
    ...(options.strict === true ? [] : ["`strict` is not set in tsconfig.json"]),
    ...STRICT_PARTS.filter((name) => options[name] === false).map((name) => `\`${name}\` is false in tsconfig.json`),
  ];
}
