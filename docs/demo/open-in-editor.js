/* global window, URL, setInterval, clearInterval, setTimeout */

const EDITOR = 'https://vega.github.io/editor/';

/** Time in ms after which the editor is assumed not to load, and between two attempts. */
const PATIENCE = 20_000;
const PAUSE = 250;

/**
 * Opens a Vega-Lite spec in the Vega editor, in a new window. The editor takes specs as messages: the spec is sent until
 * the editor confirms it, because a window that is still loading does not listen.
 *
 * @param {object | Promise<object>} spec
 */
export async function openInEditor(spec) {
  // Opened at once: after a pause, a browser would block the window.
  const editor = window.open(EDITOR);
  if (!editor) return;
  const message = { mode: 'vega-lite', spec: JSON.stringify(await spec, null, 2) };
  const { origin } = new URL(EDITOR);
  const timer = setInterval(() => editor.postMessage(message, origin), PAUSE);
  const stop = () => {
    clearInterval(timer);
    window.removeEventListener('message', confirm);
  };
  const confirm = ({ source }) => {
    if (source === editor) stop();
  };
  window.addEventListener('message', confirm);
  setTimeout(stop, PATIENCE);
}
