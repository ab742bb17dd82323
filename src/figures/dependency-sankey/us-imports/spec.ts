import type { RenderTarget } from '../../../core/figure/figure.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { category, color, given, inPx, label, second } from '../../../core/drawing/encoding.ts';
import { PATH_SIZE, placedPaths, placedText } from '../../../core/drawing/placed.ts';
import {
  layeredSpec,
  textMark,
  type Dataset,
  type Layer,
  type Spec,
  type TextStyle,
} from '../../../core/drawing/spec.ts';
import type { Stretch } from '../flow.ts';
import { HEADING_LINE, LABEL_GAP, LABEL_LINE } from './labels.ts';
import { barsSpec } from './bars-spec.ts';
import type { ImportLayout, RibbonsLayout } from './layout.ts';
import { shapeIds } from './drawn.ts';
import type { ImportFlows } from './model.ts';
import type { Ribbon } from './ports.ts';

/** Space around a line in px, so that it is not lost where it crosses a ribbon. */
const AROUND = 1;

const datasetsOf = ({ subject }: ImportFlows, layout: RibbonsLayout) => ({
  countries: {
    name: 'layout-countries',
    rows: layout.suppliers.map(({ supplier: { id }, name, nameY }) => ({
      id,
      side: 'country',
      country: id,
      is_subject: id === subject,
      name,
      name_y: nameY,
    })),
  },
  materials: {
    name: 'layout-materials',
    rows: layout.materials.map(({ material: { id, group, share }, nameY, share: lines, shareY, ...node }) => ({
      id,
      side: 'material',
      material: id,
      group,
      subject_share: share,
      ...node,
      name_y: nameY,
      label: lines,
      share_y: shareY,
    })),
  },
  headings: {
    name: 'layout-headings',
    rows: layout.headings.map(({ group, y, lines }) => ({
      side: 'material',
      group,
      is_controlled: group === 'controlled',
      y,
      label: lines,
    })),
  },
  columns: {
    name: 'layout-columns',
    rows: [
      { side: 'country', y: layout.columnHeadings.y, label: layout.columnHeadings.from },
      { side: 'material', y: layout.columnHeadings.y, label: layout.columnHeadings.into },
    ],
  },
});

/** The ports of a supplier in one path: the item's place is the box around its first shape. */
const portPath = (ports: readonly Stretch[], x: number, width: number): string =>
  ports.map(({ from, to }) => `M${x},${from}h${width}V${to}h${-width}Z`).join('');

/** The areas and lines of the links. */
function ribbonLayers(flows: ImportFlows, { ribbons }: RibbonsLayout, { palette }: RenderTarget): Layer[] {
  const { subject, period } = flows;
  const ids = flows.drawn.suppliers.map(({ id }) => id);
  const fill = color('country', {
    domain: ids,
    range: ids.map((id) => palette[id === subject ? 'china' : 'series-2']),
  });
  // None covers a thinner one. The subject's, of which no two cross, are below the others.
  const isOther = ({ link }: Ribbon): number => Number(link.source !== subject);
  const drawn = ribbons.toSorted((a, b) => isOther(a) - isOther(b) || b.link.value - a.link.value);
  const rowOf = ({ link, shape }: Ribbon) => ({
    id: shapeIds(link),
    country: link.source,
    is_subject: link.source === subject,
    material: link.target,
    share: link.share,
    period,
    flag: link.flag,
    source_id: link.origin,
    shape,
  });
  const areas = placedPaths('ribbons', drawn.filter(({ isLine }) => !isLine).map(rowOf), {}, palette);
  const lines = placedPaths(
    'lines',
    drawn
      .filter(({ isLine }) => isLine)
      .map((ribbon) => ({
        ...rowOf(ribbon),
        strokeWidth: ribbon.thickness,
        around: ribbon.thickness + 2 * AROUND,
      })),
    {},
    palette,
  );
  const area = {
    type: 'point',
    filled: true,
    size: PATH_SIZE,
    stroke: palette.surface,
    strokeWidth: 1,
    opacity: 1,
  } as const;
  const line = { type: 'point', filled: false, size: PATH_SIZE, opacity: 1 } as const;
  return [
    { ...areas, mark: area, encoding: { ...areas.encoding, fill } },
    {
      ...lines,
      name: 'around-lines',
      mark: { ...line, stroke: palette.surface },
      encoding: { ...lines.encoding, strokeWidth: given('around') },
    },
    { ...lines, mark: line, encoding: { ...lines.encoding, stroke: fill } },
  ];
}

