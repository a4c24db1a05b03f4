import { workflows } from "../../../generator/emit/workflows.ts";
import { compileText, findings, specWith } from "../../tester.ts";
import { readWorkflow, type Workflow } from "../../workflow-file.ts";

const VARIANT = "domain: all, scope: all, tier: basic, useCase: Tests, status: approved";

/** A spec with some variants (`v1` with the flag A, `v2` without, and so on), and further sections. */
export function variantSpec(count: number, sections: Readonly<Record<string, string>> = {}): string {
  const variants = Array.from({ length: count }, (_, index) => {
    const features = index % 2 === 0 ? "[A]" : "[]";
    return `  v${index + 1}: { title: V, features: ${features}, ${VARIANT} }`;
  });
  return specWith({
    flags: `flags:
  A: { description: A, type: Feature, category: Test, domain: all, scope: all, tier: basic, since: "1", status: stable }`,
    ...(count > 0 && { variants: `variants:\n${variants.join("\n")}` }),
    build: "build: { entries: [src/main.ts], certified: true }",
    ...sections,
  });
}

/** The texts of the workflows that a spec gives, by file name. */
export async function workflowTexts(spec: string): Promise<Readonly<Record<string, string>>> {
  const { compilation, diagnostics } = await compileText(spec, [workflows]);
  if (compilation === undefined) throw new Error(findings(diagnostics).join("\n"));
  const files = compilation.artifacts.map(({ path, text }) => [path.replace(".github/workflows/", ""), text]);
  return Object.fromEntries(files);
}

/** The workflow of pull requests that a spec gives. */
export async function mainWorkflow(spec: string): Promise<Workflow> {
  return readWorkflow((await workflowTexts(spec))["scopec.yml"] ?? "");
}
