/** Notes what every frame shows of the first element of the page, and whatever shifts. */
const frames = [];
const shifts = [];
const first = [];
Object.assign(window, { frames, shifts, first });

new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) shifts.push(value);
}).observe({ type: 'layout-shift', buffered: true });

const note = () => {
  const root = document.querySelector('body > *')?.shadowRoot;
  // What is still being read grows by itself.
  if (root && document.readyState !== 'loading') {
    const pictures = [...root.querySelectorAll('.picture > svg')];
    if (!first.length) first.push(...pictures);
    const boxes = pictures.map((picture) => picture.getBoundingClientRect()).filter(({ height }) => height > 0);
    const below = document.querySelector('#below')?.getBoundingClientRect().top;
    const sizes = boxes.map(({ x, y, width, height }) => `${width} x ${height} at ${x}, ${y}`);
    frames.push(`${boxes.length} picture of ${sizes.join()}, ${below} above the rest`);
  }
  requestAnimationFrame(note);
};
requestAnimationFrame(note);
