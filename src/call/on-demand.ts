import * as anyNumber from './any-number.js';
import * as explain from './explain.js';
import * as fields from './fields.js';
import * as contextFields from './schema/context.js';
import * as jsonSchema from './schema/json-schema.js';

// What most calls do without: the schema, with zod, and libphonenumber-js, which take longer to start than all the rules together. The
// build makes each import of this file a module that is evaluated when it is first asked for (scripts/quick-start.mjs).

/** Numbers that are written in an unusual way. */
export const numberReader = () => anyNumber;

/** What is wrong with a context. */
export const explainer = () => explain;

/** What the schema says of each field. */
export const fieldsOfSchema = () => fields;

/** The schema. */
export const schema = () => contextFields;

/** The schema as JSON Schema. */
export const jsonSchemaMaker = () => jsonSchema;
