// Generated from schemas/ by `npm run generate`; do not edit.

/** The shared vocabulary of a roadmap: what its initiatives refer to. `roadmap.yaml` holds it; any section may stand in a file of its own that `include:` names. */
export interface RoadmapFile {
  /** The version of the file format. */
  readonly version?: 1;
  /** The roadmap's id. Other roadmaps refer to its items as `<roadmap>/<initiative>`. Needed in `roadmap.yaml`, not in section files. */
  readonly roadmap?: string;
  /** What people call it; the head of every picture and report. */
  readonly title?: string;
  /** What the roadmap is about, in a sentence or two. */
  readonly summary?: string;
  /** Who answers for the roadmap as a whole. */
  readonly owner?: string;
  /** The time that the roadmap covers. */
  readonly horizon?: string;
  /** How often each active initiative should be looked at. One without a meaningful change or a check-in for one and a half times as long is stale. */
  readonly cadence?: string;
  /** The currency of amounts that do not name one. */
  readonly currency?: string;
  /** The other files of the roadmap, as globs below its folder. Default: `initiatives/**\/*.{yaml,yml}`. `*.roadmap.yaml` and `*.initiative.yaml` always belong to it. */
  readonly include?: readonly string[];
  /** Other roadmaps that this one refers to: the id of each and its folder. */
  readonly portfolio?: Readonly<Record<string, string>>;
  /** JSON Schema files of your own for your own keys (`x-…`), relative to the roadmap's folder. */
  readonly extensions?: string | ExtensionsData;
  /** Working days, freezes, named dates, and what fiscal years and horizons mean here. */
  readonly calendar?: CalendarData;
  /** Further working calendars, for teams that work on other days. */
  readonly calendars?: Readonly<Record<string, WorkCalendarData>>;
  /** What the initiatives are for, by id. */
  readonly objectives?: Readonly<Record<string, ObjectiveData>>;
  /** The figures that show whether the objectives are met, by id. One scorecard for business and IT. */
  readonly kpis?: Readonly<Record<string, KpiData>>;
  /** Who does the work, by id: people, skills and what part of their time is free for it. */
  readonly teams?: Readonly<Record<string, TeamData>>;
  /** The systems in use, planned and on their way out, by id. */
  readonly systems?: Readonly<Record<string, SystemData>>;
  /** The business processes that rest on the systems, by id. */
  readonly processes?: Readonly<Record<string, ProcessData>>;
  /** Where business and IT meet over the roadmap all year, by id. */
  readonly touchpoints?: Readonly<Record<string, TouchpointData>>;
  /** How efforts are written here. */
  readonly estimates?: EstimatesData;
  /** The roadmap's own stages, in order, with the gate before each. Status says how far the promise goes; the stage says how far the thing is. */
  readonly stages?: Readonly<Record<string, StageData>>;
  /** The team's own words for status, each with the status that it means. */
  readonly statuses?: Readonly<Record<string, Status>>;
  /** The rules to start from; `rules:` says what differs. `recommended` is what holds without this line, `strict` asks more of every plan, `startup` less, `portfolio` what matters over many roadmaps. */
  readonly extends?: 'throughline:recommended' | 'throughline:strict' | 'throughline:startup' | 'throughline:portfolio';
  /** How severe each rule is here, and its options. `throughline explain --list` names all rules. */
  readonly rules?: Readonly<Record<string, Severity | RuleSettingData>>;
  /** Named what-ifs, by id. Each is a file of values laid over the roadmap; one under `scenarios/` needs no line here, unless to give its file another name. A branch is a scenario too. */
  readonly scenarios?: Readonly<Record<string, ScenarioData>>;
  /** Initiatives written here instead of in files of their own: a small roadmap fits in one file. */
  readonly initiatives?: readonly InitiativeData[];
  /** Where more is to be found. */
  readonly links?: readonly (string | LinkData)[];
  /** Anything else worth keeping; shown, never interpreted. */
  readonly notes?: string;
}

/** A schema for each kind of file. */
export interface ExtensionsData {
  /** The schema for initiatives. */
  readonly initiative?: string;
  /** The schema for roadmap files. */
  readonly roadmap?: string;
}

/** Working days, freezes, named dates, and what fiscal years and horizons mean here. */
export interface CalendarData {
  /** The month in which the fiscal year starts; `FY27` means the fiscal year that ends in 2027. Default: `january`. */
  readonly fiscalYearStart?: 'january' | 'february' | 'march' | 'april' | 'may' | 'june' | 'july' | 'august' | 'september' | 'october' | 'november' | 'december';
  /** The days of the week on which people work: `mon-fri`, `sun-thu`, or a list of days. Default: `mon-fri`. */
  readonly workweek?: Workweek;
  /** The hours of a working day, for durations such as `4h`. Default: 8. */
  readonly hoursPerDay?: number;
  /** Days on which nobody works. */
  readonly holidays?: HolidaysData;
  /** Times when nobody works: a shutdown, a move. */
  readonly closures?: readonly ClosureData[];
  /** Times when work goes on but some milestones may not fall: a change freeze. */
  readonly freezes?: readonly FreezeData[];
  /** Dates by name: product releases, fairs, feature freezes. Initiatives that refer to one move when it moves. */
  readonly releases?: Readonly<Record<string, string | ReleaseData>>;
  /** What `now`, `next` and `later` mean here. */
  readonly horizons?: HorizonsData;
}

