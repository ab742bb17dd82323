/* global CSSStyleSheet, URLSearchParams, clearTimeout, document, location, setTimeout */

/**
 * Draws the tag that the page's reader writes. The markup is read here and never given to the browser as markup, so
 * that nothing but a figure with attributes comes of it.
 */

const playground = document.querySelector('.playground');
const [tagBox, cssBox] = playground.querySelectorAll('textarea');
const notice = playground.querySelector('[role=status]');
const stage = playground.querySelector('.stage');
const tags = playground.dataset.tags.split(' ');

const ATTRIBUTE = /([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;
const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const decoded = (text) => text.replaceAll(/&(?:lt|gt|quot|amp);/gu, (entity) => ENTITIES[entity]);

/** The tag and the attributes of a text; a sentence if it has none. */
function readTag(text) {
  const [, tag, list = ''] =
    /^\s*<([\w-]+)((?:\s+[\w-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/u.exec(text) ?? [];
  if (!tag)
    return 'Write one tag, such as <rare-earth-share view="trend"></rare-earth-share>. Check its quotation marks.';
  if (!tags.includes(tag)) return `There is no tag <${tag}>. Write ${tags.map((name) => `<${name}>`).join(' or ')}.`;
  const attributes = [...list.matchAll(ATTRIBUTE)].map(([, name, ...values]) => [
    name,
    decoded(values.find((value) => value !== undefined) ?? ''),
  ]);
  // A listener or a style would be blocked by the policy of the page.
  const blocked = attributes.find(([name]) => /^on|^style$/u.test(name));
  return blocked ? `${blocked[0]} has no effect here.` : { tag, attributes: new Map(attributes) };
}

function draw() {
  const read = readTag(tagBox.value);
  notice.textContent = typeof read === 'string' ? read : '';
  if (typeof read === 'string') return;
  const shown = stage.firstElementChild;
  // The same tag stays, so that only what has changed is drawn.
  const figure = shown?.localName === read.tag ? shown : document.createElement(read.tag);
  for (const name of figure.getAttributeNames()) if (!read.attributes.has(name)) figure.removeAttribute(name);
  for (const [name, value] of read.attributes)
    if (figure.getAttribute(name) !== value) figure.setAttribute(name, value);
  if (figure !== shown) stage.replaceChildren(figure);
}

const styles = new CSSStyleSheet();
document.adoptedStyleSheets = [styles];
const dress = () => styles.replaceSync(cssBox.value);

stage.addEventListener('figure-error', ({ message }) => {
  notice.textContent = message;
});

const asked = new URLSearchParams(location.search).get('tag');
if (asked !== null) {
  tagBox.value = asked;
  cssBox.value = '';
}

let waiting;
tagBox.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(draw, 250);
});
cssBox.addEventListener('input', dress);
dress();
draw();
