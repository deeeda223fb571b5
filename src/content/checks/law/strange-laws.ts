import { shortLaw } from '../../../domain/law/articles.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { slipFor } from '../../../domain/law/law-slips.ts';
import type { CitedLaw } from '../../../domain/law/provisions.ts';
import type { KnownLaws } from './known-laws.ts';

/** How the title of a law or regulation ends; a notice, a plan or a standard is none. */
export const lawEnd = /(?:法|法典|条例|办法|规定|细则)$/u;

/** Those that come with the software and that a portal need not take: it can know that there are such laws. */
export const comesWithUs: readonly string[] = [
  '企业环境信息依法披露管理办法',
  '噪声污染防治法',
  '固体废物污染环境防治法',
  '大气污染防治法',
  '水污染防治法',
  '环境保护法',
  '环境监管重点单位名录管理办法',
  '生态环境法典',
  '信用修复管理办法',
  '建设项目环境保护管理条例',
  '排污许可管理条例',
  '政府信息公开条例',
  '生态环境行政处罚办法',
  '行政处罚法',
];

/** Whether a portal holds laws of the country, so that one which it does not hold may be no law. */
export const holdsLaws = ({ byId }: Pick<KnownLaws, 'byId'>): boolean =>
  [...byId.values()].some(({ document }) => document?.fields.kind === 'law');

/** The laws that decisions name and no document bears, each told of once: a true one is not accused in every case that rests on it. */
export class StrangeLaws {
  readonly #named = new Set<string>();
  readonly #names: string[];
  readonly #isOn: boolean;

  constructor(laws: Pick<KnownLaws, 'byId'>) {
    this.#names = [...laws.byId.values()].flatMap(({ names }) => names.zh);
    this.#isOn = holdsLaws(laws);
  }

  among(cited: readonly CitedLaw[]): Bilingual[] {
    return cited.flatMap(({ id, title }) => {
      const name = shortLaw(title);
      if (!this.#isOn || id !== undefined || this.#named.has(name) || !lawEnd.test(name) || comesWithUs.includes(name)) return [];
      // One that differs from a known law by a slip is named as such.
      if (slipFor(title, this.#names) !== undefined) return [];
      this.#named.add(name);
      return [strangeMessage(name)];
    });
  }
}

const strangeMessage = (name: string): Bilingual => ({
  zh: `《${name}》不在本站的文件里，无法核对。请核对名称；名称无误的，可以把它加进文件。同一部法只提示这一次。`,
  en: `《${name}》 is not among the documents, so that it cannot be checked. Check the name; if it is right, the document may be added. Each law is named here once.`,
});
