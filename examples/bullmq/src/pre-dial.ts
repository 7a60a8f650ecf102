import { DelayedError, UnrecoverableError, Worker, type WorkerOptions } from 'bullmq';
import { CallContextError, createEvaluator, type CallContextInput, type Decision, type TimelessContext } from 'call-compliance';

/** What the dialer supplies: `L` is what a job of its queue holds. */
export interface PreDial<L> {
  /** The facts of the call as they stand now: opt-outs, registries and history change while a job waits. */
  readonly facts: (lead: L) => Promise<TimelessContext>;
  /** Places a call that is allowed and must bear these obligations; returns once it is handed to the switch. */
  readonly dial: (lead: L, decision: Decision) => Promise<void>;
  /** The clock that calls are judged by. */
  readonly now?: () => Date;
}

const evaluate = createEvaluator({ detail: 'decision' });

/**
 * A worker that dials only what is allowed: a call that time alone will permit waits until then and is judged afresh, any other
 * denied call fails for good with the paragraphs and the missing facts in its `failedReason`.
 */
export const preDialWorker = <L>(queue: string, { facts, dial, now = () => new Date() }: PreDial<L>, options: WorkerOptions): Worker<L> =>
  new Worker<L>(
    queue,
    async (job, token) => {
      const decision = judge({ ...(await facts(job.data)), at: now() });
      if (decision.decision === 'allow') return dial(job.data, decision);
      if (decision.permittedAt === null) throw new UnrecoverableError(reasonsOf(decision).join('\n'));
      await job.moveToDelayed(Date.parse(decision.permittedAt), token);
      throw new DelayedError();
    },
    options,
  );

/** A malformed call stays malformed: it is not tried again. */
function judge(call: CallContextInput): Decision {
  try {
    return evaluate(call);
  } catch (error) {
    throw error instanceof CallContextError ? new UnrecoverableError(error.message) : error;
  }
}

const reasonsOf = ({ violations, missing, unsupported, failures }: Decision): string[] => [
  ...violations.map(({ citation, reason }) => `${citation}: ${reason}`),
  ...missing.map(({ path, why, citations }) => `missing ${path}: ${why} (${citations.join('; ')})`),
  ...unsupported.map(({ code, citation }) => `this dialer cannot ${code} (${citation})`),
  ...failures.map(({ rule, message }) => `rule ${rule} failed: ${message}`),
];
