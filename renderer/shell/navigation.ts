import type { NavigationItem } from '../frame/navigation';

/** Counts beside screens, where there is anything to count. */
export interface NavigationCounts {
  readonly today: number;
  readonly actions: number;
}

/** The left navigation: what an IQA does first, what they look up below. */
export const navigationOf = ({
  today,
  actions,
}: NavigationCounts): readonly (readonly NavigationItem[])[] => [
  [
    {
      to: '/',
      label: 'Today',
      icon: 'today',
      key: 't',
      ...(today > 0 && { count: today, countOf: 'overdue' }),
    },
    { to: '/sampling', label: 'Sampling', icon: 'sampling', key: 's' },
    { to: '/assessors', label: 'Assessors', icon: 'assessors', key: 'a' },
    { to: '/learners', label: 'Learners', icon: 'learners', key: 'l' },
    {
      to: '/actions',
      label: 'Actions',
      icon: 'actions',
      key: 'c',
      ...(actions > 0 && { count: actions, countOf: 'overdue' }),
    },
    { to: '/reports', label: 'Reports', icon: 'reports', key: 'r' },
  ],
  [
    { to: '/import', label: 'Import', icon: 'import', key: 'i' },
    { to: '/qualifications', label: 'Qualifications', icon: 'qualifications', key: 'q' },
    { to: '/history', label: 'History', icon: 'history', key: 'h' },
    { to: '/settings', label: 'Settings', icon: 'settings', key: ',' },
  ],
];
