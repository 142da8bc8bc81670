// The two places of the paste page that take the focus when what had it is gone.

export const BRING_IN = 'bring-in';
export const YOUR_CASE = 'your-case';

export function focusOn(id: typeof BRING_IN | typeof YOUR_CASE): void {
  document.getElementById(id)?.focus();
}
