// What screens ask before they deny anything of a case. The gate itself is the decoder's.
export { mayDeny, mayDenyAsStep, mayDenyField, mayDenyList, type Gate } from '../decode/gate/permissions.ts';
export { newestCodeOf } from '../decode/facts/newest-code.ts';
