/** A file that marks a folder as ours to replace, and tells a reader which day the site shows. */
export const markFile = 'qingtian.json';
