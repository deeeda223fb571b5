import Callout from './Callout.astro';
import Case from './Case.astro';
import Clause from './Clause.astro';
import Compare from './Compare.astro';
import Demo from './Demo.astro';
import Download from './Download.astro';
import Figure from './Figure.astro';
import Indicator from './Indicator.astro';
import Quiz from './Quiz.astro';
import Steps from './Steps.astro';
import Task from './Task.astro';
import Term from './Term.astro';
import Timeline from './Timeline.astro';
import Video from './Video.astro';

/** What the components named in src/markdown/article-components.ts look like. */
export const articleParts = { Callout, Case, Clause, Compare, Demo, Download, Figure, Indicator, Quiz, Steps, Task, Term, Timeline, Video };
