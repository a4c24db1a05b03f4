import { expect, test } from "bun:test";
import { fromFetch, fromHono, fromNode } from "../../../runtime/request/index.ts";

// What the adapters make of requests as servers really have them is in servers.test.ts. This is what few of them have.

const request = new Request("http://url.example/", { headers: { host: "header.example" } });
const facts = { hostHeaders: "header.example", forwarded: null, xForwardedHost: null, proxyHeaders: [] };

test("the URL of a Fetch request is not read, and its peer is what the caller says", () => {
  expect(fromFetch(request)).toEqual({ ...facts, peerAddress: undefined });
  expect(fromFetch(request, "192.0.2.1")).toEqual({ ...facts, peerAddress: "192.0.2.1" });
});

test("a Hono request on another server has an unknown peer", () => {
  for (const env of [undefined, null, {}, { server: null }, { server: {} }, { requestIP: () => null }]) {
    expect(fromHono({ req: { raw: request }, env })).toEqual({ ...facts, peerAddress: undefined });
  }
});

test("a Hono request on Bun asks the server, as its method", () => {
  const server = {
    address: "192.0.2.1",
    requestIP() {
      return { address: this.address };
    },
  };
  for (const env of [server, { server }]) {
    expect(fromHono({ req: { raw: request }, env }).peerAddress).toBe("192.0.2.1");
  }
});

test("a Hono request on Node is Node's", () => {
  const incoming = { rawHeaders: ["Host", "node.example"], socket: { remoteAddress: "192.0.2.1" } };
  expect(fromHono({ req: { raw: request }, env: { incoming } })).toEqual(fromNode(incoming));
});

test("a Node request whose connection has ended has no peer; each header keeps all its lines, whatever their case", () => {
  const rawHeaders = [
    "Host",
    "a",
    "VIA",
    "p",
    "hOST",
    "b",
    "x-forwarded-for",
    "c",
    "X-Real-IP",
    "d",
    "Accept",
    "host",
    "X",
    "y",
  ];
  for (const socket of [null, undefined, {}]) {
    expect(fromNode({ rawHeaders, ...(socket === undefined ? {} : { socket }) })).toEqual({
      hostHeaders: ["a", "b"],
      authority: [],
      forwarded: [],
      xForwardedHost: [],
      proxyHeaders: ["p", "c", "d"],
      peerAddress: undefined,
    });
  }
});

test.each([
  ["http://a.example/x", ["a.example"]],
  ["HTTPS://A.example:80?x", ["A.example:80"]],
  ["coap+tcp://u@a.example#x", ["u@a.example"]],
  ["http:///x", [""]],
  ["//a.example/", []],
  ["/http://a.example/", []],
  ["1http://a.example/", []],
  ["*", []],
  ["", []],
])("the host of the target %p is %p", (url, authority) => {
  expect(fromNode({ rawHeaders: [], url }).authority).toEqual(authority);
  // A framework that rewrote the target does not hide it.
  expect(fromNode({ rawHeaders: [], url: "/rewritten", originalUrl: url }).authority).toEqual(authority);
});

test("a target comes after the authority of HTTP/2, should a request have both", () => {
  const rawHeaders = [":authority", "a", ":path", "http://b/"];
  expect(fromNode({ rawHeaders, url: "http://b/" }).authority).toEqual(["a", "b"]);
});
