import { expect, test } from "bun:test";
import { createReach } from "../../../runtime/guardrail/reach.ts";
import { subjectWith } from "./subject.ts";

const STRANGERS = { ACME: ["x.acme.example"], STAFF: ["w.dev.example"], guest: ["x.example", "acme.example"] };

/** The sound matrix, and the hosts that it was asked for. */
function counted(broken?: string) {
  const { matrix } = subjectWith();
  const asked: string[] = [];
  const resolveHost = (host: string) => {
    asked.push(host);
    if (host === broken) throw new Error(`no answer for ${host}`);
    return matrix.resolveHost(host);
  };
  return { asked, reach: createReach({ ...matrix, resolveHost }, STRANGERS) };
}

test("says which hosts get a scope that is not theirs, and asks for each host once, however many scopes there are", () => {
  const { asked, reach } = counted();
  const reached = Object.fromEntries(
    ["ACME", "STAFF", "guest"].map((scope) => [scope, reach(scope).map(({ host, rule }) => [host, rule])]),
  );
  expect(reached).toEqual({
    ACME: [["acme.example", "acme.example"]],
    STAFF: [["localhost", "localhost"]],
    guest: [
      ["127.0.0.1", null],
      ["[::1]", null],
      ["x.acme.example", "*.example"],
    ],
  });
  expect(asked).toHaveLength(new Set(asked).size);
  expect(asked).toHaveLength(3 + Object.values(STRANGERS).flat().length);
});

test("a matrix without an answer for a host fails each scope that the host is a stranger to", () => {
  const { reach } = counted("w.dev.example");
  expect(() => reach("ACME")).toThrow("no answer for w.dev.example");
  expect(() => reach("guest")).toThrow("no answer for w.dev.example");
  expect(reach("STAFF").map(({ host }) => host)).toEqual(["localhost"]);
});