/** A working calendar. What it leaves out is as in the roadmap's `calendar`. */
export interface WorkCalendarData {
  /** What people call it. */
  readonly title?: string;
  /** The days of the week on which people work: `mon-fri`, `sun-thu`, or a list of days. Default: `mon-fri`. */
  readonly workweek?: Workweek;
  /** Days on which nobody works. */
  readonly holidays?: HolidaysData;
  /** Times when nobody works. */
  readonly closures?: readonly ClosureData[];
}

/** The days of the week on which people work: `mon-fri`, `sun-thu`, or a list of days. Default: `mon-fri`. */
export type Workweek = string | readonly ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];

/** Days on which nobody works. */
export interface HolidaysData {
  /** The country (and region) that `days` were taken from. It says where they come from; nothing is looked up. */
  readonly region?: string;
  /** The public holidays, each with its name. */
  readonly days?: Readonly<Record<string, string>>;
  /** Further days off, such as a company's own. */
  readonly extra?: readonly string[];
}

/** A time when nobody works. */
export interface ClosureData {
  /** What it is called. */
  readonly title?: string;
  /** Its first day; a period means its first day. */
  readonly from: string;
  /** Its last day; a period means its last day. Default: the end of `from`. */
  readonly to?: string;
}

/** A time in which some kinds of milestone may not fall. */
export interface FreezeData {
  /** What it is called. */
  readonly title?: string;
  /** Its first day; a period means its first day. */
  readonly from: string;
  /** Its last day; a period means its last day. Default: the end of `from`. */
  readonly to?: string;
  /** The kinds of milestone that it holds back. Default: every kind. */
  readonly applies?: readonly string[];
  /** The systems that it protects. Default: all. */
  readonly systems?: readonly string[];
  /** The teams that it binds. Default: all. */
  readonly teams?: readonly string[];
}

/** A named date with what belongs to it. */
export interface ReleaseData {
  /** What people call it. */
  readonly title?: string;
  /** When it is. */
  readonly date?: string;
  /** The last day on which something new may still go in. */
  readonly freeze?: string;
  /** Anything else worth saying. */
  readonly note?: string;
}

/** What `now`, `next` and `later` mean here. */
export interface HorizonsData {
  /** The time that `now` means. */
  readonly now?: string;
  /** The time that `next` means. */
  readonly next?: string;
  /** The time that `later` means. */
  readonly later?: string;
}

/** Something that the organisation wants to reach. */
export interface ObjectiveData {
  /** What people call it. */
  readonly title?: string;
  /** What will be different when it is reached. */
  readonly summary?: string;
  /** Whose work it is: `business`, `it`, or `shared`. One roadmap, not two. */
  readonly domain?: Domain;
  /** Who answers for it. */
  readonly owner?: string;
  /** When it should be reached; a period means its last day. */
  readonly by?: string;
  /** How much it counts beside the others. Default: 1. */
  readonly weight?: number;
  /** The KPIs that show whether it is reached: some of business, some of IT. */
  readonly kpis?: readonly string[];
  /** The larger objectives that it serves. */
  readonly supports?: readonly string[];
}

/** A figure that shows whether an objective is met. */
export interface KpiData {
  /** What people call it. */
  readonly title?: string;
  /** What exactly is counted, and what is not. */
  readonly summary?: string;
  /** Whose work it is: `business`, `it`, or `shared`. One roadmap, not two. */
  readonly domain?: Domain;
  /** Who answers for it. */
  readonly owner?: string;
  /** Who answers for it on the other side, so that business and IT share it. */
  readonly coOwner?: string;
  /** What it is counted in. */
  readonly unit?: string;
  /** Which way is better: `up`, `down`, or `hold` for one that should stay where it is. */
  readonly direction?: 'up' | 'down' | 'hold';
  /** Where it stood when counting began, in its unit. */
  readonly baseline?: number;
  /** The value to reach, and by when. */
  readonly target?: KpiGoalData;
  /** For a figure that must not suffer while others improve: the bound that it must keep. */
  readonly guardrail?: string;
  /** How often it is measured. */
  readonly every?: string;
  /** Where the figure comes from: an address or the name of a report. */
  readonly source?: string;
  /** What was measured: a day or period, and the value. */
  readonly values?: Readonly<Record<string, number>>;
}

