// What screens ask before they put a status in other words: whether its title decides the case, and which sentence goes with it.
export { isAboutTheCase } from '../decode/facts/decided.ts';
