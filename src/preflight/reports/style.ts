/** How the HTML report looks: the reader's own fonts, high contrast, errors solid and warnings dashed. */
export const style = `
body { font-family: system-ui, sans-serif; line-height: 1.6; color: #1a1a1a; background: #fff; margin: 0; }
main { max-width: 64rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.3rem; margin: 3rem 0 .5rem; }
h3 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
.file { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
.verdict { font-weight: bold; padding: .5rem .75rem; border-left: .4rem solid; }
.verdict.passed { border-color: #12692f; }
.verdict.failed { border-color: #b00020; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #767676; overflow-wrap: break-word; }
tr.error strong { color: #b00020; }
tr.warning strong { color: #7a4d00; }
.hint { color: #444; }
.pages { display: grid; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); gap: 1.5rem; }
figure { margin: 0; }
svg { width: 100%; height: auto; border: 1px solid #767676; }
rect { fill: none; stroke-width: 2; vector-effect: non-scaling-stroke; }
rect.error { stroke: #b00020; }
rect.warning { stroke: #7a4d00; stroke-dasharray: 5 3; }
svg text { font: bold 11px system-ui, sans-serif; fill: #000; stroke: #fff; stroke-width: 3; paint-order: stroke; }
ul.questions { list-style: none; padding: 0; }
.signature input { border: 0; border-bottom: 1px solid #767676; font: inherit; min-width: 12rem; }
a { color: #0b3d91; }
`;
