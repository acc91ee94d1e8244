import { definePrinciple } from '../principle.ts';
import { componentsPinned } from './components.pinned.ts';
import { componentsReviewedOnEntry } from './components.reviewed-on-entry.ts';
import { componentsVetted } from './components.vetted.ts';
import { sbomComplete } from './sbom.complete.ts';
import { sbomPublished } from './sbom.published.ts';
import { updatesAutomated } from './updates.automated.ts';
import { updatesTested } from './updates.tested.ts';

/** Third-party components: what the product is made of is known, vetted and kept current. */
export const thirdPartyComponents = definePrinciple({
  number: 3,
  checks: [
    sbomPublished,
    sbomComplete,
    componentsVetted,
    componentsPinned,
    componentsReviewedOnEntry,
    updatesAutomated,
    updatesTested,
  ],
  limits: [
    'Components that no manifest names (vendored code, compilers, services) are not seen.',
    'How a supplier was judged before its component came in is known only to the vendor.',
    'A vulnerability that no source has published cannot be matched.',
  ],
});
