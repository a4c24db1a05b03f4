import { feature } from "bun:bundle";
import { findPackage, listPackages, recordDownload } from "./packages.ts";
import type { Route } from "./route.ts";

/** The service: the routes of the build, tried in turn. */
export async function createService(): Promise<(request: Request) => Promise<Response>> {
  const routes: Route[] = [publicRoutes];
  // The module itself is named inside the branch, so a build without the flag does not even read it.
  if (feature("ENTERPRISE")) {
    const { enterpriseRoutes } = await import("./enterprise/routes.ts");
    routes.unshift(enterpriseRoutes);
  }
  return async (request) => {
    const { pathname } = new URL(request.url);
    for (const route of routes) {
      const response = await route(request, pathname);
      if (response !== undefined) return response;
    }
    return new Response("not found\n", { status: 404 });
  };
}

const publicRoutes: Route = (_request, path) => {
  if (path === "/health")
    return Response.json({ ok: true, edition: feature("ENTERPRISE") ? "enterprise" : "community" });
  if (path === "/packages") return Response.json(listPackages());
  const found = /^\/packages\/([\w-]+)$/.exec(path);
  const name = found?.[1];
  const item = name === undefined ? undefined : findPackage(name);
  if (item === undefined) return undefined;
  recordDownload(item.name);
  return Response.json(item);
};
