import { sortedBy } from "../base/order.ts";
import { pointerTo } from "../base/pointer.ts";
import type { Approval, RuleSetting, Waiver } from "./matrix.ts";
import { entriesOf, itemsOf, optionalText, textAt, valueAt } from "./plain-data.ts";
import type { ReadContext } from "./read-catalogues.ts";

const SEVERITIES = ["error", "warning", "info", "off"] as const;

/** The settings of rules, by rule; whether there are such rules is theirs to say. */
export function readRuleSettings({ document }: ReadContext): readonly RuleSetting[] {
  const settings = entriesOf(valueAt(document.value, "rules")).flatMap(([code, value]) => {
    const severity = SEVERITIES.find((known) => known === value);
    return severity === undefined ? [] : [{ code, pointer: pointerTo("rules", code), severity }];
  });
  return sortedBy(settings, ({ code }) => code);
}

/** The waivers, by rule, place and reason. */
export function readWaivers({ document }: ReadContext): readonly Waiver[] {
  const waivers = itemsOf(valueAt(document.value, "waivers")).map((value, index) => ({
    pointer: pointerTo("waivers", index),
    rule: textAt(value, "rule"),
    covers: textAt(value, "pointer"),
    reason: textAt(value, "reason"),
    owner: textAt(value, "owner"),
    ...optionalText(value, "expires"),
  }));
  return sortedBy(
    waivers,
    ({ rule }) => rule,
    ({ covers }) => covers,
    ({ reason }) => reason,
  );
}

/** The changes that are accepted. */
export function readApprovals({ document }: ReadContext): readonly Approval[] {
  return itemsOf(valueAt(document.value, "approvals")).map((value, index) => ({
    pointer: pointerTo("approvals", index),
    change: textAt(value, "change"),
    subject: textAt(value, "subject"),
    reason: textAt(value, "reason"),
    owner: textAt(value, "owner"),
    ...optionalText(value, "expires"),
  }));
}
