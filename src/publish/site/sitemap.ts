import astroSitemap from '@astrojs/sitemap';

/** The sitemap, with each page's counterpart in the other language. */
export const sitemap = () =>
  astroSitemap({
    i18n: { defaultLocale: 'zh', locales: { zh: 'zh-CN', en: 'en' } },
  });
