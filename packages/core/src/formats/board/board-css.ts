/** The look of boards, on the colours of `themeCss`. */
export const BOARD_CSS = `.board-section{margin-top:34px}
.board-section h3{margin:0 0 2px;font-size:16px;font-weight:600}
.board-section>.quiet{margin:0 0 4px}
.board td,.board th{padding:8px 18px 8px 0}
.board .end{text-align:right}
.board .short{white-space:nowrap}
.board td.end,.board th.end{white-space:nowrap}
.board .mark{display:inline-block;width:16px;height:16px;margin-right:6px;border-radius:50%;font-size:11px;font-weight:700;line-height:16px;text-align:center;vertical-align:1px}
.board .good .mark{color:var(--tl-muted)}
.board .watch .mark{border-radius:4px;box-shadow:inset 0 0 0 1.5px var(--tl-warning)}
.board .bad{font-weight:600}
.board .bad .mark{background:var(--tl-late);color:var(--tl-paper)}
.board th.bad,.board td.bad{color:var(--tl-late)}
.spark{display:block;overflow:visible}
.spark path{fill:none;stroke:var(--tl-muted);stroke-width:1.5;stroke-linejoin:round}
.spark circle{fill:var(--tl-ink)}
.share{display:block;margin-top:4px}
.board .end .share{margin-left:auto}
.share .whole{fill:var(--tl-line)}
.share .part{fill:var(--tl-committed)}
.share .beyond{fill:var(--tl-late)}
.bad .share .part{fill:var(--tl-late)}
@media (max-width:640px){.board,.board tbody,.board tr,.board th,.board td{display:block;min-width:0}.board thead{display:none}.board tr{padding:10px 0;border-bottom:1px solid var(--tl-line)}.board th,.board td{padding:2px 0;border:0;text-align:left}.board td:not([data-column]){display:none}.board td[data-column]{display:grid;grid-template-columns:38% 1fr;white-space:normal!important}.board td[data-column]::before{content:attr(data-column);color:var(--tl-muted);font-size:12.5px;font-weight:400}.board td[data-column]>*{grid-column:2}.board td[data-column]>.mark{grid-row:1;justify-self:start;margin-left:-22px}.board td[data-column]>.mark~bdi{grid-row:1}.board .end .share{margin-left:0}}
@media print{.board-section{break-inside:avoid}.board tr{break-inside:avoid}}
@media (forced-colors:active){.board .mark{border:1px solid CanvasText}.spark path{stroke:CanvasText}.spark circle,.share .part{fill:CanvasText}}
`;
