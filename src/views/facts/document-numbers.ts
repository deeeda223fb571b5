import { alike } from '../../domain/language.ts';
import { plusDays } from '../../domain/days/calendar.ts';
import { type Stated } from './fact.ts';
import { numbersInWords } from './figures-in-words.ts';

/** The numbers that the portal holds of a document: its days and number, its clauses, fines and points, and the requirements that rest on it. */
export function documentNumbers({ id, fields }: Stated['documents'][number], { requirements }: Pick<Stated, 'requirements'>): Set<number> {
  const { effectiveOn } = fields;
  const days = [fields.formedOn, fields.issuedOn, effectiveOn, effectiveOn && plusDays(effectiveOn, -1)];
  const resting = requirements.filter(({ fields: { basis } }) => basis.some(({ document }) => document === id));
  return new Set([
    ...numbersInWords([
      ...days.map((day) => alike(day?.replaceAll('-', ' ') ?? '')),
      alike(`${fields.number ?? ''} ${fields.lastArticle ?? ''}`),
      ...fields.clauses.flatMap(({ title, text, plain }) => [title, text, plain]),
      ...fields.topicPoints.map(({ point }) => point),
      ...resting.flatMap(({ fields: { content, deadline } }) => [content, deadline]),
    ]),
    ...fields.bands.flatMap(({ minWan, maxWan, further }) =>
      [{ minWan, maxWan }, ...further].flatMap((band) => [band.minWan * 10_000, band.maxWan * 10_000]),
    ),
  ]);
}
