import * as z from 'zod';
import { contextSchema } from '../../src/call/schema/context.js';
import { commonSections } from '../../src/call/common.js';
import { isStretch } from '../../src/call/reading.js';
import { isZone } from '../../src/time/zone.js';

/**
 * The reader of the context as source text: one function for each kind of object. It takes what the schema takes, as JSON
 * writes it, and copies only objects in which a time changes.
 */
export function printedReader(): string {
  const printer = new Printer();
  printer.read(contextSchema, 'x', 'context');
  return printer.text();
}

const commonKeys: ReadonlySet<string> = new Set(commonSections);

// A test that the schema makes of a value besides its type, and where the reader finds it.
const tests = new Map<unknown, string>([[isZone, 'isZone(x)'], [isStretch, 'isStretch(x)']]);

const timeOf = (type: z.ZodType): string | undefined => {
  const kind = z.globalRegistry.get(type)?.['kind'];
  return typeof kind === 'string' ? { instant: 'instant', 'evidence-time': 'evidenceTime', day: 'day' }[kind] : undefined;
};

/** A time is in it, so that reading changes it. */
function changes(type: z.ZodType): boolean {
  if (timeOf(type) !== undefined) return true;
  if (type instanceof z.ZodOptional || type instanceof z.ZodNullable) return changes(type.unwrap() as z.ZodType);
  if (type instanceof z.ZodArray) return changes(type.element as z.ZodType);
  if (type instanceof z.ZodUnion) return type.options.some((option) => changes(option as z.ZodType));
  return type instanceof z.ZodObject && Object.values<z.ZodType>(type.shape).some(changes);
}

class Printer {
  private readonly names = new Map<z.ZodType, string>();
  private readonly functions: string[] = [];
  private readonly constants: string[] = [];

  text(): string {
    return [this.constants.join('\n'), ...this.functions].join('\n\n');
  }

  /** An expression for what becomes of a value: itself, changed, or refused. */
  read(type: z.ZodType, x: string, path: string): string {
    const time = timeOf(type);
    if (time !== undefined) return `${time}(${x})`;
    if (!changes(type)) return `${this.accepts(type, x, path)} ? ${x} : REFUSED`;
    if (type instanceof z.ZodNullable) return `${x} === null ? null : ${this.read(type.unwrap() as z.ZodType, x, path)}`;
    if (type instanceof z.ZodArray) return `readList(${x}, ${this.reader(type.element as z.ZodType, `${path}Entry`)})`;
    if (type instanceof z.ZodUnion) return `firstOf(${x}, ${type.options.map((option, i) => this.reader(option as z.ZodType, `${path}${i + 1}`)).join(', ')})`;
    return `${this.reader(type, path)}(${x})`;
  }

  /** An expression that is true of a value which is taken as it is. */
  private accepts(type: z.ZodType, x: string, path: string): string {
    const [plain, ...rest] = [this.isOfType(type, x, path), ...this.checksOf(type, x)];
    return rest.length === 0 ? plain : `(${[plain, ...rest].join(' && ')})`;
  }

  private isOfType(type: z.ZodType, x: string, path: string): string {
    if (type instanceof z.ZodNullable) return `(${x} === null || ${this.accepts(type.unwrap() as z.ZodType, x, path)})`;
    if (type instanceof z.ZodString) return `typeof ${x} === 'string'`;
    if (type instanceof z.ZodBoolean) return `typeof ${x} === 'boolean'`;
    if (type instanceof z.ZodNumber && type.format === 'safeint') return `Number.isSafeInteger(${x})`;
    if (type instanceof z.ZodLiteral || type instanceof z.ZodEnum) return this.isOneOf(type instanceof z.ZodEnum ? type.options : [...type.values], x, path);
    if (type instanceof z.ZodArray) return `isListOf(${x}, (y) => ${this.accepts(type.element as z.ZodType, 'y', `${path}Entry`)})`;
    if (type instanceof z.ZodUnion) return `(${type.options.map((option, i) => this.accepts(option as z.ZodType, x, `${path}${i + 1}`)).join(' || ')})`;
    if (type instanceof z.ZodObject) return `${this.reader(type, path)}(${x}) !== REFUSED`;
    throw new Error(`${path}: no way to print ${type.type}`);
  }

