const STYLE_ID = 'react-aria-pressable-style';

/**
 * Keeps react-aria from injecting its one `<style>` tag (touch-action of pressable elements), which
 * `style-src 'self'` would refuse: it looks for an element with this id first, so an inert one stands in.
 * The rule itself is in styles/base.css. Call once, before the first render.
 */
export function supplyPressableStyle(document: Document): void {
  if (document.getElementById(STYLE_ID)) return;
  const marker = document.createElement('meta');
  marker.id = STYLE_ID;
  document.head.append(marker);
}
