import type { NavigationItem } from '../frame/navigation';

/** Counts beside screens, where there is anything to count. */
export interface NavigationCounts {
  readonly today: number;
  readonly actions: number;
  /** Cases whose next stage is overdue; null for everybody but the lead IQA. */
  readonly cases: number | null;
}

/** The left navigation: what an IQA does first, what they look up below. */
export const navigationOf = ({
  today,
  actions,
  cases,
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
    ...(cases === null
      ? []
      : [
          {
            to: '/cases',
            label: 'Cases',
            icon: 'folder' as const,
            key: 'e',
            ...(cases > 0 && { count: cases, countOf: 'overdue' }),
          },
        ]),
    { to: '/reports', label: 'Reports', icon: 'reports', key: 'r' },
  ],
  [
    { to: '/import', label: 'Import', icon: 'import', key: 'i' },
    { to: '/qualifications', label: 'Qualifications', icon: 'qualifications', key: 'q' },
    { to: '/history', label: 'History', icon: 'history', key: 'h' },
    { to: '/settings', label: 'Settings', icon: 'settings', key: ',' },
  ],
];