  private isOneOf(values: readonly unknown[], x: string, path: string): string {
    const written = values.map((value) => (typeof value === 'string' ? `'${value}'` : String(value)));
    if (written.length <= 4) return `(${written.map((value) => `${x} === ${value}`).join(' || ')})`;
    const set = `new Set<unknown>([${written.join(', ')}])`;
    const known = this.constants.find((constant) => constant.endsWith(` = ${set};`));
    const name = known?.split(' ')[1] ?? `${path}Values`;
    if (known === undefined) this.constants.push(`const ${name} = ${set};`);
    return `${name}.has(${x})`;
  }

  private checksOf(type: z.ZodType, x: string): string[] {
    return (type.def.checks ?? []).map((check) => {
      // oxlint-disable-next-line no-underscore-dangle -- where zod keeps what a check tests
      const def = (check as z.core.$ZodChecks)._zod.def;
      if (def.check === 'min_length' && def.minimum === 1) return `${x}.length > 0`;
      if (def.check === 'greater_than') return `Number(${x}) ${def.inclusive ? '>=' : '>'} ${Number(def.value)}`;
      if (def.check === 'string_format' && def.pattern !== undefined) return `${String(def.pattern)}.test(${x})`;
      const test = tests.get((def as { fn?: unknown }).fn);
      if (test === undefined) throw new Error(`no way to print the check ${def.check}`);
      return test.replaceAll('x', x);
    });
  }

  /** The name of a function that reads such a value. */
  private reader(type: z.ZodType, path: string): string {
    if (!(type instanceof z.ZodObject)) return timeOf(type) ?? `(y) => ${this.read(type, 'y', path)}`;
    let name = this.names.get(type);
    if (name === undefined) {
      this.names.set(type, (name = path));
      this.functions.push(this.objectReader(type, path));
    }
    return name;
  }

  private objectReader(type: z.ZodObject, name: string): string {
    const fields = Object.entries<z.ZodType>(type.shape).map(([key, field], i) => ({ key, field, x: `v${i}`, y: `w${i}`, path: inPath(name, key) }));
    const isWhole = name === 'context';
    const lines = fields.flatMap(({ key, field, x, y, path }) => {
      const isOptional = field instanceof z.ZodOptional;
      const inner = isOptional ? (field.unwrap() as z.ZodType) : field;
      const common = isWhole && commonKeys.has(key) ? `known !== undefined ? known.${key} : ` : '';
      const read = isWhole || changes(inner)
        ? [`const ${y} = ${common}${isOptional ? `${x} === undefined ? undefined : ` : ''}${this.read(inner, x, path)};`, `if (${y} === REFUSED) return REFUSED;`]
        : [`if (${isOptional ? `${x} !== undefined && ` : ''}!${wrapped(this.accepts(inner, x, path))}) return REFUSED;`];
      return [`const ${x} = value['${key}'];`, ...read, isOptional ? `if (${x} !== undefined) given++;` : 'given++;'];
    });
    const changed = fields.filter(({ field }) => changes(field));
    const end =
      isWhole ? [`return { ${fields.map(({ key, y }) => `${key}: ${y}`).join(', ')} };`]
      : changed.length === 0
        ? ['return value;']
        : [
            `if (${changed.map(({ x, y }) => `${x} === ${y}`).join(' && ')}) return value;`,
            'const changed: Record<string, unknown> = { ...value };',
            ...changed.map(({ key, x, y }) => `if (${x} !== ${y}) changed['${key}'] = ${y};`),
            'return changed;',
          ];
    this.constants.push(`const ${name}Keys = new Set([${fields.map(({ key }) => `'${key}'`).join(', ')}]);`);
    const checks = this.checksOf(type, 'value').map((test) => `if (!(${test})) return REFUSED;`);
    return [
      isWhole ? 'export function context(value: unknown, known?: Common): unknown {' : `function ${name}(value: unknown): unknown {`,
      '  if (!isPlain(value)) return REFUSED;',
      '  let given = 0;',
      ...[...lines, `if (!hasOnly(${name}Keys, given, value)) return REFUSED;`, ...checks, ...end].map((line) => `  ${line}`),
      '}',
    ].join('\n');
  }
}

const wrapped = (expression: string): string => (/^(\w+|\w+\(\w+\))$/.test(expression) || (expression.startsWith('(') && expression.endsWith(')')) ? expression : `(${expression})`);

/** `callee` and `other-number` as `calleeOtherNumber`. */
const inPath = (name: string, key: string): string => {
  const word = key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return name === 'context' ? word : `${name}${word[0]!.toUpperCase()}${word.slice(1)}`;
};
