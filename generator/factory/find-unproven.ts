import { nearest } from "../base/suggest.ts";
import { createCollector } from "../diagnostics/collector.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ReadOnlyHost } from "../host/host.ts";
import type { SpecDocument } from "../load/document.ts";
import type { Component, Matrix } from "../model/matrix.ts";
import { type FoundTest, readTests } from "./read-tests.ts";

/** A spec, and the project that it is of. */
export interface ProofSubject {
  readonly document: SpecDocument;
  readonly matrix: Pick<Matrix, "components">;
  readonly host: ReadOnlyHost;
}

/**
 * What components promise and nothing shows: guardrails whose test is not there, or would not run, and files that are not
 * there. Whether a test passes is for the test runner to say.
 */
export function findUnproven({ document, matrix, host }: ProofSubject): readonly Diagnostic[] {
  const collector = createCollector();
  const read = createTestReader(host);
  for (const component of matrix.components) {
    for (const { path, pointer } of filesOf(component)) {
      if (host.kindOf(path) === "file") continue;
      const parameters = { component: component.name, path };
      collector.report("no-missing-component-file", parameters, { span: document.spanOf(pointer) });
    }
    for (const { name, pointer, testFile, testName } of component.guardrails) {
      const found = read(testFile);
      const reason = typeof found === "string" ? found : whyUnproven(found, { file: testFile, name: testName });
      if (reason === undefined) continue;
      const parameters = { component: component.name, guardrail: name, reason };
      collector.report("no-unproven-guardrail", parameters, { span: document.spanOf(`${pointer}/test`) });
    }
  }
  return collector.diagnostics();
}

function filesOf({ module, tests, pointer }: Component) {
  return [
    { path: module, pointer: `${pointer}/module` },
    ...tests.map((test) => ({ path: test.file, pointer: `${test.pointer}/file` })),
  ];
}

/** Reads each file once; gives its tests, or why there are none to be had. */
function createTestReader(host: ReadOnlyHost): (path: string) => readonly FoundTest[] | string {
  const known = new Map<string, readonly FoundTest[] | string>();
  return (path) => {
    const found = known.get(path) ?? testsIn(host, path);
    known.set(path, found);
    return found;
  };
}

function testsIn(host: ReadOnlyHost, path: string): readonly FoundTest[] | string {
  const kind = host.kindOf(path);
  if (kind === "missing") return `\`${path}\` does not exist`;
  if (kind !== "file") return `\`${path}\` is no plain file`;
  const read = host.readText(path);
  return read.kind === "text" ? readTests(path, read.text) : `\`${path}\` cannot be read`;
}

/** Why a test proves nothing; `undefined` where it does. */
function whyUnproven(
  tests: readonly FoundTest[],
  { file, name }: { readonly file: string; readonly name: string },
): string | undefined {
  const found = tests.filter(({ titles }) => isCalled(titles, name));
  const [first] = found;
  if (first === undefined) {
    const meant = nearest(
      name,
      tests.map(({ titles }) => titles.at(-1) ?? ""),
    );
    const hint = meant === undefined ? "" : `; there is \`${meant}\``;
    return `\`${file}\` has no test \`${name}\`${hint}`;
  }
  if (found.length > 1) return `\`${file}\` has ${found.length} tests \`${name}\`: put the groups of the one before it`;
  return first.isSkipped ? `\`${name}\` is skipped, or meant to fail` : undefined;
}

/** A test is called by its own title, with as many of its groups before it as it takes. */
function isCalled(titles: readonly string[], name: string): boolean {
  return titles.some((_, index) => titles.slice(index).join(" > ") === name);
}
