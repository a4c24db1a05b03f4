import type { ArtifactReader } from "../artifact.ts";
import { handbookPages } from "./handbook-pages.ts";
import { matrixTests, propertyTests } from "./matrix-tests.ts";
import {
  flagsModule,
  guardrailFacts,
  guardrailTests,
  scopesFunctions,
  scopesRows,
  securityModule,
  testPlan,
} from "./modules.ts";
import { pages } from "./pages.ts";
import { certificates, checkWorkflow, docsWorkflow, lock, mutationReport, schema } from "./records.ts";
import { components, sheets } from "./sheets.ts";
import { types } from "./types.ts";
import { metricValidator, scopeContextValidator, specValidator } from "./validators.ts";

/** Every reader: which files it reads, and which parts of the truth these hold. */
export const READERS: readonly ArtifactReader[] = [
  scopesFunctions,
  scopesRows,
  flagsModule,
  securityModule,
  types,
  scopeContextValidator,
  metricValidator,
  specValidator,
  ...pages,
  ...handbookPages,
  components,
  sheets,
  testPlan,
  checkWorkflow,
  docsWorkflow,
  mutationReport,
  lock,
  certificates,
  schema,
  guardrailFacts,
  guardrailTests,
  matrixTests,
  propertyTests,
];