/** The value to reach, and by when. */
export interface KpiGoalData {
  /** The value to reach, in the KPI's unit. */
  readonly value: number;
  /** When it should be reached; a period means its last day. */
  readonly by?: string;
}

/** People who do the work. Capacity = people × working days − leave − run − reserve. */
export interface TeamData {
  /** What people call it. */
  readonly title?: string;
  /** What it is there for. */
  readonly summary?: string;
  /** Whose work it is: `business`, `it`, or `shared`. One roadmap, not two. */
  readonly domain?: Domain;
  /** Who leads it. */
  readonly lead?: string;
  /** How many people it has, in full-time equivalents. */
  readonly people?: number;
  /** How many of them can do what. One person may count under several skills. */
  readonly skills?: Readonly<Record<string, number>>;
  /** The share of its time kept free for what nobody foresees. */
  readonly reserve?: string;
  /** The share of its time that running things takes. */
  readonly run?: string;
  /** The calendar on which it works, one of `calendars`. Default: the roadmap's. */
  readonly calendar?: string;
  /** How many initiatives it should work on at once, at most. */
  readonly wipLimit?: number;
  /** How its size changes: what holds from a date on. */
  readonly capacity?: readonly CapacityChangeData[];
  /** Who is away, and when. */
  readonly leave?: readonly LeaveData[];
  /** The last day of a team that no longer exists. */
  readonly ended?: string;
  /** The team that took over its work. */
  readonly mergedInto?: string;
}

/** What changes in a team from a date on. */
export interface CapacityChangeData {
  /** From when; a period means its first day. */
  readonly from: string;
  /** Until when; a period means its last day. Default: for good. */
  readonly to?: string;
  /** How many people it has then. */
  readonly people?: number;
  /** How many of them can do what then; skills left out stay as they were. */
  readonly skills?: Readonly<Record<string, number>>;
  /** The share of its time kept free then. */
  readonly reserve?: string;
  /** The share of its time that running things takes then. */
  readonly run?: string;
  /** Why. */
  readonly note?: string;
}

/** People who are away for a time. */
export interface LeaveData {
  /** What for. */
  readonly title?: string;
  /** The first day; a period means its first day. */
  readonly from: string;
  /** The last day; a period means its last day. Default: the end of `from`. */
  readonly to?: string;
  /** How many people are away. Default: 1. */
  readonly people?: number;
  /** The skill that is missed. */
  readonly skill?: string;
}

/** A system that people or other systems use. */
export interface SystemData {
  /** What people call it. */
  readonly title?: string;
  /** What it does. */
  readonly summary?: string;
  /** Who answers for it. */
  readonly owner?: string;
  /** Who makes it. */
  readonly vendor?: string;
  /** What the business can do through it. Two systems with the same capability and users are candidates for consolidation. */
  readonly capabilities?: readonly string[];
  /** Who uses it. */
  readonly userGroups?: readonly string[];
  /** The life of a system: from when it is in which phase. */
  readonly lifecycle?: LifecycleData;
  /** The system that takes its place. */
  readonly successor?: string;
  /** What should become of it (TIME): `tolerate`, `invest`, `migrate` or `eliminate`. */
  readonly disposition?: 'tolerate' | 'invest' | 'migrate' | 'eliminate';
  /** How bad it is when it stands still. */
  readonly criticality?: Criticality;
  /** The data that it is the master of. */
  readonly masters?: readonly string[];
  /** The data that it needs from others. */
  readonly reads?: readonly string[];
  /** The systems that it exchanges data with. */
  readonly integrates?: readonly IntegrationData[];
  /** What is paid for it, and until when. */
  readonly contracts?: readonly ContractData[];
  /** How much it can still take, by measure. */
  readonly headroom?: Readonly<Record<string, HeadroomData>>;
  /** How many people know it well enough to mend it at night. */
  readonly experts?: number;
  /** Whether it goes on when a part of it fails. */
  readonly redundant?: boolean;
}

/** The life of a system: from when it is in which phase. */
export interface LifecycleData {
  /** From when it is planned. */
  readonly plan?: string;
  /** From when it is brought in. */
  readonly phaseIn?: string;
  /** From when it is in use. */
  readonly active?: string;
  /** From when it is on its way out. */
  readonly phaseOut?: string;
  /** The last day on which it may be used; a period means its last day. */
  readonly endOfLife?: string;
}

/** An exchange of data with another system. */
export interface IntegrationData {
  /** The id of a system. */
  readonly with: string;
  /** How the data travels. */
  readonly via?: string;
  /** The data that travels. */
  readonly carries?: readonly string[];
  /** Whether it works today (`live`), will (`planned`), or is to go (`retiring`). */
  readonly status?: 'live' | 'planned' | 'retiring';
  /** The initiative that builds or removes it. */
  readonly initiative?: string;
}

