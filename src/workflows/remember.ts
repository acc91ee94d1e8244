/** Answers about members of an object of the file, each found once, however many places ask. */
export type Memory<Key extends object, Answer> = WeakMap<Key, Map<string, Answer>>;

export function remember<Key extends object, Answer>(
  memory: Memory<Key, Answer>,
  key: Key,
  name: string,
  find: () => Answer,
): Answer {
  const answers = memory.get(key) ?? new Map<string, Answer>();
  memory.set(key, answers);
  const known = answers.get(name);
  if (known !== undefined) return known;
  const found = find();
  answers.set(name, found);
  return found;
}
