// The page that prints a report: asks the keeper for its sheets, and drops them when the session ends. Only wiring.
import { messenger } from '../../lib/platform/messaging.ts';

void messenger.sendMessage('sheets');
