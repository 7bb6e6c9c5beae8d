/** A property of an event or of the calendar by its name, parameters included, as it stands in the file. */
export type CalendarProperties = Readonly<Record<string, string>>;

/** A text value as it was before RFC 5545, 3.3.11 had it escaped. */
export const unescapedText = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

/**
 * The content lines of an iCalendar file, unfolded. Written against the text of RFC 5545, 3.1, and not against our
 * writer.
 *
 * @throws where a line is ended otherwise than by CR LF, is longer than 75 octets, or is cut within a character
 */
export function contentLinesOf(bytes: Uint8Array): readonly string[] {
  // A character that was cut in two by a line break is no UTF-8.
  const file = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!file.endsWith('\r\n')) throw new Error('The last line is not ended by CR LF.');
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`CR or LF alone within: ${line}`);
    if (line === '') throw new Error('An empty line.');
    if (new TextEncoder().encode(line).length > 75) throw new Error(`Longer than 75 octets: ${line}`);
  }
  return file.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
}

/**
 * The events of an iCalendar file.
 *
 * @throws where it is not one calendar of whole events, or an event says a thing twice
 */
export function eventsOf(bytes: Uint8Array): readonly CalendarProperties[] {
  const lines = contentLinesOf(bytes);
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') throw new Error('Not a calendar.');
  const events: CalendarProperties[] = [];
  let current: Map<string, string> | null = null;
  for (const line of lines.slice(1, -1)) {
    const [name = '', ...value] = line.split(':');
    if (line === 'BEGIN:VEVENT') {
      if (current) throw new Error('An event within an event.');
      current = new Map();
    } else if (line === 'END:VEVENT') {
      if (!current) throw new Error('An event ends that did not begin.');
      events.push(Object.fromEntries(current));
      current = null;
    } else if (current?.has(name) === true) throw new Error(`${name} twice.`);
    else current?.set(name, value.join(':'));
  }
  if (current) throw new Error('An event has no end.');
  return events;
}
