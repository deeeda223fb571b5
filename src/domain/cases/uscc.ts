const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The check character of the first 17 characters of a unified social credit code (GB 32100-2015). */
export function usccCheckCharacter(first17: string): string | undefined {
  if (!/^[0-9A-HJ-NPQRTUWXY]{17}$/.test(first17)) return undefined;
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31];
}

/** True for a whole, well-formed unified social credit code (统一社会信用代码, GB 32100-2015); one digit over and over is none, though its check may fit. */
export const isUscc = (code: string): boolean =>
  code.length === 18 && usccCheckCharacter(code.slice(0, 17)) === code[17] && !/^(.)\1+$/.test(code);

/** Whether a code was given to an individual business: 92, where 91 is an enterprise and 93 a cooperative (GB 32100-2015, table 1). */
export const isHouseholdCode = (code: string): boolean => code.startsWith('92');
