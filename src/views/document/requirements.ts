import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import { namedArticles } from '../../domain/law/articles.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { addressOf } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { judgedStatus, type JudgedStatus } from '../requirement/judgement.ts';
import { linkOf, type Link, type MaybeLink } from '../links.ts';
import { articleLink } from './articles.ts';

/** A requirement to disclose in the ledger: what, who, by when, on which articles. */
export type RequirementRow = {
  page: Link;
  subject: Translated;
  deadline: Translated;
  basis: { document: MaybeLink; articles: Translated }[];
  judged: JudgedStatus;
  /** The last day on which it stood, where it has ended. */
  endedOn?: IsoDate | undefined;
};

/** Whether a requirement no longer stands on the day of the build. */
export const hasEnded = ({ asOf }: Store, { fields }: Entry<'requirements'>): boolean =>
  fields.endedOn !== undefined && fields.endedOn < asOf;

/** Who alone is owed what is told to them. */
const personal: readonly string[] = ['parties', 'reporters', 'neighbours', 'applicants', 'thirdParties', 'permitApplicants'];
/** What is done rather than written: no document of it can be asked for. */
const deeds: readonly string[] = ['questionsAnswered', 'siteRenewed'];

/** Whether a requirement is about information that others may ask for: not an answer or a notice to one person, nor a duty of how a site is run, nor what has ended. */
export const canBeRequested = (store: Store, requirement: Entry<'requirements'>): boolean => {
  const { manner, protects, evidence } = requirement.fields;
  const isPersonal = manner === 'request' || (manner === 'notified' && protects.some((group) => personal.includes(group)));
  return !isPersonal && !(evidence !== undefined && deeds.includes(evidence)) && !hasEnded(store, requirement);
};

export const requirementRows = (store: Store, requirements: readonly Entry<'requirements'>[], lang: Lang): RequirementRow[] =>
  requirements.map((requirement) => {
    const { id, fields } = requirement;
    return {
      page: linkOf(addressOf('requirements', id, lang), inLanguage(fields.matter, lang)),
      subject: fields.subject,
      deadline: fields.deadline,
      basis: fields.basis.map(({ document, articles }) => {
        const law = store.find('documents', document);
        const [first] = namedArticles(articles.zh);
        return { document: law ? articleLink(store, law, lang, first?.toString()) : { label: document }, articles };
      }),
      judged: judgedStatus(store, requirement),
      endedOn: hasEnded(store, requirement) ? fields.endedOn : undefined,
    };
  });
