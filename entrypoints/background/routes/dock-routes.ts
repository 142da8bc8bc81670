// What a dock may send: for each message its schema and the function that serves it. A table, no more.
import { messenger } from '../../../lib/platform/messaging.ts';
import { DockPatchSchema } from '../../../lib/settings-check.ts';
import * as dock from '../handlers/dock.ts';
import { CheckedAnswer, CheckedPage, CheckedProbe, CheckedRound, CheckedWaiting } from '../validate-message.ts';
import { nothing, type Serving } from './serve.ts';

/** @param first serves before what waits: what can end a session, and the settings that say what happens then */
export function listenToDocks({ fromDock }: Serving, first: Serving): void {
  messenger.onMessage('pageShows', first.fromDock(CheckedPage, dock.pageShows));
  messenger.onMessage('answered', fromDock(CheckedAnswer, dock.answered));
  messenger.onMessage('probed', first.fromDock(CheckedProbe, dock.probed));
  messenger.onMessage('waiting', fromDock(CheckedWaiting, dock.waiting));
  messenger.onMessage(
    'roundEnded',
    fromDock(CheckedRound, (_round, sender) => dock.roundEnded(sender)),
  );
  messenger.onMessage('dockChanged', first.fromDock(DockPatchSchema, dock.dockChanged));
  messenger.onMessage(
    'panelWasSeen',
    fromDock(nothing, (_nothing, sender) => dock.panelWasSeen(sender)),
  );
}
