/** The parts of Istanbul that the coverage gate uses; its packages bring no types. */

declare module "istanbul-lib-instrument" {
  import type { CoverageMapData } from "istanbul-lib-coverage";

  export interface InstrumenterOptions {
    readonly esModules: boolean;
    readonly compact: boolean;
    readonly preserveComments: boolean;
    /** The name of the global that the counters live under; `__coverage__` without it. */
    readonly coverageVariable?: string;
    readonly coverageGlobalScope: string;
    readonly coverageGlobalScopeFunc: boolean;
    readonly parserPlugins: readonly string[];
    readonly generatorOpts: { readonly retainLines: boolean };
  }

  export interface Instrumenter {
    /** Throws for source text it cannot parse. */
    instrumentSync(code: string, path: string): string;
    /** The counts, all zero, of the file instrumented last. */
    lastFileCoverage(): CoverageMapData[string];
  }

  export function createInstrumenter(options: InstrumenterOptions): Instrumenter;
}

declare module "istanbul-lib-coverage" {
  export interface Count {
    readonly total: number;
    readonly covered: number;
    readonly pct: number;
  }

  export interface CoverageSummary {
    readonly statements: Count;
    readonly branches: Count;
    readonly functions: Count;
    readonly lines: Count;
  }

  export interface FileCoverageData {
    readonly path: string;
    readonly s: Readonly<Record<string, number>>;
    readonly b: Readonly<Record<string, readonly number[]>>;
    readonly branchMap: Readonly<Record<string, { readonly line: number; readonly type: string }>>;
  }

  export type CoverageMapData = Readonly<Record<string, FileCoverageData>>;

  export interface FileCoverage {
    readonly data: FileCoverageData;
    toSummary(): CoverageSummary;
    /** Counts of the branches of each line that has one. */
    getBranchCoverageByLine(): Readonly<Record<string, { readonly coverage: number }>>;
  }

  export interface CoverageMap {
    merge(data: CoverageMapData): void;
    filter(keep: (path: string) => boolean): void;
    files(): string[];
    fileCoverageFor(path: string): FileCoverage;
    getCoverageSummary(): CoverageSummary;
  }

  const coverage: { createCoverageMap(data: CoverageMapData): CoverageMap };
  export default coverage;
}

declare module "istanbul-lib-report" {
  import type { CoverageMap } from "istanbul-lib-coverage";

  export interface Context {
    readonly dir: string;
  }

  const report: { createContext(options: { readonly dir: string; readonly coverageMap: CoverageMap }): Context };
  export default report;
}

declare module "istanbul-reports" {
  import type { Context } from "istanbul-lib-report";

  const reports: {
    create(name: string, options?: Readonly<Record<string, string>>): { execute(context: Context): void };
  };
  export default reports;
}
