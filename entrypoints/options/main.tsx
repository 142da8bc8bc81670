// The options page: what is kept on this computer, and how it is kept, shown and erased. Only wiring.
import { messenger } from '../../lib/platform/messaging.ts';

void messenger.sendMessage('kept');
