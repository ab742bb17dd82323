/** The scheduler of some browsers, whose `yield` continues a task before other waiting tasks. */
interface Scheduler {
  yield?(): Promise<void>;
}

/**
 * Yields to the browser between two pieces of work, so that the page stays responsive.
 *
 * @throws the signal's reason, if the work has been aborted.
 */
export async function pause(signal?: AbortSignal): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)));
  signal?.throwIfAborted();
}
