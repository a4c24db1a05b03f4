/** Runs the suite under Node and prints the verdict. */
import { runSuite } from "./suite.ts";

process.stdout.write(JSON.stringify(runSuite()));
