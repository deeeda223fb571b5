/** What may be said on the command line; what is not is asked for on a terminal, and taken as usual elsewhere. */
export const cityOptions = {
  city: { type: 'string' },
  'city-en': { type: 'string' },
  name: { type: 'string' },
  'name-en': { type: 'string' },
  districts: { type: 'string' },
  office: { type: 'string' },
  'office-en': { type: 'string' },
  url: { type: 'string' },
  zone: { type: 'string' },
  'due-day': { type: 'string' },
  from: { type: 'string' },
  languages: { type: 'string' },
  sections: { type: 'string' },
} as const;
export type Answers = Partial<Record<keyof typeof cityOptions, string>>;
