/** Runs the suite in a page and sends the verdict to whoever served the page. */
import { runSuite } from "./suite.ts";

await fetch("/verdict", { method: "POST", body: JSON.stringify(runSuite()) });
