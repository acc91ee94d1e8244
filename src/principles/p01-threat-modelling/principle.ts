import { definePrinciple } from '../principle.ts';
import { threatModelFollowsChange } from './threat-model.follows-change.ts';
import { threatModelPresent } from './threat-model.present.ts';
import { threatModelRecent } from './threat-model.recent.ts';
import { threatModelReviewed } from './threat-model.reviewed.ts';

/** Threat modelling: what could go wrong was thought through, and again when the product changed. */
export const threatModelling = definePrinciple({
  number: 1,
  checks: [threatModelPresent, threatModelFollowsChange, threatModelRecent, threatModelReviewed],
  limits: [
    "Whether a threat model is a true model of this product is a person's judgement.",
    'Workshops and reviews leave no trace that a platform could show.',
    'Models kept outside the repository are not seen.',
    'A new dependency is not taken for a material change by itself; label its pull request material-change.',
  ],
});
