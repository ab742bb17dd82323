// The block in the editor: a picture of the figure, and its attributes in the panel beside it. A classic script, so
// that WordPress can load it without a build.
(({ blockEditor, blocks, components, element }, { url, language, figures }) => {
  const { createElement: h, Fragment } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { PanelBody, SelectControl, TextControl, ToggleControl } = components;

  const chooser = (label, values, value, onChange) =>
    h(SelectControl, {
      key: label,
      label,
      value,
      onChange,
      options: values.map((each) => ({ label: each, value: each })),
    });

  /** The control for one attribute; if it is empty, the figure uses its default. */
  const control = (name, type, value, set) => {
    const onChange = (chosen) => set({ [name]: chosen || undefined });
    if (type.kind === 'flag') return h(ToggleControl, { key: name, label: name, checked: Boolean(value), onChange });
    if (type.kind === 'enum') return chooser(name, ['', ...type.enum], value ?? '', onChange);
    const help = {
      'enum-list': () => `One or more of: ${type.enum.join(' ')}`,
      integer: () => `${type.minimum} to ${type.maximum}`,
      date: () => 'YYYY-MM-DD',
      text: () => undefined,
    }[type.kind]();
    return h(TextControl, { key: name, label: name, help, value: value ?? '', onChange });
  };

  blocks.registerBlockType('rare-earth-figures/figure', {
    edit({ attributes, setAttributes }) {
      const { tag } = attributes;
      const types = figures[tag];
      const view = attributes.view ?? types.view.enum[0];
      // Each figure has its own views.
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
            Object.entries(types).map(([name, type]) => control(name, type, attributes[name], setAttributes)),
          ),
        ),
        h(
          'figure',
          useBlockProps(),
          // The picture is of the bundled rows.
          attributes.src
            ? h('p', null, attributes.heading ?? attributes.src)
            : h('img', {
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
