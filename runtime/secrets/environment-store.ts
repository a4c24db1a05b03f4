import { asIdentifier, checkSecretName, checkServiceName } from "./secret-name.ts";
import { type SecretStore, SecretStoreError } from "./secret-store.ts";

/** Environment variables; an unset one is undefined. */
export type SecretsEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * The environment variable that holds a secret: `SECRET_`, the service, `__` and the name; what is neither letter nor digit
 * stands there as `_` and two hexadecimal digits, so that no two secrets share a variable.
 */
export function secretVariable(service: string, name: string): string {
  return `SECRET_${asIdentifier(service)}__${asIdentifier(name)}`;
}

/**
 * The secrets of a service in the environment, to be read only.
 *
 * @param environment - read at each call; without it, that of the process
 * @throws SecretStoreError for a service that has no legal name
 */
export function createEnvironmentStore(
  service: string,
  environment: () => SecretsEnvironment = () => process.env,
): SecretStore {
  checkServiceName(service);
  return {
    kind: "environment",
    service,
    async get(name) {
      checkSecretName(name);
      const variables = environment();
      const variable = secretVariable(service, name);
      // An unset variable and an empty one are the same to most who set them.
      return (Object.hasOwn(variables, variable) && variables[variable]) || null;
    },
    set: refuse,
    delete: refuse,
  };
}

async function refuse(name: string): Promise<never> {
  checkSecretName(name);
  throw new SecretStoreError("READ_ONLY", "secrets in the environment are set by whoever starts the process");
}
