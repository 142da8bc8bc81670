// Empties the page, after one more question.
import { AskOnce } from '../ui/AskOnce.tsx';
import { BRING_IN, focusOn } from './focus-on.ts';
import { usePaste } from './paste-context.ts';

export function ClearPage() {
  const page = usePaste();
  const { t } = page.words;
  return (
    <AskOnce
      begin={t('paste.clear')}
      question={t('paste.clearAsk')}
      yes={t('paste.clear')}
      no={t('paste.clearNo')}
      onYes={() => {
        page.clear();
        focusOn(BRING_IN);
      }}
    />
  );
}
