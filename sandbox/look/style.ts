/** One sheet for every page of the sandbox; inline, so that a page is one request and needs nothing else. */
export const STYLE = `
:root { color-scheme: light dark; --ground: #f2f4f7; --sheet: #fff; --ink: #1a2330; --soft: #556072; --line: #d5dae2; --edge: #768294;
  --own: #1f3f86; --own-ink: #fff; --tint: #e8edf8; --bad: #a8201a; --bad-tint: #fdecea; --good: #1b6b3a; --good-tint: #e6f4ea;
  --band: #ffe6a3; --band-ink: #463200; --gap: 24px; }
@media (prefers-color-scheme: dark) { :root { --ground: #10141b; --sheet: #1a202a; --ink: #e9edf3; --soft: #a9b3c1; --line: #313a48; --edge: #76839a;
  --own: #a9c1ff; --own-ink: #0d1a38; --tint: #243154; --bad: #ffb3ab; --bad-tint: #43201d; --good: #8ddba8; --good-tint: #18351f;
  --band: #3b2d00; --band-ink: #ffe08f; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 Inter, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
.band { background: var(--band); color: var(--band-ink); margin: 0; padding: 8px 16px; text-align: center; font-size: 14px; }
.band a { color: inherit; }
.top { max-width: 1080px; margin: 0 auto; padding: 20px 16px 0; display: flex; gap: 8px 24px; align-items: center; flex-wrap: wrap; }
.brand { font-weight: 650; font-size: 18px; display: flex; align-items: center; gap: 10px; color: var(--ink); text-decoration: none; }
.brand svg { color: var(--own); flex: none; }
nav { display: flex; gap: 4px; margin-left: auto; }
nav a { padding: 8px 12px; border-radius: 8px; color: var(--ink); text-decoration: none; }
nav a[aria-current] { background: var(--tint); font-weight: 600; }
main { max-width: 1080px; margin: 0 auto; padding: 24px 16px 64px; }
main.narrow { max-width: 528px; }
h1 { font-size: 26px; line-height: 1.25; margin: 0 0 8px; letter-spacing: -0.01em; }
h2 { font-size: 18px; line-height: 1.35; margin: 0 0 12px; }
h3 { font-size: 15px; margin: 16px 0 8px; }
p { margin: 0 0 12px; }
a { color: var(--own); }
.soft { color: var(--soft); }
.small { font-size: 14px; }
.sheet { background: var(--sheet); border: 1px solid var(--line); border-radius: 14px; padding: 24px; margin-bottom: var(--gap); }
.sheet > :last-child { margin-bottom: 0; }
.two { display: grid; gap: 0 var(--gap); align-items: start; }
.two.order { grid-template-rows: auto 1fr; }
@media (min-width: 860px) { .two { grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr); } .two.order > :nth-child(2) { grid-area: 1 / 1 / 3 / 2; } .two.order > :nth-child(n + 3) { grid-column: 2; } .two.order > :first-child { grid-area: 1 / 2; } }
dl.facts { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 6px 16px; margin: 0 0 16px; }
dl.facts dt { color: var(--soft); } dl.facts dd { margin: 0; text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
dl.facts.left dd { text-align: left; }
.total { display: flex; justify-content: space-between; gap: 16px; border-top: 1px solid var(--line); padding-top: 12px; margin: 12px 0 0; font-weight: 650; font-size: 18px; }
ul.lines { list-style: none; margin: 0; padding: 0; }
ul.lines li { display: flex; justify-content: space-between; gap: 16px; padding: 6px 0; }
.num { font-variant-numeric: tabular-nums; white-space: nowrap; }
label, legend { font-weight: 600; } legend { padding: 0; }
::placeholder { color: var(--soft); opacity: 1; }
form + p { margin-top: 16px; }
fieldset { border: 0; padding: 0; margin: 0 0 20px; min-width: 0; }
.field { margin: 0 0 16px; }
.field label { display: block; margin-bottom: 6px; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; }
input:where(:not([type=radio], [type=checkbox])), select { width: 100%; min-height: 48px; padding: 10px 12px; font: inherit; color: inherit; background: var(--sheet);
  border: 1px solid var(--edge); border-radius: 9px; }
input[aria-invalid=true] { border-color: var(--bad); border-width: 2px; }
.error { color: var(--bad); font-size: 14px; margin: 6px 0 0; }
.choice { display: flex; gap: 12px; align-items: flex-start; border: 1px solid var(--edge); border-radius: 9px; padding: 12px; margin-top: 8px; cursor: pointer; }
.choice:has(:checked) { border-color: var(--own); box-shadow: inset 0 0 0 1px var(--own); background: var(--tint); }
.choice input { margin: 4px 0 0; width: 18px; height: 18px; accent-color: var(--own); }
.choice span { display: block; } .choice .soft { font-weight: 400; font-size: 14px; }
form:has(#method-swish:checked) .if-card { display: none; }
button, .button { display: inline-flex; justify-content: center; align-items: center; min-height: 44px; padding: 8px 16px; border-radius: 9px; border: 1px solid var(--edge);
  background: var(--sheet); color: var(--ink); font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
button.main, .button.main { background: var(--own); border-color: var(--own); color: var(--own-ink); }
button.wide, .button.wide { width: 100%; min-height: 52px; }
button:hover, .button:hover { filter: brightness(1.06); }
:focus-visible { outline: 3px solid var(--own); outline-offset: 2px; }
.note { border-radius: 10px; padding: 12px 16px; margin: 0 0 20px; background: var(--tint); }
.note.bad { background: var(--bad-tint); color: var(--bad); } .note.good { background: var(--good-tint); color: var(--good); }
.note p:last-child { margin: 0; } .note a { color: inherit; }
.test { border: 1px dashed var(--edge); border-radius: 14px; padding: 20px; margin-bottom: var(--gap); }
.test > :last-child { margin-bottom: 0; }
.tag { display: inline-block; font-size: 13px; padding: 1px 8px; border-radius: 99px; background: var(--tint); white-space: nowrap; }
.tag.good { background: var(--good-tint); color: var(--good); } .tag.bad { background: var(--bad-tint); color: var(--bad); }
.row { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; }
.row .field { margin: 0; flex: 1 1 140px; } .row form { margin: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 15px; }
th, td { text-align: left; padding: 10px 16px 10px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { color: var(--soft); font-weight: 600; font-size: 14px; white-space: nowrap; } tr:last-child td { border-bottom: 0; }
td.num, th.num { text-align: right; } td:last-child, th:last-child { padding-right: 0; }
code, pre { font: 14px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; } pre { white-space: pre-wrap; margin: 0; } td code { white-space: nowrap; }
.clock { font-size: 26px; font-weight: 650; font-variant-numeric: tabular-nums; margin: 0 0 4px; line-height: 1.25; }
iframe { width: 100%; height: 560px; border: 1px solid var(--line); border-radius: 10px; background: #fff; }
.cards { list-style: none; padding: 0; margin: 0; } .cards li { padding: 10px 0; border-top: 1px solid var(--line); display: flex; gap: 12px; justify-content: space-between; align-items: center; }
.cards.letters li { flex-wrap: wrap; gap: 2px 16px; } .cards.letters li > :first-child { flex: 1 1 240px; overflow-wrap: anywhere; }
.cards li:first-child { border-top: 0; } .cards .button { min-height: 40px; padding: 4px 12px; font-size: 14px; flex: none; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 480px) { .sheet, .test { padding: 18px; } h1, .clock { font-size: 23px; } }
`
