// The page carries two style sheets, for the screen and for a report on paper: only one of them counts at a time.

/** The ids of the style elements in page.html. */
const SCREEN = 'style-screen';
const PAPER = 'style-paper';

export function usePaper(page: Document, isPaper: boolean): void {
  page.getElementById(SCREEN)?.setAttribute('media', isPaper ? 'not all' : 'all');
  page.getElementById(PAPER)?.setAttribute('media', isPaper ? 'all' : 'not all');
}
