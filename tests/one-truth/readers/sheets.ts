import { readPage } from "../../markdown-page.ts";
import { type ArtifactReader, textOf } from "../artifact.ts";
import { sorted } from "../truth.ts";

const SHEET = /^generated\/docs\/factory\/([a-z0-9-]+)\.md$/;

/** The sheets of the components, each by its tables. */
export const sheets: ArtifactReader = {
  name: "factory sheets",
  files: SHEET,
  holds: ["guardrails", "proofs", "interfaces", "acceptance"],
  read(subject) {
    const read = subject.paths.flatMap((path) => {
      const component = SHEET.exec(path)?.[1];
      if (component === undefined) return [];
      const { tables } = readPage(textOf(subject, path));
      const rows = (under: string) => tables.find((table) => table.under === under)?.rows ?? [];
      return [{ component, rows }];
    });
    const each = (under: string, statement: (cells: readonly string[], component: string) => string) =>
      sorted(read.flatMap(({ component, rows }) => rows(under).map((cells) => statement(cells, component))));
    return {
      guardrails: each("Guardrails", ([name = "", , , , , , severity], component) => {
        const [number, ...rule] = name.split(" ");
        return `${component} ${number} ${severity}: ${rule.join(" ")}`;
      }),
      proofs: each("Proof", ([number, , , , , , file, test], component) => `${component} ${number}: ${file} ${test}`),
      interfaces: each("Interface contract", ([signature], component) => `${component}: ${signature}`),
      acceptance: each("Acceptance criteria", ([criterion], component) => `${component}: ${criterion}`),
    };
  },
};

/** The page that lists the components: how many guardrails each of them has, and that its sheet is there. */
export const components: ArtifactReader = {
  name: "COMPONENTS_AUTO.md",
  files: /^generated\/docs\/COMPONENTS_AUTO\.md$/,
  holds: ["guardrailCounts"],
  read(subject) {
    const { tables, links } = readPage(textOf(subject, "generated/docs/COMPONENTS_AUTO.md"));
    const rows = tables.find(({ under }) => under === "Deliverables")?.rows ?? [];
    return {
      guardrailCounts: sorted(
        rows.map(([name = "", , , , , , count = ""]) => {
          const hasSheet =
            links.includes(`factory/${name}.md`) && subject.paths.includes(`generated/docs/factory/${name}.md`);
          return `${name}: ${Number.parseInt(count, 10)}${hasSheet ? "" : ", without a sheet"}`;
        }),
      ),
    };
  },
};
