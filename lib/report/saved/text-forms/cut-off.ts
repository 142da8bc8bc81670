// JSON whose end is missing: a clipboard or a chat took only a part of it. Pure.
import type { TextForm } from './text-form.ts';

export const isCutOff: TextForm = ({ fault }) => fault === 'ended';
