import { matchers, type CallMatchers } from './matchers.js';

declare global {
  namespace jest {
    interface Matchers<R, T = {}> extends CallMatchers<R> {}
  }
}

// Jest puts `expect` there, unless `injectGlobals` is off; then `expect.extend(matchers)` says the same.
(globalThis as unknown as { expect: { extend: (matchers: object) => void } }).expect.extend(matchers);
