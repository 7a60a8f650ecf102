/** What is remembered under a sequence of keys. */
export class Branch<T> {
  value: T | undefined;
  readonly next = new Map<unknown, Branch<T>>();
}

/** Remembers what was worked out for a sequence of keys. When it is full it forgets everything: whoever makes up keys must not fill the memory. */
export class Memory<T> {
  private readonly limit: number;
  private root = new Branch<T>();
  private size = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Where a sequence begins. */
  get start(): Branch<T> {
    return this.root;
  }

  /** The sequence with one more key. */
  step(from: Branch<T>, key: unknown): Branch<T> {
    let next = from.next.get(key);
    if (next === undefined) {
      if (++this.size > this.limit) [this.root, this.size] = [new Branch<T>(), 0];
      from.next.set(key, (next = new Branch<T>()));
    }
    return next;
  }
}
