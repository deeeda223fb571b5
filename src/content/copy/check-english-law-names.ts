import { englishMonths } from '../../domain/days/english-months.ts';
import type { Lang } from '../../domain/language.ts';
import type { LawMention } from '../../domain/law/law-names.ts';
import { knownLaws } from '../checks/law/known-laws.ts';
import type { Content } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { placeIn } from './passage.ts';
import type { Prose } from './prose.ts';

const kind = '(?:Law|Code|Act|Regulations|Measures|Rules|Provisions|Ordinance|Decree)';
const linked = '(?:(?:and|of|for|on|the|in|to|by) )*';
const word = '[A-Z][\\p{L}’-]+';
/** A name that ends in what sort of law it is, or begins with it: Noise Law, Measures for Credit Repair; not Law Enforcement. */
const names: Partial<Record<Lang, RegExp>> = {
  en: new RegExp(
    `(?:${word} ${linked})+${kind}\\b(?! ${linked}[A-Z])|\\b(?:${word} )*${kind} (?:on|of|for) ${linked}${word}(?: ${linked}${word})*`,
    'gu',
  ),
};
/** Words before a name that are none of it, since they begin its sentence, or give a day. */
const before = new RegExp(
  `^(?:(?:The|This|That|These|Under|By|In|Of|For|And|But|Since|Both|Article|Articles|See|If|When|Where|Its|Their|Our|No|A|An|Any|Each|Former|New|Old|With|Without|On|From|After|Before|Until|At|To|As|Though|Because|While|Unlike|Besides|Through|Against|Once|Now|Today|What|Which|Does|Is|Are|Was|${englishMonths.join('|')})(?: the| a)? )+`,
  'u',
);
/** A name that names only what sort of law it is leads back to one named before. */
const only = new RegExp(`^(?:(?:the|and) )*${kind}(?: and the ${kind})*$`, 'iu');
/** Its Chinese name right behind tells which law is meant. */
const original = /^[”’"]? ?[（(][“”"《]*\p{Script=Han}/u;

/**
 * Names the English name of a law that is no title and no declared name of a document, nor of a law that one repealed: a name
 * that somebody made up leads readers to no law.
 */
export function checkEnglishLawNames(
  { lines }: Prose,
  { documents, units, glossary }: Pick<Content, 'documents' | 'units' | 'glossary'>,
): Fault[] {
  const { read } = knownLaws(documents);
  const others = [
    ...units.flatMap(({ fields }) => [fields.name.en, fields.fullName?.en]),
    ...glossary.map(({ fields }) => fields.term.en),
    ...documents.flatMap(({ fields }) => [fields.issuer.en, fields.subject.en]),
  ].filter((one) => one !== undefined);
  return lines.flatMap((passage): Fault[] => {
    const { file, lang, text, field } = passage;
    const mentions: readonly LawMention[] = read[lang](text);
    return [...(names[lang] ? text.matchAll(names[lang]) : [])].flatMap(({ 0: found, index }): Fault[] => {
      const title = found.replace(before, '');
      const [from, to] = [index + found.length - title.length, index + found.length];
      if (only.test(title) || original.test(text.slice(to))) return [];
      if (!/\p{Lu}/u.test(unnamed(title, from, mentions))) return [];
      if (others.some((other) => other.includes(title))) return [];
      return [{ severity: 'warning', file, ...placeIn(passage, from), field, message: messageOf(title) }];
    });
  });
}

/** What a title holds beside the names of laws that are known. */
function unnamed(title: string, from: number, mentions: readonly LawMention[]): string {
  const within = mentions.filter((mention) => mention.from < from + title.length && from < mention.to);
  const rest = within.reduceRight(
    (left, mention) => left.slice(0, Math.max(0, mention.from - from)) + left.slice(mention.to - from),
    title,
  );
  return rest.replace(new RegExp(`\\b${kind}\\b`, 'gu'), '');
}

const messageOf = (title: string) => ({
  zh: `没有哪份文件的英文标题、简称或别称（otherNames）叫“${title}”。请用文件上的英文名；本站没有页面的法律，请在后面用括号写出中文名。`,
  en: `No document bears the English title, short name or other name (otherNames) "${title}". Use a name that one bears; behind a law without a page here, give its Chinese name in brackets.`,
});
