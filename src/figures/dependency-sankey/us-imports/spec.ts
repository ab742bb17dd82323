import type { RenderTarget } from '../../../core/figure/figure.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { category, color, inPx, label, second } from '../../../core/drawing/encoding.ts';
import { PATH_SIZE, placedPaths, placedText } from '../../../core/drawing/placed.ts';
import {
  layeredSpec,
  textMark,
  type Dataset,
  type Layer,
  type Spec,
  type TextStyle,
} from '../../../core/drawing/spec.ts';
import { HEADING_LINE, LABEL_GAP, LABEL_LINE } from './labels.ts';
import type { ImportLayout } from './layout.ts';
import { GROUPS } from './materials.ts';
import { linkIds } from './links.ts';
import type { ImportFlows } from './model.ts';

const datasetsOf = ({ subject }: ImportFlows, layout: ImportLayout) => ({
  countries: {
    name: 'layout-countries',
    rows: layout.suppliers.map(({ supplier: { id }, nameY, ...node }) => ({
      id,
      side: 'country',
      country: id,
      is_subject: id === subject,
      ...node,
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
  unpublished: {
    name: 'layout-unpublished',
    rows: layout.unpublished.map(({ id, name, y }) => ({ id, side: 'material', material: id, y, label: name })),
  },
});

/**
 * Countries at the left, materials at the right, one ribbon for each share; the subject's ribbons are on top of the
 * grey ones.
 */
export function importsSpec(
  flows: ImportFlows,
  layout: ImportLayout,
  _locale: Locale,
  { width, palette }: RenderTarget,
): Spec {
  const { height, metrics, supplierX, materialX } = layout;
  const { nameSize, nodeWidth } = metrics;
  const { countries, materials, headings, unpublished } = datasetsOf(flows, layout);
  const sides = { domain: ['country', 'material'], range: [supplierX, materialX] };
  const x = category('side', sides, 'round');
  const ids = flows.suppliers.map(({ id }) => id);
  const ofCountry = color('country', {
    domain: ids,
    range: ids.map((id) => palette[id === flows.subject ? 'china' : 'series-1']),
  });
  const ofGroup = color('group', {
    domain: GROUPS,
    range: GROUPS.map((group) => palette[group === 'controlled' ? 'text' : 'series-1']),
  });

  const ribbons = placedPaths(
    'ribbons',
    layout.ribbons.map(({ link, shape }) => ({
      id: linkIds(link),
      country: link.source,
      is_subject: link.source === flows.subject,
      material: link.target,
      share: link.share,
      period: flows.period,
      flag: link.flag,
      source_id: link.origin,
      shape,
    })),
    {},
    palette,
  );
  const ribbon = { type: 'point', filled: true, size: PATH_SIZE } as const;
  const isSubject = { field: 'is_subject', equal: true } as const;
  const isOther = { field: 'is_subject', equal: false } as const;
  const nodes = (name: string, dataset: Dataset, fill: Layer['encoding'][string]): Layer => ({
    name,
    dataset,
    mark: { type: 'bar', orient: 'vertical', width: nodeWidth },
    encoding: {
      x: category('side', { ...sides, range: sides.range.map((left) => left + nodeWidth / 2) }),
      y: inPx('y'),
      y2: second('y2'),
      fill,
    },
  });
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
  const countryNames = {
    size: Math.max(12, nameSize - 1),
    align: 'right',
    lineHeight: LABEL_LINE,
    dx: -LABEL_GAP,
  } as const;
  const besideMaterial = nodeWidth + LABEL_GAP;
  const headingStyle = { lineHeight: HEADING_LINE } as const;

  return layeredSpec({ width, height }, palette, [
    {
      ...ribbons,
      name: 'ribbons-of-others',
      filter: isOther,
      // The palest ribbon with a contrast of 3 to the surface, light or dark. Its edge keeps a share of a few per cent
      // visible where the ribbon is steep.
      mark: { ...ribbon, fillOpacity: 0.75, strokeOpacity: 0.6, strokeWidth: 0.6 },
      encoding: { ...ribbons.encoding, fill: ofCountry, stroke: ofCountry },
    },
    {
      ...ribbons,
      name: 'ribbons-of-subject',
      filter: isSubject,
      mark: { ...ribbon, fillOpacity: 0.68, strokeWidth: 0 },
      encoding: { ...ribbons.encoding, fill: ofCountry },
    },
    nodes('countries', countries, ofCountry),
    nodes('materials', materials, ofGroup),
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
    texts('unpublished', unpublished, ['y', 'label'], { lineHeight: LABEL_LINE, color: palette.text }),
    {
      ...texts('headings', headings, ['y', 'label'], { ...headingStyle, color: palette.muted }),
      filter: { field: 'is_controlled', equal: false },
    },
    placedText('captions', layout.captions, { lineHeight: LABEL_LINE, color: palette.muted }, palette),
  ]);
}
