/**
 * Lets the page answer its reader between two pieces of work.
 *
 * @throws the signal's reason where the work is no longer wanted.
 */
export async function pause(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
