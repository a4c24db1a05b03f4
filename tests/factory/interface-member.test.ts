import { expect, test } from "bun:test";
import { isInterfaceMember } from "../../generator/factory/interface-member.ts";

test.each([
  "take(cents: number): void",
  "readonly size: number;",
  "find<T extends Book>(books: readonly T[], by?: (book: T) => boolean): T | undefined",
  '"a-b": string',
])("%s is a member", (signature) => {
  expect(isInterfaceMember(signature)).toBe(true);
});

test.each([
  "take it",
  "a(): void; b(): void",
  "a(): void } interface J { b(): void",
  "} alert(1); interface J {",
  "a(): void // and more",
  "a(/* nothing */): void",
  "a(): `*/`",
  "a(): void\nb(): void",
  "a(): bücher",
  "a(\u202e): void",
  "(cents: number): void",
  "[key: string]: number",
  "function a() {}",
  "",
])("%j is none, or more than one", (signature) => {
  expect(isInterfaceMember(signature)).toBe(false);
});
