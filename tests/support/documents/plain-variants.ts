/** What other programs make of a document's text; each change keeps all its facts. */
export interface PlainVariant {
  readonly name: string;
  readonly change: (text: string) => string;
}

/** Without tags and marks, as a word processor shows it. */
export function withoutMarks(text: string): string {
  return text
    .replace(/<\/?[a-z]+>/g, '')
    .replaceAll('**', '')
    .replace(/^#+ /gm, '')
    .replace(/^---$/gm, '');
}

/** Every line broken at the last blank before `width`, wherever that is in a row. */
export function wrapped(text: string, width: number): string {
  const pattern = new RegExp(`(.{1,${width}})(?:[ \\t]+|$)`, 'gm');
  return text.replace(pattern, '$1\n').replace(/\n\n\n/g, '\n\n');
}

const oneSpace = (text: string): string => text.replace(/[ ]*\t+[ ]*/g, ' ');

/** Every `rows` lines a page with a running title above and a number below, parted by `feed`. */
function paged(text: string, rows: number, feed: string): string {
  const lines = text.split('\n');
  const pages = Array.from({ length: Math.ceil(lines.length / rows) }, (_, page) =>
    ['Uncontrolled when printed', ...lines.slice(page * rows, (page + 1) * rows), `${page + 1}`].join('\n'),
  );
  return pages.join(`\n${feed}`);
}

/** The paragraphs of Markdown: lines without a blank one between them are one. */
function asParagraphs(text: string): string {
  return withoutMarks(text)
    .split(/\n\n+/)
    .map((paragraph) => (/^- /m.test(paragraph) ? paragraph : oneSpace(paragraph.replaceAll('\n', ' '))))
    .map((paragraph) => paragraph.trim())
    .join('\n\n');
}

export const PLAIN_VARIANTS: readonly PlainVariant[] = [
  { name: 'one space between cells', change: (text) => oneSpace(withoutMarks(text)) },
  { name: 'lines of 80 characters', change: (text) => wrapped(withoutMarks(text), 80) },
  {
    name: 'lines of 72, one space between cells',
    change: (text) => wrapped(oneSpace(withoutMarks(text)), 72),
  },
  {
    name: 'lines of 48, one space between cells',
    change: (text) => wrapped(oneSpace(withoutMarks(text)), 48),
  },
  {
    name: 'four spaces, lines of 60',
    change: (text) => wrapped(withoutMarks(text).replaceAll('\t', '    '), 60),
  },
  { name: 'bars between cells', change: (text) => withoutMarks(text).replaceAll('\t', ' | ') },
  { name: 'all rows of a table in one paragraph', change: asParagraphs },
  {
    name: 'pages with a running title and number',
    change: (text) => paged(wrapped(withoutMarks(text), 80), 40, '\f'),
  },
  {
    name: 'a running title with a number, without form feeds',
    change: (text) =>
      withoutMarks(text)
        .split('\n')
        .map((line, index) =>
          index % 40 === 39 ? `${line}\nNorthmoor book of assessment ${(index + 1) / 40}` : line,
        )
        .join('\n'),
  },
  { name: 'ligatures', change: (text) => text.replaceAll('fi', '\ufb01').replaceAll('fl', '\ufb02') },
  { name: 'line and paragraph separators', change: (text) => text.replaceAll('\n\n', '\u2028\u2029') },
  { name: 'old Macintosh line ends', change: (text) => text.replaceAll('\n', '\r') },
  { name: 'soft hyphens', change: (text) => text.replace(/([a-z]{4})([a-z]{4})/g, '$1\u00ad$2') },
  { name: 'the ticks of Wingdings 2', change: (text) => text.replaceAll('✓', 'P').replaceAll('✗', 'O') },
];
