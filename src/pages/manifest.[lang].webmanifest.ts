import type { APIRoute, GetStaticPaths } from 'astro';
import { languageTag } from '../domain/language.ts';
import { homeAddress } from '../domain/page-address.ts';
import { belowBase } from '../domain/site-address.ts';
import { inLanguage } from '../i18n/translated.ts';
import { colours } from '../charts/colours.ts';
import { portalName } from '../views/demonstration.ts';
import { langOf, languagePaths } from '../views/paths.ts';
import { openStore } from '../store/index.ts';
import { settings } from '../store/settings.ts';

export const getStaticPaths: GetStaticPaths = languagePaths;

/** The web manifest of the portal in a language. */
export const GET: APIRoute = async ({ params }) => {
  const lang = langOf(params);
  const store = await openStore();
  const { portal } = store;
  const name = portalName(store, lang);
  const { base } = settings();
  const manifest = {
    name,
    short_name: name,
    description: inLanguage(portal.tagline, lang).text,
    lang: languageTag(lang),
    start_url: belowBase(homeAddress(lang), base),
    scope: base,
    display: 'browser',
    background_color: colours.light.paper,
    theme_color: colours.light.qing,
    icons: [{ src: belowBase('/favicon.svg', base), sizes: 'any', type: 'image/svg+xml' }],
  };
  return new Response(JSON.stringify(manifest, null, 2));
};
