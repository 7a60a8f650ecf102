import swagger from '@fastify/swagger';
import fastify, { type FastifyInstance } from 'fastify';
import { calls } from './calls.js';

/** The service: the route, and what it takes and gives as OpenAPI under `/openapi.json`. */
export const server = async (): Promise<FastifyInstance> => {
  const app = fastify();
  await app.register(swagger, { openapi: { openapi: '3.1.0', info: { title: 'Calls', version: '1' } } });
  await app.register(calls);
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
  return app;
};
