/** Flags that decide statements. */
export const STATEMENTS: Readonly<Record<string, string>> = {
  "if-else": `
export function run(log: Log, q: boolean): void {
  if (feature("A")) {
    log("on", q);
  } else {
    log("off", q);
  }
}`,
  "if-only": `
export function run(log: Log): void {
  // Said in both.
  log("before");
  // Said with A only.
  if (feature("A")) {
    log("on");
  }
  log("after");
}`,
  "if-not": `
export function run(log: Log): void {
  if (!feature("A")) log("off");
}`,
  "else-if": `
export function run(log: Log, q: boolean): void {
  if (q) {
    log("q");
  } else if (feature("A")) {
    log("on");
  } else {
    log("off");
  }
}`,
  "else-if-last": `
export function run(log: Log, q: boolean): void {
  if (q) {
    log("q");
  } else if (feature("A")) {
    log("on");
  }
}`,
  "else-if-first": `
export function run(log: Log, q: boolean): void {
  if (feature("A")) {
    log("on");
  } else if (q) {
    log("q");
  } else {
    log("else");
  }
}`,
  and: `
export function run(log: Log, q: boolean): void {
  if (feature("A") && q) log("on and q");
  if (q && feature("A")) log("q and on");
  if (q && !feature("A") && feature("B")) log("q, off, B");
}`,
  or: `
export function run(log: Log, q: boolean): void {
  if (feature("A") || q) log("on or q");
  if (q || !feature("A")) {
    log("q or off");
  } else {
    log("neither");
  }
}`,
  "early-return": `
const NAMES: Readonly<Record<string, string>> = { off: "the old way" };

export function run(log: Log, q: boolean): void {
  if (feature("A")) {
    const way = q ? "new q" : "new";
    log(way);
    return;
  }

  // The old way.
  const way = NAMES["off"] ?? "";
  log(way);
}`,
  "early-return-value": `
function name(q: boolean): string {
  if (!feature("A")) return "off";
  return q ? "on q" : "on";
}

export function run(log: Log, q: boolean): void {
  log(name(q));
}`,
  "early-return-hoisted": `
function name(): string {
  if (!feature("A")) return "off";
  return inner();

  function inner(): string {
    return "on";
  }
}

export function run(log: Log): void {
  log(name());
}`,
  "early-throw": `
export function run(log: Log): void {
  try {
    if (!feature("A")) throw new Error("off");
    log("on");
  } catch (error) {
    log(String(error));
  }
}`,
  loops: `
export function run(log: Log, q: boolean): void {
  for (const item of ["a", "b"]) {
    if (!feature("A")) continue;
    log(item);
  }
  for (const item of ["c", "d"]) {
    if (feature("A") && q) break;
    log(item);
  }
}`,
  "switch-case": `
export function run(log: Log, q: boolean): void {
  switch (q) {
    case true:
      if (feature("A")) {
        log("on");
        break;
      }
      log("off");
      break;
    default:
      log("default");
  }
}`,
  nested: `
export function run(log: Log, q: boolean): void {
  if (q) {
    if (feature("A")) {
      if (feature("B")) {
        log("A and B");
      } else if (!feature("A")) {
        log("never");
      }
      log("A");
    }
  }
}`,
  scoped: `
export function run(log: Log): void {
  const name = "outer";
  if (feature("A")) {
    const name = "inner";
    log(name);
  }
  log(name);
}`,
  "loop-body": `
export function run(log: Log): void {
  for (const item of [1, 2]) if (feature("A")) log("on", item);
  for (const item of [1, 2])
    if (feature("A")) log("on", item);
    else log("off", item);
}`,
  labels: `
export function run(log: Log, q: boolean): void {
  outer: for (const item of [1, 2]) {
    for (const inner of [3, 4]) {
      if (q) continue outer;
      if (feature("A")) break;
      log("off", item, inner);
      break outer;
    }
    log("next", item);
  }
}`,
};
