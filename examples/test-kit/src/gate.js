const { createEvaluator } = require('call-compliance');

const evaluate = createEvaluator({ packs: ['us-federal', 'us-states'], detail: 'decision' });

/**
 * May the number be dialed now, and if not, when again?
 *
 * @param {import('call-compliance').CallContextInput} call
 * @returns {{ dial: boolean, retryAt: string | null, because: string[] }}
 */
exports.gate = (call) => {
  const { decision, permittedAt, violations, missing } = evaluate(call);
  const because = [...violations.map(({ citation }) => citation), ...missing.map(({ path }) => path)];
  return { dial: decision === 'allow', retryAt: decision === 'allow' ? null : permittedAt, because };
};
