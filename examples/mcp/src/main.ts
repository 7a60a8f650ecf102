import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { server } from './tools.js';

await server().connect(new StdioServerTransport());
