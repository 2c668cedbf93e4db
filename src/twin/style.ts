import type { Palette } from './palette.ts';

/** The style sheet of the twin: one for screens of every width, for large letters, and for paper. */
export const styleOf = ({ text, head, line, ground }: Palette): string => `:root {
  --text: ${text};
  --head: ${head};
  --line: ${line};
  --ground: ${ground};
  --hair: color-mix(in srgb, var(--line) 35%, white);
  color-scheme: light;
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: smooth; }
body {
  margin: 0;
  background: white;
  color: var(--text);
  font: 1rem/1.8 "BIZ UDPGothic", "BIZ UDPゴシック", "UD Shin Go", "Hiragino Sans", "Yu Gothic UI", Meiryo, "Noto Sans JP", "Noto Sans CJK JP", sans-serif;
  line-break: strict;
  overflow-wrap: anywhere;
}
.head, main, .foot { max-width: 56rem; margin: 0 auto; padding: 0 clamp(1rem, 5vw, 2.5rem); }
main { padding-top: 2.5rem; padding-bottom: 3rem; }
:focus-visible { outline: 3px solid var(--head); outline-offset: 3px; border-radius: 2px; }
main:focus { outline: none; }
a { color: var(--head); text-underline-offset: .25em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 3px; }
.skip { position: absolute; left: 1rem; top: -6rem; padding: .5rem 1rem; background: var(--head); color: white; z-index: 1; }
.skip:focus { top: 1rem; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.head { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; padding-top: 1rem; padding-bottom: .75rem; }
.head a { font-weight: bold; text-decoration: none; }
.head a:hover { text-decoration: underline; }
.head span { font-size: .875rem; margin-left: auto; }
.water { display: block; width: 100%; height: 1.25rem; color: var(--line); }
h1, h2, h3, h4, h5, h6 { color: var(--head); line-height: 1.45; text-wrap: balance; word-break: auto-phrase; margin: 2em 0 .6em; }
h1 { font-size: clamp(1.65rem, 1.2rem + 2.4vw, 2.6rem); letter-spacing: .02em; margin: 0 0 1.5rem; }
h2 { font-size: clamp(1.3rem, 1.1rem + .9vw, 1.6rem); margin-top: 2.2em; }
h3 { font-size: 1.15rem; }
h4, h5, h6 { font-size: 1rem; }
h2 + h3, h3 + h4 { margin-top: .5em; }
section { margin: 2.75rem 0; padding-top: 1.25rem; border-top: 1px solid var(--hair); }
section > :first-child { margin-top: 0; }
section section { margin: 1.75rem 0; padding-top: 1rem; }
li section { margin: .75rem 0; padding: 0; border: 0; }
p, ul, ol, dl, blockquote { margin: 0 0 1.1em; max-width: 38em; }
.line { margin-bottom: .1em; }
.line + :not(.line, h1, h2, h3, h4, h5, h6, section, figure) { margin-top: 1em; }
p:has(+ h1) { margin-bottom: .25rem; font-weight: bold; color: var(--head); }
p[lang=en]:has(+ h1) { letter-spacing: .08em; }
ul { padding-left: 1.4em; }
li::marker { color: var(--line); }
li .line + p, dd .line + p { margin-top: 0; }
li > :last-child, dd > :last-child, td > :last-child { margin-bottom: 0; }
.brief { display: flex; flex-wrap: wrap; gap: .35rem .6rem; padding: 0; list-style: none; max-width: none; }
.brief li { padding: .1em .8em; border-radius: 1em; background: var(--ground); }
ul:has(> .labelled) { padding: 0; list-style: none; }
.labelled { display: grid; grid-template-columns: auto 1fr; gap: .9em; margin-bottom: .6em; align-items: baseline; }
.labelled > .label { min-width: 2em; white-space: nowrap; text-align: center; font-weight: bold; color: var(--head); border-bottom: 2px solid var(--line); line-height: 1.5; }
.labelled h2, .labelled h3, .labelled h4 { margin-top: 0; }
.labelled h4 { margin-top: 1.2em; }
dl { max-width: 44em; }
dl > div { display: grid; grid-template-columns: minmax(8em, 30%) 1fr; gap: 0 1.5em; padding: .55em 0; border-bottom: 1px solid var(--hair); }
dl > div:first-child { border-top: 1px solid var(--hair); }
dt { font-weight: bold; color: var(--head); }
dd { margin: 0; }
dd p { margin-bottom: .2em; }
@media (max-width: 30rem) { dl > div { grid-template-columns: 1fr; } }
.note { font-size: .875rem; padding-left: 1em; border-left: 3px solid var(--hair); margin-top: 2rem; }
.caption, figcaption { font-size: .875rem; margin-top: .4em; }
figure { margin: 2rem 0; }
figure svg, .drawn svg { display: block; max-width: 100%; height: auto; border-radius: 4px; }
.drawn a { display: inline-block; max-width: 100%; padding: 1rem; border: 1px solid var(--hair); border-radius: 4px; }
.drawn svg { width: 10rem; border-radius: 0; }
.drawn a::after { content: attr(href); display: block; margin-top: .5rem; font-size: .875rem; }
svg text { font-family: inherit; }
details { margin-top: .75rem; }
summary { cursor: pointer; color: var(--head); padding: .25em 0; width: fit-content; }
details[open] > summary { margin-bottom: .5em; }
.table { overflow-x: auto; margin: 0 0 1.5rem; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; line-height: 1.6; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: bold; color: var(--head); padding: .4em 0; }
th, td { padding: .6em .7em; border-bottom: 1px solid var(--hair); text-align: left; vertical-align: top; min-width: 4.5em; overflow-wrap: break-word; }
thead th, thead td { background: var(--ground); color: var(--head); border-top: 2px solid var(--line); vertical-align: bottom; word-break: auto-phrase; }
thead tr:not(:first-child) > * { border-top: 0; }
tbody th { font-weight: bold; }
.figure { text-align: right; }
td.figure { white-space: nowrap; }
td:not(.figure, :empty) { min-width: 8em; }
tbody tr:hover { background: var(--ground); }
th button { display: inline-flex; gap: .3em; align-items: baseline; font: inherit; color: inherit; background: none; border: 0; padding: 0; margin: 0; text-align: left; cursor: pointer; min-height: 1.6em; text-decoration: underline; text-underline-offset: .25em; }
th button::after { content: "\\2195" / ""; font-weight: normal; }
.figure button { flex-direction: column; gap: 0; align-items: flex-end; text-align: right; }
th[aria-sort=ascending] button::after { content: "\\2191" / ""; }
th[aria-sort=descending] button::after { content: "\\2193" / ""; }
.hint { font-size: .875rem; margin-bottom: .4em; }
ruby { ruby-align: center; }
rt { font-size: .55em; }
.foot { padding-top: 1.5rem; padding-bottom: 3rem; font-size: .9375rem; }
.way { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin-bottom: 1.5rem; }
.way a { display: block; padding: .8em 1em; border: 1px solid var(--hair); border-radius: 4px; text-decoration: none; }
.way a:hover { background: var(--ground); }
.way span { display: block; font-size: .875rem; color: var(--text); }
.way bdi { display: block; text-wrap: balance; word-break: auto-phrase; }
.way .next { grid-column: 2; text-align: right; }
.contents { list-style: none; padding: 0; max-width: none; }
.contents li { display: flex; flex-wrap: wrap; gap: 0 1em; align-items: baseline; justify-content: space-between; padding: .5em 0; border-bottom: 1px solid var(--hair); }
.contents .beside { font-size: .875rem; }
.start { overflow-x: clip; }
.start .head { padding: 0; }
.start header .water { margin-top: 2rem; }
.start header .below { fill: var(--ground); }
.start main { padding-top: 0; }
.start h1 { background: var(--ground); margin: 0 calc(50% - 50vw) 3rem; padding: 2.5rem calc(50vw - 50%) 3.5rem; }
.publication:first-of-type { border-top: 0; padding-top: 0; margin-top: 0; }
@media (min-width: 48rem) { .contents.many { columns: 2; column-gap: 3rem; } .contents li { break-inside: avoid; } }
@media (max-width: 30rem) { .way { grid-template-columns: 1fr; } .way bdi { display: block; text-wrap: balance; word-break: auto-phrase; }
.way .next { grid-column: 1; } }
@media (prefers-contrast: more) { :root { --text: black; --head: black; --line: black; --hair: #555; --ground: white; } a { text-decoration-thickness: 2px; } }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  @page { margin: 20mm; }
  body { font-size: 10pt; line-height: 1.6; }
  .skip, .way, .hint, summary { display: none; }
  .head, main, .foot { max-width: none; padding-left: 0; padding-right: 0; }
  details::details-content { content-visibility: visible; display: block; }
  :not(.drawn) > a[href^=http]::after { content: " (" attr(href) ")"; }
  .table { overflow: visible; }
  tr, figure, li, dl > div { break-inside: avoid; }
  h1, h2, h3, h4 { break-after: avoid; }
  thead { display: table-header-group; }
  th button { text-decoration: none; }
  th button::after { content: none; }
}
`;
