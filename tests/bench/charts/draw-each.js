/* global document */
/** The rows of the page, and what draws them into each of its places and marks those as drawn. */
globalThis.bench = {
  rows: JSON.parse(document.querySelector('#rows').textContent),
  drawEach(kinds) {
    for (const place of document.querySelectorAll('[data-chart]'))
      void Promise.resolve(kinds[place.dataset.chart](place)).then(() => {
        place.dataset.drawn = '';
      });
  },
};
