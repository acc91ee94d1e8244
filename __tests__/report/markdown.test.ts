import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { code, details, insideHtml, join, link, list, own, plain, table } from '../../src/report/markdown.ts';
import { singleLine } from '../../src/text/inert.ts';

const server = 'https://github.com';
const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~&@:/="\'$^\n\r\t '),
    fc.constantFrom('\u202e', '\u200b', '\ud800', 'é', '|', '`', '``', 'https://', 'www.', '<b>', '&amp;', '::error::'),
    fc.string({ minLength: 1, maxLength: 3 }),
  ),
  maxLength: 40,
});

/** Cells of a table row, as GitHub splits it: a backslash takes the sign after it along. */
function cells(row: string): number {
  return (row.replace(/\\[^\n]/g, '').match(/\|/g) ?? []).length - 1;
}

describe('plain', () => {
  const shown = (markdown: string) =>
    markdown
      .replace(/\\([!-/:-@[-`{-~])/g, '$1')
      .replaceAll('&#36;', '$')
      .replaceAll('&gt;', '>')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&')
      .replaceAll('\u200b', '');

  test('shows exactly the visible text, in one line', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(shown(plain(text))).toBe(singleLine(text, 500));
        expect(plain(text)).not.toMatch(/[\n\r]/);
      }),
    );
  });

  test('no sign that means something to Markdown or HTML stands without its escape', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const bare = plain(text)
          .replace(/\\[!-/:-@[-`{-~]/g, '')
          .replace(/&(?:amp|lt|gt|#36);/g, '');
        expect(bare).not.toMatch(/[\\`*_{}[\]()<>#|~$&^=]/);
        expect(bare).not.toMatch(/@(?!\u200b)|:\/\/|www\.(?!\u200b)/i);
        expect(plain(text).replaceAll('&#36;', '')).not.toMatch(/#\d/);
      }),
    );
  });

  test.each([
    ['| a | b |', '\\| a \\| b \\|'],
    ['[click](https://evil.example)', '\\[click\\]\\(https\\:\u200b//evil\\.example\\)'],
    ['<img src=x onerror=y>', '&lt;img src\\=x onerror\\=y&gt;'],
    ['fixes #12', 'fixes \\#\u200b12'],
    ['acme/app#12, GH-12', 'acme/app\\#\u200b12, GH\\-\u200b12'],
    ['# 1 and #a', '\\# 1 and \\#a'],
    ['@everyone', '@\u200beveryone'],
    ['# heading\n- item', '\\# heading \\- item'],
    ['$x$', '&#36;x&#36;'],
    ['a\\|b', 'a\\\\\\|b'],
  ])('%j becomes %j', (text, markdown) => {
    expect(plain(text)).toBe(markdown);
  });

  test('is cut', () => {
    expect(plain('abcdef', 4)).toBe('abc…');
  });
});

describe('code', () => {
  test('its fence is longer than any run of back-ticks inside, and stands around all of it', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const span: string = code(text);
        if (span === '') return;
        const [fence = ''] = /^`+/.exec(span) ?? [];
        expect(span.endsWith(fence)).toBe(true);
        const inner = span.slice(fence.length, -fence.length);
        const runs: string[] = [...(inner.match(/`+/g) ?? [])];
        expect(runs.every((run) => run.length < fence.length)).toBe(true);
        expect(inner.trim()).toBe(singleLine(text, 300).trim());
        expect(inner).not.toMatch(/^`|`$|[\n\r]/);
      }),
    );
  });

  test.each([
    ['a', '`a`'],
    ['`', '`` ` ``'],
    ['a``b', '```a``b```'],
    ['   ', ''],
    ['a|b', '`a|b`'],
  ])('%j becomes %j', (text, span) => {
    expect(code(text)).toBe(span);
  });
});

describe('table', () => {
  test('has the same number of cells in each row, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(nasty, nasty, nasty), { maxLength: 5 }), (rows) => {
        const text = table(
          [own`A`, own`B`, own`C`],
          rows.map(([a, b, c]) => [plain(a), code(b, 'table'), code(`${c}\\`, 'table')]),
        );
        const lines = text.split('\n');
        expect(lines).toHaveLength(rows.length + 2);
        for (const line of lines) expect(cells(line)).toBe(3);
      }),
    );
  });
});

describe('link', () => {
  test.each([
    ['https://github.com/acme/app/releases/tag/v1', '[v1](https://github.com/acme/app/releases/tag/v1)'],
    ['https://github.com/a)b(c', '[v1](https://github.com/a%29b%28c)'],
    ['https://GITHUB.com/x y', '[v1](https://github.com/x%20y)'],
    ['https://github.com.evil.example/x', 'v1'],
    ['https://evil.example/https://github.com/', 'v1'],
    ['https://user:pass@github.com/x', 'v1'],
    ['https://user@github.com/x', 'v1'],
    ['http://github.com/x', 'v1'],
    ['//github.com/x', 'v1'],
    ['javascript:alert(1)', 'v1'],
    ['', 'v1'],
  ])('%j is %j', (address, markdown) => {
    expect(link('v1', address, server)).toBe(markdown);
  });

  test.each([
    ['file:///etc', 'file:///etc'],
    ['data:text/html,x', 'data:text/html,x'],
    ['https://github.com/', 'nowhere'],
  ])('an address %j of the server %j is no link', (address, home) => {
    expect(link('v1', address, home)).toBe('v1');
  });

  test('never leaves its brackets', () => {
    fc.assert(
      fc.property(nasty, nasty, (label, path) => {
        expect(link(label, `${server}/${path}`, server)).toMatch(/^\[.*\]\([^()\s<>`|]+\)$/s);
      }),
    );
  });
});

test('insideHtml opens no element and closes none', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      expect(insideHtml(text)).not.toMatch(/[<>"\n\r]|@(?!\u200b)/);
      expect(insideHtml(text).replace(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&');
    }),
  );
});

test('the pieces fit together', () => {
  expect(details(insideHtml('a < b'), join([list([own`one`, plain('*')]), own`n: ${3}`], '\n\n'))).toBe(
    '<details><summary>a &lt; b</summary>\n\n- one\n- \\*\n\nn: 3\n\n</details>',
  );
});
