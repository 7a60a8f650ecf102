import { CallContextError, contextJsonSchema, createEvaluator, type CallContextInput } from 'call-compliance';
import type { FastifyPluginAsync } from 'fastify';

const evaluate = createEvaluator({ detail: 'decision' });

const issues = {
  type: 'array',
  items: { type: 'object', properties: { path: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } } },
};

const docs = {
  summary: 'May this call be placed, may it go on, did it comply?',
  body: contextJsonSchema(),
  response: {
    200: { description: 'The decision, allow or deny.', type: 'object', additionalProperties: true },
    400: { description: 'This is no call: every issue, with its path.', type: 'object', properties: { issues } },
  },
};

/** `POST /calls/evaluate`: a call's context in, its decision out. The schema is for the docs; the package checks, and says more. */
export const calls: FastifyPluginAsync = async (app) => {
  app.post<{ Body: CallContextInput }>(
    '/calls/evaluate',
    {
      schema: docs,
      validatorCompiler: () => () => true,
      errorHandler: (error, _request, reply) => {
        if (!(error instanceof CallContextError)) throw error;
        return reply.code(400).send({ issues: error.issues });
      },
    },
    async ({ body }) => evaluate(body),
  );
};
