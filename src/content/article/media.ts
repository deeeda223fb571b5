import type { Bilingual } from '../../domain/language.ts';
import type { Place } from '../locate.ts';
import type { ArticleRead } from './article-read.ts';

/** The path below content/media/ that an address names; undefined for any other address. */
export const mediaPath = (url: string): string | undefined => /^\/media\/((?:[\w-]+\/)*[\w-][\w.-]*)$/.exec(url)?.[1];

export const notInMedia = (url: string): Bilingual => ({
  zh: `“${url}”不可用。请把文件放入 media/ 文件夹，写成 /media/文件名（字母、数字、连字符）。`,
  en: `"${url}" cannot be used. Put the file into media/ and write /media/name (letters, digits, hyphens).`,
});

/** A picture stands in content/media/ and says in words what it shows (WCAG 1.1.1). */
export function checkPicture(url: string, alt: string | null | undefined, at: Place, read: ArticleRead): void {
  const path = mediaPath(url);
  if (path === undefined) read.refuse(at, notInMedia(url));
  else if (!alt?.trim())
    read.refuse(at, {
      zh: '图片缺少文字说明。请写成 ![说明](/media/…)。',
      en: 'The image has no words for those who cannot see it. Write ![words](/media/…).',
    });
  else read.pictures.push({ ...at, path });
}
