import { ACME, SCOPING, testGuardrail } from "../breakage.ts";

testGuardrail("scope-context", [
  [
    "hosts are looked for inside of names",
    {
      matrix: {
        detectScope: (host) => (host.toLowerCase().includes("acme.example") ? "ACME" : SCOPING.detectScope(host)),
      },
    },
    [
      '"xacme.examplex" gets ACME, expected guest',
      '"acme.example@attacker.example" gets ACME, expected guest',
      '"acme.example\u0000.attacker.example" gets ACME, expected guest',
      ...ACME,
    ],
  ],
  [
    "hosts are compared by their beginning",
    {
      matrix: {
        detectScope: (host) =>
          host.startsWith("acme.example.") && host.length > 13 ? "ACME" : SCOPING.detectScope(host),
      },
    },
    ['"acme.example.attacker.example" gets ACME, expected guest', ...ACME],
  ],
  [
    "hosts are compared by their end",
    { matrix: { detectScope: (host) => (host.endsWith("localhost") ? "STAFF" : SCOPING.detectScope(host)) } },
    [
      '"xlocalhost" gets STAFF, expected guest',
      '"x.localhost" gets STAFF, expected guest',
      "localhost on Any, spec/matrix.yaml:15:5",
    ],
  ],
  [
    "a wildcard serves its own suffix",
    { matrix: { detectScope: (host) => (host === "dev.example" ? "STAFF" : SCOPING.detectScope(host)) } },
    ['"dev.example" gets STAFF, expected guest', "*.dev.example on Any, spec/matrix.yaml:10:5"],
  ],
  [
    "case matters",
    { matrix: { detectScope: (host) => (/[A-Z]/.test(host) ? "guest" : SCOPING.detectScope(host)) } },
    ['"ACME.EXAMPLE" should get ACME', ...ACME],
  ],
  [
    "a port matters",
    { matrix: { detectScope: (host) => (/:8443$/.test(host) ? "guest" : SCOPING.detectScope(host)) } },
    ['"acme.example:8443" should get ACME', '"[2001:db8::7]:8443" should get ACME'],
  ],
  [
    "a trailing dot matters",
    { matrix: { detectScope: (host) => (/\.$/.test(host) ? "guest" : SCOPING.detectScope(host)) } },
    ['"acme.example." should get ACME'],
  ],
  [
    "a host gets another scope",
    {
      hosts: {
        wildcard: [
          ["dev.example", "ACME"],
          ["example", "guest"],
        ],
      },
    },
    [
      '"witness.dev.example", "WITNESS.DEV.EXAMPLE", "witness.dev.example:8443", "witness.dev.example." should get STAFF',
      "*.dev.example on Any, spec/matrix.yaml:10:5",
    ],
  ],
  [
    "every metric passes",
    { matrix: { validateMetricScope: () => true } },
    [
      'with DASHBOARD_SCOPE=ACME, metrics of "ACME", "STAFF", "guest", "ACME!", "STAFF!", "guest!" pass, expected "ACME" alone',
      "an unknown DASHBOARD_SCOPE lets",
    ],
  ],
  [
    "no metric passes",
    { matrix: { validateMetricScope: () => false } },
    ['with HOST=acme.example, metrics of nothing pass, expected "ACME" alone'],
  ],
  [
    "metrics pass by the beginning of a scope",
    {
      matrix: {
        validateMetricScope: (scope) =>
          scope.startsWith(process.env["DASHBOARD_SCOPE"] ?? SCOPING.detectScope(process.env["HOST"] ?? "")),
      },
    },
    ['metrics of "ACME", "ACME!" pass'],
  ],
  [
    "HOST comes before DASHBOARD_SCOPE",
    { matrix: { validateMetricScope: (scope) => scope === SCOPING.detectScope(process.env["HOST"] ?? "") } },
    ['with DASHBOARD_SCOPE=ACME, metrics of "guest" pass'],
  ],
  [
    "a scope for the machine itself is given to anyone",
    { hosts: { loopbackOnly: [] } },
    ['nothing is kept for peers on the machine itself, expected "STAFF"'],
  ],
]);
