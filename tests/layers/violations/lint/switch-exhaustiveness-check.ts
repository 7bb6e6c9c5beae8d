export function signOf(outcome: 'agreed' | 'disagreed'): string {
  switch (outcome) {
    case 'agreed':
      return '+';
  }
  return '';
}
