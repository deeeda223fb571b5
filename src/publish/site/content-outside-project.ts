import type { AstroIntegration } from 'astro';
import { settings } from '../../store/settings.ts';

/**
 * Lets articles be compiled where no node_modules lies above them: what a compiled article imports
 * (Astro's JSX runtime) is resolved from this project.
 */
export function contentOutsideProject(): AstroIntegration {
  const { contentDirectory } = settings();
  return {
    name: 'qingtian-content-outside-project',
    hooks: {
      'astro:config:setup': ({ updateConfig, config }) => {
        const from = new URL('src/content.config.ts', config.root).pathname;
        updateConfig({
          vite: {
            server: { fs: { allow: [contentDirectory, config.root.pathname] } },
            plugins: [
              {
                name: 'qingtian-content-outside-project',
                enforce: 'pre',
                resolveId(source, importer) {
                  if (!importer?.startsWith(contentDirectory) || /^[./\0]/.test(source)) return null;
                  return this.resolve(source, decodeURI(from), { skipSelf: true });
                },
              },
            ],
          },
        });
      },
    },
  };
}
