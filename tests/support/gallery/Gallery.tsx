import { useCallback, useMemo } from 'react';
import { Route, Switch } from 'wouter';
import { AppFrame } from '../../../renderer/frame/AppFrame';
import type { NavigationItem } from '../../../renderer/frame/navigation';
import type { SearchFunction } from '../../../renderer/frame/searchResults';
import { useTheme } from '../../../renderer/frame/ThemeProvider';
import { useToast } from '../../../renderer/frame/Toasts';
import { BrokenPage } from './pages/BrokenPage';
import { FieldsPage } from './pages/FieldsPage';
import { OverviewPage } from './pages/OverviewPage';
import { RecordPage } from './pages/RecordPage';
import { RowsPage } from './pages/RowsPage';
import { TablePage } from './pages/TablePage';

const NAVIGATION: readonly (readonly NavigationItem[])[] = [
  [
    { to: '/', label: 'Today', icon: 'today', count: 7, countOf: 'due', key: 't' },
    { to: '/sampling', label: 'Sampling', icon: 'sampling', key: 's' },
    { to: '/assessors', label: 'Assessors', icon: 'assessors', key: 'a' },
    { to: '/learners', label: 'Learners', icon: 'learners', key: 'l' },
    { to: '/standardisation', label: 'Standardisation', icon: 'standardisation' },
    { to: '/visits', label: 'Visits', icon: 'visits' },
    { to: '/actions', label: 'Actions', icon: 'actions', count: 3, countOf: 'overdue' },
    { to: '/reports', label: 'Reports', icon: 'reports' },
  ],
  [
    { to: '/qualifications', label: 'Qualifications', icon: 'qualifications' },
    { to: '/history', label: 'History', icon: 'history', key: 'h' },
    { to: '/settings', label: 'Settings', icon: 'settings', key: 'e' },
  ],
];

const LEARNERS = ['Ava Lindqvist', 'Ben Okafor', 'Chloe Marsh', 'Dev Rana', 'Kofi Mensah'];

const search: SearchFunction = (query) => {
  const matches = (text: string): boolean => text.toLowerCase().includes(query.toLowerCase());
  const screens = NAVIGATION.flat().filter((item) => matches(item.label));
  return Promise.resolve([
    {
      title: 'Screens',
      results: screens.map(({ to, label }) => ({ kind: 'go', id: `screen-${to}`, label, to }) as const),
    },
    {
      title: 'Learners',
      results: LEARNERS.filter(matches).map(
        (label) =>
          ({
            kind: 'go',
            id: `learner-${label}`,
            label,
            note: 'CS2D1 · Harbour Road',
            to: '/learners',
          }) as const,
      ),
    },
  ]);
};

export function Gallery() {
  const { theme, setTheme } = useTheme();
  const toast = useToast();
  const lock = useCallback(() => toast({ title: 'Locked' }), [toast]);
  const jobs = useMemo(
    () => [
      {
        id: 'import',
        title: 'Importing decisions',
        done: 12_400,
        total: 20_000,
        onCancel: () => toast({ title: 'Import cancelled' }),
      },
      { id: 'report', title: 'Laying out the report', done: 0, total: null },
    ],
    [toast],
  );
  return (
    <AppFrame
      crumb={
        <>
          <b>Riverside College</b> · centre 12345
        </>
      }
      isDemo
      person={{ name: 'Helen Osei', role: 'IQA' }}
      personActions={[
        {
          id: 'theme',
          label: theme === 'dark' ? 'Light appearance' : 'Dark appearance',
          icon: theme === 'dark' ? 'sun' : 'moon',
          onAction: () => setTheme(theme === 'dark' ? 'light' : 'dark'),
        },
      ]}
      onLock={lock}
      navigation={NAVIGATION}
      search={search}
      jobs={jobs}
    >
      <Switch>
        <Route path="/" component={OverviewPage} />
        <Route path="/sampling" component={RowsPage} />
        <Route path="/sampling/sample" component={RecordPage} />
        <Route path="/learners" component={TablePage} />
        <Route path="/settings" component={FieldsPage} />
        <Route path="/history" component={BrokenPage} />
        <Route component={OverviewPage} />
      </Switch>
    </AppFrame>
  );
}
