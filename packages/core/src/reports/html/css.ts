import { TIMELINE_RULES } from '../../formats/svg/css.ts';
import { themeCss } from '../../formats/svg/theme.ts';

/** The look of the page: the colours of the timeline, one column, much air. */
export const REPORT_CSS = `${themeCss(':root')}
${TIMELINE_RULES}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:64px;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--tl-paper);color:var(--tl-ink);font:15px/1.55 ui-sans-serif,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;overflow-wrap:anywhere}
main,header,nav>div,footer{max-width:1240px;margin:0 auto;padding:0 24px}
a{color:inherit;text-decoration-color:var(--tl-faint);text-underline-offset:3px}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--tl-committed);outline-offset:2px;border-radius:4px}
[hidden]{display:none!important}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px}
.skip:focus{left:16px;top:12px;z-index:3;background:var(--tl-paper);padding:6px 12px}
nav{position:sticky;top:0;z-index:2;background:var(--tl-paper);border-bottom:1px solid var(--tl-line)}
nav>div{display:flex;align-items:center;gap:20px;height:48px;overflow-x:auto;white-space:nowrap;font-size:14px}
nav a{text-decoration:none;color:var(--tl-muted)}
nav a:hover{color:var(--tl-ink)}
nav button{margin-left:auto;font:inherit;font-size:13px;color:var(--tl-muted);background:none;border:1px solid var(--tl-line);border-radius:999px;padding:3px 12px;cursor:pointer}
header{padding-top:44px}
.eyebrow{margin:0;color:var(--tl-muted);font-size:13px}
h1{margin:2px 0 8px;font-size:34px;line-height:1.2;font-weight:650;letter-spacing:-.015em}
h2{margin:64px 0 16px;font-size:21px;font-weight:650;letter-spacing:-.01em}
h2.minor{margin:36px 0 12px;font-size:15px}
h3{margin:0;font-size:16px;font-weight:600}
.lead{margin:0 0 8px;max-width:70ch;color:var(--tl-muted)}
.verdict{margin:12px 0 24px;font-size:18px;max-width:62ch}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(112px,1fr));gap:1px;margin:0;border:1px solid var(--tl-line);border-radius:10px;overflow:hidden;background:var(--tl-line)}
.figures div{display:flex;flex-direction:column-reverse;background:var(--tl-paper);padding:12px 16px}
.figures dt{color:var(--tl-muted);font-size:13px}
.figures dd{margin:0;font-size:26px;line-height:1.25;font-weight:600;font-variant-numeric:tabular-nums}
.figures .late dd,.figures .error dd{color:var(--tl-late)}
.sign{display:inline-block;width:18px;height:18px;margin-right:8px;border-radius:50%;text-align:center;font-size:12px;font-weight:700;line-height:18px;vertical-align:1px;background:var(--tl-late);color:var(--tl-paper)}
.sign.warning{border-radius:5px;background:none;color:var(--tl-ink);box-shadow:inset 0 0 0 1.75px var(--tl-warning)}
.sign.info{background:none;color:var(--tl-muted);box-shadow:inset 0 0 0 1.5px var(--tl-faint)}
.quiet{color:var(--tl-muted);font-size:13px}
.first{margin:0;padding:0;list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,420px),1fr));gap:14px 40px}
.first li{position:relative;padding-left:26px}
.first .sign{position:absolute;left:0;top:3px}
.first a{font-weight:600}
.first .said{display:block;color:var(--tl-muted);font-size:14px}
figure{margin:0}
.picture{border:1px solid var(--tl-line);border-radius:10px;overflow-x:auto;padding:8px 0}
.picture .tl{display:block;width:100%;height:auto}
.picture .wide{min-width:980px}
.picture .narrow{display:none}
@media (max-width:760px){.picture.both .wide{display:none}.picture.both .narrow{display:block}}
figcaption{margin-top:8px;color:var(--tl-muted);font-size:13px}
form{display:flex;flex-wrap:wrap;gap:8px 20px;align-items:center;margin-bottom:16px;font-size:14px}
input[type=search]{font:inherit;color:inherit;background:var(--tl-paper);border:1px solid var(--tl-faint);border-radius:8px;padding:5px 10px;width:220px}
input[type=checkbox]{accent-color:var(--tl-committed)}
output{color:var(--tl-muted)}
.card{border:1px solid var(--tl-line);border-radius:10px;padding:18px 20px 6px;margin-bottom:16px}
.card:target{border-color:var(--tl-ink)}
.meta{margin:2px 0 0;color:var(--tl-muted);font-size:13.5px}
.findings{list-style:none;margin:14px 0 0;padding:0}
.finding{padding:14px 0 10px;border-top:1px solid var(--tl-line)}
.finding p{margin:0}
.finding .message{position:relative;padding-left:26px;font-weight:500}
.finding .sign{position:absolute;left:0;top:3px}
.finding>:not(.message){margin-left:26px}
.steps{margin-top:8px;font-size:14px}
.steps ol,.steps ul{margin:2px 0 0;padding-left:20px}
.finding .next{margin-top:8px;font-size:14px}
.steps strong,.next strong{font-weight:600}
.frame{margin:10px 0 0;padding:8px 12px;background:var(--tl-raised);border:1px solid var(--tl-line);border-radius:8px;font:12.5px/1.6 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;white-space:pre-wrap}
.frame .number{display:inline-block;min-width:2.2em;margin-right:1.2em;text-align:right;color:var(--tl-muted);user-select:none}
mark{background:var(--tl-late-fill);color:inherit;border-radius:3px;box-shadow:0 0 0 1px var(--tl-late-fill);text-decoration:underline wavy var(--tl-late) 1px;text-underline-offset:3px}
code{font:12.5px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
.finding .source{margin-top:8px;color:var(--tl-muted);font-size:13px}
.scroll{overflow-x:auto;overflow-wrap:normal}
table{width:100%;border-collapse:collapse;font-size:14px;font-variant-numeric:tabular-nums}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:left;vertical-align:top;padding:7px 18px 7px 0;border-bottom:1px solid var(--tl-line);min-width:64px}
tbody th{font-weight:500;min-width:180px}
thead th{color:var(--tl-muted);font-size:12.5px;font-weight:500;white-space:nowrap}
td.tl-date{min-width:104px}
td strong{display:block;color:var(--tl-late);font-weight:600}
td ul{margin:0;padding:0;list-style:none}
td.tl-long{min-width:210px}
td:last-child{min-width:96px}
.tl-group th{padding-top:22px;font-weight:600}
#rules{columns:2 440px;column-gap:48px}
#rules h2{column-span:all}
.rule{margin-bottom:22px;max-width:75ch;break-inside:avoid}
.rule p{margin:4px 0}
.rule:target h3{text-decoration:underline}
footer{margin-top:72px;padding-bottom:40px;color:var(--tl-muted);font-size:13px}
@media (max-width:600px){main,header,nav>div,footer{padding:0 16px}header{padding-top:28px}h1{font-size:27px}.verdict{font-size:16.5px}.card{padding:14px 14px 4px}.finding>:not(.message){margin-left:0}}
@media print{nav,form,.skip{display:none!important}body{font-size:10.5pt}main,header,footer{max-width:none;padding:0}.card,.finding,tr,.picture{break-inside:avoid}.picture .wide{min-width:0;display:block!important}.picture .narrow{display:none!important}.scroll{overflow:visible}h2{margin-top:32px;break-after:avoid}svg,mark,.figures,.sign{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
@media (forced-colors:active){.sign,.card,.picture,.figures div{border:1px solid CanvasText}mark{background:Mark;color:MarkText}}
`;
