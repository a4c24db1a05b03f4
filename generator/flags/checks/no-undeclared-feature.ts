import { nearest } from "../../base/suggest.ts";
import { defineCheck, type ScanSubject, type SourceFinding } from "../check.ts";

export const noUndeclaredFeature = defineCheck({
  code: "no-undeclared-feature",
  severity: "error",
  describe:
    "A flag that the source asks for, or a command turns on, is declared in the spec: Bun takes every name, and one that is misspelt is off for ever.",
  check: (subject) => [
    ...subject.sources.flatMap(({ uses }) =>
      uses.flatMap(({ flag, span }) => undeclared(subject, flag, { span, what: "asks for" })),
    ),
    ...subject.builds
      .filter(({ name, isMisspelt }) => !isMisspelt && !name.includes(","))
      .flatMap(({ name, span }) => undeclared(subject, name, { span, what: "turns on" })),
  ],
});

function undeclared(
  { matrix }: ScanSubject,
  name: string,
  { span, what }: { readonly span: SourceFinding["span"]; readonly what: string },
): readonly SourceFinding[] {
  const known = matrix.flags.map((flag) => flag.name);
  if (known.includes(name)) return [];
  const suggestion = nearest(name, known);
  return [
    {
      message: `this ${what} the flag \`${name}\`, which the spec does not declare`,
      help:
        suggestion === undefined
          ? `Declare \`${name}\` under \`flags\` in the spec, or take it out here.`
          : `Did you mean \`${suggestion}\`?`,
      span,
    },
  ];
}
