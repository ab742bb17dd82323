/**
 * Creates a context for audio and asks to start it; undefined if the browser has none. WebKit only plays audio whose
 * context was created and resumed during a click.
 */
export function newAudioContext(): AudioContext | undefined {
  try {
    const context = new AudioContext();
    void context.resume().catch(() => undefined);
    return context;
  } catch {
    return undefined;
  }
}
