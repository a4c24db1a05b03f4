import { groupBy } from "../base/group.ts";
import { block, doc, id, lines, lit, precompiled, type TsCode, ts } from "../emit/writers/typescript.ts";
import type { Component, ComponentGuardrail } from "../model/matrix.ts";
import { isInterfaceMember, withoutEnd } from "./interface-member.ts";

/** A file to begin with. */
export interface ScaffoldFile {
  readonly path: string;
  readonly text: string;
}

/**
 * What a component begins with: a module with its interface, and a test for each guardrail that fails until it is written. They
 * are the user's from then on, so they do not say that they are generated.
 */
export function scaffoldFiles(component: Component): readonly ScaffoldFile[] {
  const byFile = groupBy(component.guardrails, ({ testFile }) => testFile);
  return [
    { path: component.module, text: moduleText(component) },
    ...[...byFile].map(([path, guardrails]) => ({ path, text: testText(component, guardrails) })),
  ];
}

/** `property-sanitiser` as `PropertySanitiser`. */
function typeName(name: string): string {
  return name.replace(/(?:^|-)+([a-z0-9])/g, (_, first: string) => first.toUpperCase()).replaceAll("-", "");
}

function moduleText(component: Component): string {
  const name = typeName(component.name);
  const error = lit(`${component.name} is not written yet`, { indent: 2, before: 18, after: 2 });
  return fileOf([
    ts`${doc(component.purpose)}
export interface ${id(name)} ${block(component.interface.map(memberOf))}`,
    ts`${doc(`Makes one. What it has to keep stands in its sheet, generated/docs/factory/${component.name}.md.`)}
export function ${id(`create${name}`)}(): ${id(name)} {
  throw new Error(${error});
}`,
  ]);
}

/** A signature as code where it is one; else in words, for somebody to write it. */
function memberOf(signature: string): TsCode {
  return isInterfaceMember(signature) ? precompiled(`${withoutEnd(signature)};`) : doc(signature);
}

function testText({ name, module }: Component, guardrails: readonly ComponentGuardrail[]): string {
  const tests = groupBy(guardrails, ({ testName }) => testName);
  const byGroup = groupBy([...tests], ([testName]) => testName.split(" > ").slice(0, -1).join(" > "));
  const groups = [...byGroup].map(([group, members]) => {
    const bodies = members.map(([testName, proven]) => testOf(name, testName, proven));
    return group === "" ? spaced(bodies) : group.split(" > ").reduceRight(groupOf, spaced(bodies));
  });
  const hasGroups = [...byGroup.keys()].some((group) => group !== "");
  return fileOf([
    hasGroups ? ts`import { describe, test } from "bun:test";` : ts`import { test } from "bun:test";`,
    doc(`The guardrails of ${name}, which ${module} has to keep: each test fails until it is written.`),
    ...groups,
  ]);
}

function groupOf(inner: TsCode, title: string): TsCode {
  return ts`describe(${lit(title)}, () => ${block([inner])});`;
}

function testOf(component: string, testName: string, proven: readonly ComponentGuardrail[]): TsCode {
  const title = lit(testName.split(" > ").at(-1) ?? testName);
  const error = lit(`${proven.map(({ name }) => name).join(", ")} of ${component} is not proven yet`);
  return ts`${lines(proven.map(({ name, severity, rule }) => doc(`${name} (${severity}): ${rule}`)))}
test(${title}, () => {
  throw new Error(${error});
});`;
}

function spaced(pieces: readonly TsCode[]): TsCode {
  return precompiled(pieces.map(({ typescript }) => typescript).join("\n\n"));
}

function fileOf(pieces: readonly TsCode[]): string {
  return `${spaced(pieces).typescript}\n`;
}
