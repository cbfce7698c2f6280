// What doors may use of the core. Everything else is private to it.
export {
  analyze,
  analyzing,
  findingsInFile,
  reading,
  type Analysis,
  type AnalyzeOptions,
  type Reading,
} from './analyze.ts';
export { initiativeText } from './begin/initiative.ts';
export { roadmapFiles, titleOfFolder } from './begin/roadmap.ts';
export { STEPS as LOAD_STEPS, type PeriodStep } from './capacity/periods.ts';
export { fullestMonth, poolsAskedBy, roomOf, type AskedPool } from './capacity/room.ts';
export { loadBy, type Workload } from './capacity/workload.ts';
export { affectedBy, type Affected } from './compare/affected.ts';
export { applyScenario, type ScenarioBase } from './compare/apply-scenario.ts';
export {
  compareOutlooks,
  type OutlookChange,
  type Outlooks,
  type OutlookStanding,
} from './compare/outlook.ts';
export { compareAnalyses, type Compared } from './compare/compare.ts';
export type * from './compare/comparison.ts';
export { FAIL_ON, fails, type FailOn } from './compare/fails.ts';
export { applyEdits } from './edit/apply.ts';
export { checkInEdit, type CheckIn } from './edit/check-in.ts';
export { insertEntry, removeEntry } from './edit/entries.ts';
export { appendItem } from './edit/items.ts';
export { orderKeys } from './edit/order-keys.ts';
export { scalarText } from './edit/scalar.ts';
export type * from './forecast/forecast.ts';
export { forecasting, forecastRoadmap } from './forecast/forecast-roadmap.ts';
export { forecastingFiles } from './forecast-files.ts';
export type { Part as ForecastPart } from './forecast/run-trials.ts';
export { BOARD_CSS } from './formats/board/board-css.ts';
export { boardCsv } from './formats/board/board-csv.ts';
export { boardHtml, type BoardHtmlOptions } from './formats/board/board-html.ts';
export { boardMarkdown } from './formats/board/board-markdown.ts';
export { boardText, type BoardRole, type TextBoardOptions } from './formats/board/board-text.ts';
export { iCalendar, type ICalOptions } from './formats/ical.ts';
export { mermaidGantt } from './formats/mermaid.ts';
export { TIMELINE_CSS } from './formats/svg/css.ts';
export { heatMapSvg, type HeatMapSvgOptions } from './formats/svg/heat-map-svg.ts';
export { slipChartSvg } from './formats/svg/slip-chart-svg.ts';
export { timelineSvg, type SvgOptions } from './formats/svg/timeline-svg.ts';
export { csvLine } from './formats/table/csv.ts';
export { heatMapCsv } from './formats/table/heat-map-csv.ts';
export { timelineCsv } from './formats/table/timeline-csv.ts';
export { timelineTable, type TableOptions } from './formats/table/timeline-table.ts';
export { columnsOf, cutTo, inColumns, terminalText } from './formats/terminal/columns.ts';
export { heatMapText, type TextHeatMapOptions } from './formats/terminal/heat-map-text.ts';
export {
  timelineText,
  type TextRole,
  type TextTimelineOptions,
} from './formats/terminal/timeline-text.ts';
export { conflictsAbout, type SaidConflict, type SaidRepair } from './judge/about-conflicts.ts';
export { poolName, sayNumber, sayPercent } from './judge/person-days.ts';
export type * from './history/history.ts';
export { driftOf, itemDrift, type Drift, type ItemDrift, type SayDo } from './history/drift.ts';
export { historyOf } from './history/history-of.ts';
export { EVENT_TITLES, sayEvent } from './history/say-event.ts';
export { levellingSteps, levelRoadmap } from './level/level-roadmap.ts';
export type * from './level/level.ts';
export { isDelayed, sayHoldup, sayLevelled } from './level/say-levelled.ts';
export { sayQuality } from './level/say-quality.ts';
export { proposalsFor, type Proposal } from './level/write-dates.ts';
export { readCalendars } from './link/calendars.ts';
export { sizesOf } from './link/check-texts.ts';
export { scenariosOf, type Scenario } from './link/scenarios.ts';
export { mergeTexts, type Merged } from './merge/merge-texts.ts';
export { ROOTS, SHAPES } from './model/generated/shapes.ts';
export type * as data from './model/generated/types.ts';
export { parseShare } from './model/quantity/share.ts';
export * from './model/roadmap.ts';
export * from './model/shape.ts';
export { nodeOf, pathOf, placeOf, where } from './parse/origin.ts';
export { parse } from './parse/parse.ts';
export type * from './parse/tree.ts';
export { drivingChain, latestStartFor, type ChainLink } from './plan/explain.ts';
export type * from './plan/plan.ts';
export { sayChain } from './plan/say-chain.ts';
export { htmlReport } from './reports/html.ts';
export { jsonReport, type JsonPart, type JsonReport } from './reports/json.ts';
export { annotations } from './reports/annotations.ts';
export { boardsPage } from './reports/boards.ts';
export { briefOf } from './reports/brief.ts';
export { codeQualityReport } from './reports/code-quality.ts';
export { figuresOf } from './reports/figures.ts';
export { outlookFigures, sayOutlookChange } from './reports/outlook-figures.ts';
export { findingsMarkdown } from './reports/findings-markdown.ts';
export { junitReport } from './reports/junit.ts';
export { mdText } from './formats/md-text.ts';
export type { Block } from './reports/review/block.ts';
export { redacted } from './reports/redacted.ts';
export { reviewHtml } from './reports/review/html.ts';
export { markdownOf } from './reports/review/markdown.ts';
export { reviewOf } from './reports/review/review.ts';
export { verdictOf, type Verdict } from './reports/review/verdict.ts';
export { sarifReport } from './reports/sarif.ts';
export { sitePages } from './reports/site.ts';
export { textReport, type ReportRole } from './reports/text.ts';
export { wrapped } from './formats/terminal/wrap.ts';
export { RULE_PAGES } from './rules/generated/pages.ts';
export { RULES } from './rules/generated/rules.ts';
export type { Rule } from './rules/rule.ts';
export { inOrder as inFindingOrder, needsPlan } from './rules/run.ts';
export type * from './schedule/outcome.ts';
export { scheduleProblem, type ScheduleProblem, type ScheduleSketch } from './schedule/problem.ts';
export { solve, type SolveOptions } from './schedule/solve.ts';
export { idFromPath } from './shape/read.ts';
export { noteEdit } from './shape/read-file.ts';
export type { ShapedFile } from './shape/shape.ts';
export type * from './text/diagnostic.ts';
export { displayed, quoted, visible } from './text/display.ts';
export { finished, type Slices } from './run/slices.ts';
export { kebab } from './text/kebab.ts';
export { lineIndex, type LineIndex } from './text/line-index.ts';
export { nearest } from './text/nearest.ts';
export type * from './text/source.ts';
export { addMonths, civilOf, dayOf, formatDay, parseDay, weekdayOf, type Day } from './time/day.ts';
export { parseDuration, type Duration } from './time/duration.ts';
export { parseEffort, parseEffortRate, type Effort } from './time/effort.ts';
export type { Parsed } from './time/parsed.ts';
export { parsePeriod, type Period } from './time/period.ts';
export { HORIZONS, resolveWhen, type When } from './time/when.ts';
export { SCALES } from './views/axis.ts';
export { isCritical, isLate, matches, type ItemFilter } from './views/filter.ts';
export * from './views/heat-map.ts';
export { GROUPINGS, type Grouping } from './views/lanes.ts';
export * from './views/say.ts';
export { tellChain } from './views/tell-chain.ts';
export type * from './views/scene.ts';
export { slipChart } from './views/slip-chart.ts';
export { timelineScene, type TimelineOptions } from './views/timeline.ts';
export { agenda, type AgendaEntry } from './views/agenda.ts';
export type * from './views/board.ts';
export { BOARDS } from './views/generated/boards.ts';
export { IMPACT_KINDS, impactBoard, type ImpactKind } from './views/impact.ts';
export { makeBoard } from './views/make-board.ts';
