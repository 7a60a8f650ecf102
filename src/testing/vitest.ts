import { expect } from 'vitest';
import { matchers, type CallMatchers } from './matchers.js';

declare module 'vitest' {
  // eslint-disable-next-line typescript/no-explicit-any -- as vitest declares it
  interface Matchers<T = any> extends CallMatchers<T> {}
}

expect.extend(matchers);
