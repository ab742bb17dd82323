/** Says it, once for a command, where Node is older than what the project is made for. */

/** The first release that the tools still start in. */
const LEAST = /** @type {const} */ ([20, 19]);
/** The major version in `engines` of `package.json`. */
const INTENDED = 22;
/** Set for the commands that a command starts, so that they do not repeat it. */
const SAID = 'RARE_EARTH_FIGURES_NODE_CHECKED';

/** @type {typeof import('./check-node.d.mts').nodeMessage} */
export function nodeMessage(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1]))
    return { isFatal: true, text: `Node ${version} is too old: install Node ${INTENDED} or newer.` };
  if (major >= INTENDED) return undefined;
  return {
    isFatal: false,
    text: `Node ${version}: rare-earth-figures is made for Node ${INTENDED} and later; going on as far as it works.`,
  };
}

/** Ends the process with a sentence where Node is too old for the tools, instead of with their stack traces. */
export function checkNode() {
  const message = nodeMessage(process.versions.node);
  if (!message || process.env[SAID]) return;
  console.error(message.text);
  if (message.isFatal) process.exit(1);
  process.env[SAID] = 'true';
}