/** What is paid for a system, and until when. */
export interface ContractData {
  /** Who is paid. */
  readonly vendor?: string;
  /** What for. */
  readonly title?: string;
  /** How many licences or seats were bought. */
  readonly purchased?: number;
  /** How many of them were used in the last 90 days. */
  readonly active90d?: number;
  /** What one costs. */
  readonly unitCost?: string;
  /** What all of it costs, where it is not paid by the seat. */
  readonly cost?: string;
  /** The day on which it renews itself or ends. */
  readonly renewal?: string;
  /** How many days before that notice must be given. */
  readonly noticeDays?: number;
}

/** How much a system can still take of one measure. */
export interface HeadroomData {
  /** How much it can take in all. */
  readonly capacity: number;
  /** How much of that is taken. */
  readonly used?: number;
  /** What it is counted in. */
  readonly unit?: string;
  /** The day of the count. */
  readonly on?: string;
}

/** A business process. */
export interface ProcessData {
  /** What people call it. */
  readonly title?: string;
  /** What happens in it. */
  readonly summary?: string;
  /** Who answers for it. */
  readonly owner?: string;
  /** How bad it is when it stands still. */
  readonly criticality?: Criticality;
  /** The systems that it rests on. */
  readonly systems?: readonly string[];
}

/** How bad it is when it stands still. */
export type Criticality = 'low' | 'medium' | 'high' | 'critical';

/** A meeting of business and IT over the roadmap. */
export interface TouchpointData {
  /** What people call it. */
  readonly title?: string;
  /** What it is for. */
  readonly summary?: string;
  /** How often it takes place. */
  readonly every?: string;
  /** How long it takes. */
  readonly minutes?: number;
  /** Who takes part, on both sides. */
  readonly participants?: ParticipantsData;
  /** The day on which it takes place next. */
  readonly next?: string;
  /** When it took place. */
  readonly held?: readonly (string | MeetingData)[];
}

/** Who takes part, on both sides. */
export interface ParticipantsData {
  /** Who comes from the business. */
  readonly business?: readonly string[];
  /** Who comes from IT. */
  readonly it?: readonly string[];
}

/** A touchpoint that took place. */
export interface MeetingData {
  /** The day. */
  readonly on: string;
  /** How long it took. */
  readonly minutes?: number;
  /** What came of it. */
  readonly note?: string;
}

/** How efforts are written here. */
export interface EstimatesData {
  /** The t-shirt sizes, and the effort that each stands for. */
  readonly sizes?: Readonly<Record<string, string>>;
}

/** A stage, and the gate before it. */
export interface StageData {
  /** What people call it. */
  readonly title?: string;
  /** What it means to be there. */
  readonly summary?: string;
  /** The fields that an initiative must have to pass the gate. */
  readonly requires?: readonly string[];
  /** Who opens the gate. */
  readonly approver?: string;
  /** The day from which on the gate is asked for; what passed it before is let be. */
  readonly since?: string;
}

/** One of the seven statuses. */
export type Status = 'proposed' | 'assessing' | 'committed' | 'active' | 'paused' | 'done' | 'dropped';

/** How severe a finding of the rule is, or `off`. */
export type Severity = 'error' | 'warning' | 'info' | 'off';

/** A rule's severity and options; each rule's page names its options. */
export interface RuleSettingData {
  /** How severe a finding of the rule is, or `off`. */
  readonly severity?: Severity;
  readonly [key: string]: RuleOption | undefined;
}

/** The value of an option of the rule. */
export type RuleOption = number | boolean | string | readonly string[];

/** A what-if. */
export interface ScenarioData {
  /** What people call it. */
  readonly title?: string;
  /** What it tries. */
  readonly summary?: string;
  /** The file of values that it lays over the roadmap, under `scenarios/` or named `*.scenario.yaml`. Default: `scenarios/<id>.yaml`. */
  readonly file?: string;
}

/** An initiative file: one initiative, or a list of them under `initiatives:`. */
export interface InitiativeFile extends InitiativeData, InitiativeListData {}

/** Several small initiatives in one file. */
export interface InitiativeListData {
  /** The initiatives of this file, each with an `id` of its own. */
  readonly initiatives?: readonly InitiativeData[];
}

