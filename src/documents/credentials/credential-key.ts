/** Names of settings that hold a credential: `POSTGRES_PASSWORD`, `adminPassword`, `jwt-secret`, `API_KEY`. */
const credential =
  /(?:^|_)(?:password|passwd|passphrase|pwd|api_?key|access_key|secret_key|private_key|encryption_key|signing_key|auth_token|api_token|access_token|bearer_token|admin_token|root_token|bot_token|(?:client|jwt|session|cookie|app|shared|auth|signing|webhook|hmac|django|flask|nextauth|token)_secret|[a-z0-9]{1,30}_pass)$|^(?:password|secret|token|pass|credentials)$/;
/** They name where a credential is, or say something about it. */
const notOne =
  /(?:^|_)(?:existing|allow|enable|use|require|min|max|reset|forgot|show|hide|change|generate|random|public|image_pull)_|(?:^|_)(?:public_key|publishable_key|key_id|access_key_id)$/;

/** Whether a setting of this name holds a credential; camel case, dashes and dots are read as underscores. */
export function isCredentialKey(name: string): boolean {
  if (name.length > 120) return false;
  const plain = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[-.\s]/g, '_')
    .toLowerCase();
  return credential.test(plain) && !notOne.test(plain);
}

/** Settings that turn a password off. */
export function opensWithoutPassword(name: string, value: string): boolean {
  const key = name.toUpperCase();
  if (/^(?:MYSQL_|MARIADB_)?ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/.test(key)) return /^(?:1|yes|true|on)$/i.test(value);
  return key === 'POSTGRES_HOST_AUTH_METHOD' && value.toLowerCase() === 'trust';
}
