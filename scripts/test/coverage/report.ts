import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import coverage, {
  type CoverageMap,
  type CoverageMapData,
  type CoverageSummary,
  type FileCoverage,
} from "istanbul-lib-coverage";
import report from "istanbul-lib-report";
import reports from "istanbul-reports";
import { textTable } from "../table.ts";
import { FULL_FOLDERS, MEASURED_FOLDERS, MINIMUM_BRANCHES } from "./measured.ts";

/** The counts of every process of a test run, added up. `target` is the folder that `instrumentProject` filled. */
export function readCounts(target: string): CoverageMap {
  const map = coverage.createCoverageMap({});
  const folder = join(target, "counts");
  for (const name of readdirSync(folder).sort()) {
    const data: CoverageMapData = JSON.parse(readFileSync(join(folder, name), "utf8"));
    map.merge(data);
  }
  return map;
}

/** Writes `lcov.info` and `coverage-summary.json` into `folder`. */
export function writeReports(map: CoverageMap, root: string, folder: string): void {
  const context = report.createContext({ dir: folder, coverageMap: map });
  reports.create("lcovonly", { file: "lcov.info", projectRoot: root }).execute(context);
  reports.create("json-summary").execute(context);
}

/** A table of the files with a branch no test took, the lines of such branches named, and of the measured folders. */
export function coverageTable(map: CoverageMap, root: string): readonly string[] {
  const files = map
    .files()
    .sort()
    .map((path) => map.fileCoverageFor(path))
    .filter((file) => file.toSummary().branches.covered < file.toSummary().branches.total);
  const table = textTable([
    ["", "statements", "branches", "functions", "lines"],
    ...files.map((file) => [relative(root, file.data.path), ...percentages(file.toSummary())]),
    ...MEASURED_FOLDERS.map((folder) => [
      `all of ${folder}/`,
      ...percentages(folderMap(map, join(root, folder)).getCoverageSummary()),
    ]),
  ]);
  return table.map((line, row) => {
    const file = files[row - 1];
    return file === undefined ? line : `${line}  branches at ${uncoveredLines(file)}`;
  });
}

/** A message for each folder whose tests take too few branches, or in which nothing was measured at all. */
export function judgeCoverage(map: CoverageMap, root: string): readonly string[] {
  const few = MEASURED_FOLDERS.flatMap((folder) => {
    const measured = folderMap(map, join(root, folder));
    const { covered, total } = measured.getCoverageSummary().branches;
    if (measured.files().length === 0) return [`${folder}/: nothing was measured`];
    if (covered * 100 >= total * MINIMUM_BRANCHES) return [];
    return [`${folder}/: ${covered} of ${total} branches are tested; at least ${MINIMUM_BRANCHES} % are needed`];
  });
  const notAll = FULL_FOLDERS.flatMap((folder) => {
    const { covered, total } = folderMap(map, join(root, folder)).getCoverageSummary().branches;
    return covered === total ? [] : [`${folder}/: ${covered} of ${total} branches are tested; all are needed`];
  });
  return [...few, ...notAll];
}

function folderMap(map: CoverageMap, folder: string): CoverageMap {
  const paths = map.files().filter((path) => path.startsWith(`${folder}/`));
  return coverage.createCoverageMap(Object.fromEntries(paths.map((path) => [path, map.fileCoverageFor(path).data])));
}

function percentages(summary: CoverageSummary): readonly string[] {
  return [summary.statements, summary.branches, summary.functions, summary.lines].map(({ pct }) => `${pct} %`);
}

function uncoveredLines(file: FileCoverage): string {
  const lines = Object.entries(file.getBranchCoverageByLine())
    .filter(([, line]) => line.coverage < 100)
    .map(([line]) => line);
  const shown = 12;
  return lines.length > shown ? `${lines.slice(0, shown).join(",")} and ${lines.length - shown} more` : lines.join(",");
}
