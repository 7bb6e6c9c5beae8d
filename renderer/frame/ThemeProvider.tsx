import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

/** `system` follows the computer, also when it changes at sunset. */
export type Theme = 'system' | 'light' | 'dark';

interface ThemeChoice {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
}

const ThemeContext = createContext<ThemeChoice>({ theme: 'system', setTheme: () => undefined });

export interface ThemeProviderProps {
  readonly initial?: Theme;
  /** Where the choice is kept. */
  readonly onChange?: (theme: Theme) => void;
  readonly children: ReactNode;
}

/** Sets `data-theme` on the document; styles/tokens.css does the rest. */
export function ThemeProvider({ initial = 'system', onChange, children }: ThemeProviderProps) {
  const [theme, setTheme] = useState(initial);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const choice = useMemo<ThemeChoice>(
    () => ({
      theme,
      setTheme: (chosen) => {
        setTheme(chosen);
        onChange?.(chosen);
      },
    }),
    [theme, onChange],
  );
  return <ThemeContext value={choice}>{children}</ThemeContext>;
}

/** The choice of appearance, and how to change it. */
export function useTheme(): ThemeChoice {
  return useContext(ThemeContext);
}
