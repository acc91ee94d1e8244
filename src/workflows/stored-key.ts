import { expressionsOf, secretsOf } from './expressions.ts';
import { asText } from './model.ts';
import type { Flaw, KeyRule } from './model.ts';
import { valuePlaces } from './value-places.ts';
import type { KeyUseKind } from '../facts/workflows.ts';

/** Names of secrets that are private keys: for signing, or for getting into a machine. Their passwords alone are no keys. */
const signingName =
  /(?:^|_)(?:GPG|PGP|COSIGN|MINISIGN|SIGNIFY|SIGNING|CODE_?SIGN(?:ING)?|TAURI(?:_SIGNING)?|AUTHENTICODE|NOTARY|RELEASE_(?:SIGNING|PRIVATE|GPG|PGP))_(?:.*_)?(?:PRIVATE_KEY|SECRET_KEY|KEY|KEYRING|CERT(?:IFICATE)?|PFX|P12)(?:_B(?:ASE)?64)?$|(?:^|_)(?:APPLE|MACOS|MAC|WINDOWS|WIN|IOS|DEVELOPER_ID)_(?:.*_)?(?:CERT(?:IFICATE)?|P12|PFX)(?:_B(?:ASE)?64|_DATA)?$|(?:^|_)(?:ANDROID_)?KEYSTORE(?:_FILE|_B(?:ASE)?64)?$|^SIGNING_KEY$|^GPG_KEY$/;
const deploymentName =
  /(?:^|_)(?:SSH|DEPLOY|DEPLOYMENT|SERVER)_(?:.*_)?(?:PRIVATE_KEY|KEY)(?:_B(?:ASE)?64)?$|^ID_(?:RSA|ED25519)$/;
const publicName = /PUBLIC|_ID$|KEY_?ID|FINGERPRINT|PASS(?:WORD|PHRASE|WD)?$|_PWD$/;

/** Inputs whose name alone does not tell what they hold. */
const keyInputs: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'crazy-max/ghaction-import-gpg': ['gpg_private_key', 'gpg-private-key'],
    'actions/setup-java': ['gpg-private-key'],
    'webfactory/ssh-agent': ['ssh-private-key'],
    'appleboy/ssh-action': ['key'],
    'appleboy/scp-action': ['key'],
    'apple-actions/import-codesign-certs': ['p12-file-base64'],
    'r0adkll/sign-android-release': ['signingkeybase64'],
  }),
);

/** A signing or deployment key lies among the secrets and is handed to a step. */
export const storedKey: KeyRule = (workflow) => [
  ...valuePlaces(workflow).flatMap(({ path, values, action }) =>
    Object.entries(values).flatMap(([key, value]) => {
      const names = secretsOf(asText(value) ?? '');
      const byInput = keyInputs.get(action)?.includes(key.toLowerCase()) === true ? names[0] : undefined;
      return use([...path, key], byInput ?? names.find(isKey), key);
    }),
  ),
  ...workflow.jobs.flatMap((job) =>
    job.ownSteps.flatMap((step) =>
      expressionsOf(step.run ?? '').flatMap(({ raw, nth }) =>
        use([...step.path, 'run'], secretsOf(raw).find(isKey), 'a script').map((found) => ({
          ...found,
          text: raw,
          nth,
        })),
      ),
    ),
  ),
];

function use(path: Flaw['path'], secret: string | undefined, where: string): readonly Flaw<KeyUseKind>[] {
  if (secret === undefined) return [];
  const what = deploymentName.test(secret) ? 'deployment' : 'signing';
  return [{ kind: 'stored-key', path, detail: `The stored ${what} key secrets.${secret} is passed to ${where}.` }];
}

function isKey(name: string): boolean {
  const short = name.slice(0, 200);
  return !publicName.test(short) && (signingName.test(short) || deploymentName.test(short));
}
