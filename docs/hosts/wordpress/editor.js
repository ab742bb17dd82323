// The block in the editor: a picture of the figure, and its attributes in the panel beside it. A classic script, so
// that WordPress can load it without a build.
(({ blockEditor, blocks, components, element }, { url, language, figures }) => {
  const { createElement: h, Fragment } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { PanelBody, SelectControl, TextControl, ToggleControl } = components;

  const chooser = (label, words, value, onChange) =>
    h(SelectControl, {
      key: label,
      label,
      value,
      onChange,
      options: words.map((word) => ({ label: word, value: word })),
    });

  /** What an author sets one attribute with; an empty one is left to the figure. */
  const control = (name, takes, value, set) => {
    const onChange = (chosen) => set({ [name]: chosen || undefined });
    if (takes.kind === 'flag') return h(ToggleControl, { key: name, label: name, checked: Boolean(value), onChange });
    if (takes.kind === 'word') return chooser(name, ['', ...takes.words], value ?? '', onChange);
    const help = {
      words: () => `Some of: ${takes.words.join(' ')}`,
      number: () => `${takes.least} to ${takes.most}`,
      date: () => 'YYYY-MM-DD',
      text: () => undefined,
    }[takes.kind]();
    return h(TextControl, { key: name, label: name, help, value: value ?? '', onChange });
  };

  blocks.registerBlockType('rare-earth-figures/figure', {
    edit({ attributes, setAttributes }) {
      const { tag } = attributes;
      const takes = figures[tag];
      const view = attributes.view ?? takes.view.words[0];
      // A view of another figure means nothing to this one.
      const choose = (chosen) => setAttributes({ tag: chosen, view: undefined });
      return h(
        Fragment,
        null,
        h(
          InspectorControls,
          null,
          h(
            PanelBody,
            { title: 'Figure' },
            chooser('figure', Object.keys(figures), tag, choose),
            Object.entries(takes).map(([name, kind]) => control(name, kind, attributes[name], setAttributes)),
          ),
        ),
        h(
          'figure',
          useBlockProps(),
          h('img', {
            src: `${url}static/${tag}.${view}.${attributes.lang ?? language}.png`,
            alt: `${tag}, ${view}`,
            style: { maxWidth: '100%', height: 'auto' },
          }),
        ),
      );
    },
    save: () => null,
  });
})(globalThis.wp, globalThis.rareEarthFigures);
