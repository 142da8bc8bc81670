// The receipt number in any writing, and what is wrong with it.
import { usePaste } from './paste-context.ts';

export function ReceiptStep() {
  const page = usePaste();
  const { t } = page.words;
  const isWrong = () => !['empty', 'receipt'].includes(page.receipt().kind);
  const said = (): string => {
    const typed = page.receipt();
    switch (typed.kind) {
      case 'empty':
        return t('paste.receiptHelp');
      case 'receipt':
        return t('paste.receipt.right', { receipt: typed.receipt });
      case 'letters':
        return t('paste.receipt.letters');
      case 'digits':
        return t('paste.receipt.digits', { n: typed.n });
      case 'letter':
        return t('paste.receipt.letter', { letter: typed.letter, digit: typed.digit });
      case 'other':
        return t('paste.receipt.other', { found: typed.found });
    }
  };
  return (
    <>
      <label class="sr" for="receipt">
        {t('paste.receipt')}
      </label>
      <input
        id="receipt"
        class="input raw"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        size="18"
        aria-describedby="receipt-said"
        aria-invalid={isWrong()}
        value={page.typed()}
        onInput={(event) => page.type(event.currentTarget.value)}
      />
      <p class="small" classList={{ quiet: !isWrong(), paste__wrong: isWrong() }} id="receipt-said" aria-live="polite">
        {said()}
      </p>
    </>
  );
}
