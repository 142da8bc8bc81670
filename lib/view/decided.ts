// What screens ask before they put a status or a code in other words: whether a title decides the case, which sentence or remark goes with it.
export { isAboutTheCase } from '../decode/facts/decided.ts';
export { codeRemarkOf } from '../tables/code-remarks.ts';
