import Callout from './Callout.astro';
import Clause from './Clause.astro';
import Indicator from './Indicator.astro';
import Steps from './Steps.astro';
import Task from './Task.astro';
import Term from './Term.astro';

/** What the components named in src/markdown/article-components.ts look like. */
export const articleParts = { Callout, Clause, Indicator, Steps, Task, Term };
