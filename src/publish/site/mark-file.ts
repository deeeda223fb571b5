/** A file that marks a folder as ours to replace, and names the day that the site shows. */
export const markFile = 'qingtian.json';
