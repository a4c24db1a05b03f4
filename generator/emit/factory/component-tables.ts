import { sortedSet } from "../../base/order.ts";
import type { Component } from "../../model/matrix.ts";
import { ALL } from "../../model/names.ts";
import { LISTINGS } from "../docs/listings.ts";
import { detailTable, type MasterEntry, masterTable } from "../docs/master-table.ts";
import { codeSpan, type Markdown, md, ownMarkdown, table, text } from "../writers/markdown.ts";

const nameOrAll = (name: string): Markdown => (name === ALL ? text(ALL) : codeSpan(name));

/** What every entry about a component says alike. */
function common({ category, domain, scope, tier, status, approval }: Component): Omit<MasterEntry, "name" | "type"> {
  return {
    category: text(category),
    domain: nameOrAll(domain),
    scope: nameOrAll(scope),
    tier: text(tier),
    status: text(status),
    ...(approval !== undefined && { approval: text(approval) }),
  };
}

function deliverable(component: Component): MasterEntry {
  return {
    ...common(component),
    name: codeSpan(component.name),
    type: text("Component"),
    impact: text(countOf(component)),
  };
}

function countOf({ guardrails }: Component): string {
  return guardrails.length === 1 ? "1 guardrail" : `${guardrails.length} guardrails`;
}

/** All components in the master table format. */
export function componentTable(components: readonly Component[]): Markdown {
  return masterTable(components.map(deliverable));
}

/** What each component is for, and where its sheet is. */
export function sheetTable(components: readonly Component[]): Markdown {
  return table(
    ["Component", "What it is for", "Sheet"],
    // A component's name is no more than letters, digits and hyphens.
    components.map(({ name, title, purpose }) => [
      text(title),
      text(purpose),
      ownMarkdown(`[${name}](factory/${name}.md)`),
    ]),
  );
}

/** One component in the master table format. */
export function identityTable(component: Component): Markdown {
  return masterTable([deliverable(component)]);
}

/** What code may call. */
export function interfaceTable(component: Component): Markdown {
  return table(
    ["Signature"],
    component.interface.map((signature) => [codeSpan(signature)]),
  );
}

/** The guardrails in the master table format: each is a security requirement. */
export function guardrailTable(component: Component): Markdown {
  return masterTable(
    component.guardrails.map(({ name, rule, severity }) => ({
      ...common(component),
      name: md`${codeSpan(name)} ${text(rule)}`,
      type: text("Guardrail"),
      impact: text(severity),
    })),
  );
}

/** For each guardrail the test that proves it. */
export function proofTable(component: Component): Markdown {
  return detailTable(
    LISTINGS.componentProof,
    component.guardrails.map(({ name, severity, testFile, testName }) => ({
      entry: { ...common(component), name: codeSpan(name), type: text("Guardrail") },
      own: [text(severity), codeSpan(testFile), text(testName)],
    })),
  );
}

/** The files of tests: those that the component lists, then those that prove a guardrail besides. */
export function testTable({ tests, guardrails }: Component): Markdown {
  const listed = tests.map(({ file }) => file);
  const others = sortedSet(guardrails.map(({ testFile }) => testFile)).filter((file) => !listed.includes(file));
  return table(
    ["File", "Covers"],
    [
      ...tests.map(({ file, covers }) => [codeSpan(file), text(covers)]),
      ...others.map((file) => [codeSpan(file), provenIn(file, guardrails)]),
    ],
  );
}

function provenIn(file: string, guardrails: Component["guardrails"]): Markdown {
  const proven = guardrails.filter(({ testFile }) => testFile === file).map(({ name }) => name);
  return text(`the proof of ${proven.join(", ")}`);
}

/** What has to be true of the component. */
export function acceptanceTable({ acceptance }: Component): Markdown {
  return table(
    ["What has to be true"],
    acceptance.map((criterion) => [text(criterion)]),
  );
}
