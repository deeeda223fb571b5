import { languages, type Lang } from '../../domain/language.ts';
import { pageAddress, pageAt } from '../../domain/page-address.ts';
import { textKinds } from '../../schemas/index.ts';
import { languagesOf } from '../../schemas/portal.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { placeOfTextFile, textFile } from '../text-file.ts';

/** In a portal of one language every text stands in it, and no link of one leads to a page in another. */
export function checkLanguages(drafts: Drafts, faults: Fault[]): void {
  const [portal] = drafts.portal;
  const written = portal ? languagesOf(portal.fields) : languages;
  if (written.length === languages.length) return;
  for (const draft of textKinds.flatMap((kind) => drafts[kind] as Draft[])) {
    if (!written.some((lang) => draft.texts[lang])) faults.push(notWritten(draft, written[0]!));
    for (const link of draft.pageLinks)
      if (isRead(link.file, written) && !written.includes(link.lang as Lang)) faults.push(notThere(link, written[0]!));
  }
}

/** Whether a text file is in one of the languages of the portal. */
const isRead = (file: string, written: readonly Lang[]): boolean => written.includes(placeOfTextFile(file)!.lang);

function notWritten({ file, id }: Draft, lang: Lang): Fault {
  return {
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message: {
      zh: `“${id}”没有 ${textFile(lang)}。本站只有中文（portal.yaml 的 languages），没有中文的正文就什么也显示不了。`,
      en: `"${id}" has no ${textFile(lang)}. This portal is written in Chinese alone (languages in portal.yaml), and without it nothing can be shown.`,
    },
  };
}

function notThere({ url, file, line, column }: Draft['pageLinks'][number], lang: Lang): Fault {
  const own = pageAddress(pageAt(url)?.path ?? '', lang);
  return {
    severity: 'error',
    file,
    line,
    column,
    message: {
      zh: `“${url}”是英文页的地址，本站只有中文（portal.yaml 的 languages）。应写成“${own}”。`,
      en: `"${url}" is the address of an English page, and this portal is written in Chinese alone (languages in portal.yaml). Write "${own}".`,
    },
  };
}
