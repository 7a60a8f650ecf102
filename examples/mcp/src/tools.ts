import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { CallContextError, callingWindows, contextJsonSchema, createEvaluator, explain, RuleDefinitionError, type CallContextInput } from 'call-compliance';
import * as z from 'zod';

const evaluate = createEvaluator({ detail: 'decision' });

const contextSchemaUri = 'call-compliance://context.schema.json';

/** Whatever the caller sends: the package checks it, and says what is wrong in words that a model can act on. */
const context = z
  .record(z.string(), z.unknown())
  .describe(
    `What is known of the call, as ${contextSchemaUri} describes it; at least at (an instant with its offset), call.purpose and callee.number. ` +
      'State only what you know: the answer names what is missing.',
  )
  .transform((given) => given as unknown as CallContextInput);

/** The three tools and the schema of a call. All of them only read. */
export const server = (): McpServer => {
  const mcp = new McpServer({ name: 'call-compliance', version: '1.0.0' });
  const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

  mcp.registerTool(
    'evaluate_call',
    {
      title: 'Judge a call',
      description: 'May this telephone call be placed? The decision with the paragraphs it breaks, the facts missing, its obligations, and when it is permitted.',
      inputSchema: { context },
      annotations,
    },
    ({ context }) => answer(() => JSON.stringify(evaluate(context))),
  );

  mcp.registerTool(
    'explain_rule',
    {
      title: 'Explain a rule',
      description: 'The page of a rule, by the id that a decision names: what it says, the paragraph, since when, its exemptions and duties.',
      inputSchema: { rule: z.string().describe('Such as us.tsr.calling-hours.') },
      annotations,
    },
    ({ rule }) => answer(() => explain(rule)),
  );

  mcp.registerTool(
    'calling_windows',
    {
      title: 'Permitted hours of a call',
      description: 'When may this call be placed in the days to come, and which paragraph opens and closes each permitted time?',
      inputSchema: { context, days: z.number().int().min(1).max(31).default(7).describe('How many local days, the first included.') },
      annotations,
    },
    ({ context, days }) =>
      answer(() => {
        const { windows, hours, violations, missing, place } = callingWindows(context, { days });
        return JSON.stringify({ windows, hours, violations, missing, place });
      }),
  );

  mcp.registerResource('context-schema', contextSchemaUri, { title: 'The context of a call', mimeType: 'application/schema+json' }, ({ href }) => ({
    contents: [{ uri: href, mimeType: 'application/schema+json', text: JSON.stringify(contextJsonSchema()) }],
  }));

  return mcp;
};

/** What the caller got wrong is told to it; anything else is a fault of the server, and thrown on. */
function answer(text: () => string): CallToolResult {
  try {
    return { content: [{ type: 'text', text: text() }] };
  } catch (error) {
    if (error instanceof CallContextError || error instanceof RuleDefinitionError || error instanceof RangeError) {
      return { content: [{ type: 'text', text: error.message }], isError: true };
    }
    throw error;
  }
}
