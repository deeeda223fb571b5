import type { Lang } from '../../language.ts';

const departments = ['ecology', 'housing', 'sanitation', 'transport'] as const;
type Department = (typeof departments)[number];
const english: Record<Department, RegExp> = {
  ecology: /\b(?:ecolog|environment)/iu,
  housing: /\bhousing\b/iu,
  sanitation: /\bsanitation\b/iu,
  transport: /\btransport\b/iu,
};
const chinese: Record<Department, string> = {
  ecology: '生态环境部门',
  housing: '住房城乡建设部门',
  sanitation: '环境卫生部门',
  transport: '交通运输部门',
};

const decides: Record<Lang, RegExp[]> = {
  zh: [
    /(?<![不非])由([^，。；（）由]{2,16}?(?:部门|局))(?:按[^，；。]{0,8}?|依法|(?:依照|依据|根据|按照)[^，。；不未]{2,24}?条[^，。；不未]{0,12}?)?(?:责令|处罚|处以?|罚款|作出)/gu,
    /(?<=^|[，：。；])([^，。；：（）由对被向不]{2,14}?(?:部门|局))(?:可以?|依法|会|将|负责)*(?:处罚|处以|罚款)/gu,
    // 生态环境局依据法典第1128条对工地作出处罚: not where a case is handed over.
    /(?<=^|[，：。；])([^，。；：（）由对被向不]{2,14}?(?:部门|局))(?:依照|依据|根据|按照?)[^，。；不未移转]{2,24}?条[^，。；不未移转]{0,16}?(?:处罚|处以|罚款)/gu,
  ],
  en: [
    /(?<!\bnot )\b(?:fined|penalised|punished|imposed|decided) by (?:the )?([A-Za-z ,-]{3,50}?(?:departments?|authorit(?:y|ies)|bureaus?))\b/gu,
    /(?<=^\s*(?:(?:[Tt]he )|[Uu]nder articles? \d[^.;]{0,60}?,? the )?)([A-Za-z -]{3,40}?(?:[Dd]epartments?|[Aa]uthorit(?:y|ies)|[Bb]ureaus?)) (?:can |may |must |will )?(?:fines?|penalises?|imposes?)\b/gu,
  ],
};
const named: Record<Lang, (text: string) => string> = {
  zh: (text) => text,
  en: (text) =>
    departments
      .filter((department) => english[department].test(text))
      .map((department) => chinese[department])
      .join('、'),
};

/** Who is said to impose a penalty, in Chinese, and where. */
export const decidersIn = (text: string, lang: Lang): { authority: string; from: number }[] =>
  decides[lang]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 1: authority, index }) => ({ authority: named[lang](authority!), from: index }))
    .filter(({ authority }) => authority !== '');
