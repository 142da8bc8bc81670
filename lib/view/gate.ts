// What screens ask before they deny anything of a case. The gate itself is the decoder's.
export { mayDeny, mayDenyAsStep, mayDenyField, mayDenyList } from '../decode/gate/permissions.ts';
export { newestCodeOf } from '../decode/timeline/newest-code.ts';
