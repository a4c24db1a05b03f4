import { downloadsOf, listPackages } from "../packages.ts";
import type { Route } from "../route.ts";
import { allows, roleOf } from "./access.ts";
import { createAuditLog } from "./audit-log.ts";
import { dashboardPage } from "./dashboard.ts";
import { usageReport } from "./usage-report.ts";
import { signedDelivery } from "./webhook.ts";

const audit = createAuditLog();

/** What enterprise customers get. */
export const enterpriseRoutes: Route = async (request, path) => {
  if (!path.startsWith("/enterprise/")) return undefined;
  const role = roleOf(request.headers.get("authorization"));
  if (role === undefined) {
    return new Response("enterprise sign-in required\n", { status: 401, headers: { "www-authenticate": "Bearer" } });
  }
  audit.add(role, `${request.method} ${path}`);
  if (!allows(role, path)) return new Response(`the role ${role} may not do that\n`, { status: 403 });
  const usage = listPackages().map((item) => ({ ...item, downloads: downloadsOf(item.name) }));
  switch (path) {
    case "/enterprise/usage.csv":
      return new Response(usageReport(usage), { headers: { "content-type": "text/csv; charset=utf-8" } });
    case "/enterprise/dashboard":
      return new Response(dashboardPage(usage), { headers: { "content-type": "text/html; charset=utf-8" } });
    case "/enterprise/audit":
      return Response.json({ entries: audit.entries(), intact: audit.isIntact() });
    case "/enterprise/webhook-preview":
      return Response.json(await signedDelivery("package.downloaded", usage));
    default:
      return undefined;
  }
};
