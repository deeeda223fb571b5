import type { Entry } from '../../content/entry.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { Bilingual, Lang, Translated } from '../../domain/language.ts';
import { otherLanguage } from '../../domain/language.ts';
import { yearOf } from '../../domain/calendar.ts';
import { kinds, textKinds, type Kind, type TextKind } from '../../schemas/index.ts';
import { matters, subjects } from '../../schemas/requirement.ts';
import { rectification } from '../../domain/rectification.ts';
import { rectificationStates } from '../../schemas/inspection.ts';
import { standingStates } from '../../schemas/report.ts';
import type { FacetValue } from '../../search/columns.ts';
import { addressOf } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { alike, bilingual, inBoth, type SearchRecord } from './search-record.ts';

/** Every searchable record but the cases in one language, from the store's public view. */
export function siteRecords(store: Store, lang: Lang): SearchRecord[] {
  const maker = new RecordMaker(store, lang);
  return [
    ...textKinds.flatMap((kind) => (store.all(kind) as Entry[]).map((entry) => maker.text(kind, entry))),
    ...store.all('requirements').map((entry) => maker.requirement(entry)),
    ...store.all('tasks').map((entry) => maker.task(entry)),
    ...store.all('indicators').map((entry) => maker.indicator(entry)),
    ...store.all('inspections').map((entry) => maker.inspection(entry)),
    ...store.all('units').map((entry) => maker.unit(entry)),
    ...store.all('glossary').map((entry) => maker.term(entry)),
  ];
}

class RecordMaker {
  private readonly store: Store;
  private readonly lang: Lang;
  private readonly unitValue: (id: string) => FacetValue;

  constructor(store: Store, lang: Lang) {
    this.store = store;
    this.lang = lang;
    this.unitValue = (id) => ({ id, label: bilingual(store.get('units', id).fields.name) });
  }

  private say(text: Translated | undefined): string {
    return text?.[this.lang] ?? text?.zh ?? '';
  }

  private both(text: Translated | undefined): string[] {
    return text ? [this.say(text), ...(this.lang === 'en' && text.en ? [text.zh] : [])] : [];
  }

  private base(kind: Kind, id: string) {
    return {
      kind,
      id,
      url: addressOf(kind, id, this.lang),
    };
  }

  private facets(
    kind: Kind,
    { unit, topics = [], date }: { unit?: string | undefined; topics?: string[]; date?: string | undefined },
  ): SearchRecord['facets'] {
    return {
      kind: [{ id: kind, label: kinds[kind].label }],
      ...(unit ? { unit: [this.unitValue(unit)] } : {}),
      topic: topics.map((id) => ({ id, label: bilingual(this.store.get('topics', id).fields.name) })),
      ...(date ? { year: [{ id: yearOf(date), label: alike(yearOf(date)) }] } : {}),
    };
  }

  private state(prefix: string, id: string, labels: Record<string, Bilingual>): FacetValue[] {
    return [{ id: `${prefix}-${id}`, label: labels[id]! }];
  }

  text(kind: TextKind, entry: Entry): SearchRecord {
    const article = entry.texts[this.lang] ?? entry.texts[otherLanguage(this.lang)]!;
    const document = kind === 'documents' ? (entry as Entry<'documents'>).fields : undefined;
    const editorial = kind === 'documents' ? undefined : (entry as Entry<'news'>).fields;
    const date = document ? (document.issuedOn ?? document.effectiveOn ?? document.formedOn) : editorial!.publishedOn;
    const clauses = (document?.clauses ?? []).flatMap((clause) => [this.say(clause.title), this.say(clause.text), this.say(clause.plain)]);
    const themes = (document?.themes ?? []).map(({ words }) => this.say(words));
    const savings =
      kind === 'guides' ? (entry as Entry<'guides'>).fields.savings.flatMap(({ habit, saves }) => [this.say(habit), this.say(saves)]) : [];
    const topics = document?.topics ?? editorial!.topics;
    const status = document ? this.store.documentStatus(entry.id).state : undefined;
    return {
      ...this.base(kind, entry.id),
      title: article.title,
      line: [kinds[kind].label[this.lang], document?.number, date].filter(Boolean).join(' · '),
      fields: [
        article.title,
        document?.number ?? '',
        this.say(document?.issuer),
        ...article.summary,
        plainText(article.body),
        ...clauses,
        ...themes,
        ...savings,
        ...Object.values(article.forRoles),
        ...article.easy,
      ],
      date,
      facets: {
        ...this.facets(kind, { unit: editorial?.owner, topics, date }),
        ...(status && status !== 'unknown' ? { status: [{ id: `document-${status}`, label: inBoth(`documentState.${status}`) }] } : {}),
      },
    };
  }

