import { testGuardrail } from "../breakage.ts";
import { rowsWith } from "../subject.ts";

testGuardrail("secrets-backend", [
  [
    "a backend is another platform's",
    { rows: rowsWith("acme.example", { secretsBackend: "Keychain" }, "Linux") },
    ['"Keychain" does not exist on "Linux", only on "macOS"', "acme.example on Linux, spec/matrix.yaml:13:5"],
  ],
  [
    "a row for all platforms has a backend that some of them lack",
    { rows: rowsWith("localhost", { secretsBackend: "Keychain" }) },
    ['"Keychain" does not exist on "Linux", only on "macOS"', "localhost on Any, spec/matrix.yaml:15:5"],
  ],
  [
    "a weak backend keeps customers' secrets",
    { rows: rowsWith("acme.example", { secretsBackend: "File" }, "macOS") },
    ['"File" is not good enough for ACME, which serves customers', "acme.example on macOS, spec/matrix.yaml:14:5"],
  ],
  [
    "a backend is none of the spec's",
    { rows: rowsWith("localhost", { secretsBackend: "Post-it" }) },
    ['"Post-it" is not a secrets backend of the spec', "declare it under `secretsBackends`"],
  ],
  [
    "a row has none, where the spec leaves them open",
    { rows: rowsWith("localhost", { secretsBackend: " " }), facts: { secretsBackends: [] } },
    ["the row has no secrets backend", "localhost on Any, spec/matrix.yaml:15:5"],
  ],
]);
