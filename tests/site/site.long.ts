import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { compile } from "../../generator/compile.ts";
import { explainHost as explained } from "../../generator/explain/explain-host.ts";
import { createDiskHost } from "../../generator/host/disk.ts";
import { SHOWN_SPECS, siteMatrix } from "../../scripts/docs/site-matrix.ts";
import { hostTableOf } from "../../site/explorer/explain-host.ts";
import { scopec } from "../cli/scopec.ts";
import { mulberry32 } from "../runtime/mulberry32.ts";
import { randomHost } from "../runtime/scope/random-hosts.ts";
import { ROOT } from "../temp-project.ts";
import { type ServedSite, serveSite } from "./served-site.ts";

setDefaultTimeout(300_000);

const THEMES = ["light", "dark"] as const;
const PAGES = [
  "/",
  "/explorer",
  "/getting-started",
  "/generated/docs/",
  "/generated/docs/SCOPING_MATRIX_AUTO",
  "/generated/docs/FEATURE_FLAGS_GUIDE",
  "/generated/docs/FEATURE_FLAGS_DEVELOPER_GUIDE",
  "/examples/saas-regions/generated/docs/FEATURE_FLAGS_GUIDE",
  "/docs/cli/gen",
  "/docs/rules/no-shared-storage",
];
const AXE = readFileSync(join(ROOT, "node_modules/axe-core/axe.min.js"), "utf8");
const SCREENSHOTS = join(ROOT, ".site/screenshots");

let site: ServedSite;
const contexts = new Map<string, BrowserContext>();
beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  site = await serveSite();
  for (const theme of THEMES) {
    contexts.set(theme, await site.browser.newContext({ colorScheme: theme, viewport: { width: 1280, height: 900 } }));
  }
});
afterAll(() => site?.close());

/** A page in a theme, once all that it loads is there; what goes wrong in it is collected. */
async function open(path: string, theme = "light"): Promise<{ page: Page; wrong: string[] }> {
  const page = await (contexts.get(theme) as BrowserContext).newPage();
  const wrong: string[] = [];
  page.on("pageerror", ({ message }) => wrong.push(message));
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  page.on(
    "request",
    (request) =>
      !/^(?:data:|blob:)/.test(request.url()) && !request.url().startsWith(site.url) && wrong.push(request.url()),
  );
  page.on("response", (response) => response.status() >= 400 && wrong.push(`${response.status()} ${response.url()}`));
  await page.goto(`${site.url}${path}`, { waitUntil: "networkidle" });
  return { page, wrong };
}

describe.each(THEMES)("in the %s theme", (theme) => {
  test.each(PAGES)(
    "%s loads without an error, asks no other server, and has no serious accessibility finding",
    async (path) => {
      const { page, wrong } = await open(path, theme);
      expect(await page.locator("html.dark").count()).toBe(theme === "dark" ? 1 : 0);
      if (/SCOPING_MATRIX_AUTO$/.test(path)) await page.locator(".explorer-diagram svg").first().waitFor();
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: readonly Violation[] }> } };
        interface Violation {
          readonly id: string;
          readonly impact: string;
          readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
        }
        const { violations } = await axe.run();
        return violations.map(({ id, impact, nodes }) => ({ id, impact, first: nodes[0] }));
      });
      expect(violations.filter(({ impact }) => ["serious", "critical"].includes(impact))).toEqual([]);
      expect(wrong).toEqual([]);
      const widths = await page
        .locator("main img")
        .evaluateAll((images) => images.map((image) => (image as unknown as { naturalWidth: number }).naturalWidth));
      expect(widths.filter((width) => width === 0)).toEqual([]);
      if (path.endsWith("FEATURE_FLAGS_GUIDE")) expect(widths).toHaveLength(1);
      await page.screenshot({ path: join(SCREENSHOTS, `${theme}${path.replaceAll("/", "-")}.png`) });
      await page.close();
    },
  );
});