/** Work with an outcome that someone waits for: who wants it, when, what it needs and what it moves. */
export interface InitiativeData {
  /** The initiative's name in references, unique in the roadmap. It is the identity: the file may move, the id stays. Default: the file's name without its extension. */
  readonly id?: string;
  /** What people call it, in a few words. */
  readonly title?: string;
  /** What will be different when it is done, and for whom, in a sentence or two. */
  readonly summary?: string;
  /** Whose work it is: `business`, `it`, or `shared`. One roadmap, not two. */
  readonly domain?: Domain;
  /** Why the work exists. Work with no path to an objective or a KPI needs `run`, `risk`, `compliance` or `debt` to say what it is for. */
  readonly category?: 'growth' | 'run' | 'risk' | 'compliance' | 'debt';
  /** How far the promise goes: `proposed` (an idea), `assessing` (being looked at), `committed` (promised, not begun), `active`, `paused`, `done` or `dropped`; or one of the team's own words from `statuses:`. Default: `proposed`. It says nothing about stages and gates: see `stage`. */
  readonly status?: string;
  /** Why it stands where it stands: what it is paused for, why it was dropped. */
  readonly statusReason?: string;
  /** The stage it has reached, in the roadmap's own vocabulary (`stages:`). */
  readonly stage?: string;
  /** The gates it has passed: for each stage the day and who let it through. */
  readonly gates?: Readonly<Record<string, GateData>>;
  /** Who answers for it, on both sides: a role, a person or a team. */
  readonly owners?: OwnersData;
  /** Free words to filter and group by. */
  readonly labels?: readonly string[];
  /** The objectives that it serves. */
  readonly objectives?: readonly string[];
  /** The KPIs that it is meant to move, with the value expected and by when. */
  readonly kpis?: readonly (string | KpiExpectationData)[];
  /** `must`, `should`, `could` or `wont`; or a rank, 1 being the first. */
  readonly priority?: 'must' | 'should' | 'could' | 'wont' | number;
  /** What it is worth, on a scale that the roadmap's people agree on (often 1, 2, 3, 5, 8, 13). WSJF = (businessValue + timeCriticality + riskReduction) / size. */
  readonly value?: ValueData;
  /** When work begins. A period means its first day. */
  readonly start?: string;
  /** What outside the roadmap sets the start. */
  readonly startReason?: string;
  /** When it should be finished: what we aim for. A period means its last day. */
  readonly target?: string;
  /** What outside the roadmap sets the target. */
  readonly targetReason?: string;
  /** A target for each stage, where reaching them takes long enough to promise each. */
  readonly targets?: Readonly<Record<string, string>>;
  /** The hard date after which it is too late; a period means its last day. Say why in `deadlineReason`. */
  readonly deadline?: string;
  /** What happens on the deadline that cannot be moved. */
  readonly deadlineReason?: string;
  /** How long the work takes from start to finish, in working time: `6w`. Without it the dates or the effort say so. */
  readonly duration?: string;
  /** When it really began and ended. What was planned stays in `start` and `target`. */
  readonly actual?: ActualData;
  /** Who was promised the date: only people inside (`internal`), or customers, authorities, the press (`announced`). */
  readonly commitment?: 'internal' | 'announced';
  /** How often a check-in is due, if not as often as the roadmap's `cadence` says. */
  readonly cadence?: string;
  /** What it waits for: other initiatives, their milestones, items of other roadmaps, outsiders. */
  readonly dependsOn?: readonly (string | DependencyData)[];
  /** The capacity that it asks of teams. */
  readonly demand?: readonly DemandData[];
  /** What must be in place before the start, and how long it takes to get. */
  readonly prepare?: readonly (string | PreparationData)[];
  /** What those who must build and run it say about it: IT in the first discussion. */
  readonly feasibility?: FeasibilityData;
  /** Points on the way that others watch, in order. */
  readonly milestones?: readonly MilestoneData[];
  /** The systems that it touches, by what it does to them. */
  readonly systems?: SystemChangesData;
  /** The business processes that it changes. */
  readonly processes?: readonly string[];
  /** What the plan takes for granted, and until when that was last known to hold. */
  readonly assumptions?: readonly (string | AssumptionData)[];
  /** What may go wrong, how likely, how bad, and what is done about it. */
  readonly risks?: readonly (string | RiskData)[];
  /** What has to be decided on the way, by whom and by when. */
  readonly decisions?: readonly DecisionData[];
  /** What is part of it. */
  readonly scope?: readonly string[];
  /** What people may expect and will not get. */
  readonly outOfScope?: readonly string[];
  /** How everyone will see that it is finished. */
  readonly doneWhen?: readonly string[];
  /** The initiatives that give way for this one. */
  readonly displaces?: readonly string[];
  /** The initiative that took its place, if it was dropped. */
  readonly replacedBy?: string;
  /** The same work in other roadmaps, which then have to agree on its dates, owners and status. */
  readonly sameAs?: readonly string[];
  /** What it costs and saves. */
  readonly budget?: BudgetData;
  /** How it stands, as said on given days. "No change" is a valid check-in. */
  readonly checkIns?: readonly CheckInData[];
  /** Where more is to be found: tickets, documents, pull requests. */
  readonly links?: readonly (string | LinkData)[];
  /** Anything else worth keeping; shown, never interpreted. */
  readonly notes?: string;
}

