import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { basePath } from './src/domain/site-address.ts';
import { termWords } from './src/content/term-words.ts';
import { articleSyntax } from './src/markdown/article-syntax.ts';
import { markLanguage } from './src/markdown/mark-language.ts';
import { markTerms } from './src/markdown/mark-terms.ts';
import { contentOutsideProject } from './src/publish/site/content-outside-project.ts';
import { deadAnchors } from './src/publish/site/dead-anchors.ts';
import { data } from './src/publish/data/data.ts';
import { headers } from './src/publish/headers/headers-file.ts';
import { media } from './src/publish/site/media.ts';
import { searchIndex } from './src/publish/search/search-index.ts';
import { movedPages } from './src/publish/site/moved-pages.ts';
import { selfCheck } from './src/publish/self-check/self-check.ts';
import { sitemap } from './src/publish/site/sitemap.ts';
import { stylePlugins } from './src/styles/postcss.ts';
import { staffPages } from './src/publish/site/staff-pages.ts';

// The commands in scripts/ call Astro with these; see src/store/settings.ts.
const { QINGTIAN_CONTENT, QINGTIAN_BASE_URL, QINGTIAN_OUT, QINGTIAN_CACHE } = process.env;

export default defineConfig({
  ...(QINGTIAN_BASE_URL ? { site: QINGTIAN_BASE_URL, base: basePath(QINGTIAN_BASE_URL) } : {}),
  ...(QINGTIAN_OUT ? { outDir: QINGTIAN_OUT } : {}),
  ...(QINGTIAN_CACHE ? { cacheDir: QINGTIAN_CACHE } : {}),
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  telemetry: false,
  devToolbar: { enabled: false },
  // No inline script or style anywhere: the content security policy allows none.
  build: { inlineStylesheets: 'never' },
  markdown: {
    processor: unified({
      gfm: false,
      remarkPlugins: articleSyntax,
      rehypePlugins: [[markTerms, { words: termWords(QINGTIAN_CONTENT ?? 'content') }], markLanguage],
      smartypants: false,
    }),
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    contentOutsideProject(),
    searchIndex(),
    data(),
    media(),
    sitemap(),
    headers(),
    movedPages(),
    deadAnchors(),
    // Looks at all that the others have written.
    selfCheck(),
    staffPages(),
  ],
  vite: { build: { assetsInlineLimit: 0 }, css: { postcss: { plugins: stylePlugins } } },
});
