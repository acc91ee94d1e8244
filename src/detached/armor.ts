const base64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** The bytes between the two lines that name `label`; null unless there is one such block of clean base64 and nothing else. */
export function armoredBytes(block: string, label: string): Uint8Array | null {
  const lines = block.split('\n').map((line) => line.trimEnd());
  while (lines.at(-1) === '') lines.pop();
  if (lines.shift() !== `-----BEGIN ${label}-----` || lines.pop() !== `-----END ${label}-----`) return null;
  const text = lines.join('');
  return base64.test(text) ? Buffer.from(text, 'base64') : null;
}
