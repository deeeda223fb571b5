import type { Cell } from 'hucre/xlsx';
import type { Bilingual } from '../domain/language.ts';

/** Rows lower than so many points, and columns narrower than so many characters, show nothing. */
export const [lowestRow, narrowestColumn] = [3, 0.6];

const unseen: Bilingual = {
  zh: '单元格里的字看不见（白字或隐藏的格式），却会公开。不该公开的请删去，该公开的请改成看得见。',
  en: 'What this cell holds is not seen (white letters, or a format that hides it) and would be published. Delete it, or make it visible.',
};

/** The doubt about a cell whose words nobody sees who looks at the workbook; undefined where they are seen. */
export const unseenDoubt = (cell: Cell | undefined): Bilingual | undefined =>
  isHiddenFormat(cell?.style?.numFmt) || isWhiteOnWhite(cell) ? unseen : undefined;

/** A format of empty parts shows nothing: `;;;`. */
const isHiddenFormat = (format: string | undefined): boolean =>
  format !== undefined && /^(?:\[[^\]]*\]|["\s])*(?:;["\s]*){2,3}$/.test(format);

type Colour = { rgb?: string; theme?: number } | undefined;
const isWhite = (colour: Colour): boolean => /^(?:FF)?F[A-F]F[A-F]F[A-F]$/i.test(colour?.rgb ?? '') || colour?.theme === 0;

function isWhiteOnWhite(cell: Cell | undefined): boolean {
  const { font, fill } = (cell?.style ?? {}) as { font?: { color?: Colour }; fill?: { fgColor?: Colour; pattern?: string } };
  const ground = fill?.pattern === 'none' ? undefined : fill?.fgColor;
  return isWhite(font?.color) && (ground === undefined || isWhite(ground));
}
