import { expect, test } from "bun:test";
import { createEnvironmentStore, secretVariable } from "../../../runtime/secrets/index.ts";

const variables = {
  SECRET_acme_2dprod__db_2epassword: "hunter2 hunter2",
  SECRET_acme_2dprod__empty: "",
  SECRET_acme__prod: "of another service",
};
const store = createEnvironmentStore("acme-prod", () => variables);

test("a variable is found by service and name", async () => {
  expect(await store.get("db.password")).toBe("hunter2 hunter2");
  expect([store.kind, store.service]).toEqual(["environment", "acme-prod"]);
});

test("an unset variable, an empty one and an inherited one are none", async () => {
  const polluted = createEnvironmentStore("a", () => Object.create({ SECRET_a__b: "inherited" }));
  expect([await store.get("absent"), await store.get("empty"), await polluted.get("b")]).toEqual([null, null, null]);
});

test("without variables, those of the process count, at each call", async () => {
  const variable = secretVariable("svc", "name");
  const own = createEnvironmentStore("svc");
  expect(await own.get("name")).toBeNull();
  process.env[variable] = "now";
  expect(await own.get("name")).toBe("now");
  delete process.env[variable];
});

test("no two secrets share a variable", () => {
  const parts = ["a", "A", "a-b", "a_b", "a.b", "a__b", "a_2db", "b", "a-", "ä"];
  const all = parts.flatMap((service) => parts.map((name) => secretVariable(service, name)));
  expect(new Set(all).size).toBe(all.length);
  for (const variable of all) expect(variable).toMatch(/^SECRET_[A-Za-z0-9_]+$/);
});

test("nothing can be written or removed", async () => {
  await expect(store.set("db.password", "x")).rejects.toMatchObject({
    code: "READ_ONLY",
    message: "secrets in the environment are set by whoever starts the process",
  });
  await expect(store.delete("db.password")).rejects.toMatchObject({ code: "READ_ONLY" });
  await expect(store.set("a b", "x")).rejects.toMatchObject({ code: "ILLEGAL_NAME" });
});
