import { useRef } from 'react';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { TextField } from '../../ui/TextField';
import { addSite, type SiteRow } from './set-up-draft';

interface SiteRowsProps {
  readonly sites: readonly SiteRow[];
  readonly onChange: (sites: readonly SiteRow[]) => void;
  readonly problem: (key: number) => string | undefined;
}

/** The sites, one a row. The focus follows: to a row that was added, to the one before when one is removed. */
export function SiteRows({ sites, onChange, problem }: SiteRowsProps) {
  const rows = useRef<HTMLDivElement>(null);
  const focusRow = (index: number): void => {
    requestAnimationFrame(() => rows.current?.querySelectorAll('input')[index]?.focus());
  };
  return (
    <div className="stack stack--tight" ref={rows}>
      {sites.map((site, index) => (
        <div key={site.key} className="site-row">
          <TextField
            label={`Site ${index + 1}`}
            labelHidden
            placeholder={`Site ${index + 1}`}
            value={site.name}
            onChange={(name) =>
              onChange(sites.map((other) => (other.key === site.key ? { ...other, name } : other)))
            }
            error={problem(site.key)}
          />
          <IconButton
            icon="bin"
            label={`Remove ${site.name.trim() || `site ${index + 1}`}`}
            isDisabled={sites.length === 1}
            onPress={() => {
              onChange(sites.filter(({ key }) => key !== site.key));
              focusRow(Math.max(0, index - 1));
            }}
          />
        </div>
      ))}
      <div>
        <Button
          icon="plus"
          size="small"
          onPress={() => {
            onChange(addSite(sites));
            focusRow(sites.length);
          }}
        >
          Add a site
        </Button>
      </div>
    </div>
  );
}
