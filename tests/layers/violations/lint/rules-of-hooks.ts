import { useState } from 'react';

export function useTitle(isShown: boolean): string {
  if (!isShown) return '';
  const [title] = useState('');
  return title;
}
