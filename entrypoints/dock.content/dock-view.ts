// What the dock draws on my.uscis.gov: launcher, frame, separator and one small card, in a closed shadow root. No framework,
// since it is loaded on every page. Knows nothing of cases except the unseen count.
import type { Settings } from '../../lib/settings.ts';
import type { DockLanguage } from '../../lib/locales/dock.ts';
import { dockWordsOf, type DockWords } from '../../lib/locales/dock-words.ts';
import { element } from './element.ts';
import { makeFixedBoxes } from './fixed-boxes.ts';
import { FOOT_PX, HANDLE_PX, placementOf, type Placement } from './geometry.ts';
import { makeSeparator } from './separator.ts';
import { makeLauncher } from './launcher.ts';
import css from './dock.css?inline';

export interface DockState {
  /** `none`: not a page the dock belongs on, so not even a launcher. */
  shows: 'none' | 'panel' | 'ended' | 'updated';
  isOpen: boolean;
  frameAnswered: boolean;
  settings: Settings;
  unseen: number;
  /** null: none was handed over yet, and nothing is drawn. */
  language: DockLanguage | null;
}

export interface DockParts {
  /** URL of the panel page with its key; loaded when the panel first opens. */
  frameUrl: string;
  onOpen(isOpen: boolean): void;
  /** The person moves a part. While `isMoving` the drag continues and nothing needs to be saved. */
  onMove(patch: { widthPx: number } | { launcherAt: number }, isMoving: boolean): void;
  /** The person has read why the panel overlays the page. */
  onKnowsWhyOver(): void;
  onOpenTab(): void;
  onReload(): void;
  onDismiss(): void;
}

export interface DockView {
  draw(state: DockState): void;
  /** Whether the element is where it was put. */
  isInPlace(): boolean;
  /** Inserts the element again, for when the page has removed it. */
  putInPlace(): void;
  /** The panel's layout in the current window. */
  layout(): Placement['layout'];
  /** Finds fixed-position boxes of the page below the panel and makes them move over as well. */
  moveFixedBoxes(): void;
  /** Moves focus into the panel, or back to the launcher. */
  focus(where: 'panel' | 'launcher'): void;
  /** Removes the frame and with it everything it shows. */
  dropFrame(): void;
}

