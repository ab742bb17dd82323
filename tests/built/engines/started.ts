import { afterAll, beforeAll } from 'vitest';
import type { Engine } from './engine.ts';

/**
 * Starts an engine for the tests of a block. If it can't be started, each of them reports why.
 *
 * @returns what gives the engine to a test.
 */
export function startedFor(launch: () => Promise<Engine>): () => Promise<Engine> {
  let engine: Promise<Engine>;
  beforeAll(() => {
    engine = launch();
    engine.catch(() => undefined);
  });
  afterAll(() =>
    engine.then(
      (launched) => launched.close(),
      () => undefined,
    ),
  );
  return () => engine;
}
