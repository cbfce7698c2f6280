/**
 * As much of `node:assert/strict` as the suites use, for a host that has no Node: the bundle for
 * the browser takes it in that one's place.
 */
function assert(value: unknown, message = 'it is not true'): asserts value {
  if (!value) throw new Error(message);
}

assert.equal = (actual: unknown, expected: unknown, message = ''): void => {
  if (!Object.is(actual, expected)) throw new Error(difference(actual, expected, message));
};

assert.notEqual = (actual: unknown, expected: unknown, message = 'they are the same'): void => {
  if (Object.is(actual, expected)) throw new Error(message);
};

assert.deepEqual = (actual: unknown, expected: unknown, message = ''): void => {
  if (!isSame(actual, expected)) throw new Error(difference(actual, expected, message));
};

assert.match = (actual: string, expected: RegExp, message = ''): void => {
  if (!expected.test(actual)) throw new Error(difference(actual, String(expected), message));
};

export default assert;

/** Plain data alone: what tests compare. */
function isSame(actual: unknown, expected: unknown): boolean {
  if (typeof actual !== 'object' || typeof expected !== 'object' || !actual || !expected) {
    return Object.is(actual, expected);
  }
  const [a, b] = [Object.entries(actual), new Map(Object.entries(expected))];
  return (
    Array.isArray(actual) === Array.isArray(expected) &&
    a.length === b.size &&
    a.every(([key, value]) => b.has(key) && isSame(value, b.get(key)))
  );
}

function difference(actual: unknown, expected: unknown, message: string): string {
  return `${message}\nexpected ${JSON.stringify(expected)}\nreceived ${JSON.stringify(actual)}`;
}
