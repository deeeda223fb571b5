import { ownName } from './on-site.ts';

/** What is kept in this browser only; storage may be forbidden or hold anything. */
export function readStored<T>(name: string, fits: (value: unknown) => value is T): T | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(ownName(name)) ?? 'null');
    return fits(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** @returns whether it could be kept */
export function store(name: string, value: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(ownName(name));
    else localStorage.setItem(ownName(name), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
