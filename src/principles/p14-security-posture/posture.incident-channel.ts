import { defineCheck } from '../check.ts';
import { namedLinks } from '../reading/named-links.ts';
import { met, missing, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, naming } from '../reading/words.ts';

const says =
  /\b(?:security|vulnerability|incident|service|outage)s?\b.{0,40}\b(?:announce|announcements?|bulletins?|notices?|notifications?|alerts?|news|status|updates?)\b|\b(?:announce(?:ments?)?|status|incident)[- ]?(?:page|list|feed|channel|mailing)|\b(?:subscribe|sign up|watch|follow|notified)\b.{0,80}\b(?:security|advisor(?:y|ies)|incidents?|vulnerabilit)|\badvisories\b.{0,60}\b(?:published|announced|listed|found|posted)\b|\b(?:publish|announce|list|post)\w*\b.{0,60}\badvisor(?:y|ies)\b/;

/** A line of the documents that names where news of incidents comes, with a link. */
export const postureIncidentChannel = defineCheck({
  id: 'posture.incident-channel',
  level: 'supporting',
  question: 'Is a place named where customers hear of incidents?',
  claims: ['4.3.1', '4.3.2'],
  attestable: true,
  needs: ['documents'],
  judge({ documents }, { documents: declared }) {
    if (declared.incidentChannel !== null) {
      return met('The configuration names where customers hear of incidents.', {
        evidence: [{ uri: declared.incidentChannel }],
      });
    }
    if (documents.state === 'hidden') return unseen('The documents', documents);
    if (documents.state === 'absent') return missing('documents');
    const links = namedLinks(documents.value, says);
    const places = links.map(({ path, line }) => `${path}:${String(line)}`);
    if (links.length > 0)
      return met(`${naming(places)} names where security news is published.`, { details: capped(places) });
    if (documents.value.partial === true) {
      return notObservable('No place in the documents that could be seen; not all could.', undefined);
    }
    return notMet(
      'No document says where customers hear of incidents.',
      'Name the place in SECURITY.md with a link: the advisories page, an announcement list, a status page or a feed.',
    );
  },
});
