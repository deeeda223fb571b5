import type { Bilingual, Lang } from '../../domain/language.ts';
import type { Content } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { placeIn } from './passage.ts';
import type { Prose } from './prose.ts';

const claims: Record<Lang, (name: string) => RegExp> = {
  zh: (name) =>
    new RegExp(
      `(?:(?:${name}|本站|本网站|本门户)(?:网站)?|(?<![\\p{Script=Han}])这里?)(?:就?是|为|系)(?!不|非|没)[^。，；不非]{0,24}?(?:官方网站|官网|政府网站|政府门户|主办的?网站)|(?:${name}|本站|本网站|本门户)(?:网站)?(?:由|系)[^。，；不非没]{0,20}(?:政府|委员会|局|办公厅)[^。，；不非没]{0,4}(?:主办|主管|开办|设立|运营)`,
      'u',
    ),
  en: (name) =>
    new RegExp(
      `\\b(?:${name}|[Tt]his(?: (?:site|website|portal))?|[Tt]he portal) is (?:now )?(?:the|an|${name}’s) official (?:\\w+ )?(?:website|site|portal)\\b|\\b(?:${name}|[Tt]his (?:site|website|portal)|[Tt]he portal) (?:is|was) (?:run|operated|published|owned|set up|hosted|maintained) by (?:the )?[^.,;]{0,40}\\b(?:[Gg]overnment|[Bb]ureau|[Cc]ommission|[Aa]uthority)\\b`,
      'u',
    ),
};

const wrong: Bilingual = {
  zh: '本站是演示网站（portal.yaml 写着 demo: true），这句话却说它是官方网站。请删去或改写。',
  en: 'This portal is a demonstration (portal.yaml says demo: true), but this calls it an official website. Delete it or put it another way.',
};

/**
 * Names what calls a demonstration an official website.
 */
export function checkOfficialWords({ lines }: Prose, { portal }: Pick<Content, 'portal'>): Fault[] {
  const fields = portal[0]?.fields;
  if (!fields?.demo) return [];
  const read = { zh: claims.zh(RegExp.escape(fields.name.zh)), en: claims.en(RegExp.escape(fields.name.en ?? fields.name.zh)) };
  const faults: Fault[] = [];
  for (const passage of lines) {
    const from = passage.text.search(read[passage.lang]);
    if (from >= 0) faults.push({ severity: 'warning', file: passage.file, ...placeIn(passage, from), message: wrong });
  }
  return faults;
}
