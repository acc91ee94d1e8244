/** URIs that evidence carries besides the predicate type. They name formats; nothing is ever fetched from them. */
export const factsFormat = 'https://w3id.org/copse/facts/v1';
/** Counts up when the same rule set would be answered in another way, e.g. by another status rule. */
export const verifierId = 'https://w3id.org/copse/verifier/v1';
export const ruleSetUri = 'https://w3id.org/copse/rules/v1';
/** Key of our extension in the roll-up's predicate (in-toto wants extension fields named by a type URI). */
export const summaryExtension = 'https://w3id.org/copse/summary/v1';

/** Name of the subject that stands for a release with more artefacts than a statement may name. */
export const manifestName = 'copse-artefacts.txt';
/** Most subjects that consumers of attestations accept in one statement. */
export const maximumSubjects = 1024;
/** How long a statement speaks for the state of a repository. */
export const validDays = 30;
