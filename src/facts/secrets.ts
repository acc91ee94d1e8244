/** Which of GitHub's guards against leaked secrets are on; null where the answer does not say. */
export type SecurityFeatures = { readonly secretScanning: boolean | null; readonly pushProtection: boolean | null };

/** A secret-scanning alert without the secret, where it stood and who handled it. */
export type SecretAlert = {
  readonly number: number;
  readonly type: string;
  readonly state: 'open' | 'resolved';
  readonly resolution: string | null;
  readonly createdAt: string;
};

/** A stored secret: its name and its age, never its value. */
export type StoredSecret = { readonly name: string; readonly updatedAt: string };

export type EnvironmentSecrets = { readonly environment: string; readonly secrets: readonly StoredSecret[] };
