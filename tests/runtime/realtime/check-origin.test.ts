import { describe, expect, test } from "bun:test";
import { checkOrigin } from "../../../runtime/realtime/check-origin.ts";
import { createServerContext } from "../../../runtime/realtime/server-context.ts";

describe("an origin", () => {
  test.each([
    "https://dash.example.com",
    "http://localhost:8080",
    "http://127.0.0.1:8080",
    "http://[::1]:8080",
    "https://xn--bcher-kva.example",
    "capacitor://localhost",
    "chrome-extension://abcdefghijklmnop",
  ])("as a browser sends it is taken: %s", (origin) => {
    expect(() => checkOrigin(origin)).not.toThrow();
  });

  test.each([
    "https://dash.example.com/",
    "https://dash.example.com/dashboard",
    "https://dash.example.com?x",
    "https://Dash.example.com",
    "https://dash.example.com:443",
    "http://dash.example.com:80",
    "https://dash.example.com:99999",
    "https://me@dash.example.com",
    "https://*.example.com",
    "dash.example.com",
    "https://",
    "*",
    "null",
    "",
  ])("that no browser sends is refused: %j", (origin) => {
    expect(() => checkOrigin(origin)).toThrow(
      "is no origin as a browser sends it: a scheme and a host, as in https://dash.example.com, and nothing behind it",
    );
  });

  test("of a server is looked at before it starts", () => {
    const options = { allowedOrigins: ["https://dash.example.com", "*"], limits: {} };
    expect(() => createServerContext(options as never)).toThrow("is no origin as a browser sends it");
  });
});
