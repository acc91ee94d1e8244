import { definePrinciple } from '../principle.ts';
import { supportComponentsSupported } from './support.components-supported.ts';
import { supportDatesPublished } from './support.dates-published.ts';
import { supportOneYearNotice } from './support.one-year-notice.ts';
import { supportThisReleaseCovered } from './support.this-release-covered.ts';

/** End of support: customers know in time how long they are supported. */
export const endOfSupport = definePrinciple({
  number: 11,
  checks: [supportDatesPublished, supportThisReleaseCovered, supportOneYearNotice, supportComponentsSupported],
  limits: [
    'Terms of contracts, and notices sent to customers directly, are not seen.',
    'Whether fixes will really come until the announced date cannot be known.',
  ],
});
