// Whether what is shown fits: nothing goes sideways, no word is cut off, and what can be clicked is big enough.
import * as z from 'zod';
import type { Doc } from '../../tools/browser/driver.ts';

/** Style that a person puts on top, or their browser does for them. */
export const OWN_STYLES = {
  none: '',
  'text of 200%': 'html { font-size: 200% }',
  // WCAG 1.4.12, as it stands there.
  'text spacing':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
} as const;

/** What can be clicked is at least so big. */
export const LEAST_PX = { mouse: 24, finger: 44 } as const;
const Found = z.array(z.string());

/** Runs in the document. */
function faultsHere(given: string): string {
  const least = Number(given);
  const faults: string[] = [];
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) faults.push(`${String(wide)} px too wide`);
  const isSpokenOnly = (one: Element) => one.closest('.sr') !== null;
  for (const one of document.querySelectorAll<HTMLElement>('body *')) {
    if (isSpokenOnly(one) || !one.checkVisibility()) continue;
    const box = one.getBoundingClientRect();
    const words = [...one.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );
    const { overflowX, overflowY, textOverflow } = getComputedStyle(one);
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    if (textOverflow === 'ellipsis') faults.push(`dots: ${one.className}`);
    if (hides(overflowX) && one.scrollWidth > one.clientWidth + 1 && box.width > 1)
      faults.push(`cut: ${one.className}`);
    if (hides(overflowY) && one.scrollHeight > one.clientHeight + 1 && box.height > 1)
      faults.push(`cut: ${one.className}`);
    const isInScroller = one.closest('pre, .preview') !== null;
    if (words && !isInScroller && (box.right > innerWidth + 1 || box.left < -1))
      faults.push(`beside the screen: ${one.className} ${one.textContent.slice(0, 40)}`);
    if (!one.matches('button, select, summary, label, input[type="checkbox"], input[type="radio"]')) continue;
    if (one.closest('label') !== null && !one.matches('label')) continue;
    const rim = getComputedStyle(one, '::after');
    const grownBy = (inset: string) => (rim.content === 'none' ? 0 : -2 * (parseFloat(inset) || 0));
    if (box.height + grownBy(rim.top) < least - 0.5 || box.width + grownBy(rim.left) < least - 0.5)
      faults.push(
        `small: ${one.className} ${one.textContent.slice(0, 30)} ${String(box.width)} x ${String(box.height)}`,
      );
  }
  return JSON.stringify([...new Set(faults)]);
}

/** What does not fit, under a style that is taken away again. */
export async function layoutFaults(
  panel: Doc,
  style: string,
  pointer: keyof typeof LEAST_PX = 'mouse',
): Promise<string[]> {
  await panel.ask(async (rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = rules === '' ? [] : [sheet];
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  }, style);
  return Found.parse(JSON.parse(await panel.ask(faultsHere, String(LEAST_PX[pointer]))));
}
