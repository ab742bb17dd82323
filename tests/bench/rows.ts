/** The rows that all contestants draw: those of the published specs. */
import { readFileSync } from 'node:fs';
import { LIGHT } from '../../src/core/drawing/palette.ts';

interface Spec {
  readonly datasets: Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>>;
}

export interface Rows {
  readonly title: string;
  readonly stages: readonly string[];
  /** A country's share of each stage; null where it has none. */
  readonly countries: readonly {
    readonly name: string;
    readonly color: string;
    readonly shares: readonly (number | null)[];
  }[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly share: number }[];
  readonly specs: Readonly<Record<'bars' | 'sankey', unknown>>;
}

const specOf = (name: string): Spec => JSON.parse(readFileSync(`dist/specs/${name}.en.vl.json`, 'utf8')) as Spec;

/** Reads the rows of the built specs. */
export function readRows(): Rows {
  const [bars, sankey] = [specOf('rare-earth-share.stages'), specOf('dependency-sankey.us-imports')];
  const shares = [...(bars.datasets['shares'] ?? []), ...(bars.datasets['outlined'] ?? [])];
  const stages = [...new Set(shares.map(({ stage }) => String(stage)))];
  const names = [...new Set(shares.map(({ country }) => String(country)))];
  const shareOf = (name: string, stage: string): number | null => {
    const found = shares.find((row) => row['country'] === name && row['stage'] === stage);
    return found ? Number(found['share']) : null;
  };
  const links = [...(sankey.datasets['layout-ribbons'] ?? []), ...(sankey.datasets['layout-lines'] ?? [])];
  return {
    title: 'Rare earths',
    stages,
    countries: names.map((name) => ({
      name,
      color: name === 'CHN' ? LIGHT.china : name === 'USA' ? LIGHT.us : LIGHT['series-2'],
      shares: stages.map((stage) => shareOf(name, stage)),
    })),
    links: links.map(({ country, material, share }) => ({
      from: String(country),
      to: String(material),
      share: Number(share),
    })),
    specs: { bars, sankey },
  };
}
