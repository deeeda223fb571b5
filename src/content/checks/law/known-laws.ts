import { shortLaw } from '../../../domain/law/articles.ts';
import type { IsoDate } from '../../../domain/days/calendar.ts';
import type { Bilingual, Lang } from '../../../domain/language.ts';
import { lawReader, type LawReader } from '../../../domain/law/law-names.ts';
import { notInForce } from '../../../domain/law/law-in-time.ts';
import type { LifecycleDocument } from '../../../domain/law/lifecycle.ts';
import type { Entry } from '../../entry.ts';
import { lawTitle } from './successor-message.ts';

export type Law = Pick<Entry<'documents'>, 'id' | 'fields' | 'texts'>;
/** A law that texts and decisions may name: a document, or one that a document repeals and that has no page. */
export type KnownLaw = { id: string; title: Bilingual; names: Record<Lang, string[]>; document?: Law };
/** All of them, how they are found in words, and their lives. */
export type KnownLaws = { byId: ReadonlyMap<string, KnownLaw>; read: LawReader; lifecycle: LifecycleDocument[] };

/** What a law without a page is known by, beside the ids of documents. */
const idOf = (repealer: Law, { name }: { name: { zh: string } }): string => `${repealer.id}#${name.zh}`;

export function knownLaws(documents: readonly Law[]): KnownLaws {
  const laws = documents.flatMap((document): KnownLaw[] => [
    { id: document.id, title: lawTitle(document), names: namesOf(document), document },
    ...document.fields.alsoRepeals.map((law) => ({
      id: idOf(document, law),
      title: { zh: law.name.zh, en: law.name.en ?? law.name.zh },
      names: held({ zh: [law.name.zh, ...law.otherNames.zh], en: [law.name.en, ...law.otherNames.en] }),
    })),
  ]);
  const lifecycle = documents.flatMap((document): LifecycleDocument[] => {
    const others = document.fields.alsoRepeals.map((law) => idOf(document, law));
    const { repeals } = document.fields;
    return [{ ...document.fields, id: document.id, repeals: [...repeals, ...others] }, ...others.map((id) => ({ id }))];
  });
  return { byId: new Map(laws.map((law) => [law.id, law])), read: lawReader(laws), lifecycle };
}

/** A law that another repealed, and the day. */
export type RepealedLaw = { law: KnownLaw; by: KnownLaw; on: IsoDate };

/** The laws that are repealed on a day, by their ids. */
export function repealedLaws({ byId, lifecycle }: KnownLaws, today: IsoDate): Map<string, RepealedLaw> {
  return new Map(
    lifecycle.flatMap((document) => {
      const why = notInForce(document, lifecycle, today);
      if (why?.status !== 'repealed') return [];
      return [[document.id, { law: byId.get(document.id)!, by: byId.get(why.by)!, on: why.on }] as const];
    }),
  );
}

function namesOf({ fields: { kind, shortName, otherNames, issuer }, texts: { zh, en } }: Law): Record<Lang, string[]> {
  const plan = kind === 'plan' ? planNames(shortName?.zh ?? '', issuer.zh, zh?.title ?? '') : { zh: [], en: [] };
  return held({
    zh: [shortName?.zh, zh && shortLaw(zh.title), ...otherNames.zh, ...plan.zh],
    en: [shortName?.en, en?.title, ...otherNames.en, ...plan.en],
  });
}

/** What texts call the plan of a year: 2023年行动计划, “the action plan of 2023”, and by the title of the plan that a notice brings. */
function planNames(shortName: string, issuer: string, title: string): Record<Lang, string[]> {
  const year = /^(\d{4})年计划$/.exec(shortName)?.[1];
  const [city] = /^.{2,}?市/u.exec(issuer) ?? [];
  const titles = titlesOfPlan(title, city);
  if (year === undefined) return { zh: titles, en: [] };
  const ofCity = city === undefined ? [] : [`${city}${year}年行动计划`];
  return {
    zh: [`${year}年的计划`, `${year}年的通知`, `${year}年通知`, `${year}年行动计划`, `${year}年的行动计划`, ...ofCity, ...titles],
    en: ['plan', 'action plan', 'notice'].flatMap((plan) => [`${year} ${plan}`, `${plan} of ${year}`, `${plan} for ${year}`]),
  };
}

/** The plan in the title of its notice, with its city and without, and the notice without its issuer. */
function titlesOfPlan(title: string, city = ''): string[] {
  const [, plan] = /《([^》]+)》(?:的通知)?$/u.exec(title) ?? [];
  if (plan === undefined) return [];
  return [plan, ...(city && plan.startsWith(city) ? [plan.slice(city.length)] : []), `关于印发${plan}的通知`];
}

const held = ({ zh, en }: Record<Lang, (string | undefined)[]>): Record<Lang, string[]> => ({ zh: onlyOnce(zh), en: onlyOnce(en) });
const onlyOnce = (names: readonly (string | undefined)[]): string[] => [...new Set(names.filter((name) => name !== undefined))];
