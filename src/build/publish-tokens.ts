/** Publishes the design tokens for design tools, and themes as stylesheets. Colours and fonts are those of the figure's own CSS. */
import { DARK, FORCED_COLORS, LIGHT, MORE_CONTRAST, TOKENS, type Palette } from '../core/drawing/palette.ts';
import { FONT_FAMILY } from '../core/drawing/spec.ts';
import { THEME_PACKS, themeStylesheet, type ThemePack } from '../core/drawing/theme-packs.ts';
import { prettyJson } from '../core/output/pretty-json.ts';
import type { WriteFile } from './write-file.ts';

/** A token in the format of the Design Tokens Community Group. */
interface DesignToken {
  readonly $type: 'color' | 'fontFamily';
  readonly $value: string | readonly string[];
  readonly $description: string;
  readonly $extensions: { readonly 'rare-earth-figures': Readonly<Record<string, string>> };
}

type TokenSet = Readonly<Record<string, DesignToken>>;

/** What the manifest says of custom properties. */
type Described = readonly { readonly name: string; readonly description?: string | undefined }[];

const FONT = '--figure-font-family';

/** The names of a font stack, without quotation marks. */
const fontNames = (stack: string): string[] => stack.split(',').map((name) => name.trim().replaceAll('"', ''));

/**
 * Sets have plain values, no references: Tokens Studio resolves these across sets, Style Dictionary within a file, so
 * none would be read by both. System colours are no values of the format, so that they are an extension.
 */
function tokenSet(palette: Palette, fonts: readonly string[], described: Described, isContrast = false): TokenSet {
  const token = (
    property: string,
    type: DesignToken['$type'],
    value: DesignToken['$value'],
    forced?: string,
  ): DesignToken => {
    const description = described.find(({ name }) => name === property)?.description;
    if (!description) throw new Error(`The custom property ${property} has no description.`);
    return {
      $type: type,
      $value: value,
      $description: description,
      $extensions: { 'rare-earth-figures': { property, ...(forced !== undefined && { 'forced-colors': forced }) } },
    };
  };
  const colors = TOKENS.map((name) => {
    const shown = (isContrast ? MORE_CONTRAST[name] : undefined) ?? name;
    const forced = isContrast ? FORCED_COLORS[shown] : undefined;
    return [name, token(`--figure-${name}`, 'color', palette[shown], forced)] as const;
  });
  return { ...Object.fromEntries(colors), 'font-family': token(FONT, 'fontFamily', fonts) };
}

/** The file with all tokens: sets by name, those of the default look first. */
function tokensFile(described: Described): Readonly<Record<string, TokenSet>> {
  const sets: readonly (readonly [string, Pick<ThemePack, 'light' | 'dark' | 'fonts'>])[] = [
    ['', { light: LIGHT, dark: DARK, fonts: fontNames(FONT_FAMILY) }],
    ...THEME_PACKS.map((pack) => [`${pack.id}-`, pack] as const),
  ];
  return Object.fromEntries(
    sets.flatMap(([prefix, { light, dark, fonts }]) => [
      [`${prefix}light`, tokenSet(light, fonts, described)],
      [`${prefix}dark`, tokenSet(dark, fonts, described)],
      [`${prefix}light-contrast`, tokenSet(light, fonts, described, true)],
      [`${prefix}dark-contrast`, tokenSet(dark, fonts, described, true)],
    ]),
  );
}

/** @param described - The custom properties of the manifest. */
export async function publishTokens(described: Described, write: WriteFile): Promise<void> {
  await write('tokens.json', `${prettyJson(tokensFile(described))}\n`);
}

export async function publishThemes(write: WriteFile): Promise<void> {
  for (const pack of THEME_PACKS) await write(`cdn/themes/${pack.id}.css`, themeStylesheet(pack));
}
