// Number of cases from which a searchable list replaces the tabs.
export const LIST_FROM = 7;
