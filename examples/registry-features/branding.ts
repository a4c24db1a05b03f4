import { feature } from "bun:bundle";

/** 6. A tenant's own code: it is in the tenant's build and in no other. */
export function branding(): string {
  const tenant = feature("APPLE_FACTORY_WAGER_COM_TENANT") ? "Apple Factory Wager" : "";
  const edition = feature("ENTERPRISE") ? "Enterprise" : feature("INTERNAL") ? "Internal" : "Community";
  return tenant === "" ? edition : `${tenant} ${edition}`;
}
