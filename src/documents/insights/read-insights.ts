import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { SecurityInsightsFact } from '../../facts/posture.ts';
import { singleLine } from '../../text/inert.ts';
import { field } from '../../text/values.ts';
import { parseYaml, type YamlDocument } from '../../text/yaml.ts';
import { insightsV1Schema } from './v1-schema.ts';
import { insightsV2Schema } from './v2-schema.ts';

const limits = { maxBytes: 65_536, maxDepth: 20, maxAliases: 10 };
const longestValue = 4096;

type Source = { readonly path: string; readonly digest: string; readonly text: string };

/** What a security-insights.yml says, and whether it holds to the schema of its version. Never throws, whatever the text. */
export function readInsights({ path, digest, text }: Source): SecurityInsightsFact {
  const nothing = { schemaVersion: null, lastReviewed: null, expires: null, selfAssessment: null, supportPolicy: null };
  const refused = (problem: string): SecurityInsightsFact => ({
    path,
    digest,
    valid: false,
    problems: [problem],
    ...nothing,
  });
  const parsed = parseYaml(text, limits);
  if (!parsed.ok) return refused(singleLine(`line ${parsed.line}: the file ${parsed.reason}`, 300));
  if (tooLong(parsed.value)) return refused(`a value is longer than the ${longestValue} characters that are read`);
  const at = (...keys: readonly string[]): unknown => keys.reduce(field, parsed.value);
  const version = textOf(at('header', 'schema-version'));
  const problems = problemsOf(version, parsed);
  return {
    path,
    digest,
    schemaVersion: version?.slice(0, 20) ?? null,
    valid: problems.length === 0,
    problems,
    lastReviewed: textOf(at('header', 'last-reviewed')),
    expires: textOf(at('header', 'expiration-date')),
    selfAssessment: selfAssessment(at),
    supportPolicy: textOf(at('project', 'documentation', 'support-policy')),
  };
}

const validators = new Map<string, ValidateFunction>();

function problemsOf(version: string | null, document: YamlDocument): readonly string[] {
  const major = version?.split('.')[0] ?? '';
  const schema = { '1': insightsV1Schema, '2': insightsV2Schema }[major];
  if (schema === undefined) {
    const { line } = document.locate(['header', 'schema-version']);
    return [singleLine(`line ${line}: header.schema-version is ${version ?? 'missing'}; 1.x and 2.x are known`, 300)];
  }
  const validate = validators.get(major) ?? compiled(schema);
  validators.set(major, validate);
  // ajv compares items of lists by methods that objects without a prototype lack.
  if (validate(JSON.parse(JSON.stringify(document.value)))) return [];
  return (validate.errors ?? []).slice(0, 20).map(({ instancePath, message, params }) => {
    const keys = instancePath
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    const { line } = document.locate(keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key)));
    const extra: unknown = (params as { additionalProperty?: unknown }).additionalProperty;
    const which = typeof extra === 'string' ? ` (${extra})` : '';
    return singleLine(`line ${line}: ${keys.join('.') || 'the file'} ${message ?? 'is refused'}${which}`, 300);
  });
}

function compiled(schema: Readonly<Record<string, unknown>>): ValidateFunction {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    validateSchema: false,
    formats: { iri: true, 'idn-email': true },
  });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

/** 1.x keeps it under artefacts, with a flag beside it; 2.x says in words how it went, with an address where there is one. */
function selfAssessment(at: (...keys: readonly string[]) => unknown): string | null {
  const older = at('security-artifacts', 'self-assessment', 'evidence-url');
  const made = at('security-artifacts', 'self-assessment', 'self-assessment-created');
  if (made === true && Array.isArray(older)) return textOf(older[0]);
  return textOf(at('repository', 'security', 'assessments', 'self', 'evidence'));
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? singleLine(value, 500) : null;
}

/** Patterns of the schemas may take time with the square of a value's length. Keys are the exception: they are matched in one pass. */
function tooLong(value: unknown): boolean {
  if (typeof value === 'string') return value.length > longestValue && !value.startsWith('-----BEGIN PGP ');
  return typeof value === 'object' && value !== null && Object.values(value).some(tooLong);
}
