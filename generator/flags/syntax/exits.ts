import { ts } from "ts-morph";
import type { Verdict } from "../facts.ts";
import { canDecide } from "./decide.ts";
import type { Names } from "./names.ts";
import { exits, isExit, listOf } from "./nodes.ts";

/** An `if` that leaves where its flags say so, and so makes dead what follows it. */
export interface EarlyExit {
  readonly statement: ts.IfStatement;
  /** `return`, `throw`, `break` or `continue`. */
  readonly word: string;
  /** Whether Bun drops what follows with `--minify-syntax`, or never. */
  readonly verdict: Verdict;
}

/**
 * The early exit that an `if` is, where it is one. Bun decides its condition, but drops what follows only with
 * `--minify-syntax`, and not even then in a module's own body, behind an exit inside of a further `if`, or what is hoisted.
 */
export function earlyExitOf(names: Names, statement: ts.IfStatement): EarlyExit | undefined {
  const list = listOf(statement);
  const rest = list?.slice(list.indexOf(statement) + 1).filter((below) => !isErased(below)) ?? [];
  if (rest.length === 0) return undefined;
  const { expression, thenStatement, elseStatement } = statement;
  const taken = [
    ...(canDecide(names, expression, true) ? [thenStatement] : []),
    ...(elseStatement !== undefined && canDecide(names, expression, false) ? [elseStatement] : []),
  ].find(exits);
  if (taken === undefined) return undefined;
  const last = lastOf(taken);
  const isDropped = isExit(last) && !ts.isSourceFile(statement.parent) && !rest.some(ts.isFunctionDeclaration);
  return { statement, word: isExit(last) ? wordOf(last) : "exit", verdict: isDropped ? "minify" : "leaks" };
}

function lastOf(statement: ts.Statement): ts.Statement {
  if (!ts.isBlock(statement)) return statement;
  return statement.statements.find(exits) ?? statement;
}

function wordOf(exit: ts.Statement): string {
  return exit.getText().split(/\W/, 1)[0] ?? "";
}

function isErased(statement: ts.Statement): boolean {
  return ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
}
