/** Whether one comes back to a document by what follows on each. */
export function inCircle(start: string, after: (id: string) => readonly string[]): boolean {
  const seen = new Set<string>();
  const queue = [...after(start)];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (id === start) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...after(id));
  }
  return false;
}
