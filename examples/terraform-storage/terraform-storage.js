// @ts-check
import { defineEmitter } from "scopec";

/**
 * An IAM policy for each scope, which allows its own storage prefixes and no others, as JSON that Terraform reads beside `.tf`
 * files. What a spec can have as a scope or a storage path has no character that means something in Terraform or in a policy.
 */
export default defineEmitter({
  name: "storage",
  describe: "Terraform: an IAM policy for the storage of each scope",
  emit: (matrix) => {
    const prefixes = prefixesOf(matrix);
    if (prefixes.size === 0) return [];
    const text = JSON.stringify(terraform(prefixes), null, 2);
    return [{ path: "infra/scopec-storage.tf.json", text: `${text}\n`, origin: ["/rows", "/scopes"] }];
  },
});

/**
 * The storage prefixes of each scope that a row serves, both sorted.
 *
 * @param {import("scopec").Matrix} matrix
 * @returns {ReadonlyMap<string, readonly string[]>}
 */
function prefixesOf({ scopes, rows }) {
  const pairs = scopes.map(({ name }) => {
    const own = rows.filter(({ scope }) => scope === name);
    const paths = own.map(({ cells }) => String(cells.get("storagePath")?.value));
    return /** @type {const} */ ([name, [...new Set(paths)].sort()]);
  });
  return new Map(pairs.filter(([, paths]) => paths.length > 0));
}

/** @param {ReadonlyMap<string, readonly string[]>} prefixes */
function terraform(prefixes) {
  const entries = [...prefixes];
  return {
    "//": "Made by scopec from the scoping matrix. Do not edit: change the matrix and run `npx scopec gen`.",
    variable: {
      scopec_bucket_arn: { type: "string", description: "The bucket that holds the storage of all scopes." },
    },
    data: {
      aws_iam_policy_document: Object.fromEntries(
        entries.map(([scope, paths]) => [`scopec_${scope}`, { statement: [statementFor(paths)] }]),
      ),
    },
    output: {
      scopec_storage_policies: {
        value: Object.fromEntries(
          entries.map(([scope]) => [scope, `\${data.aws_iam_policy_document.scopec_${scope}.json}`]),
        ),
      },
    },
  };
}

/** @param {readonly string[]} paths */
function statementFor(paths) {
  return {
    effect: "Allow",
    actions: ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"],
    resources: paths.map((path) => `\${var.scopec_bucket_arn}/${path}*`),
  };
}
