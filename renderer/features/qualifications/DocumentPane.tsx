import './DocumentPane.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useMemo, useRef } from 'react';
import { thousands } from '../../../shared/domain/sampling/names';
import type { DocumentLines } from '../../../shared/domain/specification/document';
import { classNames } from '../../ui/classNames';
import type { Shown } from './review-context';
import { lineAt, linesWords } from './source-lines';

interface DocumentPaneProps {
  readonly name: string;
  readonly lines: DocumentLines;
  readonly shown: Shown;
}

const LINE_HEIGHT = 20;

/** The document as it was read, line by line; those of the field in focus stand out and come into sight. */
export const DocumentPane = memo(function DocumentPane({ name, lines, shown }: DocumentPaneProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 20,
  });
  const marked = useMemo(() => new Set(shown.lines), [shown]);
  const first = shown.lines.length === 0 ? undefined : Math.min(...shown.lines);
  const scrollTo = useRef((index: number) => virtualizer.scrollToIndex(index, { align: 'center' }));
  useEffect(() => {
    const line = first === undefined ? undefined : lineAt(lines, first);
    if (line) scrollTo.current(lines.indexOf(line));
  }, [first, shown, lines]);

  const where = linesWords(shown.lines, lines);
  return (
    <section className="document-pane" aria-label={`Lines of ${name}`}>
      <header className="document-pane__head">
        <b className="document-pane__name">{name}</b>
        <span className="muted">{thousands(lines.length)} lines</span>
        <p className="document-pane__shown" role="status">
          {shown.label === ''
            ? 'Go into a field to see where it was found.'
            : `${shown.label}: ${where === '' ? 'not found in the document' : where}`}
        </p>
      </header>
      <div
        ref={scroller}
        className="document-pane__lines"
        role="region"
        tabIndex={0}
        aria-label="The document’s own lines"
      >
        <div className="document-pane__all" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start, key }) => {
            const line = lines[index];
            if (!line) return null;
            const page =
              line.page !== undefined && line.page !== lines[index - 1]?.page ? line.page : undefined;
            return (
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                className={classNames('document-line', line.text.trim() === '' && 'document-line--blank')}
                style={{ transform: `translateY(${start}px)` }}
              >
                {page !== undefined && <span className="document-line__page">page {page}</span>}
                <span className="document-line__number" aria-hidden="true">
                  {line.text.trim() !== '' && line.number}
                </span>
                <LineText text={line.text} isMarked={marked.has(line.number)} />
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
});

function LineText({ text, isMarked }: { readonly text: string; readonly isMarked: boolean }) {
  const className = classNames('document-line__text', isMarked && 'document-line__text--marked');
  return isMarked ? <mark className={className}>{text}</mark> : <span className={className}>{text}</span>;
}
