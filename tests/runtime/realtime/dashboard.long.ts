import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { join } from "node:path";
import { dashboardPages } from "../../../examples/dashboard/pages.ts";
import { LIMITS } from "../../../generated/security.ts";
import { type BrowserPage, openPage } from "./chromium.ts";
import { ask, type Harness, metricOf, startServer, until } from "./harness.ts";

const ROOT = join(import.meta.dir, "../../..");
const text = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.textContent`;

/** Types a token in and presses the button. */
async function logIn(page: BrowserPage, token: string): Promise<void> {
  await page.evaluate(`document.querySelector("#token").value = ${JSON.stringify(token)};
    document.querySelector("#connect button").click()`);
}

describe("the page, in Chromium,", () => {
  let it: Harness;
  let page: BrowserPage;
  beforeAll(async () => {
    it = await startServer({ limits: LIMITS, pages: await dashboardPages() });
    page = await openPage(`${it.server.origin}/`);
  });
  afterAll(async () => {
    await page[Symbol.asyncDispose]();
    await it[Symbol.asyncDispose]();
  });
  const charts = () => page.evaluate(`[...document.querySelectorAll("figure")].map((each) => each.dataset.metric)`);

  test("says that what is typed in is no token", async () => {
    await logIn(page, "nonsense");
    expect(await page.evaluate(text("#problem"))).toBe("This is no token.");
    expect(await page.evaluate(text("#state"))).toBe("not connected");
  });

  test("connects, shows its scope, and draws the metrics of that scope live, and no others", async () => {
    const token = await it.token("ENTERPRISE", { permissions: ["metrics:read", "audit:read"] });
    await logIn(page, token);
    await until(async () => (await page.evaluate(text("#state"))) === "connected");
    expect(await page.evaluate(text("#scope"))).toBe("ENTERPRISE");
    expect(await page.evaluate(`document.querySelector("#scope").hidden`)).toBe(false);
    for (const scope of ["DEVELOPMENT", "global"]) {
      await it.server.addMetric(scope, { ...metricOf(scope), name: `secret of ${scope}` });
    }
    const hostile = "<img src=x onerror=alert(1)>";
    for (const [name, value] of [
      ["a", 1],
      ["a", 5],
      ["a", 3],
      [hostile, 7],
    ] as const) {
      await it.server.addMetric("ENTERPRISE", { ...metricOf("ENTERPRISE"), name, value });
    }
    await until(async () => ((await charts()) as string[]).length === 2);
    expect(await charts()).toEqual(["a", hostile]);
    expect(await page.evaluate(text("figure output"))).toBe("3 ms");
    expect(await page.evaluate(`document.querySelector("polyline").getAttribute("points")`)).toBe(
      "0.0,100.0 5.1,0.0 10.2,50.0",
    );
    expect(await page.evaluate(`document.querySelector("#charts img")`)).toBeNull();
    expect(await page.evaluate("document.body.textContent")).not.toContain("secret");
  });

  test("draws the largest numbers that there are", async () => {
    const most = Number.MAX_VALUE;
    for (const value of [-most, most, 0])
      await it.server.addMetric("ENTERPRISE", { ...metricOf("ENTERPRISE"), name: "huge", value });
    const points = `document.querySelector('figure[data-metric="huge"] polyline')?.getAttribute("points")`;
    await until(async () => String(await page.evaluate(points)).split(" ").length === 3);
    expect(await page.evaluate(points)).toBe("0.0,100.0 5.1,0.0 10.2,50.0");
  });

  test("shows violations of its scope as they happen", async () => {
    expect(await page.evaluate(`document.querySelector("#violations").hidden`)).toBe(false);
    await ask(it.server, "/scopes/global/metrics", await it.token("ENTERPRISE", { client: "curious" }));
    await until(async () => String(await page.evaluate(text("#events"))).includes("SCOPE_VIOLATION"));
    expect(await page.evaluate(text("#events li"))).toMatch(
      /SCOPE_VIOLATION: a client asked for another scope \(client curious\)$/,
    );
  });

  test("has the token in no address, cookie or storage", async () => {
    const places =
      "[location.href, document.cookie, ...Object.values(localStorage), ...Object.values(sessionStorage)].filter(Boolean).join()";
    expect(await page.evaluate(places)).toBe(`${it.server.origin}/`);
    expect(await page.evaluate(`document.querySelector("#token").value`)).toBe("");
  });

  test("loads nothing that its policy forbids", () => {
    expect(page.complaints.filter((each) => each.includes("Content Security Policy"))).toEqual([]);
    expect(page.complaints.filter((each) => each.includes("exceptionThrown"))).toEqual([]);
  });

  test("shows the scope of a token no longer once another is typed in, which may be refused", async () => {
    await page.evaluate(`document.querySelector("#connect").hidden = false`);
    await logIn(page, `${await it.token("ENTERPRISE")}x`);
    await until(async () => String(await page.evaluate(text("#state"))).startsWith("connecting again"));
    const hidden = `["#scope", "#violations"].map((each) => document.querySelector(each).hidden)`;
    expect(await page.evaluate(hidden)).toEqual([true, true]);
    await logIn(page, await it.token("ENTERPRISE"));
    await until(async () => (await page.evaluate(text("#state"))) === "connected");
    expect(await page.evaluate(hidden)).toEqual([false, false]);
  });

  test("says that the connection is gone, and why", async () => {
    await it.server.stop({ graceMs: 500 });
    await until(async () => String(await page.evaluate(text("#state"))).startsWith("connecting"));
    expect(await page.evaluate(`document.querySelector("#connect").hidden`)).toBe(false);
  });
});

test("a page of another origin gets nothing, even with a good token", async () => {
  await using it = await startServer();
  const other = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: () => new Response("<p>evil") });
  await using page = await openPage(String(other.url));
  const protocols = JSON.stringify(["scopec.v1", `scopec.token.${await it.token("ACME")}`]);
  const address = `${it.server.origin.replace("http", "ws")}/scopes/ACME/stream`;
  const outcome = await page.evaluate(`new Promise((done) => {
    const socket = new WebSocket(${JSON.stringify(address)}, ${protocols});
    socket.onopen = () => done("open");
    socket.onerror = () => done("refused");
  })`);
  expect(outcome).toBe("refused");
  expect(it.audit.events().at(-1)?.details).toMatchObject({ problem: "origin" });
  await other.stop(true);
});

test("`npm run dashboard` starts it all, on the seed matrix, with metrics that move", async () => {
  const child = Bun.spawn([process.execPath, "examples/dashboard/start.ts"], {
    cwd: ROOT,
    env: { ...process.env, PORT: "0" },
    stdin: "ignore",
    stdout: "pipe",
    stderr: "inherit",
  });
  let printed = "";
  const tokens = /^(ENTERPRISE) (\S+)\n/m;
  for await (const chunk of child.stdout.pipeThrough(new TextDecoderStream())) {
    printed += chunk;
    if (/^global \S+\n/m.test(printed)) break;
  }
  const [origin = ""] = printed.split("\n");
  const [, , token = ""] = tokens.exec(printed) ?? [];
  await using page = await openPage(`${origin}/`);
  await logIn(page, token);
  await until(async () => Number(await page.evaluate(`document.querySelectorAll("figure").length`)) === 3);
  await until(async () =>
    String(await page.evaluate(`document.querySelector("polyline").getAttribute("points")`)).includes(" "),
  );
  expect(await page.evaluate(text("#scope"))).toBe("ENTERPRISE");
  child.kill("SIGTERM");
  expect(await child.exited).toBe(0);
});
