import cases from './en/case.json' with { type: 'json' };
import data from './en/data.json' with { type: 'json' };
import documents from './en/document.json' with { type: 'json' };
import frame from './en/frame.json' with { type: 'json' };
import home from './en/home.json' with { type: 'json' };
import indicator from './en/indicator.json' with { type: 'json' };
import progress from './en/progress.json' with { type: 'json' };
import reading from './en/reading.json' with { type: 'json' };
import requirement from './en/requirement.json' with { type: 'json' };
import request from './en/request.json' with { type: 'json' };
import search from './en/search.json' with { type: 'json' };
import selfCheck from './en/self-check.json' with { type: 'json' };
import texts from './en/text.json' with { type: 'json' };
import unit from './en/unit.json' with { type: 'json' };
import type { zh } from './zh.ts';

/** The words of the interface in English; a key that is missing here fails the type check. */
export const en: Record<keyof typeof zh, string> = {
  ...cases,
  ...data,
  ...documents,
  ...frame,
  ...home,
  ...indicator,
  ...progress,
  ...reading,
  ...requirement,
  ...request,
  ...search,
  ...selfCheck,
  ...texts,
  ...unit,
};
