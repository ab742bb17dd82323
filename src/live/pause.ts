/** What some browsers have to go on with a task before others that wait. */
interface Scheduler {
  yield?(): Promise<void>;
}

/**
 * Lets the page answer its reader between two pieces of work.
 *
 * @throws the signal's reason, where there is one and the work is no longer wanted.
 */
export async function pause(signal?: AbortSignal): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)));
  signal?.throwIfAborted();
}
