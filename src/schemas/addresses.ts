import type { Bilingual } from '../domain/language.ts';
import { isOwnNetwork } from '../domain/host.ts';
import { readBaseUrl } from '../domain/site-address.ts';
import type { FieldMeta } from './fields.ts';
import { quoted, scalar } from './scalars.ts';

const notScanned = {
  zh: '网址里的长串数字是网页的编号。',
  en: 'Long digits in an address number a page.',
};

/** A name before the host makes readers mistake the site, https://gov.cn@other.example/, and a host of one network is none for them. */
function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return ['https:', 'http:'].includes(protocol) && !username && !password && !isOwnNetwork(value);
}

/** An address on the web, http or https only. */
export const webAddress = (meta: FieldMeta) =>
  scalar<string>('url', { notScanned, ...meta }, (value) =>
    isWebAddress(value)
      ? { value }
      : {
          problem: {
            zh: `${quoted(value)} 不是可用的网址。应以 https:// 开头，域名前不带 @，并且不在本机或内网。`,
            en: `${quoted(value)} is not a web address. It should begin with https://, no @ stands before the host, and the host is not one of an office's own network.`,
          },
        },
  );

/** The address at which this portal stands. */
export const portalAddress = (meta: FieldMeta) =>
  scalar<string>('url', { notScanned, ...meta }, (typed) => {
    const value = readBaseUrl(typed);
    return value === undefined ? { problem: noBaseUrl(typed) } : { value };
  });

/** What is wrong with an address at which no portal can stand. */
export const noBaseUrl = (typed: string): Bilingual => ({
  zh: `${quoted(typed)} 不是网站的地址。应写成 https://example.org 或 https://example.org/a/b/ 的样子：路径只用字母、数字和 - _ ~ .，不带 ? 和 #。`,
  en: `${quoted(typed)} is not the address of a site. Write it like https://example.org or https://example.org/a/b/: a path of letters, digits and - _ ~ . alone, without ? and #.`,
});

/** An address on the web, or one of this portal without its language, such as /inspections/demo-2025-01/. */
export const ownOrWebAddress = (meta: FieldMeta) =>
  scalar<string>('url', { notScanned, ...meta }, (value) =>
    isWebAddress(value) || /^\/[a-z0-9][a-z0-9/-]*\/(#[\w-]+)?$/.test(value)
      ? { value }
      : {
          problem: {
            zh: `${quoted(value)} 不是网址。应以 https:// 开头；本站页面写成 /inspections/demo-2025-01/ 的样子。`,
            en: `${quoted(value)} is not a web address. It should begin with https://; a page of this portal is written like /inspections/demo-2025-01/.`,
          },
        },
  );
