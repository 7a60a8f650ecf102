/** A part of an object: any key may be left out, at any depth; lists are whole. */
export type Deep<T> = T extends readonly unknown[] ? T : T extends object ? { readonly [Key in keyof T]?: Deep<T[Key]> } : T;

/** One object laid over another: objects merge deep, anything else (lists, null) replaces. Neither is changed. */
export function merge(under: unknown, over: unknown): unknown {
  if (!isPlainObject(under) || !isPlainObject(over)) return over;
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    if (value === undefined) continue;
    // A key such as __proto__ stays an ordinary key, which the schema then refuses.
    Object.defineProperty(merged, key, { value: Object.hasOwn(merged, key) ? merge(merged[key], value) : value, enumerable: true, writable: true, configurable: true });
  }
  return merged;
}

/** An object of keys and values, not a `Date`, a luxon `DateTime` or another class's object. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  // Object.prototype of this realm or of another (a frame, a test runner's sandbox) is the only one with nothing above it.
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