/** Who answers for it, on both sides. */
export interface OwnersData {
  /** Who answers for the outcome. */
  readonly business?: string | readonly string[];
  /** Who answers for building and running it. */
  readonly it?: string | readonly string[];
}

/** A gate that was passed. */
export interface GateData {
  /** The day on which the stage was reached. */
  readonly passed?: string;
  /** Who let it through. */
  readonly by?: string;
  /** On what conditions, or where it was recorded. */
  readonly note?: string;
}

/** What the initiative should do to a KPI. */
export interface KpiExpectationData {
  /** The id of a KPI. */
  readonly kpi: string;
  /** The value that it should reach through this initiative. */
  readonly expect?: string;
  /** When the effect should be seen; a period means its last day. */
  readonly by?: string;
  /** The effect that was measured afterwards. */
  readonly measured?: MeasurementData;
}

/** The effect that was measured afterwards. */
export interface MeasurementData {
  /** The day of the measurement. */
  readonly on: string;
  /** What was measured, in the KPI's unit. */
  readonly value: number;
  /** How it was measured. */
  readonly note?: string;
}

/** What it is worth, on a scale that the roadmap's people agree on (often 1, 2, 3, 5, 8, 13). WSJF = (businessValue + timeCriticality + riskReduction) / size. */
export interface ValueData {
  /** What it brings the business or its users. */
  readonly businessValue?: number;
  /** How fast that value decays with waiting. */
  readonly timeCriticality?: number;
  /** What risk it removes or what chance it opens. */
  readonly riskReduction?: number;
  /** The size of the job on the same scale. Default: its likely effort. */
  readonly size?: number;
}

/** When it really began and ended. What was planned stays in `start` and `target`. */
export interface ActualData {
  /** The day on which work began. */
  readonly start?: string;
  /** The day on which it was done. */
  readonly finish?: string;
}

/** Something that the initiative waits for. */
export interface DependencyData {
  /** What it waits for: an `initiative`, a milestone of one (`initiative#milestone`), or an item of another roadmap (`roadmap/initiative`). */
  readonly on?: string;
  /** Instead of `on`: someone outside every roadmap, in words. */
  readonly external?: string;
  /** What waits for what: `FS` this starts after that finishes (usual), `SS` starts after it starts, `FF` finishes after it finishes, `SF` finishes after it starts. */
  readonly type?: 'FS' | 'SS' | 'FF' | 'SF';
  /** Time that must pass in between; negative for a lead. Working time of the initiative that waits, or calendar time (`10cd`). */
  readonly lag?: string;
  /** What exactly is needed from it. */
  readonly for?: string;
  /** The day by which it is needed; a period means its last day. */
  readonly needBy?: string;
  /** The day that the other side has promised; a period means its last day. */
  readonly promised?: string;
  /** Whether the other side knows of the ask and accepts it: `true`, or who said so and when. */
  readonly acknowledged?: boolean | AcknowledgementData;
  /** The day on which it arrived. */
  readonly delivered?: string;
  /** `accepted`: this dependency is known to close a cycle, and is left out of the network. Say why in `because`. */
  readonly cycle?: 'accepted';
  /** Why the dependency exists, or why its cycle is accepted. */
  readonly because?: string;
  /** Anything else worth saying. */
  readonly note?: string;
}

/** Who accepted the ask, and when. */
export interface AcknowledgementData {
  /** Who accepted it. */
  readonly by?: string;
  /** The day on which they did. */
  readonly on?: string;
  /** On what conditions. */
  readonly note?: string;
}

/** Capacity asked of one team. */
export interface DemandData {
  /** The id of a team. */
  readonly team: string;
  /** The skill that the work needs, one that the team lists. Without it any member can do the work. */
  readonly skill?: string;
  /** The work asked for. Without it the load shown is only a floor. */
  readonly effort?: string;
  /** How the work is spread over the time: evenly (`flat`, usual), more at the beginning (`front`) or at the end (`back`). */
  readonly profile?: 'flat' | 'front' | 'back';
  /** The most people who can work on it at once. */
  readonly atMost?: number;
  /** When the work can begin, if not with the initiative. */
  readonly from?: string;
  /** When the work must end, if not with the initiative. */
  readonly to?: string;
  /** What the work consists of. */
  readonly note?: string;
}

/** Something that must be in place before the start. */
export interface PreparationData {
  /** What must be in place. */
  readonly what: string;
  /** What kind of thing it is, to group by. */
  readonly kind?: string;
  /** Who gets it in place. */
  readonly owner?: string;
  /** How long it takes from asking to having it. */
  readonly leadTime?: string;
  /** When it must be there, if not at the start. */
  readonly needBy?: string;
  /** The day on which it was asked for or ordered. */
  readonly started?: string;
  /** Whether it is in place, or the day since which it is. */
  readonly done?: boolean | string;
  /** Anything else worth saying. */
  readonly note?: string;
}

