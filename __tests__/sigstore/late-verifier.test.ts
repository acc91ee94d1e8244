import { expect, test } from '@jest/globals';
import { lateVerifier } from '../../src/sigstore/late-verifier.ts';
import { publicGoodRoot } from '../../src/sigstore/trusted-roots.ts';
import { createBundleVerifier } from '../../src/sigstore/verifier.ts';

test('is made once, when it is first asked, and answers as the one that was made', () => {
  let made = 0;
  const real = createBundleVerifier({ roots: [publicGoodRoot] });
  const late = lateVerifier(() => {
    made += 1;
    return real;
  });
  expect(made).toBe(0);
  expect(late.verify('{}')).toEqual(real.verify('{}'));
  expect(late.verify('{}')).toMatchObject({ ok: false, code: 'BUNDLE_UNREADABLE' });
  expect(late.verifyRegistry('{}')).toEqual(real.verifyRegistry('{}'));
  expect(late.certificate(new Uint8Array([1]))).toEqual(real.certificate(new Uint8Array([1])));
  expect(made).toBe(1);
});
