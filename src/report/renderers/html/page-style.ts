/** The part of the style sheet that is the same for every report. */
export const pageStyle = `
@page { font: 8pt 'Inter Variable', Inter, 'Noto Sans', system-ui, sans-serif; color: #565f6f; }
* { box-sizing: border-box; }
html { background: var(--page); color: var(--ink); font: 16px/1.5 'Inter Variable', Inter, 'Noto Sans', system-ui, sans-serif; scroll-padding-top: 16px; }
body { margin: 0; }
a { color: var(--accent); }
a:focus-visible, button:focus-visible, input:focus-visible, .scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -9999px; }
.skip:focus { left: 16px; top: 16px; padding: 8px 12px; background: var(--page); z-index: 1; }
.cover, .text, .foot { max-width: 1120px; margin: 0 auto; padding: 0 24px; }
.cover { border-top: 8px solid var(--own); padding-top: 48px; padding-bottom: 24px; }
.logo { display: block; max-width: 320px; max-height: 96px; margin: 0 0 24px; }
.overline { color: var(--own-ink); font-weight: 600; margin: 0; }
h1 { font-size: 2.25rem; line-height: 1.2; margin: 4px 0 8px; }
.subtitle { font-size: 1.125rem; color: var(--ink-2); margin: 0 0 16px; }
.classification { display: inline-block; border: 1px solid var(--ink); border-radius: 4px; padding: 2px 12px; font-weight: 600; }
h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, caption, figcaption { overflow-wrap: anywhere; white-space: pre-line; }
.level1 { font-size: 1.75rem; line-height: 1.25; margin: 56px 0 16px; padding-bottom: 8px; border-bottom: 2px solid var(--own); }
.level2 { font-size: 1.25rem; line-height: 1.3; margin: 36px 0 8px; }
.level3 { font-size: 1.0625rem; line-height: 1.35; margin: 36px 0 6px; }
.level4 { font-size: 0.9375rem; margin: 14px 0 2px; }
.contents ol { list-style: none; margin: 0; padding: 0; }
.contents ol ol { padding-left: 20px; }
.contents a { color: inherit; text-decoration: none; display: block; padding: 2px 0; }
.contents a:hover { text-decoration: underline; }
.contents > ol > li > a { font-weight: 600; margin-top: 6px; }
p { margin: 8px 0; max-width: 76ch; }
.lead { font-size: 1.0625rem; color: var(--ink-2); }
.small { font-size: 0.875rem; }
ul, ol { margin: 6px 0; padding-left: 22px; }
li { margin: 3px 0; }
.muted { color: var(--ink-3); }
.pairs { margin: 10px 0; font-size: 0.875rem; }
.pairs > div { display: grid; grid-template-columns: minmax(96px, 190px) 1fr; gap: 12px; padding: 4px 0; border-bottom: 1px solid var(--line); }
.pairs dt { color: var(--ink-3); }
.pairs dd { margin: 0; }
.scroll { overflow-x: auto; margin: 14px 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--ink-2); padding: 0 0 6px; }
th, td { text-align: left; vertical-align: top; padding: 6px 8px; border-bottom: 1px solid var(--line); font-weight: 400; min-width: 6.5em; }
td.right, th.right, td.center, th.center { min-width: 4.5em; }
table a[href^='#threat-'] { white-space: nowrap; }
thead th { background: var(--tint); color: var(--ink-2); font-weight: 600; vertical-align: bottom; overflow-wrap: normal; }
thead button { font: inherit; color: inherit; background: none; border: 0; padding: 0; text-align: inherit; cursor: pointer; }
thead button:hover { text-decoration: underline; }
[aria-sort] button::after { content: ' \\2191'; }
[aria-sort='descending'] button::after { content: ' \\2193'; }
.group th { font-weight: 600; background: var(--tint); }
.right { text-align: right; }
.center { text-align: center; }
.tinted { font-weight: 600; }
td.high, th.high.tinted { background: var(--high-tint); } td.medium, th.medium.tinted { background: var(--medium-tint); } td.low, th.low.tinted { background: var(--low-tint); }
td.neutral, th.neutral.tinted { background: var(--unrated-tint); } td.accent, th.accent.tinted { background: var(--accent-tint); }
.lines2 > * { height: 3.6em; } .lines3 > * { height: 5em; } .lines4 > * { height: 6.4em; } .lines5 > * { height: 7.8em; } .lines6 > * { height: 9.2em; }
.filter { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin: 14px 0 -6px; font-size: 0.875rem; }
.filter input { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--ink-3); border-radius: 4px; padding: 4px 8px; min-width: 16em; }
.filter output { color: var(--ink-3); }
tr[hidden] { display: none; }
code { font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; font-size: 0.92em; background: var(--tint); border-radius: 3px; padding: 0 3px; }
.chart { width: auto; min-width: min(100%, 640px); }
.chart thead td { border-color: var(--line); }
.bars { width: 50%; min-width: 160px; }
.bars svg { display: block; width: 100%; height: 18px; }
.badge { display: inline-block; border-radius: 4px; padding: 0 6px; font-size: 0.8125rem; font-weight: 600; line-height: 1.5; white-space: nowrap; vertical-align: baseline; font-variant-numeric: tabular-nums; }
h2 .badge, h3 .badge, h4 .badge, h5 .badge, h6 .badge { margin-left: 8px; vertical-align: 2px; }
.mark { width: 0.66em; height: 0.66em; margin-right: 5px; fill: currentColor; }
.ring { fill: none; stroke: currentColor; stroke-width: 1.9; }
.high { color: var(--high); } .badge.high, .callout.high { background: var(--high-tint); }
.medium { color: var(--medium); } .badge.medium, .callout.medium { background: var(--medium-tint); }
.low { color: var(--low); } .badge.low, .callout.low { background: var(--low-tint); }
.neutral { color: var(--unrated); } .badge.neutral, .callout.neutral { background: var(--unrated-tint); }
.accent { color: var(--accent); } .badge.accent, .callout.accent { background: var(--accent-tint); }
.badge.proposed { background: none; outline: 1px dashed currentColor; outline-offset: -1px; }
.bar { fill: currentColor; }
.callout { border-left: 4px solid currentColor; border-radius: 4px; padding: 8px 16px; margin: 14px 0; }
.callout p { margin: 2px 0; }
.callout p:not(.callout-title) { color: var(--ink); }
.metrics { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); gap: 12px; padding: 0; margin: 16px 0; }
.metrics li { background: var(--tint); border-radius: 6px; padding: 12px 16px; margin: 0; }
.metrics strong { font-size: 1.75rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.metrics span { display: block; font-size: 0.875rem; color: var(--ink-2); }
figure { margin: 16px 0; }
figure .scroll { margin: 0; }
figure svg { display: block; height: auto; max-width: 100%; min-width: min(720px, 100%); margin: 0 auto; }
figcaption { text-align: center; font-size: 0.875rem; color: var(--ink-2); padding-top: 8px; }
.foot { color: var(--ink-3); font-size: 0.8125rem; padding-top: 24px; padding-bottom: 32px; }
@media screen {
  tr:target > *, h2:target, h3:target, h4:target, h5:target, h6:target { background: var(--accent-tint); }
}
@media screen and (min-width: 700px) {
  .pairs.two { display: grid; grid-template-columns: 1fr 1fr; column-gap: 32px; }
}
@media screen and (min-width: 1240px) {
  .columns { display: grid; grid-template-columns: 300px minmax(0, 1120px); gap: 24px; justify-content: center; }
  .contents { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; align-self: start; padding: 32px 0 32px 24px; font-size: 0.875rem; }
  .contents .level1 { margin-top: 0; font-size: 1rem; }
  .columns .text { margin: 0; width: 100%; }
}
@media screen and (max-width: 1239px) { .contents { max-width: 1120px; margin: 0 auto; padding: 0 24px; } }
@media print {
  html { font-size: 9.5pt; background: none; }
  .skip, .foot, .filter { display: none; }
  .contents .level4 { break-after: avoid; }
  .cover, .text, .contents { max-width: none; padding-left: 0; padding-right: 0; }
  .cover { min-height: 90vh; }
  .contents, .chapter, .break { break-before: page; }
  .level1 { margin-top: 0; }
  .contents a { padding: 0; }
  .wide { page: wide; }
  .keep, figure, .callout, .metrics, .pairs > div, tr:not(.long) { break-inside: avoid; }
  h2, h3, h4, h5, h6, .group { break-after: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  .pairs.two { display: grid; grid-template-columns: 1fr 1fr; column-gap: 24px; }
  figure svg { max-height: 225mm; min-width: 0; }
  .wide figure svg { max-height: 140mm; }
  a { color: inherit; text-decoration: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
