/**
 * Whether one slip of the finger parts two words: a letter too many, too few, another in its place, or two exchanged.
 *
 * @example isOneSlip('recieve', 'receive') // true
 */
export function isOneSlip(typed: string, word: string): boolean {
  const [a, b] = [[...typed], [...word]];
  if (Math.abs(a.length - b.length) > 1 || typed === word) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length - 1, b.length - 1];
  while (endA >= start && endB >= start && a[endA] === b[endB]) {
    endA--;
    endB--;
  }
  const [left, right] = [endA - start + 1, endB - start + 1];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** Shorter words have too many neighbours; and of short ones all that hold other letters. */
const [leastLetters, manyLetters] = [5, 6];

/** The known words that a Latin word may be a slip for; none where it is known itself, or too short. */
export const slipsOf = (typed: string, known: Iterable<string>): string[] =>
  typed.length >= leastLetters && /^[a-z]+$/.test(typed)
    ? [...known].filter((word) => isOneSlip(typed, word) && (typed.length >= manyLetters || lettersOf(typed) === lettersOf(word)))
    : [];

/** A name of its own, of a unit or a term, is known at less: a letter left out or put in, or two exchanged, in four letters and more. */
const leastOfName = 4;

/**
 * The names that a Latin word may be a slip for, those first that begin with its letter: the first is seldom missed.
 *
 * @example slipsOfNames('miyn', ['miyun']) // ['miyun']
 */
export const slipsOfNames = (typed: string, names: Iterable<string>): string[] => {
  if (typed.length < leastOfName || !/^[a-z]+$/.test(typed)) return [];
  const slips = [...names].filter(
    (name) =>
      name.length >= leastOfName &&
      isOneSlip(typed, name) &&
      (typed.length >= manyLetters || typed.length !== name.length || lettersOf(typed) === lettersOf(name)),
  );
  const beginsAlike = (name: string) => name[0] === typed[0];
  return [...slips.filter(beginsAlike), ...slips.filter((name) => !beginsAlike(name))];
};

const lettersOf = (word: string): string => [...new Set(word)].toSorted().join('');
