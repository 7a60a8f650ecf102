import { contextJsonSchema } from '../src/index.js';

/** What the page reads of a JSON Schema. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description?: string;
  readonly suppliedBy?: string;
  readonly absent?: unknown;
}

/** The types that a field may have, and whether it may be `null`: "we looked, there is none". */
export interface Shape {
  readonly shapes: readonly Schema[];
  readonly nullable: boolean;
}

export function shapeOf(schema: Schema): Shape {
  const inner = schema.anyOf ?? schema.oneOf;
  if (inner !== undefined) {
    const found = inner.map(shapeOf);
    return { shapes: found.flatMap(({ shapes }) => shapes), nullable: found.some(({ nullable }) => nullable) };
  }
  const types = [schema.type ?? []].flat();
  return { shapes: types.every((type) => type === 'null') && types.length > 0 ? [] : [schema], nullable: types.includes('null') };
}

const root = contextJsonSchema() as Schema;

/** The schema of the field at a path; an index counts as any entry. `undefined` if there is no such field. */
export function schemaAt(path: string): Schema | undefined {
  let found: readonly Schema[] = [root];
  for (const key of path.replaceAll(/\[\d*\]/g, '.[]').split('.')) {
    found = found.flatMap((schema) => shapeOf(schema).shapes).flatMap(({ items, properties }) => (key === '[]' ? items : properties?.[key]) ?? []);
  }
  return found[0];
}
