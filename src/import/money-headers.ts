/** The money in which offices give amounts, in yuan. */
const inYuan = { 元: 1, 百元: 100, 千元: 1000, 万元: 10_000, 亿元: 100_000_000 } as const;

/** What a folded header says that its amounts are in, in yuan: 1 of 罚款金额(元); undefined where it names no money. */
export function yuanOf(header: string): number | undefined {
  const measuredIn = /(?:^|[^百千万亿元])([百千万亿]?元)\)?$/u.exec(header)?.[1];
  return measuredIn === undefined ? undefined : inYuan[measuredIn as keyof typeof inYuan];
}

/**
 * An amount in smaller money as one in 10,000 yuan, digit by digit; undefined for what is no plain number or is not
 * whole in cents.
 *
 * @param yuan what that money is worth, a power of ten
 * @example inWan('50000.5', 1) // '5.00005'
 */
export function inWan(amount: string, yuan: number): string | undefined {
  const [, whole, fraction = ''] = /^(\d{1,12})(?:\.(\d{1,6}))?$/.exec(amount.replace(/,(?=\d{3}(?:\D|$))/g, '')) ?? [];
  if (whole === undefined) return undefined;
  const places = Math.round(Math.log10(10_000 / yuan));
  const digits = (whole + fraction).padStart(places + fraction.length + 1, '0') + '0'.repeat(Math.max(0, -places));
  const point = digits.length - fraction.length - Math.max(0, places);
  return `${digits.slice(0, point)}.${digits.slice(point)}`.replace(/\.?0*$/, '').replace(/^0+(?=\d)/, '') || '0';
}