export function makeDockView(parts: DockParts): DockView {
  // A page can define the custom element <caseside-dock> and could then reach its closed root. Created in a document without
  // custom elements it stays a plain element, and no later definition upgrades its root.
  const host = document.implementation.createHTMLDocument('').createElement('caseside-dock');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  /** Read each time, because a page may replace its whole document. */
  const page = () => document.documentElement;

  const separator = makeSeparator((widthPx, isMoving) => {
    parts.onMove({ widthPx }, isMoving);
  });
  const launcher = makeLauncher({
    onPress: () => {
      parts.onOpen(true);
    },
    onMove: (launcherAt, isMoving) => {
      parts.onMove({ launcherAt }, isMoving);
    },
  });
  const openInTab = element('button', { type: 'button', class: 'button' });
  const closeHere = element('button', { type: 'button', class: 'button plain' });
  const silent = element('p', {});
  const instead = element('div', { class: 'instead' }, silent, openInTab, ' ', closeHere);
  const knows = element('button', { type: 'button', class: 'button plain' });
  const why = element('p', {});
  const whyOver = element('div', { class: 'why-over' }, why, knows);
  const dock = element('aside', { class: 'dock' }, separator.bar, instead, whyOver);
  const cardText = element('p', {});
  const cardButton = element('button', { type: 'button', class: 'button' });
  const card = element('div', { class: 'card', role: 'status' }, cardText, cardButton);
  root.append(launcher.button, dock, card);

  let frame: HTMLIFrameElement | null = null;
  let shows: DockState['shows'] = 'none';
  let words: DockWords | null = null;
  let lang = '';
  let layout: Placement['layout'] = 'beside';
  openInTab.addEventListener('click', () => {
    parts.onOpenTab();
  });
  knows.addEventListener('click', () => {
    parts.onKnowsWhyOver();
  });
  closeHere.addEventListener('click', () => {
    parts.onOpen(false);
  });
  cardButton.addEventListener('click', () => {
    if (shows === 'updated') parts.onReload();
    else parts.onDismiss();
  });

  const fixedBoxes = makeFixedBoxes(() => {
    const side = page().dataset['caseside'];
    if (side === undefined || host.parentNode === null) return null;
    return (side === 'foot' ? launcher.button : dock).getBoundingClientRect();
  });

  /** Makes the page move over, to one side or above the bottom bar. */
  const leaveRoom = (side: 'left' | 'right' | 'foot', roomPx: number) => {
    page().style.setProperty('--caseside-room', `${String(roomPx)}px`);
    page().dataset['caseside'] = side;
  };
  const giveRoomBack = () => {
    page().style.removeProperty('--caseside-room');
    delete page().dataset['caseside'];
    fixedBoxes.release();
  };

  const drawCard = (say: DockWords) => {
    card.hidden = shows !== 'ended' && shows !== 'updated';
    // Filled only when shown, because a status that appears together with its text is announced once.
    cardText.replaceChildren();
    if (shows === 'ended') cardText.append(element('b', {}, say('endedTitle')), ` ${say('endedText')}`);
    if (shows === 'updated') cardText.append(say('updatedText'));
    cardButton.textContent = say(shows === 'updated' ? 'reload' : 'ok');
  };
  card.hidden = true;

  /** Puts the words of a language on what is drawn once. */
  const speak = (language: DockLanguage): DockWords => {
    if (words !== null && language.lang === lang) return words;
    const say = dockWordsOf(language);
    words = say;
    ({ lang } = language);
    host.lang = lang;
    for (const part of [dock, card, launcher.button]) part.dir = language.dir;
    openInTab.textContent = say('openInTab');
    closeHere.textContent = say('close');
    silent.textContent = say('frameSilent');
    knows.textContent = say('ok');
    why.textContent = say('whyOver');
    dock.setAttribute('aria-label', say('panelName'));
    if (frame) frame.title = say('panelName');
    drawCard(say);
    return say;
  };

  return {
    isInPlace: () => host.parentNode === page(),
    putInPlace() {
      page().append(host);
      // Adopted style sheets are lost when a shadow root moves to another document.
      root.adoptedStyleSheets = [sheet];
    },
    draw(state) {
      if (state.language === null) return;
      const say = speak(state.language);
      const { settings } = state;
      const isPanel = state.shows === 'panel';
      const isOpen = isPanel && state.isOpen;
      const placement = placementOf(window.innerWidth, settings);
      if (shows !== state.shows) {
        shows = state.shows;
        drawCard(say);
      }
      host.dataset['theme'] = settings.theme;
      card.dataset['side'] = settings.side;
      dock.dataset['side'] = settings.side;
      dock.dataset['layout'] = placement.layout;
      dock.style.width = `${String(placement.widthPx + HANDLE_PX)}px`;
      dock.hidden = !isOpen;
      instead.hidden = state.frameAnswered;
      whyOver.hidden = !placement.isForcedOver || settings.knowsWhyOver || !state.frameAnswered;
      if (isOpen && frame === null) {
        frame = element('iframe', {
          class: 'frame',
          title: say('panelName'),
          src: parts.frameUrl,
          allow: 'clipboard-write *',
        });
        dock.append(frame);
      }
      if (frame) frame.hidden = !state.frameAnswered;
      separator.draw(say, placement, settings.side);
      launcher.draw(say, settings, placement.layout, state.unseen);
      launcher.button.hidden = !isPanel || isOpen || settings.launcher === 'off';
      layout = placement.layout;
      const roomPx = placement.widthPx + HANDLE_PX;
      if (isOpen && layout === 'beside') leaveRoom(settings.side, roomPx);
      // The margin stays under a full-window panel, so that the page has not moved when the panel closes.
      else if (isPanel && layout === 'full' && settings.launcher !== 'off') leaveRoom('foot', FOOT_PX);
      else giveRoomBack();
    },
    layout: () => layout,
    moveFixedBoxes: () => fixedBoxes.checkSoon(),
    focus(where) {
      if (where === 'panel') frame?.focus();
      else launcher.button.focus();
    },
    dropFrame() {
      frame?.remove();
      frame = null;
    },
  };
}
