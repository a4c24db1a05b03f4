#!/usr/bin/env node
import { run } from "./run.ts";
import { processTerminal } from "./terminal.ts";

// Not `process.exit()`: output that is still on its way would be cut off. No top-level await: the bundle is CommonJS.
const terminal = processTerminal(() => {
  process.exitCode = 2;
});
void run(process.argv.slice(2), { terminal }).then((status) => {
  // What could not be said is a failure already.
  process.exitCode ??= status;
});
