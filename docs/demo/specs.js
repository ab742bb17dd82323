/* global document, fetch */
import { openInEditor } from './open-in-editor.js';

/** The editor’s own address stands in the link, for a reader who opens it by other means than a click. */
function editorLink(file) {
  const link = document.createElement('a');
  link.href = 'https://vega.github.io/editor/';
  link.textContent = 'Open in the Vega editor';
  link.addEventListener('click', (event) => {
    event.preventDefault();
    openInEditor(fetch(file).then((response) => response.json()));
  });
  return link;
}

for (const file of document.querySelectorAll('.specs a')) file.before(editorLink(file.href), ' · ');
