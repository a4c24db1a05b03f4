#!/usr/bin/env node
import { run } from "./run.ts";
import { processTerminal } from "./terminal.ts";

// Not `process.exit()`: output that is still on its way would be cut off. No top-level await: the bundle is CommonJS.
void run(process.argv.slice(2), { terminal: processTerminal() }).then((status) => {
  process.exitCode = status;
});
