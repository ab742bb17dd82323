/** The scheduler of some browsers, whose `yield` continues a task before other waiting tasks. */
interface Scheduler {
  yield?(): Promise<void>;
}

/** Waits until what has changed is on the screen and the browser has nothing else to do, for work that no reader waits for. */
export const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    // WebKit has no `requestIdleCallback`.
    const { requestIdleCallback: whenIdle = setTimeout } = globalThis as Partial<typeof globalThis>;
    requestAnimationFrame(() => {
      whenIdle(resolve);
    });
  });

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
