import type { Entry } from '../../content/entry.ts';
import { t } from '../../i18n/words.ts';
import { inLanguage } from '../../i18n/translated.ts';
import type { AdminLevel } from '../../schemas/portal.ts';
import { subjects, type disclosureLevels } from '../../schemas/requirement.ts';
import type { Store } from '../../store/store.ts';
import { unitNames } from '../unit/names.ts';

/** Whom a letter that asks for what a requirement discloses goes to, and by what this is known. */
export type NamedAddressee = {
  name?: string | undefined;
  /** By the article itself; by the article and the level at which the city stands; nobody of the city's; nobody in particular. */
  by: 'article' | 'level' | 'outside' | 'reader';
};

type Level = keyof typeof disclosureLevels;

/** The levels that articles name at which a city of each level has one body of a kind. In a municipality there are districts below it. */
const oneBodyAt = {
  municipality: ['provinceUp', 'province', 'cityUp', 'city'],
  prefecture: ['cityUp', 'city'],
  county: ['countyUp', 'county'],
} as const satisfies Record<AdminLevel, readonly Level[]>;
/** The levels at which it has none: the body is that of its province, or of the city to which a county belongs. */
const noBodyAt = {
  municipality: [],
  prefecture: ['province'],
  county: ['province', 'cityUp', 'city'],
} as const satisfies Record<AdminLevel, readonly Level[]>;

/** The ministry, which no portal has among its units: the letter names it in Chinese. */
export const ministry = t('zh', 'request.ministry');

/** The government of the city, as letters name it: it is no unit of its own plan. */
export const cityGovernment = (store: Store): string => `${inLanguage(store.portal.city, 'zh').text}人民政府`;

/**
 * Whether an article names the national ecology ministry, alone or as the one that leads others: what several agencies made
 * together is disclosed by the one that led (Disclosure Regulations, article 10).
 */
export const isOfMinistry = ({ fields: { subject, subjectKind } }: Entry<'requirements'>): boolean =>
  subjectKind === 'national' && /^(?:国务院生态环境主管部门|生态环境部)(?:$|会同)/u.test(subject.zh);

/** An ecology authority of a level, alone or as the one that leads others. */
const ecologyAuthority = /^(?:省级|设区的市级|县级)(?:以上)?(?:地方)?(?:人民政府)?生态环境(?:主管)?部门(?:$|会同)/u;
/** The government of a level itself, or a province as such. */
const governmentItself = /^(?:(?:省级|设区的市级|县级)(?:以上)?(?:地方)?人民政府|省、自治区、直辖市(?:人民政府)?)$/u;

/** The name, in letters, of the city's ecology bureau; undefined where no unit of the portal is one. */
function bureauName(store: Store): string | undefined {
  const bureau = store.all('units').findIndex(({ fields }) => fields.name.zh === subjects.bureau.zh);
  return unitNames(store)[bureau];
}

/** Whom to ask for what a requirement discloses. */
export function addresseeOf(store: Store, requirement: Entry<'requirements'>): NamedAddressee {
  const { subject, subjectKind, level } = requirement.fields;
  if (isOfMinistry(requirement)) return { name: ministry, by: 'article' };
  if (subjectKind === 'national') return { by: 'outside' };
  const bureau = bureauName(store);
  if (subjectKind === 'bureau') return bureau === undefined ? { by: 'reader' } : { name: bureau, by: 'article' };
  const { adminLevel } = store.portal;
  const [only] = level;
  if (adminLevel === undefined || only === undefined || level.length > 1) return { by: 'reader' };
  if (holds(noBodyAt[adminLevel], only)) return { by: 'outside' };
  if (!holds(oneBodyAt[adminLevel], only)) return { by: 'reader' };
  const name =
    subjectKind === 'government' && governmentItself.test(subject.zh)
      ? cityGovernment(store)
      : subjectKind === 'agency' && ecologyAuthority.test(subject.zh)
        ? bureau
        : undefined;
  return name === undefined ? { by: 'reader' } : { name, by: 'level' };
}

const holds = (levels: readonly Level[], level: Level): boolean => levels.includes(level);
