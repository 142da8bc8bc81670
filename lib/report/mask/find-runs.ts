// Finds many words or phrases in one text at once (Aho-Corasick): one pass over the text, however many are looked for. Pure.

interface Node {
  next: Map<string, Node>;
  /** The longest ending of this node's text that begins another phrase. */
  fallback: Node | null;
  /** Length of the phrase that ends here; 0 for none. */
  length: number;
  /** The nearest node on the way of fallbacks where a phrase ends. */
  shorter: Node | null;
}

export interface RunFinder {
  /** Every place where a phrase stands: begin and end, in UTF-16 units. */
  all(text: string): [from: number, to: number][];
  isIn(text: string): boolean;
}

const nodeOf = (): Node => ({ next: new Map(), fallback: null, length: 0, shorter: null });

function trieOf(phrases: readonly string[]): Node {
  const root = nodeOf();
  for (const phrase of phrases) {
    let node = root;
    for (let at = 0; at < phrase.length; at += 1) {
      const unit = phrase.charAt(at);
      const next = node.next.get(unit) ?? nodeOf();
      node.next.set(unit, next);
      node = next;
    }
    node.length = phrase.length;
  }
  return root;
}

/** The node after one more character: falls back until a phrase can go on. */
function after(node: Node, unit: string, root: Node): Node {
  let from: Node | null = node;
  while (from !== null) {
    const next = from.next.get(unit);
    if (next !== undefined) return next;
    from = from.fallback;
  }
  return root;
}

function linked(root: Node): Node {
  const queue = [root];
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at];
    if (node === undefined) break;
    for (const [unit, next] of node.next) {
      next.fallback = node.fallback === null ? root : after(node.fallback, unit, root);
      next.shorter = next.fallback.length > 0 ? next.fallback : next.fallback.shorter;
      queue.push(next);
    }
  }
  return root;
}

/** @param phrases non-empty texts, compared unit by unit */
export function makeRunFinder(phrases: readonly string[]): RunFinder {
  const root = linked(trieOf(phrases.filter((phrase) => phrase !== '')));
  return {
    all: (text) => {
      const found: [number, number][] = [];
      if (root.next.size === 0) return found;
      let node = root;
      for (let at = 0; at < text.length; at += 1) {
        node = after(node, text.charAt(at), root);
        for (let end = node.length > 0 ? node : node.shorter; end !== null; end = end.shorter)
          found.push([at + 1 - end.length, at + 1]);
      }
      return found;
    },
    isIn: (text) => {
      if (root.next.size === 0) return false;
      let node = root;
      for (let at = 0; at < text.length; at += 1) {
        node = after(node, text.charAt(at), root);
        if (node.length > 0 || node.shorter !== null) return true;
      }
      return false;
    },
  };
}
