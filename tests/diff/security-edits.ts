import { type Edit, edit } from "./edits.ts";

/** What changes in limits and roles. */
export const SECURITY_EDITS: readonly Edit[] = [
  edit("a limit is raised", "maxProperties: 50", "maxProperties: 60", ["risky limit-raised (0)"]),
  edit("a limit is lowered", "maxProperties: 50", "maxProperties: 40", ["breaking limit-lowered (0)"]),
  edit("a limit's default is written out", "maxProperties: 50", "maxProperties: 50\n  maxKeyLength: 256", []),
  edit("a limit is left to its default", "limits:\n  maxProperties: 50\n", "", ["risky limit-raised (0)"]),
  edit("a limit that is a text", "maxProperties: 50", "maxProperties: 50\n  keyCharset: a-z", [
    "breaking limit-changed (0)",
  ]),
  edit("a limit of a scope is raised", "maxValueLength: 500", "maxValueLength: 600", ["risky scope-limit-raised (0)"]),
  edit("a limit of a scope is gone", "    limits: { maxValueLength: 500 }\n", "", ["risky scope-limit-raised (0)"]),
  edit("a scope gets a limit of its own", "maxValueLength: 500", "maxValueLength: 500, maxProperties: 40", [
    "breaking scope-limit-lowered (0)",
  ]),
  edit("a scope says what holds for all", "maxValueLength: 500", "maxValueLength: 500, maxProperties: 50", []),
  edit("a limit that a scope has its own of", "maxProperties: 50", "maxProperties: 50\n  maxValueLength: 700", [
    "breaking limit-lowered (0)",
  ]),
  edit("a role may do more", '["metrics:read"]', '["metrics:read", "audit:read"]', [
    "risky role-permissions-gained (0)",
  ]),
  edit("a role may do something else", '["metrics:read"]', '["audit:read"]', [
    "breaking role-permissions-lost (0)",
    "risky role-permissions-gained (0)",
  ]),
  edit("a role is gone", "  viewer: {", "  watcher: {", ["breaking role-removed (0)", "safe role-added (0)"]),
  edit("a role is described otherwise", "Those who watch", "Watchers", ["safe role-description-changed (0)"]),
];
