import { codeOf } from "./file-error.ts";
import { checkSecretName, checkSecretValue, checkServiceName } from "./secret-name.ts";
import { type SecretStore, SecretStoreError } from "./secret-store.ts";

/** What is used of `Bun.secrets`: macOS Keychain Services, libsecret on Linux, the Credential Manager on Windows. */
export interface OsSecrets {
  readonly get: (options: { readonly service: string; readonly name: string }) => Promise<string | null>;
  readonly set: (options: { readonly service: string; readonly name: string; readonly value: string }) => Promise<void>;
  readonly delete: (options: { readonly service: string; readonly name: string }) => Promise<boolean>;
}

/** What a store of the operating system is reached by. */
export interface OsStoreOptions {
  /** Without it, `Bun.secrets`; null where there is none. */
  readonly secrets?: OsSecrets | null;
  /** A value of `process.platform`; without it, that of the process. */
  readonly platform?: string;
}

/** `CRED_MAX_CREDENTIAL_BLOB_SIZE`: beyond it, the Credential Manager refuses. */
const WINDOWS_MAX_BYTES = 2_560;

const ADVICE: Readonly<Record<string, string>> = {
  darwin: "is the login keychain unlocked, and may this program use it",
  linux: "is a Secret Service running in this D-Bus session, and its keyring unlocked",
  win32: "is the user logged in, and the Credential Manager service running",
};

/**
 * The secrets of a service in the store of the operating system, for the user who runs the process.
 *
 * @throws SecretStoreError for a service that has no legal name, or where there is no `Bun.secrets`: under Node
 */
export function createOsStore(service: string, options: OsStoreOptions = {}): SecretStore {
  checkServiceName(service);
  const { secrets = bunSecrets(globalThis), platform = process.platform } = options;
  if (secrets === null) {
    const message = "the store of the operating system is reached through `Bun.secrets`: run this with Bun";
    throw new SecretStoreError("UNAVAILABLE", message);
  }
  const optionsOf = (name: string) => ({ service, name: platform === "win32" ? windowsName(name) : name });
  const asked = async <T>(question: () => Promise<T>): Promise<T> => {
    try {
      return await question();
    } catch (error) {
      throw refusal(error, platform);
    }
  };
  return {
    kind: "os",
    service,
    async get(name) {
      checkSecretName(name);
      return asked(() => secrets.get(optionsOf(name)));
    },
    async set(name, value) {
      checkSecretName(name);
      checkSecretValue(value, ...(platform === "win32" ? [WINDOWS_MAX_BYTES] : []));
      await asked(() => secrets.set({ ...optionsOf(name), value }));
    },
    async delete(name) {
      checkSecretName(name);
      return asked(() => secrets.delete(optionsOf(name)));
    },
  };
}

/**
 * The Credential Manager files a secret under one text, which Bun makes of service, `/` and name: `b/c` of the service `a` would
 * be `c` of the service `a/b`. No name of a secret has a percent sign of its own.
 */
function windowsName(name: string): string {
  return name.replaceAll("/", "%2F");
}

/** `Bun.secrets` among these globals; null where there is none: under Node, and Bun before 1.3. */
export function bunSecrets({ Bun }: { readonly Bun?: { readonly secrets?: OsSecrets } }): OsSecrets | null {
  return Bun?.secrets ?? null;
}

/** What the system says is not repeated, since nobody knows what it quotes; its code is. */
function refusal(error: unknown, platform: string): SecretStoreError {
  const code = codeOf(error);
  const shown = /^[A-Z0-9_]{1,64}$/.test(code) ? ` (${code})` : "";
  const advice = ADVICE[platform] ?? "does this system have one that Bun knows";
  return new SecretStoreError("FAILED", `the store of the operating system refused${shown}: ${advice}?`);
}
