import type { Paint } from "../diagnostics/paint.ts";
import { visible } from "../diagnostics/visible.ts";
import type { Explanation, FileExplanation } from "./explain.ts";
import type { CodeExplanation } from "./explain-code.ts";
import type { ExplainedPlatform, HostExplanation } from "./explain-host.ts";
import { nameLines } from "./render-name.ts";

/** An explanation for people. */
export function renderExplanation(explanation: Explanation, paint: Paint): string {
  // All of it is our own text.
  if (explanation.kind === "code") return codePage(explanation, paint);
  // What was asked and what the spec says may hold characters that move the cursor.
  return `${linesOf(visibleIn(explanation), paint).join("\n")}\n`;
}

/** The same explanation with every text in it safe to print. */
function visibleIn<T>(value: T): T {
  if (typeof value === "string") return visible(value) as T;
  if (Array.isArray(value)) return value.map(visibleIn) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visibleIn(inner)])) as T;
}

/** A rule's page as it is; of any other code, what it means. */
function codePage({ code, severity, describe, page }: CodeExplanation, paint: Paint): string {
  return (
    page ??
    `${paint("bold", code)} (${severity})\n${describe}\nIt is a finding of the compiler itself, and cannot be waived.\n`
  );
}

function linesOf(explanation: Exclude<Explanation, CodeExplanation>, paint: Paint): readonly string[] {
  switch (explanation.kind) {
    case "host":
      return hostLines(explanation, paint);
    case "file":
      return fileLines(explanation, paint);
    case "flag":
    case "scope":
    case "platform":
    case "variant":
      return nameLines(explanation, paint);
    case "pointer":
      return [
        explanation.exists
          ? `${paint("bold", explanation.pointer)} stands at ${explanation.place}`
          : `The spec has nothing at ${paint("bold", explanation.pointer)}; the nearest above it stands at ${explanation.place}`,
        ...(explanation.files.length === 0 ? ["No generated file is made from it."] : ["Made from it:"]),
        ...explanation.files.map((file) => `  ${file}`),
      ];
  }
}

function hostLines(explanation: HostExplanation, paint: Paint): readonly string[] {
  const { host, meant, canonicalHost, code, scope, reason, rule, considered, platforms } = explanation;
  const compared = canonicalHost === null ? `rejected (${code ?? ""})` : `compared as ${canonicalHost}`;
  return [
    `${paint("bold", host)} is ${paint("green", scope)}: ${rule === null ? reason : `${reason} rule ${rule}`}; ${compared}`,
    ...(meant === undefined
      ? []
      : [
          `  (${meant} is ${code === "illegal-character" && meant.includes("xn--") ? "how requests write it" : "spelt nearly like it"})`,
        ]),
    ...considered.map(
      (tried) => `  ${tried.rule}  ${tried.outcome}${tried.scope === undefined ? "" : ` (${tried.scope})`}`,
    ),
    ...platforms.flatMap((platform) => ["", ...platformLines(platform, paint)]),
  ];
}

function platformLines(
  { platform, row, scope, why, cells, losing }: ExplainedPlatform,
  paint: Paint,
): readonly string[] {
  const width = Math.max(...cells.map(({ column }) => column.length));
  return [
    `${paint("bold", platform)}: ${why}, ${row} (${scope})`,
    ...cells.map(({ column, value, source, place }) => {
      const shown = typeof value === "object" ? value.join(", ") || "none" : String(value);
      return `  ${column.padEnd(width)}  ${shown}  ${paint("dim", place === undefined ? source : `${source}, ${place}`)}`;
    }),
    ...losing.map((other) => `  ${paint("dim", `otherwise ${other}`)}`),
  ];
}

function fileLines({ path, emitter, origin }: FileExplanation, paint: Paint): readonly string[] {
  return [
    `${paint("bold", path)} is written by the emitter ${emitter}`,
    ...(origin.length === 0 ? ["It is the same for every spec."] : ["It is made from:"]),
    ...origin.map(({ pointer, place }) => `  ${pointer}  ${paint("dim", place)}`),
  ];
}
