import { domainToFeature } from "../../runtime/scope/domain-to-feature.ts";
import { groupBy } from "../base/group.ts";
import { columnPlace } from "./helpers/places.ts";
import { defineRule } from "./rule.ts";

export const noFeatureNameCollision = defineRule({
  code: "no-feature-name-collision",
  severity: "error",
  describe:
    "No two serving domains become one name by `domainToFeature`: a build for one tenant would carry the other's code.",
  why: "`domainToFeature` makes a flag name of a host, and a flag name has only capital letters, digits and `_`: `shop.acme.example` and `shop-acme.example` are both `SHOP_ACME_EXAMPLE`. A build for one of them then carries the code of the other, and code that asks for the flag runs for both. Rename one of the hosts, so that they differ in more than dots, hyphens and case.",
  check: ({ rows }) => {
    const domains = [...groupBy(rows, ({ host }) => host.canonical).values()].map(([first]) => first);
    const byFeature = groupBy(domains, ({ host }) => domainToFeature(host.canonical));
    return [...byFeature].flatMap(([feature, [first, ...others]]) =>
      others.map((row) => ({
        message: `\`${row.host.canonical}\` and \`${first.host.canonical}\` both become the flag name \`${feature}\``,
        help: "Rename one of the two hosts, or a build for one would carry the other's code: they differ only in what a flag name cannot hold.",
        at: columnPlace(row, "servingDomain"),
        related: [{ message: "the other host is here", at: columnPlace(first, "servingDomain") }],
      })),
    );
  },
});