/** Runs in the page: types each host, chooses its platform, and reads what the page says then. */
const ASK = `async (asked) => {
  const at = (name) => [...document.querySelectorAll('[data-test="' + name + '"]')];
  const answers = [];
  for (const { host, platform } of asked) {
    for (const [name, value, event] of [["host", host, "input"], ["platform", platform, "change"]]) {
      const field = at(name)[0];
      field.value = value;
      field.dispatchEvent(new Event(event));
    }
    await new Promise((done) => setTimeout(done));
    const said = ["scope", "reason", "rule", "place", "flag"].map((name) =>
      at(name).map(({ textContent }) => textContent).join(" "),
    );
    answers.push(said.join(" | "));
  }
  return answers;
}`;

describe("the explorer", () => {
  test.each(SHOWN_SPECS.map(({ id }) => id))("agrees with scopec explain about 500 random hosts of %s", async (id) => {
    const spec = SHOWN_SPECS.find((each) => each.id === id);
    if (spec === undefined) throw new Error(`there is no ${id}`);
    const folder = join(ROOT, spec.folder);
    const [compilation] = await compile(createDiskHost(folder), "spec/matrix.yaml");
    if (compilation === undefined) throw new Error("the spec has errors");
    const matrix = await siteMatrix(ROOT, spec);
    const random = mulberry32(7);
    const cases = Array.from({ length: 500 }, () => ({
      // An input of one line holds no line end.
      host: randomHost(random, hostTableOf(matrix)).replace(/[\r\n\0]/g, ""),
      platform: matrix.platforms[random(matrix.platforms.length)] ?? "",
    }));
    const { page, wrong } = await open(`/explorer?id=${id}`);
    const shown = (await page.evaluate(`(${ASK})(${JSON.stringify(cases)})`)) as readonly string[];
    const expected = cases.map(({ host, platform }) => {
      const { scope, reason, rule, platforms } = explained(compilation, host, platform);
      const flags = platforms[0]?.cells.find(({ column }) => column === "featureFlags")?.value;
      return [scope, reason, rule ?? "none", platforms[0]?.row, (flags as readonly string[]).join(" ")].join(" | ");
    });
    expect(shown).toEqual(expected);
    expect(new Set(expected.map((line) => line.split(" | ")[1])).size).toBeGreaterThan(2);
    expect(wrong).toEqual([]);

    // The same through the command itself, for a few.
    for (const [index, { host, platform }] of cases.entries()) {
      if (index % 50 !== 0) continue;
      const { out } = await scopec(folder, ["explain", "--format", "json", "--platform", platform, "--", host]);
      const { scope, reason } = JSON.parse(out);
      expect(`${scope} | ${reason}`).toBe(shown[index]?.split(" | ").slice(0, 2).join(" | ") ?? "");
    }
    await page.close();
  });

  test("is used with the keyboard alone, and its address holds the answer", async () => {
    const { page } = await open("/explorer");
    await page.locator('[data-test="host"]').focus();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("Printer.LOCAL:8080");
    expect(await page.locator('[data-test="rule"]').innerText()).toBe("*.local");
    await page.keyboard.press("Tab");
    await page.keyboard.type("mac");
    expect(await page.locator('[data-test="platform"]').inputValue()).toBe("macOS");
    const cell = page.getByRole("button", { name: "3 flags: DEVELOPMENT on Windows" });
    await cell.focus();
    await page.keyboard.press("Enter");
    expect(await cell.getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator('[data-test="lookup-scope"]').inputValue()).toBe("DEVELOPMENT");
    const again = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await again.page.locator('[data-test="host"]').inputValue()).toBe("Printer.LOCAL:8080");
    expect(await again.page.locator('[data-test="lookup-scope"]').inputValue()).toBe("DEVELOPMENT");
    await page.close();
    await again.page.close();
  });

  test("answers the questions of a new reader", async () => {
    const { page } = await open("/");
    const texts = (name: string) => page.locator(`[data-test="${name}"]`).allInnerTexts();
    await page.getByRole("link", { name: "choose scope and platform" }).click();
    await page.locator('[data-test="lookup-scope"]').selectOption("ENTERPRISE");
    await page.locator('[data-test="lookup-platform"]').selectOption("Linux");
    expect(await texts("cell-flag")).toEqual([
      "APPLE_FACTORY_WAGER_COM_TENANT: Tenant build",
      "R2_STORAGE: Cloudflare R2 object storage",
    ]);
    expect((await texts("may-use")).join()).toContain("Secret Service (libsecret)");
    await page.locator('[data-test="lookup-scope"]').selectOption("DEVELOPMENT");
    expect(await texts("becomes")).toEqual(["dev.apple.factory-wager.com"]);
    await page.locator('[data-test="compare-a"]').selectOption("prod");
    await page.locator('[data-test="compare-b"]').selectOption("enterprise");
    expect([await texts("only-a"), await texts("both")]).toEqual([["none"], ["none"]]);
    expect((await texts("only-b"))[0]?.match(/[A-Z]\w+(?=:)/g)).toEqual([
      "ENTERPRISE",
      "PREMIUM_SECRETS",
      "R2_STORAGE",
    ]);
    await page.locator('[data-test="period"]').selectOption("next quarter");
    expect((await texts("ends-summary"))[0]).toStartWith("No flag of this matrix expires next quarter (");
    await page.close();
  });

  test("is found by the words of the questions", async () => {
    const { page } = await open("/");
    const found: Record<string, readonly string[]> = {};
    for (const question of [
      "what may ENTERPRISE use on Linux",
      "prod enterprise difference",
      "flags expire next quarter",
    ]) {
      await page.locator(".DocSearch-Button").click();
      await page.locator("#localsearch-input").fill(question);
      await page.locator(".results .result").first().waitFor();
      await page.waitForTimeout(500);
      const results = await page
        .locator(".results .result")
        .evaluateAll((all) => all.map((each) => each.getAttribute("href")));
      found[question] = results
        .map((href) => new URL(href ?? "", site.url).pathname.replace(/\.html$/, ""))
        .slice(0, 6);
      await page.keyboard.press("Escape");
    }
    for (const [question, pages] of Object.entries(found))
      expect([question, pages]).toEqual([question, expect.arrayContaining(["/explorer"])]);
    expect(
      Object.values(found)
        .flat()
        .filter((each) => each.startsWith("/examples/")),
    ).toEqual([]);
    await page.close();
  });

  test("says which flags end in a quarter, by the day of the reader", async () => {
    const page = await (contexts.get("light") as BrowserContext).newPage();
    await page.clock.setFixedTime(new Date("2026-11-22T12:00:00Z"));
    await page.goto(`${site.url}/explorer?id=saas-regions`, { waitUntil: "networkidle" });
    const ending = () => page.locator('[data-test="ending"]').allInnerTexts();
    expect(await ending()).toHaveLength(6);
    await page.locator('[data-test="period"]').selectOption("next quarter");
    expect(await ending()).toEqual(["OLD_BILLING", "NEW_BILLING", "BULK_IMPORT"]);
    await page.locator('[data-test="period"]').selectOption("this quarter");
    expect(await ending()).toEqual(["SEARCH_V2"]);
    await page.locator("#ends").scrollIntoViewIfNeeded();
    await page.locator('[data-test="period"]').selectOption("all");
    await page.screenshot({ path: join(SCREENSHOTS, "light-timeline.png") });
    await page.close();
  });

  test("tells nobody what an internal column holds", async () => {
    const { page } = await open("/explorer?id=saas-regions");
    expect(await page.content()).not.toContain("accountManager");
    expect(readFileSync(join(ROOT, ".site/matrices.json"), "utf8")).not.toMatch(/Ines|Marcus|Yuki/);
    await page.close();
  });
});
