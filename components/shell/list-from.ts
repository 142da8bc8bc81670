// From how many cases on they stand in a searchable list instead of tabs: one number for the list and for what stands beside it.
export const LIST_FROM = 7;