  requirement(entry: Entry<'requirements'>): SearchRecord {
    const { fields } = entry;
    const basis = fields.basis.map((one) => {
      const texts = this.store.get('documents', one.document).texts;
      const zh = texts.zh?.title ?? one.document;
      return { id: one.document, label: { zh, en: texts.en?.title ?? zh }, articles: this.say(one.articles) };
    });
    return {
      ...this.base('requirements', entry.id),
      title: this.say(fields.matter),
      line: [this.say(fields.subject), this.say(fields.deadline)].join(' · '),
      fields: [
        ...this.both(fields.matter),
        ...this.both(fields.content),
        ...this.both(fields.subject),
        ...this.both(fields.deadline),
        ...basis.map((one) => `${one.label[this.lang]} ${one.articles}`),
      ],
      facets: {
        ...this.facets('requirements', { topics: fields.topics }),
        subject: [{ id: fields.subjectKind, label: subjects[fields.subjectKind] }],
        matter: [{ id: fields.category, label: matters[fields.category] }],
        basis: basis.map(({ id, label }) => ({ id, label })),
      },
    };
  }

  task(entry: Entry<'tasks'>): SearchRecord {
    const { fields } = entry;
    const standing = this.store.progress.standing(entry);
    const lead = this.say(this.store.get('units', fields.leadUnit).fields.name);
    return {
      ...this.base('tasks', entry.id),
      title: this.say(fields.keyTask),
      line: [lead, standingStates[standing.state][this.lang], fields.deadline].join(' · '),
      fields: [...this.both(fields.keyTask), ...this.both(fields.measure), lead, this.say(standing.statement?.fields.statement)],
      date: standing.statement?.fields.submittedOn,
      facets: {
        ...this.facets('tasks', { unit: fields.leadUnit, topics: [fields.part], date: fields.deadline }),
        status: this.state('task', standing.state, standingStates),
      },
    };
  }

  indicator(entry: Entry<'indicators'>): SearchRecord {
    const { fields } = entry;
    return {
      ...this.base('indicators', entry.id),
      title: this.say(fields.name),
      line: [kinds.indicators.label[this.lang], this.say(fields.unit)].join(' · '),
      fields: [...this.both(fields.name), this.say(fields.definition), this.say(fields.reading), this.say(fields.source.title)],
      facets: this.facets('indicators', { topics: fields.topics }),
    };
  }

  inspection(entry: Entry<'inspections'>): SearchRecord {
    const { fields } = entry;
    const { state } = rectification(fields.rectifyBy, fields.acceptedOn, this.store.asOf);
    return {
      ...this.base('inspections', entry.id),
      title: this.say(fields.title),
      line: [this.say(this.store.get('units', fields.unit).fields.name), rectificationStates[state][this.lang], fields.foundOn].join(' · '),
      fields: [...this.both(fields.title), this.say(fields.finding), this.say(fields.outcome)],
      date: fields.foundOn,
      facets: {
        ...this.facets('inspections', { unit: fields.unit, topics: fields.topics, date: fields.foundOn }),
        status: this.state('inspection', state, rectificationStates),
      },
    };
  }

  unit(entry: Entry<'units'>): SearchRecord {
    const { fields } = entry;
    return {
      ...this.base('units', entry.id),
      title: this.say(fields.name),
      line: kinds.units.label[this.lang],
      fields: [...this.both(fields.name), ...this.both(fields.fullName)],
      facets: this.facets('units', { unit: entry.id }),
    };
  }

  term(entry: Entry<'glossary'>): SearchRecord {
    const { fields } = entry;
    return {
      ...this.base('glossary', entry.id),
      title: this.say(fields.term),
      line: kinds.glossary.label[this.lang],
      fields: [...this.both(fields.term), this.say(fields.definition)],
      facets: this.facets('glossary', {}),
    };
  }
}
