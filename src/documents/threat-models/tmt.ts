import { childOf, childrenOf, parseXml } from '../../text/xml.ts';
import type { XmlElement } from '../../text/xml.ts';
import { isSaid, nothing, refused } from './counts.ts';
import type { ReadModel } from './counts.ts';

const maximumBytes = 4_194_304;

/** A `.tm7` file of the Microsoft Threat Modeling Tool: its drawing surfaces and the threats with their states. */
export function readTmt(text: string | Uint8Array): ReadModel {
  const parsed = parseXml(text, maximumBytes);
  if (!parsed.ok) return refused(parsed.reason, parsed.line);
  const { root } = parsed;
  if (root.name !== 'ThreatModel') return refused('its root element is not ThreatModel', root.line);
  const surfaces = childrenOf(childOf(root, 'DrawingSurfaceList'), 'DrawingSurfaceModel');
  const values = (name: string): readonly XmlElement[] =>
    surfaces.flatMap((surface) => childOf(surface, name)?.children ?? []).flatMap((pair) => childrenOf(pair, 'Value'));
  // Boundaries are drawn among the elements and the flows, and are neither.
  const assets = values('Borders').filter((value) => !/Boundary$/.test(typeOf(value)));
  const dataFlows = values('Lines').filter((value) => /Connector$/.test(typeOf(value)));
  const threats = (childOf(root, 'ThreatInstances')?.children ?? [])
    .map((pair) => childOf(pair, 'Value'))
    .filter((value) => value !== undefined);
  const mitigations = threats.filter(isAnswered);
  const counts = {
    ...nothing,
    assets: assets.length,
    dataFlows: dataFlows.length,
    threats: threats.length,
    mitigations: mitigations.length,
  };
  return { ok: true, counts };
}

function typeOf(element: XmlElement): string {
  for (const [name, value] of element.attributes) if (name === 'type' || name.endsWith(':type')) return value;
  return '';
}

/** A threat is answered where its state says so, or its justification says something. */
function isAnswered(threat: XmlElement): boolean {
  const state = childOf(threat, 'State')?.text.trim() ?? '';
  return /^(?:Mitigated|NotApplicable)$/.test(state) || isSaid(childOf(threat, 'StateInformation')?.text);
}
