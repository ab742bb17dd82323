/** Warns, once per command, if Node is older than the version that the project supports. */

/** The oldest release in which the tools start. */
const OLDEST = /** @type {const} */ ([20, 19]);
/** The major version in `engines` of `package.json`. */
const SUPPORTED = 22;
/** Environment variable that keeps the commands that a command starts from repeating the warning. */
const CHECKED = 'RARE_EARTH_FIGURES_NODE_CHECKED';

/** @type {typeof import('./check-node.d.mts').nodeMessage} */
export function nodeMessage(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
    return { isFatal: true, text: `Node ${version} is too old: install Node ${SUPPORTED} or newer.` };
  if (major >= SUPPORTED) return undefined;
  return {
    isFatal: false,
    text: `Node ${version}: rare-earth-figures needs Node ${SUPPORTED} or newer; continuing as far as possible.`,
  };
}

/** Ends the process with a sentence if Node is too old for the tools, which would print stack traces. */
export function checkNode() {
  const message = nodeMessage(process.versions.node);
  if (!message || process.env[CHECKED]) return;
  console.error(message.text);
  if (message.isFatal) process.exit(1);
  process.env[CHECKED] = 'true';
}
