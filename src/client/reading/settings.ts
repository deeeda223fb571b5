/** What a reader may set for comfort, kept in the browser alone; the first of each is what a page is without it. */
export const readingSettings = {
  size: ['normal', 'large', 'elder'],
  contrast: ['normal', 'high'],
  width: ['normal', 'narrow', 'wide'],
  theme: ['auto', 'light', 'dark'],
} as const satisfies Record<string, readonly string[]>;
export type ReadingSetting = keyof typeof readingSettings;

/** What a page is without a setting. */
export const plainSetting = (name: string): string | undefined => readingSettings[name as ReadingSetting]?.[0];
