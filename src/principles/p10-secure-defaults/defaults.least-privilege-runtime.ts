import { defineCheck } from '../check.ts';
import { runtimeParts } from '../reading/runtime-parts.ts';
import { met, notApplicable, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';

/** Container files, manifests and charts alike: one that fails decides, else one that cannot be told. */
export const defaultsLeastPrivilegeRuntime = defineCheck({
  id: 'defaults.least-privilege-runtime',
  level: 'required',
  question: 'Do container files drop root, and manifests and charts set a restrictive security context?',
  claims: ['3.5.2'],
  attestable: false,
  needs: ['deployment'],
  judge({ deployment }) {
    if (deployment.state === 'hidden') return unseen('The deployment files', deployment);
    const none = 'The tree has no container files, no Kubernetes workloads and no charts.';
    if (deployment.state === 'absent') return notApplicable(none);
    const { parts, evidence, unreadable } = runtimeParts(deployment.value);
    if (parts.length === 0 && unreadable.length === 0) return notApplicable(none);
    const details = capped(parts.map(({ at, say, held }) => `${at.path}:${String(at.line)} ${held}: ${say}`));
    const failed = parts.filter(({ held }) => held === 'no');
    if (failed.length > 0)
      return notMet(
        `${count(failed.length, 'of them runs', 'run')} with more rights than needed: ${naming(failed.map(({ at, say }) => `${at.path}: ${say}`))}.`,
        'End each container file with USER and a number above 0; set runAsNonRoot: true, allowPrivilegeEscalation: false, capabilities.drop: [ALL] and seccompProfile RuntimeDefault in each pod.',
        { details, evidence, at: failed.slice(0, 20).map(({ at, say }) => ({ ...at, message: say })) },
      );
    const open = [
      ...parts.filter(({ held }) => held === 'unknown').map(({ at, say }) => `${at.path}: ${say}`),
      ...unreadable,
    ];
    if (open.length > 0)
      return notObservable(`It cannot be told for ${naming(open)}.`, undefined, { details, evidence });
    return met(
      `${count(parts.length, 'container or chart', 'containers and charts')} without root and without more rights than needed.`,
      { details, evidence },
    );
  },
});
