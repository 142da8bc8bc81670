// USCIS gives the words of a status in two languages: which of them come first for a person. Pure.

interface Said {
  title: string | null;
  text: string | null;
}

/** The words of a status as they were decoded. */
interface StatusWords extends Said {
  spanish: Said | null;
}

export interface SaidByUscis extends Said {
  /** BCP 47. */
  lang: 'en' | 'es';
}

/** What USCIS says of a status, the language of the person first where USCIS gives a title in it; a language without words is left out. */
export function saidByUscis(status: StatusWords | null, lang: string): SaidByUscis[] {
  if (status === null) return [];
  const english: SaidByUscis = { lang: 'en', title: status.title, text: status.text };
  const spanish: SaidByUscis = { lang: 'es', title: null, text: null, ...status.spanish };
  const isOwn = (said: SaidByUscis) => said.title !== null && lang.split('-')[0] === said.lang;
  const inOrder = isOwn(spanish) || english.title === null ? [spanish, english] : [english, spanish];
  return inOrder.filter(({ title, text }) => title !== null || text !== null);
}
