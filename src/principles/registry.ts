import { threatModelling } from './p01-threat-modelling/principle.ts';
import { secureCoding } from './p02-secure-coding/principle.ts';
import { thirdPartyComponents } from './p03-third-party-components/principle.ts';
import { sourceIntegrity } from './p04-source-integrity/principle.ts';
import { buildPipeline } from './p05-build-pipeline/principle.ts';
import { secrets } from './p06-secrets/principle.ts';
import { signedArtefacts } from './p07-signed-artefacts/principle.ts';
import { vulnerabilityHandling } from './p08-vulnerability-handling/principle.ts';
import { updateChannels } from './p09-update-channels/principle.ts';
import { secureDefaults } from './p10-secure-defaults/principle.ts';
import { endOfSupport } from './p11-end-of-support/principle.ts';
import { vulnerabilityDisclosure } from './p12-vulnerability-disclosure/principle.ts';
import { securityAdvisories } from './p13-security-advisories/principle.ts';
import { securityPosture } from './p14-security-posture/principle.ts';

/** The one list of principles and checks; ids, docs, schemas and plans are derived from it. */
export const principles = [
  threatModelling,
  secureCoding,
  thirdPartyComponents,
  sourceIntegrity,
  buildPipeline,
  secrets,
  signedArtefacts,
  vulnerabilityHandling,
  updateChannels,
  secureDefaults,
  endOfSupport,
  vulnerabilityDisclosure,
  securityAdvisories,
  securityPosture,
] as const;

/** Every check id there is; a wrong one does not compile. */
export type CheckId = (typeof principles)[number]['checks'][number]['id'];
