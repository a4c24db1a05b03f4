import { Database } from "bun:sqlite";
import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import Handlebars from "handlebars";
import {
  createMasterPerfTracker,
  createMemoryAuditSink,
  createMemoryMetricSink,
  DEFAULT_LIMITS,
  type MetricSink,
  sanitizeMetric,
  shownText,
  toLogLine,
} from "../../../runtime/metrics/index.ts";
import { INJECTIONS } from "./injections.ts";
import { METRIC, problems, rulesWith, withProperties } from "./samples.ts";

const ROWS = INJECTIONS.map(({ kind, text }) => [kind, text] as const);
/** A value as it is kept; null where it is refused. */
const kept = (text: string) => sanitizeMetric(withProperties({ text }), rulesWith()).metric?.properties["text"] ?? null;

test("the corpus has 100 strings and more, none twice", () => {
  expect(INJECTIONS.length).toBeGreaterThanOrEqual(100);
  expect(new Set(INJECTIONS.map(({ text }) => text)).size).toBe(INJECTIONS.length);
});

describe("wherever names stand", () => {
  test.each(ROWS)("%s: %j is no key", (_, text) => {
    expect(problems(withProperties({ [text]: 1 }))).toHaveLength(1);
  });

  test.each(ROWS)("%s: %j is no id", (_, text) => {
    expect(problems({ ...METRIC, id: text })).toHaveLength(1);
  });

  test.each(ROWS)("%s: %j is no scope, and is quoted harmlessly in error and log", async (_, text) => {
    const sink = createMemoryMetricSink();
    const audit = createMemoryAuditSink();
    const { addMetric } = createMasterPerfTracker({ scope: "ACME", limits: { ACME: DEFAULT_LIMITS }, sink, audit });
    const error = await addMetric(withProperties({ scope: text }), { client: text, user: text }).catch(
      (reason) => reason,
    );
    expect(error.code).toBe("SCOPE_VIOLATION");
    expect(error.message).toMatch(/^[\x20-\x7e]+$/);
    const [event] = audit.events();
    for (const said of [event?.message, event?.client, event?.user, event?.details["claimed"]]) {
      expect(said).toMatch(/^[\x20-\x7e]*$/);
      // What is left when the escapes are taken out means nothing anywhere.
      expect(String(said).replaceAll(/\\u\{[0-9a-f]+\}/g, "")).not.toMatch(/[<>"'`&${}%;\\]/);
    }
    expect([audit.events().length, sink.metricsOf("ACME").length, sink.metricsOf(text).length]).toEqual([1, 0, 0]);
  });
});

describe("as a value", () => {
  test.each(ROWS)("%s: %j is refused, or is plain text in normal form", (_, text) => {
    const value = kept(text);
    if (value === null) return;
    expect(value).toBe(text.normalize("NFC"));
    expect(value).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
  });

  const controls = INJECTIONS.filter(({ kind, text }) => kind === "ANSI" || /[\r\n\0]/.test(text));
  test.each(controls.map(({ kind, text }) => [kind, text] as const))("%s: %j is refused", (_, text) => {
    expect(kept(text)).toBeNull();
  });

  test.each(ROWS)("%s: %j is one line of a log, and cannot add a member to it", (_, text) => {
    const line = toLogLine({ text });
    expect(line).toMatch(/^[\x20-\x7e]+$/);
    expect(JSON.parse(line)).toEqual({ text });
  });

  test.each(ROWS)("%s: %j can stand in a header as it is shown", (_, text) => {
    const headers = new Headers({ "x-metric": shownText(text) });
    expect([...headers.keys()]).toEqual(["x-metric"]);
  });

  test.each(ROWS)("%s: %j leaves no script, as data in a page", async (_, text) => {
    const elements: string[] = [];
    const page = `<script id="data">${toLogLine({ text })}</script><p title="${shownText(text)}">${shownText(text)}</p>`;
    const rewriter = new HTMLRewriter().on("*", {
      element: ({ tagName, attributes }) => void elements.push(tagName, ...[...attributes].map(([name]) => name)),
    });
    await rewriter.transform(new Response(page)).text();
    expect(elements).toEqual(["script", "id", "p", "title"]);
  });

  test.each(ROWS)("%s: %j is not evaluated by a template that shows it", (_, text) => {
    const template = Handlebars.compile("[{{value}}]", { noEscape: true });
    expect(template({ value: text })).toBe(`[${text}]`);
    // Nor is what is shown of it, where it stands in the template itself.
    expect(Handlebars.compile(`[${shownText(text)}]`, { noEscape: true })({ __proto__: null })).toBe(
      `[${shownText(text)}]`,
    );
  });

  test.each(ROWS)("%s: %j is not followed as a path by what is made of an id", (_, text) => {
    if (problems({ ...METRIC, id: text }).length === 0) expect(join("/data", text)).toStartWith("/data/");
    expect(problems({ ...METRIC, id: text })).not.toEqual([]);
  });
});

test("a database that takes values as parameters keeps them, and its table", async () => {
  const database = new Database(":memory:");
  database.run("CREATE TABLE metrics (scope TEXT, text TEXT)");
  const insert = database.prepare("INSERT INTO metrics VALUES (?, ?)");
  const sink: MetricSink = { store: ({ properties }) => void insert.run(properties.scope, String(properties["text"])) };
  const { addMetric } = createMasterPerfTracker({
    scope: "ACME",
    limits: { ACME: DEFAULT_LIMITS },
    sink,
    audit: createMemoryAuditSink(),
  });
  const expected = INJECTIONS.map(({ text }) => kept(text)).filter((text) => text !== null);
  for (const { text } of INJECTIONS) await addMetric(withProperties({ text })).catch(() => undefined);
  const stored = database.query("SELECT scope, text FROM metrics").all();
  expect(stored).toEqual(expected.map((text) => ({ scope: "ACME", text: String(text) })));
  expect(stored.length).toBeGreaterThan(60);
});
