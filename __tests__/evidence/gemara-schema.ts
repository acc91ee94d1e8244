/**
 * The part of the Gemara schema 1.4.1 that an evaluation log uses, said again as a closed JSON Schema. The schema itself is
 * CUE; docs/evidence-forms.md tells how to ask it with the `cue` tool.
 */
const text = { type: 'string' };
const filled = { type: 'string', minLength: 1 };
const moment = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$',
};
const result = { enum: ['Not Run', 'Passed', 'Failed', 'Needs Review', 'Not Applicable', 'Unknown'] };

const closed = (required: object, optional: object = {}) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(required),
  properties: { ...required, ...optional },
});
const some = (items: object) => ({ type: 'array', minItems: 1, items });

const entity = {
  required: { id: filled, name: filled, type: { enum: ['Human', 'Software', 'Software Assisted'] } },
  optional: { version: text, description: text, uri: { type: 'string', pattern: '^https?://\\S+$' } },
};
const entry = closed({ 'reference-id': filled, 'entry-id': filled }, { remarks: text });

export const gemaraEvaluationLog = closed({
  metadata: closed(
    {
      id: filled,
      type: { const: 'EvaluationLog' },
      'gemara-version': { const: '1.4.1' },
      description: filled,
      author: closed(entity.required, entity.optional),
    },
    {
      version: text,
      date: moment,
      'mapping-references': some(
        closed({ id: filled, title: filled, version: filled }, { description: text, url: text }),
      ),
    },
  ),
  target: closed(entity.required, { ...entity.optional, environment: text }),
  result,
  evaluations: some(
    closed({
      name: filled,
      result,
      message: filled,
      control: entry,
      'assessment-logs': some(
        closed(
          {
            requirement: entry,
            description: filled,
            result,
            message: filled,
            applicability: some(filled),
            steps: some(filled),
            start: moment,
          },
          {
            'steps-executed': { type: 'integer', minimum: 0 },
            end: moment,
            recommendation: filled,
            'confidence-level': { enum: ['Undetermined', 'Low', 'Medium', 'High'] },
            evidence: some(
              closed({ id: filled, type: filled, 'collected-at': moment }, { payload: {}, description: text }),
            ),
          },
        ),
      ),
    }),
  ),
});
