import type { AstroIntegration } from 'astro';

/** Pages for staff at their own machine: they exist in `npm run dev` and are in no built site. */
export function staffPages(): AstroIntegration {
  return {
    name: 'qingtian-staff',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/staff/components/', entrypoint: './src/staff/components.astro' });
        injectRoute({ pattern: '/staff/facts/', entrypoint: './src/staff/facts.astro' });
        injectRoute({ pattern: '/staff/fields/[lang]/', entrypoint: './src/staff/fields.astro' });
        injectRoute({ pattern: '/staff/components/[lang]/[room]/', entrypoint: './src/staff/room.astro' });
      },
    },
  };
}
