/** Reads an amount in 10,000 yuan (万元); undefined where the text is not a plain number with at most six decimals. */
export function parseWan(text: string): number | undefined {
  if (!/^\d{1,9}(\.\d{1,6})?$/.test(text)) return undefined;
  return Number(text);
}

/** 万元 to yuan, free of binary rounding to the cent. */
export const wanToYuan = (wan: number): number => Math.round(wan * 1_000_000) / 100;
