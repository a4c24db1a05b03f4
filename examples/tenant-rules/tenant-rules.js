// @ts-check
import { defineRule } from "scopec";

const FOLDER = "tenants/";

/** The storage of every scope lies below `tenants/`, so that one backup plan covers all of it. */
export default defineRule({
  code: "use-tenants-folder",
  severity: "warning",
  describe: "The storage path of a scope begins with `tenants/`, so that the backup plan of that folder covers it.",
  why: "Backups, retention and deletion on request are set up for the folder `tenants/` of the bucket. What a scope keeps elsewhere is in none of them, and nobody notices before it is needed. Move the data, then change `storagePath` here.",
  check: (matrix) => {
    // Several rows may take their path from one place, the defaults of their scope: it is found once.
    const found = new Map();
    for (const { scope, cells, pointer } of matrix.rows) {
      const cell = cells.get("storagePath");
      const path = String(cell?.value);
      const at = cell?.pointer ?? pointer;
      if (path.startsWith(FOLDER) || found.has(at)) continue;
      found.set(at, {
        message: `the storage of \`${scope}\` is \`${path}\`, outside of \`${FOLDER}\``,
        help: `Move it to \`${FOLDER}${path}\`.`,
        at,
        fix: {
          kind: "suggested",
          description: `write \`${FOLDER}${path}\``,
          steps: [{ do: "replace", at, value: `${FOLDER}${path}` }],
        },
      });
    }
    return [...found.values()];
  },
});
