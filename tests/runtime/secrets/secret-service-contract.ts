/** The contract of stores against the Secret Service of this D-Bus session; `secret-service.test.ts` starts one for it. */
import { describe } from "bun:test";
import { createOsStore } from "../../../runtime/secrets/index.ts";
import { testContract } from "./contract.ts";

describe("Secret Service", () => {
  testContract((service) => createOsStore(`scopec-test-${service}`.slice(service === "" ? 99 : 0)));
});
