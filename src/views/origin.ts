import type { Store } from '../store/store.ts';

/** Where the portal stands, its host and the path below it: the address this build is for (`Astro.site`), else the portal's own. */
export const originOf = ({ portal }: Store, site: URL | undefined): string => site?.href ?? portal.baseUrl;
