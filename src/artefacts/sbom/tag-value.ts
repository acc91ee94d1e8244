/** An SPDX tag-value text in the JSON form of the same document, or the line that is of no such layout. */
export type TagValue = { readonly document: Readonly<Record<string, unknown>> } | { readonly problem: string };

type Element = Record<string, unknown>;

const mostLines = 1_000_000;

/** Tags whose value is a list of plain texts, with the name of the list. */
const lists: ReadonlyMap<string, string> = new Map([
  ['PackageLicenseInfoFromFiles', 'licenseInfoFromFiles'],
  ['PackageAttributionText', 'attributionTexts'],
  ['FileType', 'fileTypes'],
  ['LicenseInfoInFile', 'licenseInfoInFiles'],
  ['FileContributor', 'fileContributors'],
  ['FileAttributionText', 'attributionTexts'],
  ['LicenseCrossReference', 'seeAlsos'],
]);

/** Tags of one plain text each, with the name of the field. */
const plain: ReadonlyMap<string, string> = new Map([
  ['SPDXVersion', 'spdxVersion'],
  ['DataLicense', 'dataLicense'],
  ['DocumentName', 'name'],
  ['DocumentNamespace', 'documentNamespace'],
  ['DocumentComment', 'comment'],
  ['PackageVersion', 'versionInfo'],
  ['PackageFileName', 'packageFileName'],
  ['PackageSupplier', 'supplier'],
  ['PackageOriginator', 'originator'],
  ['PackageDownloadLocation', 'downloadLocation'],
  ['PackageHomePage', 'homepage'],
  ['PackageSourceInfo', 'sourceInfo'],
  ['PackageLicenseConcluded', 'licenseConcluded'],
  ['PackageLicenseDeclared', 'licenseDeclared'],
  ['PackageLicenseComments', 'licenseComments'],
  ['PackageCopyrightText', 'copyrightText'],
  ['PackageSummary', 'summary'],
  ['PackageDescription', 'description'],
  ['PackageComment', 'comment'],
  ['PrimaryPackagePurpose', 'primaryPackagePurpose'],
  ['ReleaseDate', 'releaseDate'],
  ['BuiltDate', 'builtDate'],
  ['ValidUntilDate', 'validUntilDate'],
  ['LicenseConcluded', 'licenseConcluded'],
  ['LicenseComments', 'licenseComments'],
  ['FileCopyrightText', 'copyrightText'],
  ['FileComment', 'comment'],
  ['FileNotice', 'noticeText'],
  ['ExtractedText', 'extractedText'],
  ['LicenseName', 'name'],
  ['LicenseComment', 'comment'],
  ['SPDXID', 'SPDXID'],
]);

const known = /^[A-Za-z]{3,40}$/;

/** Reads `Tag: value` lines; a value in `<text>` may span lines. */
export function readTagValue(text: string): TagValue {
  const document: Element = { creationInfo: {}, packages: [], files: [], relationships: [] };
  let current: Element = document;
  const open = (list: string, first: Element): void => {
    ((document[list] ??= []) as Element[]).push(first);
    current = first;
  };
  const add = (target: Element, list: string, value: unknown): void => {
    ((target[list] ??= []) as unknown[]).push(value);
  };
  const creation = document['creationInfo'] as Element;
  const lines = text.split(/\r?\n/);
  if (lines.length > mostLines) return { problem: `it has more than ${mostLines} lines` };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line.trim() === '' || line.startsWith('#')) continue;
    const colon = line.indexOf(':');
    const tag = line.slice(0, Math.max(0, colon)).trim();
    if (!known.test(tag)) return { problem: `line ${index + 1} is no "Tag: value"` };
    let value = line.slice(colon + 1).trim();
    if (value.startsWith('<text>')) {
      const start = index;
      while (!value.includes('</text>') && index + 1 < lines.length) value += `\n${lines[++index] ?? ''}`;
      if (!value.includes('</text>')) return { problem: `line ${start + 1} opens a text that never ends` };
      value = value.slice('<text>'.length, value.indexOf('</text>'));
    }
    const problem = take(tag, value);
    if (problem !== null) return { problem: `line ${index + 1} ${problem}` };
  }
  for (const list of ['files', 'packages', 'relationships']) {
    if ((document[list] as unknown[]).length === 0) delete document[list];
  }
  return { document };

  function take(tag: string, value: string): string | null {
    const field = plain.get(tag);
    const list = lists.get(tag);
    if (field !== undefined) {
      if (Object.hasOwn(current, field) && tag === 'SPDXID') return 'gives the same element a second SPDXID';
      current[field] = value;
    } else if (list !== undefined) add(current, list, value);
    else if (tag === 'Creator') add(creation, 'creators', value);
    else if (tag === 'Created') creation['created'] = value;
    else if (tag === 'CreatorComment') creation['comment'] = value;
    else if (tag === 'LicenseListVersion') creation['licenseListVersion'] = value;
    else if (tag === 'PackageName') open('packages', { name: value });
    else if (tag === 'FileName') open('files', { fileName: value });
    else if (tag === 'SnippetSPDXID')
      current = {}; // snippets say nothing of components
    else if (tag === 'LicenseID') open('hasExtractedLicensingInfos', { licenseId: value });
    else if (tag === 'FilesAnalyzed') current['filesAnalyzed'] = value === 'true';
    else if (tag === 'PackageVerificationCode')
      current['packageVerificationCode'] = { packageVerificationCodeValue: value.split(/[\s(]/, 1)[0] };
    else if (tag === 'PackageChecksum' || tag === 'FileChecksum') {
      const match = /^([A-Za-z0-9-]+): *([0-9a-fA-F]+)$/.exec(value);
      if (match === null) return `has no checksum "ALGORITHM: digest" in ${tag}`;
      add(current, 'checksums', { algorithm: match[1], checksumValue: match[2] });
    } else if (tag === 'ExternalRef') {
      const [category = '', type = '', locator] = value.split(/\s+/);
      if (locator === undefined) return 'has no "category type locator" in ExternalRef';
      add(current, 'externalRefs', { referenceCategory: category, referenceType: type, referenceLocator: locator });
    } else if (tag === 'Relationship') {
      const [from = '', type = '', to] = value.split(/\s+/);
      if (to === undefined) return 'has no "element TYPE element" in Relationship';
      add(document, 'relationships', { spdxElementId: from, relationshipType: type, relatedSpdxElement: to });
    }
    return null;
  }
}
