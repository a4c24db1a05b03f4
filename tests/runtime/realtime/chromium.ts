import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../../../scripts/test/browser.ts";
import { until } from "./harness.ts";

/** A page in a real browser. */
export interface BrowserPage extends AsyncDisposable {
  /** What an expression gives in the page. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** What the browser complained about: errors, and what its policies kept from loading. */
  readonly complaints: readonly string[];
}

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: { readonly result?: { readonly value?: unknown }; readonly exceptionDetails?: unknown };
}

/** Opens an address in Chromium, and speaks with it by the DevTools protocol. */
export async function openPage(address: string): Promise<BrowserPage> {
  const command = findBrowser();
  if (command === undefined) throw new Error("no browser: apt-get install chromium");
  const folder = mkdtempSync(join(tmpdir(), "scopec-page-"));
  // No sandbox: as root, as in most containers, Chromium refuses to start with one. The page is our own.
  const args = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    `--user-data-dir=${folder}`,
    "--remote-debugging-port=0",
  ];
  // A process group of its own: the command is a script that starts others.
  const browser = spawn(command, [...args, "about:blank"], { detached: true, stdio: "ignore" });
  const port = await portOf(folder);
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as {
    webSocketDebuggerUrl: string;
    type: string;
  }[];
  const socket = new WebSocket(targets.find(({ type }) => type === "page")?.webSocketDebuggerUrl ?? "");
  await new Promise((resolve) => socket.addEventListener("open", resolve));
  const complaints: string[] = [];
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener("message", ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    else if (answer.method === "Log.entryAdded" || answer.method === "Runtime.exceptionThrown")
      complaints.push(String(data));
  });
  let last = 0;
  const send = (method: string, params: object = {}): Promise<Answer> => {
    const { promise, resolve } = Promise.withResolvers<Answer>();
    last += 1;
    waiting.set(last, resolve);
    socket.send(JSON.stringify({ id: last, method, params }));
    return promise;
  };
  for (const domain of ["Log", "Runtime", "Page"]) await send(`${domain}.enable`);
  await send("Page.navigate", { url: address });
  const evaluate = async (expression: string) => {
    const { result } = await send("Runtime.evaluate", { expression, returnByValue: true, awaitPromise: true });
    if (result?.exceptionDetails !== undefined) throw new Error(JSON.stringify(result.exceptionDetails));
    return result?.result?.value;
  };
  await until(async () => (await evaluate("document.readyState")) === "complete");
  return {
    evaluate,
    complaints,
    async [Symbol.asyncDispose]() {
      socket.close();
      if (browser.pid !== undefined) process.kill(-browser.pid, "SIGKILL");
      await until(() => browser.signalCode !== null || browser.exitCode !== null);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function portOf(folder: string): Promise<string> {
  const path = join(folder, "DevToolsActivePort");
  await until(() => existsSync(path) && readFileSync(path, "utf8").includes("\n"));
  return readFileSync(path, "utf8").split("\n")[0] ?? "";
}
