import './Banner.css';
import type { ReactNode } from 'react';
import { classNames } from './classNames';
import { Icon, type IconName } from './Icon';

export interface BannerProps {
  readonly tone?: 'info' | 'good' | 'watch' | 'bad';
  /** What is the case, in one sentence. */
  readonly title: ReactNode;
  /** What to do about it. */
  readonly remedy?: ReactNode;
  /** A button or link that does it. */
  readonly action?: ReactNode;
  /** Read out when it appears: `assertive` interrupts, for failures. Leave off when it is there from the start. */
  readonly announce?: 'polite' | 'assertive';
  readonly children?: ReactNode;
}

const ICONS: Readonly<Record<NonNullable<BannerProps['tone']>, IconName>> = {
  info: 'info',
  good: 'check',
  watch: 'warn',
  bad: 'warn',
};

/** Something to know before going on, with its remedy. */
export function Banner({ tone = 'info', title, remedy, action, announce, children }: BannerProps) {
  const role = announce && (announce === 'assertive' ? 'alert' : 'status');
  return (
    <div className={classNames('banner', `banner--${tone}`)} role={role}>
      <Icon name={ICONS[tone]} />
      <div className="banner__text">
        <b>{title}</b>
        {remedy !== undefined && <p>{remedy}</p>}
        {children}
      </div>
      {action !== undefined && <div className="banner__action">{action}</div>}
    </div>
  );
}
