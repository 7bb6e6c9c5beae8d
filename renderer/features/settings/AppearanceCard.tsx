import { useWrite } from '../../data/queries';
import { FailureBanner } from '../../data/failures';
import { useTheme, type Theme } from '../../frame/ThemeProvider';
import { useToast } from '../../frame/Toasts';
import { Card } from '../../ui/Card';
import { NumberField } from '../../ui/NumberField';
import { SegmentedControl } from '../../ui/SegmentedControl';

const THEMES = [
  { value: 'system', label: 'As the computer' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

interface AppearanceCardProps {
  readonly theme: Theme;
  readonly idleMinutes: number;
}

/** Light or dark, and when to lock. Saved as soon as chosen. */
export function AppearanceCard({ theme, idleMinutes }: AppearanceCardProps) {
  const { setTheme } = useTheme();
  const save = useWrite('settings.save');
  const toast = useToast();
  return (
    <Card title="Appearance and locking">
      <div className="stack">
        <SegmentedControl
          label="Appearance"
          options={THEMES}
          value={save.isPending ? save.variables.theme : theme}
          onChange={(chosen) => {
            setTheme(chosen);
            save.mutate({ theme: chosen, idleMinutes }, { onError: () => setTheme(theme) });
          }}
        />
        <div className="settings__minutes">
          <NumberField
            label="Lock after"
            unit="minutes"
            minValue={1}
            maxValue={240}
            value={idleMinutes}
            onChange={(minutes) => {
              if (!Number.isInteger(minutes) || minutes === idleMinutes) return;
              save.mutate(
                { theme, idleMinutes: minutes },
                {
                  onSuccess: () =>
                    toast({
                      title: `Locks after ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} without a touch`,
                      tone: 'good',
                    }),
                },
              );
            }}
            help="Minutes without a key or the mouse, 1 to 240. Ctrl L locks at once."
          />
        </div>
        <FailureBanner error={save.error} />
      </div>
    </Card>
  );
}
