import { describe, expect, test } from "bun:test";
import { showPlace } from "../../generator/base/span.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import { readPrevious } from "../../generator/plan/journal.ts";
import { findConflicts } from "../../generator/plan/judge.ts";
import { MANIFEST_PATH, writeManifest } from "../../generator/plan/manifest.ts";
import { EMITTERS_FINGERPRINT } from "../../generator/precompiled/fingerprint.ts";
import { check, codesOf, generate, planOn } from "./tree.ts";

const PATHS = ["created", "edited", "gone", "orphan", "stale"].map((name) => `generated/${name}.ts`);
const OLD = Object.fromEntries(PATHS.slice(1).map((path) => [path, "x: one\nx: two\nx: three\n"]));
const NEW: Readonly<Record<string, string>> = {
  ...OLD,
  "generated/created.ts": "x: new\n",
  "generated/stale.ts": "x: one\nx: 2\nx: three\n",
};

/** A project with one file of each kind of drift. */
async function drifting() {
  const host = createMemoryHost({ files: {} });
  await generate(host, OLD);
  host.files.set("generated/edited.ts", "x: one\nx: two\nx: mine\n");
  host.files.delete("generated/gone.ts");
  const { "generated/orphan.ts": _, ...texts } = NEW;
  return { host, texts };
}

describe("a check", () => {
  test("tells the kinds of drift apart, each with its diff, its place and the command that mends it", async () => {
    const { host, texts } = await drifting();
    const findings = await check(host, texts);
    expect(findings.map(({ code, span }) => `${showPlace(span)} ${code}`)).toEqual([
      "generated/created.ts:1:1 drift-missing",
      "generated/edited.ts:3:1 drift-edited",
      "generated/gone.ts:1:1 drift-missing",
      "generated/orphan.ts:1:1 drift-orphan",
      "generated/stale.ts:2:1 drift-stale",
    ]);
    for (const { help, severity } of findings) {
      expect(help).toContain("`scopec gen");
      expect(severity).toBe("error");
    }
    expect(findings.map(({ diff }) => diff?.split("\n").slice(0, 2))).toEqual([
      ["--- /dev/null", "+++ generated/created.ts"],
      ["--- generated/edited.ts", "+++ generated/edited.ts"],
      ["--- /dev/null", "+++ generated/gone.ts"],
      ["--- generated/orphan.ts", "+++ /dev/null"],
      ["--- generated/stale.ts", "+++ generated/stale.ts"],
    ]);
    expect(findings[1]?.diff).toEndWith("-x: mine\n+x: three");
  });

  test("names the version of scopec when that is what changed", async () => {
    const { host, texts } = await drifting();
    const manifest = host.files.get(MANIFEST_PATH) ?? "";
    host.files.set(MANIFEST_PATH, manifest.replace(EMITTERS_FINGERPRINT, "0".repeat(64)));
    expect(codesOf(await check(host, texts))).toContain("drift-upgraded generated/stale.ts");
  });

  test("finds nothing after a generation", async () => {
    const { host, texts } = await drifting();
    expect(await generate(host, texts, { force: true })).toEqual([]);
    expect(await check(host, texts)).toEqual([]);
  });

  test("finds the line that differs in a checkout with CRLF too", async () => {
    const { host, texts } = await drifting();
    for (const [path, text] of host.files) host.files.set(path, text.replaceAll("\n", "\r\n"));
    const stale = (await check(host, texts)).find(({ code }) => code === "drift-stale");
    expect(stale && showPlace(stale.span)).toBe("generated/stale.ts:2:1");
    expect(stale?.span.source.lineText(2)).toBe("x: two");
  });

  test("mentions the manifest only when nothing else explains it", async () => {
    const { host, texts } = await drifting();
    await generate(host, texts, { force: true });
    host.files.delete(MANIFEST_PATH);
    expect(codesOf(await check(host, texts))).toEqual([`drift-missing ${MANIFEST_PATH}`]);
    host.files.delete("generated/stale.ts");
    expect(codesOf(await check(host, texts))).toEqual(["drift-missing generated/stale.ts"]);
  });

  test("reports what is in the way with its reason", async () => {
    const host = createMemoryHost({ files: { "generated/a.ts/x": "" } });
    const [finding] = await check(host, { "generated/a.ts": "x: a\n" });
    expect(finding?.code).toBe("no-unsafe-path");
    expect(finding?.message).toBe("scopec does not touch `generated/a.ts`: there is a folder in its place");
  });
});

describe("conflicts", () => {
  test("name the file and the way out", async () => {
    const { host, texts } = await drifting();
    host.files.set("generated/orphan.ts", "x: mine\n");
    host.files.set("generated/created.ts", "foreign\n");
    host.files.set("generated/gone.ts/x", "");
    const found = findConflicts(planOn(host, texts), readPrevious(host));
    expect(codesOf(found)).toEqual([
      "no-overwrite-foreign generated/created.ts",
      "no-overwrite-edited generated/edited.ts",
      "no-unsafe-path generated/gone.ts",
      "no-delete-edited generated/orphan.ts",
    ]);
    for (const { code, help } of found) if (code !== "no-unsafe-path") expect(help).toContain("`scopec gen --force`");
  });

  test("include the entries of a manifest that are not believed; check finds them too", async () => {
    const { host, texts } = await drifting();
    const bad = { path: "../outside", hashes: new Set(["a"]), emitter: "docs", origin: [] };
    host.files.set(MANIFEST_PATH, writeManifest(EMITTERS_FINGERPRINT, [bad]));
    const [conflict] = findConflicts(planOn(host, {}), readPrevious(host));
    expect(conflict?.message).toBe("scopec does not touch `../outside`: it leads out of the project");
    expect(codesOf(await check(host, texts))).toContain(`no-unsafe-path ${MANIFEST_PATH}`);
  });
});
