// Cuts a text at a word, with a sign that it was cut. Pure.

const CUT = '…';

/** At most `most` UTF-16 units, the sign included. A single word that is too long is cut inside, never inside a character. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = most - CUT.length;
  const blank = text.slice(0, room + 1).lastIndexOf(' ');
  const kept = blank > room / 2 ? text.slice(0, blank) : text.slice(0, room).replace(/[\ud800-\udbff]$/, '');
  return `${kept.replace(/[\s,;:.]+$/, '')}${CUT}`;
}