/** What those who must build and run it say about it: IT in the first discussion. */
export interface FeasibilityData {
  /** Can it be done as planned: yes (`feasible`), only if (`conditional`), or no (`infeasible`). */
  readonly verdict?: VerdictWord;
  /** Who gave the verdict. */
  readonly by?: string;
  /** The day of the verdict. */
  readonly on?: string;
  /** What a conditional verdict depends on. */
  readonly conditions?: readonly (string | ConditionData)[];
  /** The reasons, in words. */
  readonly note?: string;
  /** The verdicts, where several teams or system owners each gave one. */
  readonly verdicts?: readonly VerdictData[];
  /** What it means for those who run things. All three are asked for from `assessing` on; where there is none, write `{none: the reason}`. */
  readonly impact?: ImpactData;
}

/** Can it be done as planned: yes (`feasible`), only if (`conditional`), or no (`infeasible`). */
export type VerdictWord = 'feasible' | 'conditional' | 'infeasible';

/** One verdict of several. */
export interface VerdictData {
  /** Who gave it. */
  readonly by?: string;
  /** Can it be done as planned: yes (`feasible`), only if (`conditional`), or no (`infeasible`). */
  readonly verdict: VerdictWord;
  /** The day on which it was given. */
  readonly on?: string;
  /** What a conditional verdict depends on. */
  readonly conditions?: readonly (string | ConditionData)[];
  /** The reasons, in words. */
  readonly note?: string;
}

/** Something that must be true for the verdict to hold. */
export interface ConditionData {
  /** The condition. */
  readonly text: string;
  /** Who sees to it. */
  readonly owner?: string;
  /** When it must be met; a period means its last day. Default: the start. */
  readonly by?: string;
  /** Whether it is met, or the day since which it is. */
  readonly met?: boolean | string;
}

/** What it means for those who run things. All three are asked for from `assessing` on; where there is none, write `{none: the reason}`. */
export interface ImpactData {
  /** What it needs of hardware, networks and platforms. */
  readonly infrastructure?: string | InfrastructureImpactData;
  /** What it asks of those who help the users afterwards. */
  readonly support?: string | SupportImpactData | readonly SupportImpactData[];
  /** What it asks of those who build. */
  readonly engineering?: string | EngineeringImpactData;
}

/** What it needs of hardware, networks and platforms. */
export interface InfrastructureImpactData {
  /** The need in words. */
  readonly what?: string;
  /** Who provides it. */
  readonly owner?: string;
  /** What it will take of the headroom of systems. */
  readonly load?: readonly SystemLoadData[];
  /** Instead of everything else: there is no impact, because … */
  readonly none?: string;
}

/** What an initiative will take of a system's headroom. */
export interface SystemLoadData {
  /** The id of a system. */
  readonly system: string;
  /** Which headroom of the system: a key of its `headroom`. */
  readonly measure: string;
  /** How much, in the unit of that headroom. */
  readonly amount: number;
  /** From when. Default: the initiative's target. */
  readonly from?: string;
}

/** What it asks of a support team after it goes live. */
export interface SupportImpactData {
  /** The need in words. */
  readonly what?: string;
  /** The id of a team. */
  readonly team?: string;
  /** The extra work, as a rate. */
  readonly effort?: string;
  /** How long it lasts. */
  readonly for?: string;
  /** From when. Default: the initiative's target. */
  readonly from?: string;
  /** Instead of everything else: there is no impact, because … */
  readonly none?: string;
}

/** What it asks of those who build. */
export interface EngineeringImpactData {
  /** The need in words. */
  readonly what?: string;
  /** The teams concerned. */
  readonly teams?: readonly string[];
  /** Instead of everything else: there is no impact, because … */
  readonly none?: string;
}

/** A point on the way that others watch. */
export interface MilestoneData {
  /** Its name within the initiative; others refer to it as `initiative#milestone`. */
  readonly id?: string;
  /** What people call it. */
  readonly title?: string;
  /** What kind of event it is. Freezes hold back the kinds that they name. */
  readonly kind?: string;
  /** When it should be reached; a period means its last day. */
  readonly target?: string;
  /** The day on which it was reached; `null` while it was not. */
  readonly actual?: string | null;
  /** The hard date after which it is too late. */
  readonly deadline?: string;
  /** Who was promised the date: only people inside (`internal`), or outsiders (`announced`). */
  readonly commitment?: 'internal' | 'announced';
  /** Who answers for it. */
  readonly owner?: string;
  /** Anything else worth saying. */
  readonly note?: string;
}

