import { languages } from '../../domain/language.ts';
import { isOwnNetwork } from '../../domain/host.ts';
import { nearest } from '../../domain/nearest.ts';
import { dataNameOf, unescapedAddress } from '../../domain/page-address.ts';
import { insideOwnAddress } from '../../domain/site-address.ts';
import { isFeedFile } from '../../schemas/feed-groups.ts';
import { isBelowFixedPage, isFixedPage, isSection, sections } from '../../schemas/sections.ts';
import { isKind, usesOf } from '../../schemas/index.ts';
import type { Place } from '../locate.ts';
import type { ArticleRead } from './article-read.ts';
import { mediaPath, notInMedia } from './media.ts';

/** A link leads to the web, to somebody's mail or telephone, or to something that this portal has. */
export function checkLink(url: string, at: Place, read: ArticleRead): void {
  const own = insideOwnAddress(url, read.ownAddress);
  if (own !== undefined) return checkLink(own, at, read);
  const table = dataNameOf(url);
  if (!/^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i.test(url) || url.includes('\\'))
    read.refuse(at, {
      zh: `链接“${url}”不可用。请用 https://、mailto:、tel:、/ 或 # 开头的地址。`,
      en: `The link "${url}" cannot be used. Begin it with https://, mailto:, tel:, / or #.`,
    });
  else if (/^https?:/i.test(url)) checkOutside(url, at, read);
  else if (/^(mailto|tel):/i.test(url)) checkReach(url, at, read);
  else if (url.startsWith('/media/')) {
    const file = mediaPath(url);
    if (file === undefined) read.refuse(at, notInMedia(url));
    else read.pictures.push({ ...at, path: file });
  } else if (table !== undefined) read.targets.push({ ...at, place: 'data', name: table.split('#')[0]! });
  else checkInside(url, at, read);
}

function checkOutside(url: string, at: Place, read: ArticleRead): void {
  if (!URL.canParse(url)) read.refuse(at, { zh: `“${url}”不是网址。`, en: `"${url}" is not a web address.` });
  else if (new URL(url).username)
    read.refuse(at, {
      zh: `“${url}”里 @ 前面的部分会让人误认网站。请去掉。`,
      en: `What stands before @ in "${url}" makes readers mistake the site. Take it out.`,
    });
  else if (isOwnNetwork(url))
    read.refuse(at, {
      zh: `“${url}”只有本机或单位内网能打开，读者打不开。请换成公开的网址。`,
      en: `"${url}" opens on one machine or within an office's own network only, not for readers. Use a public address.`,
    });
}

/** A link to somebody's mail or telephone, which holds one address or one number. Whose it may be is seen to by the scan for numbers of persons. */
function checkReach(url: string, at: Place, read: ArticleRead): void {
  if (!/^(mailto:[^@\s?]+@[^@\s?.]+(\.[^@\s?.]+)+|tel:\+?\d[\d-]{2,})$/i.test(url))
    read.refuse(at, {
      zh: `“${url}”不是邮箱或电话。请写成 mailto:name@example.org 或 tel:010-12345678。`,
      en: `"${url}" is no mail address or telephone number. Write mailto:name@example.org or tel:010-12345678.`,
    });
}

/** A link into the portal itself must lead to a section and, below it, to a page that there can be. */
function checkInside(url: string, at: Place, read: ArticleRead): void {
  const [address = '', anchor] = url.split('#');
  const page = address.split('?')[0]!;
  const [lang, section, id, ...below] = page.split('/').filter(Boolean);
  if (anchor) read.anchors.push({ ...at, page, anchor: unescapedAddress(anchor) });
  if (lang === undefined) return;
  if (!(languages as readonly string[]).includes(lang)) return refuseNowhere(url, at, read);
  read.pageLinks.push({ ...at, url, lang, section: section ?? '' });
  if (section === undefined) return;
  if (!isSection(section)) {
    const close = nearest(section, sections);
    read.refuse(at, {
      zh: `本站没有“${section}”栏目。${close ? `是否为“${close}”？` : ''}`,
      en: `The portal has no section "${section}".${close ? ` Did you mean "${close}"?` : ''}`,
    });
  } else if (id === undefined) return;
  else if (isFixedPage(section, id) ? !isBelowFixedPage(section, id, below.join('/')) : section !== 'feeds' && below.length)
    refuseNowhere(url, at, read);
  else if (isFixedPage(section, id)) return;
  else if (isKind(section)) {
    if (usesOf(section).address === 'group') return void read.targets.push({ ...at, place: section, name: id });
    const clause = section === 'documents' ? /^clause-(.+)$/.exec(anchor ?? '')?.[1] : undefined;
    read.references.push({ ...at, component: 'a', kind: section, id, ...(clause ? { clause } : {}), ...(anchor ? { anchor } : {}) });
  } else if (section === 'parties') read.targets.push({ ...at, place: 'parties', name: id });
  else if (section !== 'feeds' || !isFeedFile([id, ...below].join('/'))) refuseNowhere(url, at, read);
}

const refuseNowhere = (url: string, at: Place, read: ArticleRead): void =>
  read.refuse(at, { zh: `本站没有“${url}”这个网址。`, en: `The portal has no address "${url}".` });
