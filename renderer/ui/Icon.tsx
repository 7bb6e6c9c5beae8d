import './Icon.css';
import { ICON_PATHS, type IconName } from './iconPaths';

export type { IconName };

/** A 16 px line icon in the colour of its text. Always decorative: the words beside it carry the meaning. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
