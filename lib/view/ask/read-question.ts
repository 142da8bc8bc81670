// What a question names: codes and forms. Pure; knows no table, so that a screen can read what is typed without sending it anywhere.

export interface Read {
  /** As the record writes them, in the order in which they stand. */
  codes: string[];
  /** Form numbers, such as `I-485`. */
  forms: string[];
  /** The words that are compared: small letters, no accents; every code is one and the same word, and a form is a case. */
  words: string[];
}

/** Letters of two languages without their accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, '');

const FORM = /^(i|n|g)-?(\d{2,4}[a-z]?)$/;
/** Forms that a question is about, as it is about a medical or a lawyer: their own number says more than "a form". */
const OWN_WORD = new Set(['i693', 'g28', 'g325r', 'i797', 'i290b', 'n445', 'i907', 'ar11', 'i864']);
/** Words that look like codes and are visa classes, years or the names of things. */
const NO_CODE =
  /^(?:h1b?|h4|l1|l2|f1|f2|j1|k1|o1|e2|e3|eb\d|c\d{1,2}|a\d{1,2}|b1|b2|u\d|t\d|r1|tn|ds\d+|ir\d|cr\d|ar11)$/;
const CODE = /^[a-z]{1,5}\d{1,3}[a-z]?$/;

/** Synonyms that a spelling test cannot bring together. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    appt: 'appointment',
    biometric: 'biometrics',
    bio: 'biometrics',
    fingerprint: 'biometrics',
    fingerprints: 'biometrics',
    prints: 'biometrics',
    huellas: 'biometrics',
    biometricos: 'biometrics',
    greencard: 'card',
    gc: 'card',
    tarjeta: 'card',
    residencia: 'card',
    attorney: 'lawyer',
    attorneys: 'lawyer',
    lawyers: 'lawyer',
    abogada: 'abogado',
    rfie: 'rfe',
    aos: 'case',
    application: 'case',
    applications: 'case',
    petition: 'petition',
    estado: 'estatus',
    status: 'status',
    solicitud: 'caso',
    tramite: 'caso',
    wat: 'what',
    q: 'que',
    xq: 'porque',
    pls: 'please',
    u: 'you',
    r: 'are',
    ur: 'your',
    im: 'i am',
    ive: 'i have',
    havent: 'not',
    didnt: 'not',
    dont: 'not',
    cant: 'cannot',
    wont: 'not',
    whats: 'what is',
    wheres: 'where is',
    whens: 'when is',
    hows: 'how is',
    wives: 'wife',
    wifes: 'wife',
    husbands: 'husband',
    spouses: 'spouse',
  }),
);

/**
 * @param question as typed
 * @param codesOfCase codes that stand in the record, for those that are also words ("da") or have no digit ("iaf")
 */
export function readQuestion(question: string, codesOfCase: readonly string[] = []): Read {
  const known = new Map(codesOfCase.map((code) => [code.trim().toLowerCase(), code.trim()]));
  const codes: string[] = [];
  const forms: string[] = [];
  const words: string[] = [];
  const isShouted = question === question.toUpperCase();
  for (const [raw] of question.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)) {
    const word = plain(raw).replace(/-+$/, '');
    const joined = word.replace(/-/g, '');
    const form = FORM.exec(joined);
    // "da" and "is" are words unless they are written as the record writes them.
    const own = known.get(word);
    const isWritten = own !== undefined && (own === raw || word.length > 2 || codesOfCase.length === 0);
    const isCapital = /^[A-Z]{2,5}$/.test(raw) && !isShouted && own !== undefined;
    if (OWN_WORD.has(joined)) words.push(joined);
    else if (form !== null) {
      forms.push(`${form[1] ?? ''}-${form[2] ?? ''}`.toUpperCase());
      words.push('case');
    } else if (isCapital || isWritten || (CODE.test(word) && !NO_CODE.test(word))) {
      codes.push(own ?? word.toUpperCase());
      words.push('codeword');
    } else words.push(...word.split('-').flatMap((one) => (SAME.get(one) ?? one).split(' ')));
  }
  return { codes: [...new Set(codes)], forms: [...new Set(forms)], words };
}
