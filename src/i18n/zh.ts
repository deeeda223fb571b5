import cases from './zh/case.json' with { type: 'json' };
import data from './zh/data.json' with { type: 'json' };
import documents from './zh/document.json' with { type: 'json' };
import frame from './zh/frame.json' with { type: 'json' };
import home from './zh/home.json' with { type: 'json' };
import indicator from './zh/indicator.json' with { type: 'json' };
import progress from './zh/progress.json' with { type: 'json' };
import reading from './zh/reading.json' with { type: 'json' };
import requirement from './zh/requirement.json' with { type: 'json' };
import request from './zh/request.json' with { type: 'json' };
import search from './zh/search.json' with { type: 'json' };
import selfCheck from './zh/self-check.json' with { type: 'json' };
import texts from './zh/text.json' with { type: 'json' };
import unit from './zh/unit.json' with { type: 'json' };

/** The words of the interface in Chinese, a file a subject. Their keys are those of every language. */
export const zh = {
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
