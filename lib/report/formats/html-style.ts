// The style sheet of the printed report: black on white, no colour needed, A4 and Letter with the same page breaks. Data only.
// paginate.ts counts on these sizes. Change both together.

export const REPORT_STYLE = `
@page { margin: 13mm 14mm 12mm; }
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #000; font: 400 9.25pt/12.5pt Arial, "Liberation Sans", Helvetica, sans-serif; font-variant-numeric: tabular-nums; text-size-adjust: none; -webkit-text-size-adjust: none; }
p, dl, dd, h1, h2, h3 { margin: 0; overflow-wrap: anywhere; }
.sheet { break-after: page; max-width: 216mm; }
.sheet:last-child { break-after: auto; }
.mast { display: grid; grid-template-columns: 1fr auto 1fr; align-items: center; padding-block-end: 5pt; margin-block-end: 4pt; border-block-end: 1.25pt solid #000; }
.mast > :last-child { text-align: end; }
.mast > :first-child { font-weight: 700; }
.un { padding: 1pt 6pt; border: 1pt dashed #000; font-weight: 700; }
h1 { font-size: 15pt; line-height: 18pt; padding-block: 8pt 6pt; }
h2 { font-size: 11.5pt; line-height: 14pt; padding-block: 12pt 4pt; break-after: avoid; border-block-end: 1pt solid #000; }
h3 { font-size: 10pt; line-height: 13pt; padding-block: 9pt 3pt; break-after: avoid; }
p { padding-block: 2pt 4pt; }
.notice, .warning { font-weight: 700; }
.warning { border-inline-start: 3pt solid #000; padding-inline-start: 6pt; }
.quote { border-inline-start: 2pt solid #777; padding-inline-start: 8pt; white-space: pre-line; }
.small { font-size: 8pt; line-height: 11pt; }
.fact { display: grid; grid-template-columns: 110pt 1fr 22pt; gap: 8pt; padding: 2pt 0; border-block-end: .5pt solid #888; break-inside: avoid; }
.fact.with-from { grid-template-columns: 110pt 1fr 22pt 158pt; }
.fact > * { min-width: 0; overflow-wrap: anywhere; }
.grid { display: grid; grid-template-columns: repeat(3, 1fr); gap: 4pt 12pt; padding-block: 2pt 4pt; }
.grid dt { font-size: 8pt; line-height: 11pt; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
caption { text-align: start; padding-block: 1pt 2pt; }
th, td { text-align: start; vertical-align: top; padding: 2.5pt 8pt 2.5pt 0; border-block-end: .5pt solid #888; overflow-wrap: anywhere; white-space: pre-line; }
th { font-weight: 700; border-block-end: 1pt solid #000; }
th:last-child, td:last-child { padding-inline-end: 0; }
tr { break-inside: avoid; }
code { font-family: "Liberation Mono", "Courier New", monospace; font-size: .86em; }
.ft { margin-block-start: 6pt; padding-block: 3pt 0; border-block-start: .5pt solid #000; font-size: 8pt; line-height: 11pt; }
@media screen {
  body { background: #d5dae0; padding: 24px; }
  .sheet { width: 216mm; min-height: 279mm; max-width: 100%; margin: 0 auto 24px; padding: 13mm 14mm 12mm; background: #fff; }
}
@media screen and (width <= 45rem) {
  body { padding: 0; }
  .sheet { padding: 1rem; min-height: 0; overflow-x: auto; }
  .mast, .fact, .fact.with-from, .grid { grid-template-columns: 1fr; }
  .mast > :last-child { text-align: start; }
  table { min-width: 34rem; }
}
`.trim();
