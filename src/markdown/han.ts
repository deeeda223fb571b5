/** Characters between which Chinese is set without a blank: Han and the punctuation of full width. */
export const hanOrFullWidth = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uff60\\u2018-\\u201d\\u2014\\u2026]';
