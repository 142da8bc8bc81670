// Whether the type of a document says that it is an approval notice for this form, such as "I-765 C09 Standalone Approval"; a letter that
// only mentions an approval is not. Pure.

/** Words of letters that only mention an approval: "Notice of Intent to Revoke Approval", "Replacement After Approval". */
const ABOUT =
  /\b(?:appeal\w*|motions?|certif\w*|part\w*|split|revo\w*|resc\w*|intent|den\w*|reopen\w*|withdr\w*|terminat\w*|cancel\w*|request|of|to|after|before|prior|no|not)\b/i;

/** @param type a document's kind as USCIS writes it, or its name without ".pdf" */
export function namesApproval(type: string | null, formType: string | null): boolean {
  if (type === null || formType === null || !type.startsWith(`${formType} `)) return false;
  const rest = type.slice(formType.length).trim();
  return /(?:^|\s)approval(?: notice)?$/i.test(rest) && !ABOUT.test(rest);
}
