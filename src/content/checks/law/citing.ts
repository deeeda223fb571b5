import type { Bilingual } from '../../../domain/language.ts';
import { slipFor } from '../../../domain/law/law-slips.ts';
import type { CitedLaw } from '../../../domain/law/provisions.ts';
import type { KnownLaw, KnownLaws } from './known-laws.ts';

/** What cannot be made out of a legal basis: which law, and which article of a known one. */
export function citingDoubts(cited: readonly CitedLaw[], { byId }: Pick<KnownLaws, 'byId'>): Bilingual[] {
  if (!cited.length) return [unread];
  const read = new Set(cited.filter(({ provisions }) => provisions.length).map(({ id }) => id));
  const bare = new Set(cited.flatMap(({ id }) => (id === undefined || read.has(id) ? [] : [byId.get(id)!])));
  return [...bare].map((law) => bareMessage(law));
}

/** Laws that there are none of, each one character off one that there is. */
export function misspeltLaws(cited: readonly CitedLaw[], { byId }: Pick<KnownLaws, 'byId'>): Bilingual[] {
  const names = [...byId.values()].flatMap((law) => law.names.zh);
  const slips = cited.filter(({ id }) => id === undefined).map(({ title }) => ({ title, meant: slipFor(title, names) }));
  return slips.flatMap(({ title, meant }) => (meant === undefined ? [] : [slipMessage(title, meant)]));
}

const unread: Bilingual = {
  zh: '看不出依据的是哪部法律。请写出全称，加书名号，如《中华人民共和国行政处罚法》第三十二条。',
  en: 'No law can be read in this basis. Write its full name in title marks, such as 《中华人民共和国行政处罚法》第三十二条.',
};

const slipMessage = (title: string, meant: string): Bilingual => ({
  zh: `“${title}”与“${meant}”只差一个字，没有查到这部法律。请核对名称。`,
  en: `“${title}” differs from “${meant}” by one character, and no such law is known. Check its name.`,
});

const bareMessage = ({ title }: KnownLaw): Bilingual => ({
  zh: `看不出依据的是《${title.zh}》哪一条。请写明条号，如“第三十二条第一款”。`,
  en: `Which article of ${title.en} this rests on cannot be read. Write its number, such as 第三十二条第一款.`,
});
