import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { Icon } from '../ui/Icon';
import { neighbour, type SearchFunction, type SearchTarget } from './searchResults';
import { useSearch } from './useSearch';

export interface PaletteSearchProps {
  readonly search: SearchFunction;
  readonly onChoose: (target: SearchTarget) => void;
}

/** A combobox over grouped results; the focus stays in the input, `aria-activedescendant` names the active result. */
export function PaletteSearch({ search, onChoose }: PaletteSearchProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState<string | null>(null);
  const { groups, status } = useSearch(search, query);
  const results = groups.flatMap((group) => group.results);
  const active = results.find((result) => result.id === wanted) ?? results[0];
  const optionId = (resultId: string): string => `${id}-${resultId}`;

  const activeId = active && optionId(active.id);
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && active) {
      event.preventDefault();
      onChoose(active);
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setWanted(neighbour(results, active?.id ?? null, event.key === 'ArrowDown' ? 1 : -1));
    }
  };

  return (
    <>
      <div className="palette__input">
        <Icon name="search" />
        <input
          autoFocus
          role="combobox"
          aria-label="Search or go to"
          aria-expanded={results.length > 0}
          aria-controls={`${id}-results`}
          aria-autocomplete="list"
          aria-activedescendant={activeId}
          autoComplete="off"
          spellCheck={false}
          placeholder="Screen, learner, assessor, unit…"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setWanted(null);
          }}
          onKeyDown={onKeyDown}
        />
        <kbd>Esc</kbd>
      </div>
      <div id={`${id}-results`} role="listbox" aria-label="Results" className="palette__results">
        {groups.map((group, index) => (
          <div key={group.title} role="group" aria-labelledby={`${id}-group-${index}`}>
            <div id={`${id}-group-${index}`} role="presentation" className="palette__group">
              {group.title}
            </div>
            {group.results.map((result) => (
              <div
                key={result.id}
                id={optionId(result.id)}
                role="option"
                aria-selected={result.id === active?.id}
                className="palette__result"
                onPointerMove={() => setWanted(result.id)}
                onClick={() => onChoose(result)}
              >
                <span>{result.label}</span>
                {result.note !== undefined && <span className="palette__note">{result.note}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className={results.length > 0 ? 'visually-hidden' : 'palette__none'} role="status">
        {status === 'failed' && 'The search did not work. Close it and try again.'}
        {status === 'done' && results.length === 0 && `Nothing found for “${query}”.`}
        {status === 'done' && results.length > 0 && `${results.length} found`}
      </p>
    </>
  );
}
