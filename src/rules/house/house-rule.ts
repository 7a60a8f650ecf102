import type * as z from 'zod';
import type { Rule } from '../../law/rule.js';

/** A stricter rule of the package's own that a user may turn on. It is never printed as law. */
export interface HouseRule<Id extends string = string, Parameters extends z.ZodType = z.ZodType> {
  readonly id: Id;
  /** Parameters with their defaults, so that `{}` turns the rule on as it stands. Zod is handed in: who turns no house rule on does not start it. */
  readonly parameters: (zod: Pick<typeof z, 'boolean' | 'int' | 'strictObject' | 'string'>) => Parameters;
  readonly make: (parameters: z.output<Parameters>) => Rule;
}

export const houseRule = <Id extends string, Parameters extends z.ZodType>(rule: HouseRule<Id, Parameters>): HouseRule<Id, Parameters> => rule;
