import type { Cell } from 'hucre/xlsx';
import type { Bilingual } from '../domain/language.ts';

/** Rows lower than so many points, and columns narrower than so many characters, show nothing. */
export const [lowestRow, narrowestColumn] = [3, 0.6];

/** Letters of so many points or fewer are dots. */
const unreadablePoints = 3;

const unseen: Bilingual = {
  zh: '单元格里的字看不见（字和底同色、字号极小或隐藏的格式），却会公开。不该公开的请删去，该公开的请改成看得见。',
  en: 'What this cell holds is not seen (letters in the colour of their ground, of hardly any size, or a format that hides it) and would be published. Delete it, or make it visible.',
};

/** The doubt about a cell whose words nobody sees who looks at the workbook; undefined where they are seen. */
export function unseenDoubt(cell: Cell | undefined): Bilingual | undefined {
  const whole = cell?.style?.font as Font | undefined;
  // A run says only what differs from the font of its cell.
  const fonts = cell?.richText?.length ? cell.richText.map(({ font }): Font => ({ ...whole, ...(font as Font | undefined) })) : [whole];
  const isTiny = fonts.some((font) => font?.size !== undefined && font.size <= unreadablePoints);
  const ground = groundOf(cell);
  return isHiddenFormat(cell?.style?.numFmt) || isTiny || fonts.some((font) => isAlike(inkOf(font), ground)) ? unseen : undefined;
}

/** A format of empty parts shows nothing: `;;;`. */
const isHiddenFormat = (format: string | undefined): boolean =>
  format !== undefined && /^(?:\[[^\]]*\]|["\s])*(?:;["\s]*){2,3}$/.test(format);

type Colour = { rgb?: string; theme?: number; indexed?: number; tint?: number } | undefined;
type Font = { color?: Colour; size?: number };
type Shade = readonly [red: number, green: number, blue: number] | string;
const [white, black] = [
  [255, 255, 255],
  [0, 0, 0],
] as const;
/** The first colours of a workbook that names them by number: those that Excel has kept since its first palette. */
const palette = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
/** The two numbers for the colours of the system, and the two first of the theme: what is written on, and with what. */
const [systemInk, systemGround, themeGround, themeInk] = [64, 65, 0, 1];

/** A colour by its three parts, or by the name of a theme's that can only be told to be the same; undefined where none is given. */
function shadeOf(colour: Colour): Shade | undefined {
  const { rgb, theme, indexed, tint = 0 } = colour ?? {};
  const hex = rgb ?? (indexed !== undefined && indexed < 16 ? palette[indexed % 8] : undefined);
  if (hex !== undefined) return /^(?:[\dA-F]{2})?([\dA-F]{6})$/i.test(hex) ? parts(hex.slice(-6)) : undefined;
  if ((theme === themeGround && !tint) || indexed === systemGround) return white;
  if ((theme === themeInk && !tint) || indexed === systemInk) return black;
  return theme === undefined ? undefined : `theme ${theme} ${tint}`;
}

const parts = (hex: string) => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];

const inkOf = (font: Font | undefined): Shade => shadeOf(font?.color) ?? black;

/** What the letters stand on: a full fill, else the white of the sheet; undefined for a pattern or a colour that nobody can tell. */
function groundOf(cell: Cell | undefined): Shade | undefined {
  const fill = cell?.style?.fill as { type?: string; fgColor?: Colour; pattern?: string } | undefined;
  if (!fill || fill.pattern === 'none') return white;
  if (fill.type === 'gradient' || (fill.pattern !== undefined && fill.pattern !== 'solid')) return undefined;
  return fill.fgColor === undefined ? white : shadeOf(fill.fgColor);
}

/** Two colours that no eye tells apart: in each part fewer than so many steps of 255 lie between them. */
const leastApart = 16;
const isAlike = (one: Shade, other: Shade | undefined): boolean =>
  typeof one === 'string' || typeof other === 'string' || other === undefined
    ? one === other
    : one.every((part, index) => Math.abs(part - other[index]!) < leastApart);
