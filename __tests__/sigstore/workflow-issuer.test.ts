import { expect, test } from '@jest/globals';
import { isWorkflowIssuer, workflowIssuer } from '../../src/sigstore/workflow-issuer.ts';

test.each([
  ['https://github.com', 'https://token.actions.githubusercontent.com'],
  ['https://github.com/acme/app', 'https://token.actions.githubusercontent.com'],
  ['https://acme.ghe.com', 'https://token.actions.acme.ghe.com'],
  ['https://ghe.local/acme/app', 'https://ghe.local/_services/token'],
])('the workflows of %s get their tokens from %s', (server, issuer) => {
  expect(workflowIssuer(server)).toBe(issuer);
  expect(isWorkflowIssuer(issuer, server)).toBe(true);
  expect(isWorkflowIssuer(`${issuer}/acme`, server)).toBe(true);
  expect(isWorkflowIssuer(`${issuer}.example`, server)).toBe(false);
});
