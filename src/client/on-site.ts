import { belowBase } from '../domain/site-address.ts';

/** The path below which this site was built to stand. */
export const base = import.meta.env.BASE_URL;

/** An address of the portal as this browser asks for it. Addresses inside the program, those of the search index too, begin at the portal's root. */
export const onSite = (address: string): string => belowBase(address, base);

/** A name under which something is kept in this browser: portals below other paths of the same host keep theirs apart. */
export const ownName = (name: string): string => (base === '/' ? name : `${name} ${base}`);
