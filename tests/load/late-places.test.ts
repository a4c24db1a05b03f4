import { expect, test } from "bun:test";
import { showPlace } from "../../generator/base/span.ts";
import { createMemoryHost } from "../../generator/host/memory.ts";
import type { SpecDocument } from "../../generator/load/document.ts";
import { withPlaces } from "../../generator/load/late-places.ts";
import { loadSpec } from "../../generator/load/load-spec.ts";
import { present } from "../../generator/model/present.ts";
import { minimalSpec, SPEC_PATH } from "../tester.ts";

async function load(text: string, places?: "late"): Promise<SpecDocument> {
  const host = createMemoryHost({ files: { [SPEC_PATH]: text } });
  const [document] = await loadSpec(host, SPEC_PATH, places && { places });
  return present(document, "the document");
}

const placeIn = (document: SpecDocument) => showPlace(document.spanOf("/platforms"));

test("work that asks for a place is done again, and then the place is right", async () => {
  const document = await load(minimalSpec, "late");
  const asked: string[] = [];
  const last = await withPlaces(document, () => asked.push(placeIn(document)));
  expect(last).toBe(2);
  expect(asked).toEqual([`${SPEC_PATH}:1:1`, placeIn(await load(minimalSpec))]);
  expect(asked[0]).not.toBe(asked[1]);
});

test("work that asks for none is done once", async () => {
  let count = 0;
  await withPlaces(await load(minimalSpec, "late"), () => {
    count += 1;
  });
  expect(count).toBe(1);
});

test("places are there at once for who does not agree to wait, and in a spec of several files", async () => {
  expect((await load(minimalSpec)).late).toBeUndefined();
  const files = {
    [SPEC_PATH]: `${minimalSpec}include: more.yaml\n`,
    "spec/more.yaml": "secretsBackends:\n  Other: {}\n",
  };
  const host = createMemoryHost({ files });
  const [document] = await loadSpec(host, SPEC_PATH, { places: "late" });
  expect(placeIn(present(document, "the document"))).toBe(placeIn(await load(minimalSpec)));
});
