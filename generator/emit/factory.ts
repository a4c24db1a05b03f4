import type { Component, Matrix } from "../model/matrix.ts";
import { type Artifact, defineEmitter } from "./emitter.ts";
import {
  acceptanceTable,
  componentTable,
  guardrailTable,
  identityTable,
  interfaceTable,
  proofTable,
  sheetTable,
  testTable,
} from "./factory/component-tables.ts";
import { testPlan } from "./factory/test-plan.ts";
import { GENERATED_NOTE } from "./writers/header.ts";
import { codeSpan, ownMarkdown, sentence, text } from "./writers/markdown.ts";
import { renderTemplate } from "./writers/templates.ts";

/** A sheet for each component of the spec, a page that lists them, and the tests that prove their guardrails as data. */
export const factory = defineEmitter({
  name: "factory",
  describe: "a sheet for each component, and the test plan of their guardrails",
  emit: (matrix) =>
    matrix.components.length === 0
      ? []
      : [
          ...matrix.components.map(sheet),
          overview(matrix),
          { path: "generated/factory/test-plan.ts", text: testPlan(matrix), origin: ["/components"] },
        ],
});

/** Where the sheet of a component is, relative to the root. */
function sheetPath({ name }: Component): string {
  return `generated/docs/factory/${name}.md`;
}

function sheet(component: Component): Artifact {
  const page = renderTemplate("docs/factory/COMPONENT.md", {
    note: ownMarkdown(GENERATED_NOTE),
    title: text(component.title),
    purpose: sentence(component.purpose),
    identityTable: identityTable(component),
    module: codeSpan(component.module),
    interfaceTable: interfaceTable(component),
    guardrailTable: guardrailTable(component),
    proofTable: proofTable(component),
    testTable: testTable(component),
    acceptanceTable: acceptanceTable(component),
  });
  return { path: sheetPath(component), text: page, origin: [component.pointer] };
}

function overview({ components }: Matrix): Artifact {
  const page = renderTemplate("docs/COMPONENTS_AUTO.md", {
    note: ownMarkdown(GENERATED_NOTE),
    componentCount: components.length,
    guardrailCount: components.flatMap(({ guardrails }) => guardrails).length,
    componentTable: componentTable(components),
    sheetTable: sheetTable(components),
  });
  return { path: "generated/docs/COMPONENTS_AUTO.md", text: page, origin: ["/components"] };
}
