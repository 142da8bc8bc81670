// How dock and panel speak to the keeper, and how every part listens. (The keeper speaks through tell.ts.)
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from '../messages.ts';

export const messenger = defineExtensionMessaging<Protocol>();
