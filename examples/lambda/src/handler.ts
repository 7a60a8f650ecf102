import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { CallContextError, createEvaluator, type CallContextInput } from 'call-compliance';

const evaluate = createEvaluator({ detail: 'decision' });

/** The context of one call as JSON in, its decision out; 400 with the issues if it is no call. */
export const handler = async ({ body = '', isBase64Encoded }: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
  try {
    return respond(200, evaluate(read(isBase64Encoded ? Buffer.from(body, 'base64').toString() : body)));
  } catch (error) {
    if (error instanceof SyntaxError) return respond(400, { issues: [{ path: '', code: 'bad-format', message: `the body is no JSON: ${error.message}` }] });
    if (error instanceof CallContextError) return respond(400, { issues: error.issues });
    throw error;
  }
};

/** The evaluator checks what it is given, whatever the type says. */
const read = (json: string): CallContextInput => JSON.parse(json) as CallContextInput;

const respond = (statusCode: number, body: unknown): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
