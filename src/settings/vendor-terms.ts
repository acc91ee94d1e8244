import type { Severity } from '../facts/code-scanning.ts';
import type {
  DeclaredChannel,
  DeclaredDocuments,
  DeclaredKey,
  SupportLine,
  VendorRole,
} from '../facts/vendor-terms.ts';

/** What the vendor says of itself, in the shape that the rest of the program uses. */
export type VendorTerms = {
  readonly role: VendorRole | null;
  readonly responsibleOwner: { readonly name: string; readonly role: string | null } | null;
  readonly supportLines: readonly SupportLine[];
  readonly handlingDeadlines: Readonly<Record<Severity, number | null>>;
  readonly channels: readonly SettledChannel[];
  readonly documents: DeclaredDocuments;
  readonly materialChanges: readonly string[];
  readonly vulnerabilitySources: { readonly osv: boolean };
};

/** `root`: the root metadata that a TUF repository is read from, its path or `sha256:` and its digest. */
export type SettledChannel = DeclaredChannel & { readonly root?: string };

/** The file's own spelling, after the schema has passed it. */
export type VendorKeys = {
  readonly role?: VendorRole;
  readonly responsible_owner?: { readonly name: string; readonly role?: string };
  readonly support?: {
    readonly lines?: readonly {
      readonly line: string;
      readonly versions?: string;
      readonly released?: string;
      readonly end_of_support?: string | null;
      readonly announced?: string;
    }[];
  };
  readonly handling?: { readonly deadlines_days?: Readonly<Partial<Record<Severity, number>>> };
  readonly channels?: readonly {
    readonly kind: DeclaredChannel['kind'];
    readonly name?: string;
    readonly url?: string;
    readonly root?: string;
  }[];
  readonly documents?: {
    readonly threat_models?: readonly string[];
    readonly hardening_guide?: string;
    readonly security_txt?: string;
    readonly incident_channel?: string;
    readonly self_assessment?: string;
  };
  readonly material_changes?: readonly string[];
  readonly vulnerability_sources?: { readonly osv?: boolean };
};

export type KeyEntry = { readonly kind: DeclaredKey['kind']; readonly fingerprint: string; readonly path?: string };

export function vendorTerms(keys: VendorKeys): VendorTerms {
  const { responsible_owner: owner, documents = {} } = keys;
  const deadlines = keys.handling?.deadlines_days ?? {};
  return {
    role: keys.role ?? null,
    responsibleOwner: owner === undefined ? null : { name: owner.name, role: owner.role ?? null },
    supportLines: (keys.support?.lines ?? []).map((entry) => ({
      line: entry.line,
      versions: entry.versions ?? null,
      released: entry.released ?? null,
      endOfSupport: entry.end_of_support ?? null,
      announced: entry.announced ?? null,
    })),
    handlingDeadlines: {
      critical: deadlines.critical ?? null,
      high: deadlines.high ?? null,
      medium: deadlines.medium ?? null,
      low: deadlines.low ?? null,
    },
    channels: (keys.channels ?? []).map(({ name = null, url = null, ...more }) => ({ name, url, ...more })),
    documents: {
      threatModels: documents.threat_models ?? [],
      hardeningGuide: documents.hardening_guide ?? null,
      securityTxt: documents.security_txt ?? null,
      incidentChannel: documents.incident_channel ?? null,
      selfAssessment: documents.self_assessment ?? null,
    },
    materialChanges: keys.material_changes ?? [],
    vulnerabilitySources: { osv: keys.vulnerability_sources?.osv ?? false },
  };
}

export function declaredKeys(entries: readonly KeyEntry[] = []): readonly DeclaredKey[] {
  return entries.map(({ kind, fingerprint, path = null }) => ({ kind, fingerprint, path }));
}