/** The systems that it touches, by what it does to them. */
export interface SystemChangesData {
  /** Systems that it brings in. */
  readonly introduces?: readonly string[];
  /** Systems that it alters. */
  readonly changes?: readonly string[];
  /** Systems that it switches off. */
  readonly retires?: readonly string[];
  /** Systems that it needs and leaves as they are. */
  readonly uses?: readonly string[];
}

/** Something that the plan takes for granted. */
export interface AssumptionData {
  /** The assumption. */
  readonly text: string;
  /** Who keeps an eye on it. */
  readonly owner?: string;
  /** The day on which it was last known to hold. */
  readonly checked?: string;
  /** The day after which it must be checked again; a period means its last day. */
  readonly validUntil?: string;
  /** `false` once it has turned out wrong. */
  readonly holds?: boolean;
}

/** Something that may go wrong. */
export interface RiskData {
  /** What may happen. */
  readonly text: string;
  /** How likely it is. */
  readonly probability?: string;
  /** The delay that it would bring. */
  readonly impact?: string;
  /** The money that it would cost. */
  readonly cost?: string;
  /** Who watches it and acts. */
  readonly owner?: string;
  /** What is done about it. */
  readonly response?: 'avoid' | 'mitigate' | 'transfer' | 'accept';
  /** How, in words. */
  readonly action?: string;
  /** The day since which it can no longer happen. */
  readonly closed?: string;
}

/** Something that has to be decided. */
export interface DecisionData {
  /** Its name within the initiative. */
  readonly id?: string;
  /** The question. */
  readonly title?: string;
  /** When it must be decided; a period means its last day. */
  readonly needBy?: string;
  /** Who decides. */
  readonly owner?: string;
  /** What there is to choose from. */
  readonly options?: readonly string[];
  /** The day on which it was decided; `null` while it is open. */
  readonly decided?: string | null;
  /** What was decided. */
  readonly outcome?: string;
}

/** What it costs and saves. */
export interface BudgetData {
  /** Money spent once. */
  readonly capex?: string;
  /** Money spent again and again. */
  readonly opex?: string;
  /** Money no longer spent once it is done. */
  readonly savings?: string;
  /** Money spent so far. */
  readonly spent?: string;
  /** The currency, by its three letters (ISO 4217). */
  readonly currency?: string;
  /** Whether the money is granted, or the day on which it was. */
  readonly approved?: boolean | string;
}

/** How the initiative stood on a day. */
export interface CheckInData {
  /** The day. */
  readonly on: string;
  /** Who says so. */
  readonly by?: string;
  /** Whether the target holds: `on-track`, `at-risk` or `off-track`. */
  readonly health?: 'on-track' | 'at-risk' | 'off-track';
  /** The share of the work that is done. */
  readonly progress?: string;
  /** The work that is left. */
  readonly remaining?: string;
  /** What there is to say. */
  readonly note?: string;
}

/** An address with a title. */
export interface LinkData {
  /** A web address. */
  readonly url: string;
  /** What is to be found there. */
  readonly title?: string;
}

/** Whose work it is: `business`, `it`, or `shared`. One roadmap, not two. */
export type Domain = 'business' | 'it' | 'shared';

/** A what-if, `scenarios/<id>.yaml`: values laid over the roadmap. It names what is there already. A value takes the place of the one that is written and a list that of the whole list; what the scenario leaves out stays as it is. */
export interface ScenarioFile {
  /** What people call it. */
  readonly title?: string;
  /** What it tries, and why one would. */
  readonly summary?: string;
  /** Other values for initiatives, by id. One that is not done in this scenario is `dropped`. */
  readonly initiatives?: Readonly<Record<string, InitiativeData>>;
  /** Other values for single milestones, each by `initiative#milestone`. */
  readonly milestones?: Readonly<Record<string, MilestoneData>>;
  /** Other values for teams, by id: more people, other shares, leave. */
  readonly teams?: Readonly<Record<string, TeamData>>;
  /** Other days: a named date that moves, a freeze. Named dates that it leaves out stay as they are. */
  readonly calendar?: CalendarData;
  /** Other values for further working calendars, by id. */
  readonly calendars?: Readonly<Record<string, WorkCalendarData>>;
  /** Other values for objectives, by id. */
  readonly objectives?: Readonly<Record<string, ObjectiveData>>;
  /** Other values for KPIs, by id. */
  readonly kpis?: Readonly<Record<string, KpiData>>;
  /** Other values for systems, by id. */
  readonly systems?: Readonly<Record<string, SystemData>>;
  /** Other values for processes, by id. */
  readonly processes?: Readonly<Record<string, ProcessData>>;
  /** Other values for touchpoints, by id. */
  readonly touchpoints?: Readonly<Record<string, TouchpointData>>;
  /** Other efforts for the t-shirt sizes. */
  readonly estimates?: EstimatesData;
  /** Anything else worth keeping; shown, never interpreted. */
  readonly notes?: string;
}
