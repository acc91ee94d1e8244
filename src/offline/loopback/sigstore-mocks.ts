// The mock patches node:http through nock when it is imported; the loopback uses real sockets, so the patch is undone at once.
// Both imports are static so that a bundle undoes its own copy.
import nock from 'nock';
import {
  fulcioHandler,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from '@sigstore/mock';

nock.restore();

export { fulcioHandler, initializeCA, initializeCTLog, initializeTLog, initializeTSA, rekorHandler, tsaHandler };
