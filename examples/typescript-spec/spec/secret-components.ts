/** The components that keep secrets. */
export const secretComponents = {
  "secret-stores": {
    title: "Secret stores",
    purpose:
      "Opens the store of secrets that the row of a matrix names: of the operating system, an encrypted file, the environment",
    category: "Security",
    tier: "basic",
    status: "stable",
    module: "runtime/secrets/open-secret-store.ts",
    interface: ["openSecretStore(row: SecretsRow, options?: OpenOptions): SecretStore"],
    guardrails: {
      G1: {
        rule: "Each row of the matrix opens the backend that it names, for its own service",
        severity: "critical",
        test: { file: "tests/runtime/secrets/open-secret-store.test.ts", name: "opens a store: %s on %s" },
      },
      G2: {
        rule: "A service does not see the secrets of another",
        severity: "critical",
        test: {
          file: "tests/runtime/secrets/open-secret-store.test.ts",
          name: "does not see the secrets of another scope's service",
        },
      },
      G3: {
        rule: "A backend of an unknown name is an error, never another store",
        severity: "critical",
        test: {
          file: "tests/runtime/secrets/open-secret-store.test.ts",
          name: "with a backend of another name needs its kind said",
        },
      },
      G4: {
        rule: "No log and no error holds a secret, a passphrase or a key",
        severity: "critical",
        test: {
          file: "tests/runtime/secrets/never-logged.test.ts",
          name: "no log and no error holds a secret, a passphrase or a key, whatever goes wrong",
        },
      },
      G5: {
        rule: "A real Secret Service keeps the contract of stores",
        severity: "high",
        test: {
          file: "tests/runtime/secrets/secret-service.test.ts",
          name: "a real Secret Service keeps the contract",
        },
      },
    },
    tests: [
      { file: "tests/runtime/secrets/open-secret-store.test.ts", covers: "Rows, backends, services" },
      {
        file: "tests/runtime/secrets/os-store.test.ts",
        covers: "Keychain and Credential Manager, by their documented contract",
      },
      { file: "tests/runtime/secrets/secret-service.test.ts", covers: "A real Secret Service on Linux" },
      { file: "tests/runtime/secrets/environment-store.test.ts", covers: "Secrets in environment variables" },
    ],
    acceptance: ["Every backend that the matrix names has a store"],
  },
  "encrypted-secrets": {
    title: "Encrypted secrets",
    purpose: "Keeps the secrets of a service in a file that only its user can read, encrypted and authenticated",
    category: "Security",
    tier: "basic",
    status: "stable",
    module: "runtime/secrets/encrypted-file-store.ts",
    interface: ["createEncryptedFileStore(service: string, options: EncryptedFileOptions): SecretStore"],
    guardrails: {
      G1: {
        rule: "The file is for its owner alone, and so is its folder",
        severity: "critical",
        test: {
          file: "tests/runtime/secrets/encrypted-file-store.test.ts",
          name: "is for its owner alone, in a folder for its owner alone, and nothing else is left behind",
        },
      },
      G2: {
        rule: "A file that others may read or write is refused",
        severity: "critical",
        test: { file: "tests/runtime/secrets/encrypted-file-store.test.ts", name: "is refused with mode %o" },
      },
      G3: {
        rule: "A file that somebody changed is refused, whichever character it is",
        severity: "critical",
        test: {
          file: "tests/runtime/secrets/encrypted-file-store.test.ts",
          name: "is refused, whichever character it is",
        },
      },
      G4: {
        rule: "A wrong key reads nothing and destroys nothing",
        severity: "critical",
        test: {
          file: "tests/runtime/secrets/encrypted-file-store.test.ts",
          name: "that is wrong reads nothing and destroys nothing",
        },
      },
      G5: {
        rule: "Writers at the same time lose nothing",
        severity: "high",
        test: {
          file: "tests/runtime/secrets/encrypted-file-store.test.ts",
          name: "lose nothing, in several processes",
        },
      },
      G6: {
        rule: "A write that fails leaves what was there",
        severity: "high",
        test: {
          file: "tests/runtime/secrets/private-file.test.ts",
          name: "that fails leaves what was there, and no temporary file",
        },
      },
      G7: {
        rule: "No nonce is used twice",
        severity: "critical",
        test: {
          file: "tests/runtime/secrets/encrypted-file-store.test.ts",
          name: "is another one each time, as its nonce is",
        },
      },
    },
    tests: [
      {
        file: "tests/runtime/secrets/encrypted-file-store.test.ts",
        covers: "Modes, keys, tampering, writers at the same time",
      },
      { file: "tests/runtime/secrets/private-file.test.ts", covers: "Writes that fail, locks" },
    ],
    acceptance: ["The key is derived by scrypt with what OWASP asks for at least"],
  },
} as const;
