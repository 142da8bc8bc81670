// What the options page may send: for each message its schema and the function that serves it. A table, no more.
import { messenger } from '../../../lib/platform/messaging.ts';
import { SettingsPatchSchema } from '../../../lib/settings-check.ts';
import * as options from '../handlers/options.ts';
import { Receipt } from '../validate-message.ts';
import { nothing, type Serving } from './serve.ts';

/** @param first serves before what waits: a sign-out that comes next finds the settings as the person made them */
export function listenToOptions({ fromOptions }: Serving, first: Serving): void {
  messenger.onMessage(
    'stored',
    fromOptions(nothing, (_nothing, sender) => options.stored(sender)),
  );
  messenger.onMessage(
    'nameKept',
    fromOptions(nothing, (_nothing, sender) => options.nameKept(sender)),
  );
  messenger.onMessage('changeKeeping', first.fromOptions(SettingsPatchSchema, options.changeKeeping));
  messenger.onMessage('eraseCase', fromOptions(Receipt, options.eraseCase));
  messenger.onMessage('eraseAll', fromOptions(nothing, options.eraseAll));
  messenger.onMessage('openStored', fromOptions(nothing, options.openStored));
}
