import { vi } from 'vitest';

/**
 * Waits until `seen` no longer throws, and resolves to what it returns. Pages are slow on a busy machine; what is there
 * at once is not waited for.
 */
export const eventually = <T>(seen: () => T | Promise<T>): Promise<T> => vi.waitFor(seen, { timeout: 20_000 });
