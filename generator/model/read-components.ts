import { sortedBy, sortedSet } from "../base/order.ts";
import { pointerTo } from "../base/pointer.ts";
import { COMPONENT_STATUSES, SEVERITIES } from "./component-schema.ts";
import type { Component, ComponentGuardrail } from "./matrix.ts";
import { entriesOf, itemsOf, optionalText, textAt, textsAt, valueAt } from "./plain-data.ts";
import { type ReadContext, readDomain, readScopeName } from "./read-catalogues.ts";

/** The components, by name. */
export function readComponents(context: ReadContext): readonly Component[] {
  const components = entriesOf(valueAt(context.document.value, "components"));
  return sortedBy(
    components.map(([name, value]) => readComponent(context, name, value)),
    ({ name }) => name,
  );
}

function readComponent(context: ReadContext, name: string, value: unknown): Component {
  const status = valueAt(value, "status");
  return {
    name,
    pointer: pointerTo("components", name),
    title: textAt(value, "title"),
    purpose: textAt(value, "purpose"),
    category: textAt(value, "category"),
    domain: readDomain(context, value, ["components", name, "domain"]),
    scope: readScopeName(context, value, ["components", name, "scope"]),
    tier: textAt(value, "tier"),
    status: COMPONENT_STATUSES.find((known) => known === status) ?? "draft",
    ...optionalText(value, "approval"),
    module: textAt(value, "module"),
    interface: sortedSet(textsAt(value, "interface").map(({ text }) => text)),
    guardrails: readGuardrails(name, valueAt(value, "guardrails")),
    tests: readTestFiles(name, valueAt(value, "tests")),
    acceptance: sortedSet(textsAt(value, "acceptance").map(({ text }) => text)),
  };
}

function readTestFiles(component: string, value: unknown): Component["tests"] {
  const read = itemsOf(value).map((test, index) => ({
    file: textAt(test, "file"),
    pointer: pointerTo("components", component, "tests", index),
    covers: textAt(test, "covers"),
  }));
  return sortedBy(read, ({ file, covers }) => `${file}\n${covers}`);
}

/** In the order of their numbers, in which G2 comes before G10. */
function readGuardrails(component: string, value: unknown): readonly ComponentGuardrail[] {
  const read = entriesOf(value).map(([name, guardrail]): ComponentGuardrail => {
    const severity = valueAt(guardrail, "severity");
    const test = valueAt(guardrail, "test");
    return {
      name,
      pointer: pointerTo("components", component, "guardrails", name),
      rule: textAt(guardrail, "rule"),
      severity: SEVERITIES.find((known) => known === severity) ?? "critical",
      testFile: textAt(test, "file"),
      testName: textAt(test, "name"),
    };
  });
  return sortedBy(read, ({ name }) => name.slice(1).padStart(3, "0"));
}
