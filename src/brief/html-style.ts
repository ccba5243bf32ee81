import { colour, fontFamily, type Colour } from '../scene/tokens'

export type BriefPaper = 'a4' | 'letter'

const pageSizes: Readonly<Record<BriefPaper, { readonly name: string, readonly acrossHeight: string }>> = {
  a4: { name: 'A4', acrossHeight: '158mm' }, letter: { name: 'letter', acrossHeight: '164mm' },
}

const ink = (name: Colour) => colour(name, 'light')

/** On a screen a column to read; on paper pages with numbers, on which no heading stands alone and no row is cut. */
export function briefStyle(paper: BriefPaper, footer: string): string {
  const { name, acrossHeight } = pageSizes[paper]
  return `
@page { size: ${name}; margin: 20mm 19mm 22mm;
  @bottom-left { content: ${cssString(footer)}; font: 8pt ${fontFamily}; color: ${ink('ink-2')}; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt ${fontFamily}; color: ${ink('ink-2')}; }
}
@page across { size: ${name} landscape; margin: 14mm 14mm 18mm; }
* { box-sizing: border-box; }
html { color-scheme: light; background: #fff; }
body { margin: 0 auto; padding: 32px 24px 64px; max-width: 780px; color: ${ink('ink')}; font: 15px/1.5 ${fontFamily};
  overflow-wrap: anywhere; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
h1 { font-size: 1.9em; line-height: 1.2; margin: 0 0 .25em; text-wrap: balance; }
h2 { font-size: 1.3em; line-height: 1.3; margin: 2em 0 .5em; }
h3 { font-size: 1em; line-height: 1.4; margin: 1.5em 0 .35em; }
h1, h2, h3 { font-weight: 600; break-after: avoid; }
.about { color: ${ink('ink-2')}; margin: 0 0 2em; }
.about span:not(:last-child)::after { content: " \\00b7 "; }
p, ul, ol, dl { margin: 0 0 .75em; orphans: 3; widows: 3; }
ul, ol { padding-left: 1.25em; }
li { margin: .2em 0; break-inside: avoid; }
.quiet, cite, figcaption, .left { color: ${ink('ink-2')}; font-style: normal; }
cite { white-space: normal; }
cite::before { content: "\\2014\\00a0"; }
b { font-weight: 600; }
dl { display: grid; grid-template-columns: minmax(9em, max-content) 1fr; gap: .15em 1.5em; }
dt { color: ${ink('ink-2')}; max-width: 19em; }
dd { margin: 0; }
table { width: 100%; border-collapse: collapse; margin: 1.25em 0 .35em; font-size: .9em; line-height: 1.35; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding-bottom: .4em; break-after: avoid; font-size: 1.1em; }
th, td { text-align: left; vertical-align: top; padding: .4em 1.2em .4em 0; border-bottom: 1px solid ${ink('line')}; font-weight: 400; unicode-bidi: plaintext; }
thead th { color: ${ink('ink-2')}; border-bottom: 1px solid ${ink('line-2')}; vertical-align: bottom; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th:last-child, td:last-child { padding-right: 0; }
.number { text-align: right; white-space: nowrap; }
thead .number { white-space: normal; }
.left { font-size: .9em; }
figure { margin: 1.25em 0; break-inside: avoid; }
figure svg { display: block; max-width: 100%; height: auto; }
figcaption { font-size: .85em; margin-top: .5em; }
details { font-size: .9em; margin: .5em 0 1em; }
.entry { margin: 1.25em 0 1.6em; padding-left: 28px; }
.entry > header { break-inside: avoid; break-after: avoid; margin-bottom: .4em; }
.entry h3 { margin: 0; }
.entry .mark { position: absolute; margin-left: -28px; margin-top: .2em; width: 17px; height: 17px; }
.mark svg { display: block; width: 100%; height: 100%; }
.entry .label { font-size: .85em; font-weight: 600; margin: 0; display: flex; gap: 1em; align-items: baseline; }
.critical .label > b { color: ${ink('crit')}; }
.warning .label > b { color: ${ink('warn')}; }
.entry dl, .entry ul { font-size: .93em; margin-bottom: .55em; }
.entry ul { list-style: none; padding-left: 0; }
.entry p { margin-bottom: .55em; }
.basis { font-weight: 400; padding: 0 .55em; border-radius: 4px; }
.stated { background: ${ink('sunken')}; color: ${ink('ink')}; font-weight: 500; }
.inferred { border: 1px dashed ${ink('control')}; color: ${ink('ink')}; }
.structural { color: ${ink('ink-2')}; font-style: italic; padding: 0; }
@media screen { figure.page svg { width: 100%; } .table { overflow-x: auto; } }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.45; }
  details { display: none; }
  .entry { break-inside: avoid-page; }
  .entry.long { break-inside: auto; }
  section.paged { page: across; }
  section.paged h2 { margin-top: 0; }
  figure.page { margin: 0; }
  figure.page svg { max-height: ${acrossHeight}; max-width: 100%; margin: 0 auto; width: auto; }
  figure.page.grown svg { width: 100%; }
}`
}

/** A text in a style sheet: letters and digits as they are, all else by number, so that nothing ends the string or the sheet. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`
}
