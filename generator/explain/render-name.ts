import type { Paint } from "../diagnostics/paint.ts";
import type { FlagExplanation } from "./explain-flag.ts";
import type { NamedRow, NameExplanation } from "./explain-name.ts";

/** The lines that tell people of a flag, scope, platform or variant. */
export function nameLines(explanation: NameExplanation, paint: Paint): readonly string[] {
  const namesakes = explanation.namesakes.map(
    ({ kind, place, ask }) => `A ${kind} has the same name, ${place}; ask for ${ask}`,
  );
  return [...ownLines(explanation, paint), ...namesakes];
}

const TRAITS = {
  production: "serves customers",
  fallback: "gets every host that no row names",
  loopbackOnly: "only for peers on the machine itself",
  buildOnly: "only for flags and variants",
} as const;

function ownLines(explanation: NameExplanation, paint: Paint): readonly string[] {
  if (explanation.kind === "flag") return flagLines(explanation, paint);
  const { kind, declared } = explanation;
  const begin = (name: string) => `${paint("bold", name)} is a ${kind}`;
  if (explanation.kind === "scope") {
    const { scope, description, tier, traits, aliases, rows, flags, variants } = explanation;
    return [
      `${begin(scope)}: ${description}; declared at ${declared}`,
      [`Tier ${tier}`, ...traits.map((trait) => TRAITS[trait])].join("; "),
      ...(aliases.length === 0 ? [] : [`Also called ${aliases.join(", ")}.`]),
      ...rowLines(
        rows.map(({ row, place }) => [row, place]),
        paint,
      ),
      flags.length === 0 ? "No flag is on." : `Flags that are on in some row: ${flags.join(", ")}`,
      variants.length === 0 ? "No variant is built for it." : `Built for it: ${variants.join(", ")}`,
    ];
  }
  if (explanation.kind === "platform") {
    const { platform, processPlatforms, rows } = explanation;
    return [
      `${begin(platform)}; declared at ${declared}`,
      processPlatforms.length === 0
        ? "No value of process.platform means it."
        : `It is meant where process.platform is ${processPlatforms.join(" or ")}.`,
      ...rowLines(
        rows.map(({ row, scope, place }) => [`${row}  ${scope}`, place]),
        paint,
      ),
    ];
  }
  const { variant, title, scope, domain, status, flags } = explanation;
  return [
    `${begin(variant)}: ${title}; declared at ${declared}`,
    `Scope: ${scope}; domain: ${domain}; status: ${status}`,
    flags.length === 0 ? "No flag is built in." : `Flags that are built in: ${flags.join(", ")}`,
  ];
}

function rowLines(
  rows: readonly (readonly [text: string, place: NamedRow["place"]])[],
  paint: Paint,
): readonly string[] {
  if (rows.length === 0) return ["No row is for it."];
  return ["Its rows:", ...rows.map(([text, place]) => `  ${text}  ${paint("dim", place)}`)];
}

function flagLines({ flag, description, declared, rows, variants }: FlagExplanation, paint: Paint): readonly string[] {
  return [
    `${paint("bold", flag)}: ${description}; declared at ${declared}`,
    rows.length === 0 ? "On in no row." : "On in:",
    ...rows.map(({ row, place }) => `  ${row}  ${paint("dim", place)}`),
    variants.length === 0 ? "Built into no variant." : `Built into ${variants.join(", ")}.`,
  ];
}
