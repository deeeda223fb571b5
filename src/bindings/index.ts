import Callout from '../components/article/Callout.astro';
import Demo from '../components/article/Demo.astro';
import Download from '../components/article/Download.astro';
import Figure from '../components/article/Figure.astro';
import Steps from '../components/article/Steps.astro';
import Timeline from '../components/article/Timeline.astro';
import Blank from './Blank.astro';
import Case from './Case.astro';
import Clause from './Clause.astro';
import Compare from './Compare.astro';
import Indicator from './Indicator.astro';
import ArticleLink from './ArticleLink.astro';
import Letter from './Letter.astro';
import Quiz from './Quiz.astro';
import Task from './Task.astro';
import Term from './Term.astro';
import Video from './Video.astro';

/**
 * What the components named in src/markdown/article-components.ts become on a page.
 *
 * An article names records by their ids alone, and Astro's `components` map holds components, not values: what a
 * page knows can't be handed through it. So each one that shows a record, or needs the page's language, is bound
 * here: it asks a view for the facts and hands them to the component of the same name in src/components/article/,
 * which takes plain values like every other.
 */
export const articleParts = {
  Blank,
  Callout,
  Case,
  Clause,
  Compare,
  Demo,
  Download,
  Figure,
  Indicator,
  Letter,
  Quiz,
  Steps,
  Task,
  Term,
  Timeline,
  Video,
};

/** All that an article is made of: its components, and what Markdown's own links become. */
export const everyPart = { ...articleParts, a: ArticleLink };