/**
 * Countries at the left, each with a port for every material that it supplies, materials at the right, and one ribbon for
 * each share. Ribbons hide what they cross, because two colours on top of each other look like a third amount.
 */
function ribbonsSpec(flows: ImportFlows, layout: RibbonsLayout, target: RenderTarget): Spec {
  const { width, palette } = target;
  const { height, metrics, supplierX, materialX } = layout;
  const { nameSize, nodeWidth } = metrics;
  const { countries, materials, headings, columns } = datasetsOf(flows, layout);
  const sides = { domain: ['country', 'material'], range: [supplierX, materialX] };
  const x = category('side', sides, 'round');
  const isSubject = { field: 'is_subject', equal: true } as const;
  const isOther = { field: 'is_subject', equal: false } as const;
  const ids = flows.drawn.suppliers.map(({ id }) => id);
  const ports = placedPaths(
    'ports',
    layout.suppliers.map(({ supplier: { id }, ports: own }) => ({
      id,
      country: id,
      shape: portPath(own, supplierX, nodeWidth),
    })),
    {},
    palette,
  );
  const texts = (
    name: string,
    dataset: Dataset,
    fields: readonly [y: string, text: string],
    style: TextStyle,
  ): Layer => ({
    name,
    dataset,
    mark: textMark(style),
    encoding: { x, y: inPx(fields[0]), text: label(fields[1]) },
  });
  const besideCountry = { align: 'right', lineHeight: LABEL_LINE, dx: -LABEL_GAP } as const;
  const countryNames = { ...besideCountry, size: Math.max(12, nameSize - 1) } as const;
  const besideMaterial = nodeWidth + LABEL_GAP;
  const headingStyle = { lineHeight: HEADING_LINE } as const;

  return layeredSpec({ width, height }, palette, [
    ...ribbonLayers(flows, layout, target),
    {
      ...ports,
      mark: { type: 'point', filled: true, size: PATH_SIZE, strokeWidth: 0, opacity: 1 },
      encoding: {
        ...ports.encoding,
        fill: color('country', {
          domain: ids,
          range: ids.map((id) => palette[id === flows.subject ? 'china' : 'series-1']),
        }),
      },
    },
    {
      name: 'materials',
      dataset: materials,
      mark: { type: 'bar', orient: 'vertical', width: nodeWidth, fill: palette['series-1'] },
      encoding: {
        x: category('side', { ...sides, range: sides.range.map((left) => left + nodeWidth / 2) }),
        y: inPx('y'),
        y2: second('y2'),
      },
    },
    // Texts with the same attributes are adjacent, because a picture is packed in runs of similar shapes.
    {
      ...texts('name-of-subject', countries, ['name_y', 'name'], { ...countryNames, bold: true, color: palette.china }),
      filter: isSubject,
    },
    {
      ...texts('country-names', countries, ['name_y', 'name'], { ...countryNames, color: palette.text }),
      filter: isOther,
    },
    {
      ...texts('heading-of-countries', columns, ['y', 'label'], { ...besideCountry, color: palette.muted }),
      filter: { field: 'side', equal: 'country' },
    },
    {
      ...texts('heading-of-controlled', headings, ['y', 'label'], { ...headingStyle, bold: true, color: palette.text }),
      filter: { field: 'is_controlled', equal: true },
    },
    texts('material-names', materials, ['name_y', 'name'], {
      size: nameSize,
      bold: true,
      lineHeight: LABEL_LINE,
      color: palette.text,
      dx: besideMaterial,
    }),
    texts('subject-shares', materials, ['share_y', 'label'], {
      lineHeight: LABEL_LINE,
      color: palette.muted,
      dx: besideMaterial,
    }),
    placedText('unpublished', layout.unpublished, { lineHeight: LABEL_LINE, color: palette.text }, palette),
    {
      ...texts('headings', headings, ['y', 'label'], { ...headingStyle, color: palette.muted }),
      filter: { field: 'is_controlled', equal: false },
    },
    {
      ...texts('heading-of-materials', columns, ['y', 'label'], { lineHeight: LABEL_LINE, color: palette.muted }),
      filter: { field: 'side', equal: 'material' },
    },
    placedText('captions', layout.captions, { lineHeight: LABEL_LINE, color: palette.muted }, palette),
  ]);
}

/** Ribbons from countries to materials, or on a phone a bar for each material. */
export const importsSpec = (flows: ImportFlows, layout: ImportLayout, _locale: Locale, target: RenderTarget): Spec =>
  layout.kind === 'bars' ? barsSpec(flows, layout, target) : ribbonsSpec(flows, layout, target);
