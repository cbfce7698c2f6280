// @ts-nocheck Generated from schemas/ by `npm run generate`; do not edit.

/** What ajv says of one place that does not fit the schema. */
export interface SchemaError {
  /** JSON pointer to the place, from the top of the file. */
  readonly instancePath: string;
  readonly schemaPath: string;
  /** The keyword of JSON Schema that does not hold. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Where the key itself is at fault. */
  readonly propertyName?: string;
}

/** Every place of a file's data that does not fit its schema; empty if all does. */
export type Validator = (data: unknown) => readonly SchemaError[];

export const VALIDATORS: Readonly<Record<'roadmap' | 'initiative' | 'scenario', Validator>> = {
  roadmap: (data) => (roadmap(data) ? [] : roadmap.errors),
  initiative: (data) => (initiative(data) ? [] : initiative.errors),
  scenario: (data) => (scenario(data) ? [] : scenario.errors),
};

var roadmap = validate21;
var schema6 = { "$id": "https://throughline.dev/schemas/v1/roadmap.schema.json", "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "version": { "type": "integer", "enum": [1] }, "roadmap": { "$ref": "initiative.schema.json#/$defs/id" }, "title": { "$ref": "initiative.schema.json#/$defs/text" }, "summary": { "$ref": "initiative.schema.json#/$defs/text" }, "owner": { "$ref": "initiative.schema.json#/$defs/owner" }, "horizon": { "$ref": "initiative.schema.json#/$defs/range" }, "cadence": { "$ref": "initiative.schema.json#/$defs/duration" }, "currency": { "$ref": "initiative.schema.json#/$defs/currency" }, "include": { "type": "array", "items": { "$ref": "#/$defs/glob" } }, "portfolio": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "initiative.schema.json#/$defs/text" } }, "extensions": { "anyOf": [{ "$ref": "#/$defs/schemaFile" }, { "$ref": "#/$defs/extensions" }] }, "calendar": { "$ref": "#/$defs/calendar" }, "calendars": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/workCalendar" } }, "objectives": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/objective" } }, "kpis": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/kpi" } }, "teams": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/team" } }, "systems": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/system" } }, "processes": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/process" } }, "touchpoints": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/touchpoint" } }, "estimates": { "$ref": "#/$defs/estimates" }, "stages": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/stage" } }, "statuses": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/text" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/status" } }, "extends": { "type": "string", "enum": ["throughline:recommended", "throughline:strict", "throughline:startup", "throughline:portfolio"] }, "rules": { "type": "object", "propertyNames": { "pattern": "^(?:x-.*|[a-z][a-z0-9-]*/[a-z][a-z0-9-]*)$" }, "patternProperties": { "^x-": true }, "additionalProperties": { "anyOf": [{ "$ref": "#/$defs/severity" }, { "$ref": "#/$defs/ruleSetting" }] } }, "scenarios": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/scenario" } }, "initiatives": { "type": "array", "items": { "$ref": "initiative.schema.json#/$defs/listedInitiative" } }, "links": { "type": "array", "items": { "anyOf": [{ "$ref": "initiative.schema.json#/$defs/url" }, { "$ref": "initiative.schema.json#/$defs/link" }] } }, "notes": { "$ref": "initiative.schema.json#/$defs/text" } }, "$defs": { "extensions": { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "initiative": { "$ref": "#/$defs/schemaFile" }, "roadmap": { "$ref": "#/$defs/schemaFile" } } }, "calendar": { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "fiscalYearStart": { "enum": ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"] }, "workweek": { "$ref": "#/$defs/workweek" }, "hoursPerDay": { "type": "number", "exclusiveMinimum": 0, "maximum": 24 }, "holidays": { "$ref": "#/$defs/holidays" }, "closures": { "type": "array", "items": { "$ref": "#/$defs/closure" } }, "freezes": { "type": "array", "items": { "$ref": "#/$defs/freeze" } }, "releases": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/text" }, "patternProperties": { "^x-": true }, "additionalProperties": { "anyOf": [{ "$ref": "initiative.schema.json#/$defs/period" }, { "$ref": "#/$defs/release" }] } }, "horizons": { "$ref": "#/$defs/horizons" } } }, "workCalendar": { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "title": { "$ref": "initiative.schema.json#/$defs/text" }, "workweek": { "$ref": "#/$defs/workweek" }, "holidays": { "$ref": "#/$defs/holidays" }, "closures": { "type": "array", "items": { "$ref": "#/$defs/closure" } } } }, "workweek": { "anyOf": [{ "type": "string", "pattern": "^(?:mon|tue|wed|thu|fri|sat|sun)(?:[-,] ?(?:mon|tue|wed|thu|fri|sat|sun))*$" }, { "type": "array", "minItems": 1, "items": { "enum": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] } }] }, "holidays": { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "region": { "$ref": "initiative.schema.json#/$defs/text" }, "days": { "type": "object", "propertyNames": { "pattern": "^(?:x-.*|[0-9]{4}-[0-9]{2}-[0-9]{2})$" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "initiative.schema.json#/$defs/text" } }, "extra": { "type": "array", "items": { "$ref": "initiative.schema.json#/$defs/day" } } } }, "closure": { "type": "object", "required": ["from"], "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "title": { "$ref": "initiative.schema.json#/$defs/text" }, "from": { "$ref": "initiative.schema.json#/$defs/period" }, "to": { "$ref": "initiative.schema.json#/$defs/period" } } }, "freeze": { "type": "object", "required": ["from"], "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "title": { "$ref": "initiative.schema.json#/$defs/text" }, "from": { "$ref": "initiative.schema.json#/$defs/period" }, "to": { "$ref": "initiative.schema.json#/$defs/period" }, "applies": { "type": "array", "items": { "$ref": "initiative.schema.json#/$defs/milestoneKind" } }, "systems": { "type": "array", "items": { "$ref": "initiative.schema.json#/$defs/systemName" } }, "teams": { "type": "array", "items": { "$ref": "initiative.schema.json#/$defs/teamName" } } } }, "release": { "type": "object", "required": ["date"], "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "title": { "$ref": "initiative.schema.json#/$defs/text" }, "date": { "$ref": "initiative.schema.json#/$defs/period" }, "freeze": { "$ref": "initiative.schema.json#/$defs/period" }, "note": { "$ref": "initiative.schema.json#/$defs/text" } } }, "horizons": { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "now": { "$ref": "initiative.schema.json#/$defs/range" }, "next": { "$ref": "initiative.schema.json#/$defs/range" }, "later": { "$ref": "initiative.schema.json#/$defs/range" } } }, "objective": { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "title": { "$ref": "initiative.schema.json#/$defs/text" }, "summary": { "$ref": "initiative.schema.json#/$defs/text" }, "domain": { "$ref": "initiative.schema.json#/$defs/domain" }, "owner": { "$ref": "initiative.schema.json#/$defs/owner" }, "by": { "$ref": "initiative.schema.json#/$defs/when" }, "weight": { "type": "number", "minimum": 0 }, "kpis": { "type": "array", "items": { "$ref": "initiative.schema.json#/$defs/kpiName" } }, "supports": { "type": "array", "items": { "$ref": "initiative.schema.json#/$defs/objectiveName" } } } }, "kpi": { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "title": { "$ref": "initiative.schema.json#/$defs/text" }, "summary": { "$ref": "initiative.schema.json#/$defs/text" }, "domain": { "$ref": "initiative.schema.json#/$defs/domain" }, "owner": { "$ref": "initiative.schema.json#/$defs/owner" }, "coOwner": { "$ref": "initiative.schema.json#/$defs/owner" }, "unit": { "$ref": "initiative.schema.json#/$defs/text" }, "direction": { "enum": ["up", "down", "hold"] }, "baseline": { "type": "number" }, "target": { "$ref": "#/$defs/kpiGoal" }, "guardrail": { "$ref": "initiative.schema.json#/$defs/kpiTarget" }, "every": { "$ref": "initiative.schema.json#/$defs/duration" }, "source": { "$ref": "initiative.schema.json#/$defs/text" }, "values": { "type": "object", "propertyNames": { "pattern": "^(?:x-.*|[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?|-Q[1-4]|-H[12]|-W[0-9]{2})?|FY(?:[0-9]{2}|[0-9]{4})(?:-Q[1-4]|-H[12])?)$" }, "patternProperties": { "^x-": true }, "additionalProperties": { "type": "number" } } } }, "kpiGoal": { "type": "object", "required": ["value"], "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "value": { "type": "number" }, "by": { "$ref": "initiative.schema.json#/$defs/when" } } }, "team": { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "title": { "$ref": "initiative.schema.json#/$defs/text" }, "summary": { "$ref": "initiative.schema.json#/$defs/text" }, "domain": { "$ref": "initiative.schema.json#/$defs/domain" }, "lead": { "$ref": "initiative.schema.json#/$defs/owner" }, "people": { "type": "number", "minimum": 0 }, "skills": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "type": "number", "minimum": 0 } }, "reserve": { "$ref": "initiative.schema.json#/$defs/share" }, "run": { "$ref": "initiative.schema.json#/$defs/share" }, "calendar": { "$ref": "#/$defs/calendarName" }, "wipLimit": { "type": "integer", "minimum": 1 }, "capacity": { "type": "array", "items": { "$ref": "#/$defs/capacityChange" } }, "leave": { "type": "array", "items": { "$ref": "#/$defs/leave" } }, "ended": { "$ref": "initiative.schema.json#/$defs/day" }, "mergedInto": { "$ref": "initiative.schema.json#/$defs/teamName" } } }, "capacityChange": { "type": "object", "required": ["from"], "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "from": { "$ref": "initiative.schema.json#/$defs/period" }, "to": { "$ref": "initiative.schema.json#/$defs/period" }, "people": { "type": "number", "minimum": 0 }, "skills": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "type": "number", "minimum": 0 } }, "reserve": { "$ref": "initiative.schema.json#/$defs/share" }, "run": { "$ref": "initiative.schema.json#/$defs/share" }, "note": { "$ref": "initiative.schema.json#/$defs/text" } } }, "leave": { "type": "object", "required": ["from"], "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "title": { "$ref": "initiative.schema.json#/$defs/text" }, "from": { "$ref": "initiative.schema.json#/$defs/period" }, "to": { "$ref": "initiative.schema.json#/$defs/period" }, "people": { "type": "number", "exclusiveMinimum": 0 }, "skill": { "$ref": "initiative.schema.json#/$defs/skillName" } } }, "system": { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "title": { "$ref": "initiative.schema.json#/$defs/text" }, "summary": { "$ref": "initiative.schema.json#/$defs/text" }, "owner": { "$ref": "initiative.schema.json#/$defs/owner" }, "vendor": { "$ref": "initiative.schema.json#/$defs/text" }, "capabilities": { "type": "array", "items": { "$ref": "initiative.schema.json#/$defs/id" } }, "userGroups": { "type": "array", "items": { "$ref": "initiative.schema.json#/$defs/id" } }, "lifecycle": { "$ref": "#/$defs/lifecycle" }, "successor": { "$ref": "initiative.schema.json#/$defs/systemName" }, "disposition": { "enum": ["tolerate", "invest", "migrate", "eliminate"] }, "criticality": { "$ref": "#/$defs/criticality" }, "masters": { "type": "array", "items": { "$ref": "initiative.schema.json#/$defs/id" } }, "reads": { "type": "array", "items": { "$ref": "initiative.schema.json#/$defs/id" } }, "integrates": { "type": "array", "items": { "$ref": "#/$defs/integration" } }, "contracts": { "type": "array", "items": { "$ref": "#/$defs/contract" } }, "headroom": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/headroom" } }, "experts": { "type": "integer", "minimum": 0 }, "redundant": { "type": "boolean" } } }, "lifecycle": { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "plan": { "$ref": "initiative.schema.json#/$defs/period" }, "phaseIn": { "$ref": "initiative.schema.json#/$defs/period" }, "active": { "$ref": "initiative.schema.json#/$defs/period" }, "phaseOut": { "$ref": "initiative.schema.json#/$defs/period" }, "endOfLife": { "$ref": "initiative.schema.json#/$defs/period" } } }, "integration": { "type": "object", "required": ["with"], "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "with": { "$ref": "initiative.schema.json#/$defs/systemName" }, "via": { "$ref": "#/$defs/integrationWay" }, "carries": { "type": "array", "items": { "$ref": "initiative.schema.json#/$defs/id" } }, "status": { "enum": ["live", "planned", "retiring"] }, "initiative": { "$ref": "initiative.schema.json#/$defs/initiativeName" } } }, "contract": { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "vendor": { "$ref": "initiative.schema.json#/$defs/text" }, "title": { "$ref": "initiative.schema.json#/$defs/text" }, "purchased": { "type": "number", "minimum": 0 }, "active90d": { "type": "number", "minimum": 0 }, "unitCost": { "$ref": "initiative.schema.json#/$defs/money" }, "cost": { "$ref": "initiative.schema.json#/$defs/money" }, "renewal": { "$ref": "initiative.schema.json#/$defs/period" }, "noticeDays": { "type": "integer", "minimum": 0 } } }, "headroom": { "type": "object", "required": ["capacity"], "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "capacity": { "type": "number" }, "used": { "type": "number" }, "unit": { "$ref": "initiative.schema.json#/$defs/text" }, "on": { "$ref": "initiative.schema.json#/$defs/day" } } }, "process": { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "title": { "$ref": "initiative.schema.json#/$defs/text" }, "summary": { "$ref": "initiative.schema.json#/$defs/text" }, "owner": { "$ref": "initiative.schema.json#/$defs/owner" }, "criticality": { "$ref": "#/$defs/criticality" }, "systems": { "type": "array", "items": { "$ref": "initiative.schema.json#/$defs/systemName" } } } }, "criticality": { "enum": ["low", "medium", "high", "critical"] }, "touchpoint": { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "title": { "$ref": "initiative.schema.json#/$defs/text" }, "summary": { "$ref": "initiative.schema.json#/$defs/text" }, "every": { "$ref": "initiative.schema.json#/$defs/duration" }, "minutes": { "type": "integer", "minimum": 1 }, "participants": { "$ref": "#/$defs/participants" }, "next": { "$ref": "initiative.schema.json#/$defs/day" }, "held": { "type": "array", "items": { "anyOf": [{ "$ref": "initiative.schema.json#/$defs/day" }, { "$ref": "#/$defs/meeting" }] } } } }, "participants": { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "business": { "type": "array", "items": { "$ref": "initiative.schema.json#/$defs/owner" } }, "it": { "type": "array", "items": { "$ref": "initiative.schema.json#/$defs/owner" } } } }, "meeting": { "type": "object", "required": ["on"], "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "on": { "$ref": "initiative.schema.json#/$defs/day" }, "minutes": { "type": "integer", "minimum": 1 }, "note": { "$ref": "initiative.schema.json#/$defs/text" } } }, "estimates": { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "sizes": { "type": "object", "propertyNames": { "pattern": "^(?:x-.*|[A-Za-z][A-Za-z0-9]*)$" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/plainEffort" } } } }, "stage": { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "title": { "$ref": "initiative.schema.json#/$defs/text" }, "summary": { "$ref": "initiative.schema.json#/$defs/text" }, "requires": { "type": "array", "items": { "$ref": "#/$defs/fieldName" } }, "approver": { "$ref": "initiative.schema.json#/$defs/owner" }, "since": { "$ref": "initiative.schema.json#/$defs/day" } } }, "status": { "enum": ["proposed", "assessing", "committed", "active", "paused", "done", "dropped"] }, "severity": { "enum": ["error", "warning", "info", "off"] }, "ruleSetting": { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/ruleOption" }, "properties": { "severity": { "$ref": "#/$defs/severity" } } }, "ruleOption": { "anyOf": [{ "type": "number" }, { "type": "boolean" }, { "type": "string" }, { "type": "array", "items": { "$ref": "initiative.schema.json#/$defs/text" } }] }, "scenario": { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "title": { "$ref": "initiative.schema.json#/$defs/text" }, "summary": { "$ref": "initiative.schema.json#/$defs/text" }, "file": { "$ref": "#/$defs/scenarioFile" } } }, "glob": { "type": "string", "pattern": "^[^/\\\\][^\\\\]*$" }, "filePath": { "type": "string", "pattern": "^[^/\\\\][^\\\\]*$" }, "scenarioFile": { "type": "string", "pattern": "^(?:scenarios/[^\\\\]+\\.ya?ml|[^/\\\\][^\\\\]*\\.scenario\\.ya?ml)$" }, "schemaFile": { "$ref": "#/$defs/filePath" }, "plainEffort": { "type": "string", "pattern": "^[0-9]+(?:\\.[0-9]+)?(?:\\.\\.[0-9]+(?:\\.[0-9]+)?\\.\\.[0-9]+(?:\\.[0-9]+)?)?(?:pd|pw|pm)$" }, "fieldName": { "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9.-]*$" }, "integrationWay": { "type": ["string", "number"], "pattern": "\\S" }, "calendarName": { "type": ["string", "number"], "pattern": "^[a-z0-9][a-z0-9-]*$" } } };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^x-", "u");
var pattern129 = new RegExp("^(?:x-.*|[a-z][a-z0-9-]*/[a-z][a-z0-9-]*)$", "u");
var schema11 = { "type": ["string", "number"], "pattern": "^[a-z0-9][a-z0-9-]*$" };
var pattern3 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
function validate268(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema11.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate268.errors = vErrors;
  return errors === 0;
}
var schema12 = { "type": ["string", "number"], "pattern": "\\S" };
var pattern4 = new RegExp("\\S", "u");
function validate270(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema12.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate270.errors = vErrors;
  return errors === 0;
}
var schema18 = { "type": ["string", "number"], "pattern": "\\S" };
function validate273(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema18.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate273.errors = vErrors;
  return errors === 0;
}
var schema72 = { "type": ["string", "integer"], "minimum": 1900, "maximum": 2199, "pattern": "^(?:[0-9]{4}|FY[0-9]{2})[-0-9A-Z.]*$" };
var pattern61 = new RegExp("^(?:[0-9]{4}|FY[0-9]{2})[-0-9A-Z.]*$", "u");
function validate275(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema72.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2199 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2199 } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
    if (data < 1900 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
      vErrors = withErrors(vErrors, [err2]);
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern61.test(data)) {
      const err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{4}|FY[0-9]{2})[-0-9A-Z.]*$" } };
      vErrors = withErrors(vErrors, [err3]);
      errors++;
    }
  }
  validate275.errors = vErrors;
  return errors === 0;
}
var pattern20 = new RegExp("^[0-9]+(?:\\.[0-9]+)?(?:h|d|w|mo|cd|cw)$", "u");
function validate277(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern20.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(?:\\.[0-9]+)?(?:h|d|w|mo|cd|cw)$" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate277.errors = vErrors;
  return errors === 0;
}
var pattern54 = new RegExp("^[A-Z]{3}$", "u");
function validate279(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern54.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate279.errors = vErrors;
  return errors === 0;
}
var pattern64 = new RegExp("^[^/\\\\][^\\\\]*$", "u");
function validate281(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern64.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^/\\\\][^\\\\]*$" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate281.errors = vErrors;
  return errors === 0;
}
function validate285(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern64.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^/\\\\][^\\\\]*$" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate285.errors = vErrors;
  return errors === 0;
}
function validate287(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "initiative" || key0 === "roadmap" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.initiative !== void 0) {
      if (!validate285(data.initiative, { instancePath: instancePath + "/initiative" })) {
        vErrors = withErrors(vErrors, validate285.errors);
        errors = vErrors.length;
      }
    }
    if (data.roadmap !== void 0) {
      if (!validate285(data.roadmap, { instancePath: instancePath + "/roadmap" })) {
        vErrors = withErrors(vErrors, validate285.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate287.errors = vErrors;
  return errors === 0;
}
var schema78 = { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "fiscalYearStart": { "enum": ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"] }, "workweek": { "$ref": "#/$defs/workweek" }, "hoursPerDay": { "type": "number", "exclusiveMinimum": 0, "maximum": 24 }, "holidays": { "$ref": "#/$defs/holidays" }, "closures": { "type": "array", "items": { "$ref": "#/$defs/closure" } }, "freezes": { "type": "array", "items": { "$ref": "#/$defs/freeze" } }, "releases": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/text" }, "patternProperties": { "^x-": true }, "additionalProperties": { "anyOf": [{ "$ref": "initiative.schema.json#/$defs/period" }, { "$ref": "#/$defs/release" }] } }, "horizons": { "$ref": "#/$defs/horizons" } } };
var schema79 = { "anyOf": [{ "type": "string", "pattern": "^(?:mon|tue|wed|thu|fri|sat|sun)(?:[-,] ?(?:mon|tue|wed|thu|fri|sat|sun))*$" }, { "type": "array", "minItems": 1, "items": { "enum": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] } }] };
var pattern69 = new RegExp("^(?:mon|tue|wed|thu|fri|sat|sun)(?:[-,] ?(?:mon|tue|wed|thu|fri|sat|sun))*$", "u");
function validate292(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern69.test(data)) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?:mon|tue|wed|thu|fri|sat|sun)(?:[-,] ?(?:mon|tue|wed|thu|fri|sat|sun))*$" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (!(data0 === "mon" || data0 === "tue" || data0 === "wed" || data0 === "thu" || data0 === "fri" || data0 === "sat" || data0 === "sun")) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/enum", keyword: "enum", params: { allowedValues: schema79.anyOf[1].items.enum } };
          vErrors = withErrors(vErrors, [err3]);
          errors++;
        }
      }
    } else {
      const err4 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" } };
      vErrors = withErrors(vErrors, [err4]);
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    vErrors = withErrors(vErrors, [err5]);
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate292.errors = vErrors;
  return errors === 0;
}
var pattern71 = new RegExp("^(?:x-.*|[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
var pattern9 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate297(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate297.errors = vErrors;
  return errors === 0;
}
function validate294(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "region" || key0 === "days" || key0 === "extra" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.region !== void 0) {
      if (!validate270(data.region, { instancePath: instancePath + "/region" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.days !== void 0) {
      let data1 = data.days;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          const _errs5 = errors;
          if (typeof key1 === "string") {
            if (!pattern71.test(key1)) {
              const err1 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?:x-.*|[0-9]{4}-[0-9]{2}-[0-9]{2})$" }, propertyName: key1 };
              vErrors = withErrors(vErrors, [err1]);
              errors++;
            }
          }
          var valid1 = _errs5 === errors;
          if (!valid1) {
            const err2 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors = withErrors(vErrors, [err2]);
            errors++;
          }
        }
        for (const key2 in data1) {
          if (!pattern0.test(key2)) {
            if (!validate270(data1[key2], { instancePath: instancePath + "/days/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate270.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err3]);
        errors++;
      }
    }
    if (data.extra !== void 0) {
      let data3 = data.extra;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate297(data3[i0], { instancePath: instancePath + "/extra/" + i0 })) {
            vErrors = withErrors(vErrors, validate297.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/extra", schemaPath: "#/properties/extra/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err4]);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err5]);
    errors++;
  }
  validate294.errors = vErrors;
  return errors === 0;
}
var schema83 = { "type": ["string", "integer"], "minimum": 1900, "maximum": 2199, "pattern": "^(?:[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?|-Q[1-4]|-H[12]|-W[0-9]{2})?|FY(?:[0-9]{2}|[0-9]{4})(?:-Q[1-4]|-H[12])?)$" };
var pattern75 = new RegExp("^(?:[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?|-Q[1-4]|-H[12]|-W[0-9]{2})?|FY(?:[0-9]{2}|[0-9]{4})(?:-Q[1-4]|-H[12])?)$", "u");
function validate302(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema83.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2199 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2199 } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
    if (data < 1900 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
      vErrors = withErrors(vErrors, [err2]);
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern75.test(data)) {
      const err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?|-Q[1-4]|-H[12]|-W[0-9]{2})?|FY(?:[0-9]{2}|[0-9]{4})(?:-Q[1-4]|-H[12])?)$" } };
      vErrors = withErrors(vErrors, [err3]);
      errors++;
    }
  }
  validate302.errors = vErrors;
  return errors === 0;
}
function validate300(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "from" || key0 === "to" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate270(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate302(data.from, { instancePath: instancePath + "/from" })) {
        vErrors = withErrors(vErrors, validate302.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (!validate302(data.to, { instancePath: instancePath + "/to" })) {
        vErrors = withErrors(vErrors, validate302.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err2]);
    errors++;
  }
  validate300.errors = vErrors;
  return errors === 0;
}
var schema53 = { "type": ["string", "number"], "pattern": "\\S" };
function validate310(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema53.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate310.errors = vErrors;
  return errors === 0;
}
var schema47 = { "type": ["string", "number"], "pattern": "^[a-z0-9][a-z0-9-]*$" };
function validate312(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema47.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate312.errors = vErrors;
  return errors === 0;
}
var schema34 = { "type": ["string", "number"], "pattern": "^[a-z0-9][a-z0-9-]*$" };
function validate314(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema34.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate314.errors = vErrors;
  return errors === 0;
}
function validate306(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "from" || key0 === "to" || key0 === "applies" || key0 === "systems" || key0 === "teams" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate270(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate302(data.from, { instancePath: instancePath + "/from" })) {
        vErrors = withErrors(vErrors, validate302.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (!validate302(data.to, { instancePath: instancePath + "/to" })) {
        vErrors = withErrors(vErrors, validate302.errors);
        errors = vErrors.length;
      }
    }
    if (data.applies !== void 0) {
      let data3 = data.applies;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate310(data3[i0], { instancePath: instancePath + "/applies/" + i0 })) {
            vErrors = withErrors(vErrors, validate310.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/applies", schemaPath: "#/properties/applies/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    if (data.systems !== void 0) {
      let data5 = data.systems;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate312(data5[i1], { instancePath: instancePath + "/systems/" + i1 })) {
            vErrors = withErrors(vErrors, validate312.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err3]);
        errors++;
      }
    }
    if (data.teams !== void 0) {
      let data7 = data.teams;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate314(data7[i2], { instancePath: instancePath + "/teams/" + i2 })) {
            vErrors = withErrors(vErrors, validate314.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err4]);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err5]);
    errors++;
  }
  validate306.errors = vErrors;
  return errors === 0;
}
function validate319(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "date" || key0 === "freeze" || key0 === "note" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate270(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.date !== void 0) {
      if (!validate302(data.date, { instancePath: instancePath + "/date" })) {
        vErrors = withErrors(vErrors, validate302.errors);
        errors = vErrors.length;
      }
    }
    if (data.freeze !== void 0) {
      if (!validate302(data.freeze, { instancePath: instancePath + "/freeze" })) {
        vErrors = withErrors(vErrors, validate302.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate270(data.note, { instancePath: instancePath + "/note" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err2]);
    errors++;
  }
  validate319.errors = vErrors;
  return errors === 0;
}
function validate325(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "now" || key0 === "next" || key0 === "later" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.now !== void 0) {
      if (!validate275(data.now, { instancePath: instancePath + "/now" })) {
        vErrors = withErrors(vErrors, validate275.errors);
        errors = vErrors.length;
      }
    }
    if (data.next !== void 0) {
      if (!validate275(data.next, { instancePath: instancePath + "/next" })) {
        vErrors = withErrors(vErrors, validate275.errors);
        errors = vErrors.length;
      }
    }
    if (data.later !== void 0) {
      if (!validate275(data.later, { instancePath: instancePath + "/later" })) {
        vErrors = withErrors(vErrors, validate275.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate325.errors = vErrors;
  return errors === 0;
}
function validate291(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "fiscalYearStart" || key0 === "workweek" || key0 === "hoursPerDay" || key0 === "holidays" || key0 === "closures" || key0 === "freezes" || key0 === "releases" || key0 === "horizons" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.fiscalYearStart !== void 0) {
      let data0 = data.fiscalYearStart;
      if (!(data0 === "january" || data0 === "february" || data0 === "march" || data0 === "april" || data0 === "may" || data0 === "june" || data0 === "july" || data0 === "august" || data0 === "september" || data0 === "october" || data0 === "november" || data0 === "december")) {
        const err1 = { instancePath: instancePath + "/fiscalYearStart", schemaPath: "#/properties/fiscalYearStart/enum", keyword: "enum", params: { allowedValues: schema78.properties.fiscalYearStart.enum } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.workweek !== void 0) {
      if (!validate292(data.workweek, { instancePath: instancePath + "/workweek" })) {
        vErrors = withErrors(vErrors, validate292.errors);
        errors = vErrors.length;
      }
    }
    if (data.hoursPerDay !== void 0) {
      let data2 = data.hoursPerDay;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 24 || isNaN(data2)) {
          const err2 = { instancePath: instancePath + "/hoursPerDay", schemaPath: "#/properties/hoursPerDay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 24 } };
          vErrors = withErrors(vErrors, [err2]);
          errors++;
        }
        if (data2 <= 0 || isNaN(data2)) {
          const err3 = { instancePath: instancePath + "/hoursPerDay", schemaPath: "#/properties/hoursPerDay/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors = withErrors(vErrors, [err3]);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/hoursPerDay", schemaPath: "#/properties/hoursPerDay/type", keyword: "type", params: { type: "number" } };
        vErrors = withErrors(vErrors, [err4]);
        errors++;
      }
    }
    if (data.holidays !== void 0) {
      if (!validate294(data.holidays, { instancePath: instancePath + "/holidays" })) {
        vErrors = withErrors(vErrors, validate294.errors);
        errors = vErrors.length;
      }
    }
    if (data.closures !== void 0) {
      let data4 = data.closures;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate300(data4[i0], { instancePath: instancePath + "/closures/" + i0 })) {
            vErrors = withErrors(vErrors, validate300.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/closures", schemaPath: "#/properties/closures/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err5]);
        errors++;
      }
    }
    if (data.freezes !== void 0) {
      let data6 = data.freezes;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate306(data6[i1], { instancePath: instancePath + "/freezes/" + i1 })) {
            vErrors = withErrors(vErrors, validate306.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/freezes", schemaPath: "#/properties/freezes/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err6]);
        errors++;
      }
    }
    if (data.releases !== void 0) {
      let data8 = data.releases;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 in data8) {
          const _errs15 = errors;
          if (!validate270(key1, { instancePath: instancePath + "/releases" })) {
            vErrors = withErrors(vErrors, validate270.errors);
            errors = vErrors.length;
          }
          var valid5 = _errs15 === errors;
          if (!valid5) {
            const err7 = { instancePath: instancePath + "/releases", schemaPath: "#/properties/releases/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors = withErrors(vErrors, [err7]);
            errors++;
          }
        }
        for (const key2 in data8) {
          if (!pattern0.test(key2)) {
            let data9 = data8[key2];
            const _errs18 = errors;
            let valid7 = false;
            const _errs19 = errors;
            if (!validate302(data9, { instancePath: instancePath + "/releases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate302.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs19 === errors;
            valid7 = valid7 || _valid0;
            if (!valid7) {
              const _errs20 = errors;
              if (!validate319(data9, { instancePath: instancePath + "/releases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") })) {
                vErrors = withErrors(vErrors, validate319.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs20 === errors;
              valid7 = valid7 || _valid0;
            }
            if (!valid7) {
              const err8 = { instancePath: instancePath + "/releases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/releases/additionalProperties/anyOf", keyword: "anyOf", params: {} };
              vErrors = withErrors(vErrors, [err8]);
              errors++;
            } else {
              errors = _errs18;
              if (vErrors !== null) {
                if (_errs18) {
                  vErrors.length = _errs18;
                } else {
                  vErrors = null;
                }
              }
            }
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/releases", schemaPath: "#/properties/releases/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err9]);
        errors++;
      }
    }
    if (data.horizons !== void 0) {
      if (!validate325(data.horizons, { instancePath: instancePath + "/horizons" })) {
        vErrors = withErrors(vErrors, validate325.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err10]);
    errors++;
  }
  validate291.errors = vErrors;
  return errors === 0;
}
function validate332(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "workweek" || key0 === "holidays" || key0 === "closures" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate270(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.workweek !== void 0) {
      if (!validate292(data.workweek, { instancePath: instancePath + "/workweek" })) {
        vErrors = withErrors(vErrors, validate292.errors);
        errors = vErrors.length;
      }
    }
    if (data.holidays !== void 0) {
      if (!validate294(data.holidays, { instancePath: instancePath + "/holidays" })) {
        vErrors = withErrors(vErrors, validate294.errors);
        errors = vErrors.length;
      }
    }
    if (data.closures !== void 0) {
      let data3 = data.closures;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate300(data3[i0], { instancePath: instancePath + "/closures/" + i0 })) {
            vErrors = withErrors(vErrors, validate300.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/closures", schemaPath: "#/properties/closures/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err2]);
    errors++;
  }
  validate332.errors = vErrors;
  return errors === 0;
}
var schema13 = { "enum": ["business", "it", "shared"] };
function validate342(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "business" || data === "it" || data === "shared")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema13.enum } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  validate342.errors = vErrors;
  return errors === 0;
}
var schema24 = { "type": ["string", "number"], "pattern": "\\S" };
function validate345(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema24.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate345.errors = vErrors;
  return errors === 0;
}
var schema21 = { "type": ["string", "number"], "pattern": "^[a-z0-9][a-z0-9-]*$" };
function validate347(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema21.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate347.errors = vErrors;
  return errors === 0;
}
var schema20 = { "type": ["string", "number"], "pattern": "^[a-z0-9][a-z0-9-]*$" };
function validate349(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema20.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate349.errors = vErrors;
  return errors === 0;
}
function validate339(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "summary" || key0 === "domain" || key0 === "owner" || key0 === "by" || key0 === "weight" || key0 === "kpis" || key0 === "supports" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate270(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0) {
      if (!validate270(data.summary, { instancePath: instancePath + "/summary" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.domain !== void 0) {
      if (!validate342(data.domain, { instancePath: instancePath + "/domain" })) {
        vErrors = withErrors(vErrors, validate342.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate273(data.owner, { instancePath: instancePath + "/owner" })) {
        vErrors = withErrors(vErrors, validate273.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate345(data.by, { instancePath: instancePath + "/by" })) {
        vErrors = withErrors(vErrors, validate345.errors);
        errors = vErrors.length;
      }
    }
    if (data.weight !== void 0) {
      let data5 = data.weight;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err1 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withErrors(vErrors, [err1]);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "number" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    if (data.kpis !== void 0) {
      let data6 = data.kpis;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate347(data6[i0], { instancePath: instancePath + "/kpis/" + i0 })) {
            vErrors = withErrors(vErrors, validate347.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/kpis", schemaPath: "#/properties/kpis/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err3]);
        errors++;
      }
    }
    if (data.supports !== void 0) {
      let data8 = data.supports;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate349(data8[i1], { instancePath: instancePath + "/supports/" + i1 })) {
            vErrors = withErrors(vErrors, validate349.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/supports", schemaPath: "#/properties/supports/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err4]);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err5]);
    errors++;
  }
  validate339.errors = vErrors;
  return errors === 0;
}
var schema96 = { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "title": { "$ref": "initiative.schema.json#/$defs/text" }, "summary": { "$ref": "initiative.schema.json#/$defs/text" }, "domain": { "$ref": "initiative.schema.json#/$defs/domain" }, "owner": { "$ref": "initiative.schema.json#/$defs/owner" }, "coOwner": { "$ref": "initiative.schema.json#/$defs/owner" }, "unit": { "$ref": "initiative.schema.json#/$defs/text" }, "direction": { "enum": ["up", "down", "hold"] }, "baseline": { "type": "number" }, "target": { "$ref": "#/$defs/kpiGoal" }, "guardrail": { "$ref": "initiative.schema.json#/$defs/kpiTarget" }, "every": { "$ref": "initiative.schema.json#/$defs/duration" }, "source": { "$ref": "initiative.schema.json#/$defs/text" }, "values": { "type": "object", "propertyNames": { "pattern": "^(?:x-.*|[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?|-Q[1-4]|-H[12]|-W[0-9]{2})?|FY(?:[0-9]{2}|[0-9]{4})(?:-Q[1-4]|-H[12])?)$" }, "patternProperties": { "^x-": true }, "additionalProperties": { "type": "number" } } } };
var pattern94 = new RegExp("^(?:x-.*|[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?|-Q[1-4]|-H[12]|-W[0-9]{2})?|FY(?:[0-9]{2}|[0-9]{4})(?:-Q[1-4]|-H[12])?)$", "u");
function validate360(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "value" || key0 === "by" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data0 = data.value;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (!validate345(data.by, { instancePath: instancePath + "/by" })) {
        vErrors = withErrors(vErrors, validate345.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err3]);
    errors++;
  }
  validate360.errors = vErrors;
  return errors === 0;
}
var schema23 = { "type": ["string", "number"], "pattern": "[0-9]" };
var pattern15 = new RegExp("[0-9]", "u");
function validate363(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema23.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern15.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "[0-9]" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate363.errors = vErrors;
  return errors === 0;
}
function validate353(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema96.properties, key0) || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate270(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0) {
      if (!validate270(data.summary, { instancePath: instancePath + "/summary" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.domain !== void 0) {
      if (!validate342(data.domain, { instancePath: instancePath + "/domain" })) {
        vErrors = withErrors(vErrors, validate342.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate273(data.owner, { instancePath: instancePath + "/owner" })) {
        vErrors = withErrors(vErrors, validate273.errors);
        errors = vErrors.length;
      }
    }
    if (data.coOwner !== void 0) {
      if (!validate273(data.coOwner, { instancePath: instancePath + "/coOwner" })) {
        vErrors = withErrors(vErrors, validate273.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate270(data.unit, { instancePath: instancePath + "/unit" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.direction !== void 0) {
      let data6 = data.direction;
      if (!(data6 === "up" || data6 === "down" || data6 === "hold")) {
        const err1 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema96.properties.direction.enum } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.baseline !== void 0) {
      let data7 = data.baseline;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        const err2 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "number" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (!validate360(data.target, { instancePath: instancePath + "/target" })) {
        vErrors = withErrors(vErrors, validate360.errors);
        errors = vErrors.length;
      }
    }
    if (data.guardrail !== void 0) {
      if (!validate363(data.guardrail, { instancePath: instancePath + "/guardrail" })) {
        vErrors = withErrors(vErrors, validate363.errors);
        errors = vErrors.length;
      }
    }
    if (data.every !== void 0) {
      if (!validate277(data.every, { instancePath: instancePath + "/every" })) {
        vErrors = withErrors(vErrors, validate277.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate270(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.values !== void 0) {
      let data12 = data.values;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key1 in data12) {
          const _errs17 = errors;
          if (typeof key1 === "string") {
            if (!pattern94.test(key1)) {
              const err3 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?:x-.*|[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?|-Q[1-4]|-H[12]|-W[0-9]{2})?|FY(?:[0-9]{2}|[0-9]{4})(?:-Q[1-4]|-H[12])?)$" }, propertyName: key1 };
              vErrors = withErrors(vErrors, [err3]);
              errors++;
            }
          }
          var valid1 = _errs17 === errors;
          if (!valid1) {
            const err4 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors = withErrors(vErrors, [err4]);
            errors++;
          }
        }
        for (const key2 in data12) {
          if (!pattern0.test(key2)) {
            let data13 = data12[key2];
            if (!(typeof data13 == "number" && isFinite(data13))) {
              const err5 = { instancePath: instancePath + "/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/type", keyword: "type", params: { type: "number" } };
              vErrors = withErrors(vErrors, [err5]);
              errors++;
            }
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err6]);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err7]);
    errors++;
  }
  validate353.errors = vErrors;
  return errors === 0;
}
var schema99 = { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "title": { "$ref": "initiative.schema.json#/$defs/text" }, "summary": { "$ref": "initiative.schema.json#/$defs/text" }, "domain": { "$ref": "initiative.schema.json#/$defs/domain" }, "lead": { "$ref": "initiative.schema.json#/$defs/owner" }, "people": { "type": "number", "minimum": 0 }, "skills": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "type": "number", "minimum": 0 } }, "reserve": { "$ref": "initiative.schema.json#/$defs/share" }, "run": { "$ref": "initiative.schema.json#/$defs/share" }, "calendar": { "$ref": "#/$defs/calendarName" }, "wipLimit": { "type": "integer", "minimum": 1 }, "capacity": { "type": "array", "items": { "$ref": "#/$defs/capacityChange" } }, "leave": { "type": "array", "items": { "$ref": "#/$defs/leave" } }, "ended": { "$ref": "initiative.schema.json#/$defs/day" }, "mergedInto": { "$ref": "initiative.schema.json#/$defs/teamName" } } };
var schema59 = { "type": ["string", "number"], "minimum": 0, "maximum": 1, "pattern": "^(?:[0-9]+(?:\\.[0-9]+)? ?%|0(?:\\.[0-9]+)?|1(?:\\.0+)?|\\.[0-9]+)$" };
var pattern48 = new RegExp("^(?:[0-9]+(?:\\.[0-9]+)? ?%|0(?:\\.[0-9]+)?|1(?:\\.0+)?|\\.[0-9]+)$", "u");
function validate375(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema59.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors = withErrors(vErrors, [err2]);
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern48.test(data)) {
      const err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]+(?:\\.[0-9]+)? ?%|0(?:\\.[0-9]+)?|1(?:\\.0+)?|\\.[0-9]+)$" } };
      vErrors = withErrors(vErrors, [err3]);
      errors++;
    }
  }
  validate375.errors = vErrors;
  return errors === 0;
}
var schema101 = { "type": ["string", "number"], "pattern": "^[a-z0-9][a-z0-9-]*$" };
function validate378(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema101.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate378.errors = vErrors;
  return errors === 0;
}
function validate380(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "people" || key0 === "skills" || key0 === "reserve" || key0 === "run" || key0 === "note" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate302(data.from, { instancePath: instancePath + "/from" })) {
        vErrors = withErrors(vErrors, validate302.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (!validate302(data.to, { instancePath: instancePath + "/to" })) {
        vErrors = withErrors(vErrors, validate302.errors);
        errors = vErrors.length;
      }
    }
    if (data.people !== void 0) {
      let data2 = data.people;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err2 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withErrors(vErrors, [err2]);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "number" } };
        vErrors = withErrors(vErrors, [err3]);
        errors++;
      }
    }
    if (data.skills !== void 0) {
      let data3 = data.skills;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          const _errs8 = errors;
          if (!validate268(key1, { instancePath: instancePath + "/skills" })) {
            vErrors = withErrors(vErrors, validate268.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs8 === errors;
          if (!valid1) {
            const err4 = { instancePath: instancePath + "/skills", schemaPath: "#/properties/skills/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors = withErrors(vErrors, [err4]);
            errors++;
          }
        }
        for (const key2 in data3) {
          if (!pattern0.test(key2)) {
            let data4 = data3[key2];
            if (typeof data4 == "number" && isFinite(data4)) {
              if (data4 < 0 || isNaN(data4)) {
                const err5 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/skills/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                vErrors = withErrors(vErrors, [err5]);
                errors++;
              }
            } else {
              const err6 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/skills/additionalProperties/type", keyword: "type", params: { type: "number" } };
              vErrors = withErrors(vErrors, [err6]);
              errors++;
            }
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/skills", schemaPath: "#/properties/skills/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err7]);
        errors++;
      }
    }
    if (data.reserve !== void 0) {
      if (!validate375(data.reserve, { instancePath: instancePath + "/reserve" })) {
        vErrors = withErrors(vErrors, validate375.errors);
        errors = vErrors.length;
      }
    }
    if (data.run !== void 0) {
      if (!validate375(data.run, { instancePath: instancePath + "/run" })) {
        vErrors = withErrors(vErrors, validate375.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate270(data.note, { instancePath: instancePath + "/note" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err8]);
    errors++;
  }
  validate380.errors = vErrors;
  return errors === 0;
}
var schema35 = { "type": ["string", "number"], "pattern": "^[a-z0-9][a-z0-9-]*$" };
function validate392(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema35.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate392.errors = vErrors;
  return errors === 0;
}
function validate388(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "from" || key0 === "to" || key0 === "people" || key0 === "skill" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate270(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate302(data.from, { instancePath: instancePath + "/from" })) {
        vErrors = withErrors(vErrors, validate302.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (!validate302(data.to, { instancePath: instancePath + "/to" })) {
        vErrors = withErrors(vErrors, validate302.errors);
        errors = vErrors.length;
      }
    }
    if (data.people !== void 0) {
      let data3 = data.people;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 <= 0 || isNaN(data3)) {
          const err2 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors = withErrors(vErrors, [err2]);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "number" } };
        vErrors = withErrors(vErrors, [err3]);
        errors++;
      }
    }
    if (data.skill !== void 0) {
      if (!validate392(data.skill, { instancePath: instancePath + "/skill" })) {
        vErrors = withErrors(vErrors, validate392.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err4]);
    errors++;
  }
  validate388.errors = vErrors;
  return errors === 0;
}
function validate369(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema99.properties, key0) || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate270(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0) {
      if (!validate270(data.summary, { instancePath: instancePath + "/summary" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.domain !== void 0) {
      if (!validate342(data.domain, { instancePath: instancePath + "/domain" })) {
        vErrors = withErrors(vErrors, validate342.errors);
        errors = vErrors.length;
      }
    }
    if (data.lead !== void 0) {
      if (!validate273(data.lead, { instancePath: instancePath + "/lead" })) {
        vErrors = withErrors(vErrors, validate273.errors);
        errors = vErrors.length;
      }
    }
    if (data.people !== void 0) {
      let data4 = data.people;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err1 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withErrors(vErrors, [err1]);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "number" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    if (data.skills !== void 0) {
      let data5 = data.skills;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          const _errs10 = errors;
          if (!validate268(key1, { instancePath: instancePath + "/skills" })) {
            vErrors = withErrors(vErrors, validate268.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs10 === errors;
          if (!valid1) {
            const err3 = { instancePath: instancePath + "/skills", schemaPath: "#/properties/skills/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors = withErrors(vErrors, [err3]);
            errors++;
          }
        }
        for (const key2 in data5) {
          if (!pattern0.test(key2)) {
            let data6 = data5[key2];
            if (typeof data6 == "number" && isFinite(data6)) {
              if (data6 < 0 || isNaN(data6)) {
                const err4 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/skills/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                vErrors = withErrors(vErrors, [err4]);
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/skills/additionalProperties/type", keyword: "type", params: { type: "number" } };
              vErrors = withErrors(vErrors, [err5]);
              errors++;
            }
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/skills", schemaPath: "#/properties/skills/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err6]);
        errors++;
      }
    }
    if (data.reserve !== void 0) {
      if (!validate375(data.reserve, { instancePath: instancePath + "/reserve" })) {
        vErrors = withErrors(vErrors, validate375.errors);
        errors = vErrors.length;
      }
    }
    if (data.run !== void 0) {
      if (!validate375(data.run, { instancePath: instancePath + "/run" })) {
        vErrors = withErrors(vErrors, validate375.errors);
        errors = vErrors.length;
      }
    }
    if (data.calendar !== void 0) {
      if (!validate378(data.calendar, { instancePath: instancePath + "/calendar" })) {
        vErrors = withErrors(vErrors, validate378.errors);
        errors = vErrors.length;
      }
    }
    if (data.wipLimit !== void 0) {
      let data10 = data.wipLimit;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err7 = { instancePath: instancePath + "/wipLimit", schemaPath: "#/properties/wipLimit/type", keyword: "type", params: { type: "integer" } };
        vErrors = withErrors(vErrors, [err7]);
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 < 1 || isNaN(data10)) {
          const err8 = { instancePath: instancePath + "/wipLimit", schemaPath: "#/properties/wipLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors = withErrors(vErrors, [err8]);
          errors++;
        }
      }
    }
    if (data.capacity !== void 0) {
      let data11 = data.capacity;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate380(data11[i0], { instancePath: instancePath + "/capacity/" + i0 })) {
            vErrors = withErrors(vErrors, validate380.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err9]);
        errors++;
      }
    }
    if (data.leave !== void 0) {
      let data13 = data.leave;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate388(data13[i1], { instancePath: instancePath + "/leave/" + i1 })) {
            vErrors = withErrors(vErrors, validate388.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/leave", schemaPath: "#/properties/leave/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err10]);
        errors++;
      }
    }
    if (data.ended !== void 0) {
      if (!validate297(data.ended, { instancePath: instancePath + "/ended" })) {
        vErrors = withErrors(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.mergedInto !== void 0) {
      if (!validate314(data.mergedInto, { instancePath: instancePath + "/mergedInto" })) {
        vErrors = withErrors(vErrors, validate314.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err11]);
    errors++;
  }
  validate369.errors = vErrors;
  return errors === 0;
}
var schema105 = { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "title": { "$ref": "initiative.schema.json#/$defs/text" }, "summary": { "$ref": "initiative.schema.json#/$defs/text" }, "owner": { "$ref": "initiative.schema.json#/$defs/owner" }, "vendor": { "$ref": "initiative.schema.json#/$defs/text" }, "capabilities": { "type": "array", "items": { "$ref": "initiative.schema.json#/$defs/id" } }, "userGroups": { "type": "array", "items": { "$ref": "initiative.schema.json#/$defs/id" } }, "lifecycle": { "$ref": "#/$defs/lifecycle" }, "successor": { "$ref": "initiative.schema.json#/$defs/systemName" }, "disposition": { "enum": ["tolerate", "invest", "migrate", "eliminate"] }, "criticality": { "$ref": "#/$defs/criticality" }, "masters": { "type": "array", "items": { "$ref": "initiative.schema.json#/$defs/id" } }, "reads": { "type": "array", "items": { "$ref": "initiative.schema.json#/$defs/id" } }, "integrates": { "type": "array", "items": { "$ref": "#/$defs/integration" } }, "contracts": { "type": "array", "items": { "$ref": "#/$defs/contract" } }, "headroom": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/headroom" } }, "experts": { "type": "integer", "minimum": 0 }, "redundant": { "type": "boolean" } } };
function validate406(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "plan" || key0 === "phaseIn" || key0 === "active" || key0 === "phaseOut" || key0 === "endOfLife" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.plan !== void 0) {
      if (!validate302(data.plan, { instancePath: instancePath + "/plan" })) {
        vErrors = withErrors(vErrors, validate302.errors);
        errors = vErrors.length;
      }
    }
    if (data.phaseIn !== void 0) {
      if (!validate302(data.phaseIn, { instancePath: instancePath + "/phaseIn" })) {
        vErrors = withErrors(vErrors, validate302.errors);
        errors = vErrors.length;
      }
    }
    if (data.active !== void 0) {
      if (!validate302(data.active, { instancePath: instancePath + "/active" })) {
        vErrors = withErrors(vErrors, validate302.errors);
        errors = vErrors.length;
      }
    }
    if (data.phaseOut !== void 0) {
      if (!validate302(data.phaseOut, { instancePath: instancePath + "/phaseOut" })) {
        vErrors = withErrors(vErrors, validate302.errors);
        errors = vErrors.length;
      }
    }
    if (data.endOfLife !== void 0) {
      if (!validate302(data.endOfLife, { instancePath: instancePath + "/endOfLife" })) {
        vErrors = withErrors(vErrors, validate302.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate406.errors = vErrors;
  return errors === 0;
}
var schema107 = { "enum": ["low", "medium", "high", "critical"] };
function validate414(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "low" || data === "medium" || data === "high" || data === "critical")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema107.enum } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  validate414.errors = vErrors;
  return errors === 0;
}
var schema108 = { "type": "object", "required": ["with"], "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "with": { "$ref": "initiative.schema.json#/$defs/systemName" }, "via": { "$ref": "#/$defs/integrationWay" }, "carries": { "type": "array", "items": { "$ref": "initiative.schema.json#/$defs/id" } }, "status": { "enum": ["live", "planned", "retiring"] }, "initiative": { "$ref": "initiative.schema.json#/$defs/initiativeName" } } };
var schema109 = { "type": ["string", "number"], "pattern": "\\S" };
function validate420(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema109.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate420.errors = vErrors;
  return errors === 0;
}
var schema62 = { "type": ["string", "number"], "pattern": "^[a-z0-9][a-z0-9-]*$" };
function validate423(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema62.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate423.errors = vErrors;
  return errors === 0;
}
function validate418(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.with === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "with" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "with" || key0 === "via" || key0 === "carries" || key0 === "status" || key0 === "initiative" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.with !== void 0) {
      if (!validate312(data.with, { instancePath: instancePath + "/with" })) {
        vErrors = withErrors(vErrors, validate312.errors);
        errors = vErrors.length;
      }
    }
    if (data.via !== void 0) {
      if (!validate420(data.via, { instancePath: instancePath + "/via" })) {
        vErrors = withErrors(vErrors, validate420.errors);
        errors = vErrors.length;
      }
    }
    if (data.carries !== void 0) {
      let data2 = data.carries;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate268(data2[i0], { instancePath: instancePath + "/carries/" + i0 })) {
            vErrors = withErrors(vErrors, validate268.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/carries", schemaPath: "#/properties/carries/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data4 = data.status;
      if (!(data4 === "live" || data4 === "planned" || data4 === "retiring")) {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema108.properties.status.enum } };
        vErrors = withErrors(vErrors, [err3]);
        errors++;
      }
    }
    if (data.initiative !== void 0) {
      if (!validate423(data.initiative, { instancePath: instancePath + "/initiative" })) {
        vErrors = withErrors(vErrors, validate423.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err4]);
    errors++;
  }
  validate418.errors = vErrors;
  return errors === 0;
}
var schema60 = { "type": ["string", "number"], "minimum": 0, "pattern": "^[0-9]+(?:\\.[0-9]+)?(?:/(?:y|q|mo))?$" };
var pattern49 = new RegExp("^[0-9]+(?:\\.[0-9]+)?(?:/(?:y|q|mo))?$", "u");
function validate429(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema60.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern49.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(?:\\.[0-9]+)?(?:/(?:y|q|mo))?$" } };
      vErrors = withErrors(vErrors, [err2]);
      errors++;
    }
  }
  validate429.errors = vErrors;
  return errors === 0;
}
function validate426(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "vendor" || key0 === "title" || key0 === "purchased" || key0 === "active90d" || key0 === "unitCost" || key0 === "cost" || key0 === "renewal" || key0 === "noticeDays" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.vendor !== void 0) {
      if (!validate270(data.vendor, { instancePath: instancePath + "/vendor" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate270(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.purchased !== void 0) {
      let data2 = data.purchased;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err1 = { instancePath: instancePath + "/purchased", schemaPath: "#/properties/purchased/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withErrors(vErrors, [err1]);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/purchased", schemaPath: "#/properties/purchased/type", keyword: "type", params: { type: "number" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    if (data.active90d !== void 0) {
      let data3 = data.active90d;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err3 = { instancePath: instancePath + "/active90d", schemaPath: "#/properties/active90d/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withErrors(vErrors, [err3]);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/active90d", schemaPath: "#/properties/active90d/type", keyword: "type", params: { type: "number" } };
        vErrors = withErrors(vErrors, [err4]);
        errors++;
      }
    }
    if (data.unitCost !== void 0) {
      if (!validate429(data.unitCost, { instancePath: instancePath + "/unitCost" })) {
        vErrors = withErrors(vErrors, validate429.errors);
        errors = vErrors.length;
      }
    }
    if (data.cost !== void 0) {
      if (!validate429(data.cost, { instancePath: instancePath + "/cost" })) {
        vErrors = withErrors(vErrors, validate429.errors);
        errors = vErrors.length;
      }
    }
    if (data.renewal !== void 0) {
      if (!validate302(data.renewal, { instancePath: instancePath + "/renewal" })) {
        vErrors = withErrors(vErrors, validate302.errors);
        errors = vErrors.length;
      }
    }
    if (data.noticeDays !== void 0) {
      let data7 = data.noticeDays;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err5 = { instancePath: instancePath + "/noticeDays", schemaPath: "#/properties/noticeDays/type", keyword: "type", params: { type: "integer" } };
        vErrors = withErrors(vErrors, [err5]);
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          const err6 = { instancePath: instancePath + "/noticeDays", schemaPath: "#/properties/noticeDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withErrors(vErrors, [err6]);
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err7]);
    errors++;
  }
  validate426.errors = vErrors;
  return errors === 0;
}
function validate435(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.capacity === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "capacity" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "capacity" || key0 === "used" || key0 === "unit" || key0 === "on" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.capacity !== void 0) {
      let data0 = data.capacity;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/type", keyword: "type", params: { type: "number" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    if (data.used !== void 0) {
      let data1 = data.used;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "number" } };
        vErrors = withErrors(vErrors, [err3]);
        errors++;
      }
    }
    if (data.unit !== void 0) {
      if (!validate270(data.unit, { instancePath: instancePath + "/unit" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.on !== void 0) {
      if (!validate297(data.on, { instancePath: instancePath + "/on" })) {
        vErrors = withErrors(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err4]);
    errors++;
  }
  validate435.errors = vErrors;
  return errors === 0;
}
function validate399(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema105.properties, key0) || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate270(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0) {
      if (!validate270(data.summary, { instancePath: instancePath + "/summary" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate273(data.owner, { instancePath: instancePath + "/owner" })) {
        vErrors = withErrors(vErrors, validate273.errors);
        errors = vErrors.length;
      }
    }
    if (data.vendor !== void 0) {
      if (!validate270(data.vendor, { instancePath: instancePath + "/vendor" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.capabilities !== void 0) {
      let data4 = data.capabilities;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate268(data4[i0], { instancePath: instancePath + "/capabilities/" + i0 })) {
            vErrors = withErrors(vErrors, validate268.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.userGroups !== void 0) {
      let data6 = data.userGroups;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate268(data6[i1], { instancePath: instancePath + "/userGroups/" + i1 })) {
            vErrors = withErrors(vErrors, validate268.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/userGroups", schemaPath: "#/properties/userGroups/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    if (data.lifecycle !== void 0) {
      if (!validate406(data.lifecycle, { instancePath: instancePath + "/lifecycle" })) {
        vErrors = withErrors(vErrors, validate406.errors);
        errors = vErrors.length;
      }
    }
    if (data.successor !== void 0) {
      if (!validate312(data.successor, { instancePath: instancePath + "/successor" })) {
        vErrors = withErrors(vErrors, validate312.errors);
        errors = vErrors.length;
      }
    }
    if (data.disposition !== void 0) {
      let data10 = data.disposition;
      if (!(data10 === "tolerate" || data10 === "invest" || data10 === "migrate" || data10 === "eliminate")) {
        const err3 = { instancePath: instancePath + "/disposition", schemaPath: "#/properties/disposition/enum", keyword: "enum", params: { allowedValues: schema105.properties.disposition.enum } };
        vErrors = withErrors(vErrors, [err3]);
        errors++;
      }
    }
    if (data.criticality !== void 0) {
      if (!validate414(data.criticality, { instancePath: instancePath + "/criticality" })) {
        vErrors = withErrors(vErrors, validate414.errors);
        errors = vErrors.length;
      }
    }
    if (data.masters !== void 0) {
      let data12 = data.masters;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate268(data12[i2], { instancePath: instancePath + "/masters/" + i2 })) {
            vErrors = withErrors(vErrors, validate268.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/masters", schemaPath: "#/properties/masters/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err4]);
        errors++;
      }
    }
    if (data.reads !== void 0) {
      let data14 = data.reads;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate268(data14[i3], { instancePath: instancePath + "/reads/" + i3 })) {
            vErrors = withErrors(vErrors, validate268.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/reads", schemaPath: "#/properties/reads/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err5]);
        errors++;
      }
    }
    if (data.integrates !== void 0) {
      let data16 = data.integrates;
      if (Array.isArray(data16)) {
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate418(data16[i4], { instancePath: instancePath + "/integrates/" + i4 })) {
            vErrors = withErrors(vErrors, validate418.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/integrates", schemaPath: "#/properties/integrates/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err6]);
        errors++;
      }
    }
    if (data.contracts !== void 0) {
      let data18 = data.contracts;
      if (Array.isArray(data18)) {
        const len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate426(data18[i5], { instancePath: instancePath + "/contracts/" + i5 })) {
            vErrors = withErrors(vErrors, validate426.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/contracts", schemaPath: "#/properties/contracts/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err7]);
        errors++;
      }
    }
    if (data.headroom !== void 0) {
      let data20 = data.headroom;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (const key1 in data20) {
          const _errs30 = errors;
          if (!validate268(key1, { instancePath: instancePath + "/headroom" })) {
            vErrors = withErrors(vErrors, validate268.errors);
            errors = vErrors.length;
          }
          var valid13 = _errs30 === errors;
          if (!valid13) {
            const err8 = { instancePath: instancePath + "/headroom", schemaPath: "#/properties/headroom/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors = withErrors(vErrors, [err8]);
            errors++;
          }
        }
        for (const key2 in data20) {
          if (!pattern0.test(key2)) {
            if (!validate435(data20[key2], { instancePath: instancePath + "/headroom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate435.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/headroom", schemaPath: "#/properties/headroom/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err9]);
        errors++;
      }
    }
    if (data.experts !== void 0) {
      let data22 = data.experts;
      if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
        const err10 = { instancePath: instancePath + "/experts", schemaPath: "#/properties/experts/type", keyword: "type", params: { type: "integer" } };
        vErrors = withErrors(vErrors, [err10]);
        errors++;
      }
      if (typeof data22 == "number" && isFinite(data22)) {
        if (data22 < 0 || isNaN(data22)) {
          const err11 = { instancePath: instancePath + "/experts", schemaPath: "#/properties/experts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withErrors(vErrors, [err11]);
          errors++;
        }
      }
    }
    if (data.redundant !== void 0) {
      if (typeof data.redundant !== "boolean") {
        const err12 = { instancePath: instancePath + "/redundant", schemaPath: "#/properties/redundant/type", keyword: "type", params: { type: "boolean" } };
        vErrors = withErrors(vErrors, [err12]);
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err13]);
    errors++;
  }
  validate399.errors = vErrors;
  return errors === 0;
}
function validate441(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "summary" || key0 === "owner" || key0 === "criticality" || key0 === "systems" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate270(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0) {
      if (!validate270(data.summary, { instancePath: instancePath + "/summary" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate273(data.owner, { instancePath: instancePath + "/owner" })) {
        vErrors = withErrors(vErrors, validate273.errors);
        errors = vErrors.length;
      }
    }
    if (data.criticality !== void 0) {
      if (!validate414(data.criticality, { instancePath: instancePath + "/criticality" })) {
        vErrors = withErrors(vErrors, validate414.errors);
        errors = vErrors.length;
      }
    }
    if (data.systems !== void 0) {
      let data4 = data.systems;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate312(data4[i0], { instancePath: instancePath + "/systems/" + i0 })) {
            vErrors = withErrors(vErrors, validate312.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err2]);
    errors++;
  }
  validate441.errors = vErrors;
  return errors === 0;
}
function validate453(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "business" || key0 === "it" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.business !== void 0) {
      let data0 = data.business;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate273(data0[i0], { instancePath: instancePath + "/business/" + i0 })) {
            vErrors = withErrors(vErrors, validate273.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/business", schemaPath: "#/properties/business/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.it !== void 0) {
      let data2 = data.it;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate273(data2[i1], { instancePath: instancePath + "/it/" + i1 })) {
            vErrors = withErrors(vErrors, validate273.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/it", schemaPath: "#/properties/it/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err3]);
    errors++;
  }
  validate453.errors = vErrors;
  return errors === 0;
}
function validate459(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.on === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "on" || key0 === "minutes" || key0 === "note" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.on !== void 0) {
      if (!validate297(data.on, { instancePath: instancePath + "/on" })) {
        vErrors = withErrors(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.minutes !== void 0) {
      let data1 = data.minutes;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "integer" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors = withErrors(vErrors, [err3]);
          errors++;
        }
      }
    }
    if (data.note !== void 0) {
      if (!validate270(data.note, { instancePath: instancePath + "/note" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err4]);
    errors++;
  }
  validate459.errors = vErrors;
  return errors === 0;
}
function validate449(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "summary" || key0 === "every" || key0 === "minutes" || key0 === "participants" || key0 === "next" || key0 === "held" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate270(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0) {
      if (!validate270(data.summary, { instancePath: instancePath + "/summary" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.every !== void 0) {
      if (!validate277(data.every, { instancePath: instancePath + "/every" })) {
        vErrors = withErrors(vErrors, validate277.errors);
        errors = vErrors.length;
      }
    }
    if (data.minutes !== void 0) {
      let data3 = data.minutes;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err1 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "integer" } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err2 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors = withErrors(vErrors, [err2]);
          errors++;
        }
      }
    }
    if (data.participants !== void 0) {
      if (!validate453(data.participants, { instancePath: instancePath + "/participants" })) {
        vErrors = withErrors(vErrors, validate453.errors);
        errors = vErrors.length;
      }
    }
    if (data.next !== void 0) {
      if (!validate297(data.next, { instancePath: instancePath + "/next" })) {
        vErrors = withErrors(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.held !== void 0) {
      let data6 = data.held;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          const _errs12 = errors;
          let valid3 = false;
          const _errs13 = errors;
          if (!validate297(data7, { instancePath: instancePath + "/held/" + i0 })) {
            vErrors = withErrors(vErrors, validate297.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs13 === errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const _errs14 = errors;
            if (!validate459(data7, { instancePath: instancePath + "/held/" + i0 })) {
              vErrors = withErrors(vErrors, validate459.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs14 === errors;
            valid3 = valid3 || _valid0;
          }
          if (!valid3) {
            const err3 = { instancePath: instancePath + "/held/" + i0, schemaPath: "#/properties/held/items/anyOf", keyword: "anyOf", params: {} };
            vErrors = withErrors(vErrors, [err3]);
            errors++;
          } else {
            errors = _errs12;
            if (vErrors !== null) {
              if (_errs12) {
                vErrors.length = _errs12;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/held", schemaPath: "#/properties/held/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err4]);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err5]);
    errors++;
  }
  validate449.errors = vErrors;
  return errors === 0;
}
var pattern122 = new RegExp("^(?:x-.*|[A-Za-z][A-Za-z0-9]*)$", "u");
var pattern124 = new RegExp("^[0-9]+(?:\\.[0-9]+)?(?:\\.\\.[0-9]+(?:\\.[0-9]+)?\\.\\.[0-9]+(?:\\.[0-9]+)?)?(?:pd|pw|pm)$", "u");
function validate465(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern124.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(?:\\.[0-9]+)?(?:\\.\\.[0-9]+(?:\\.[0-9]+)?\\.\\.[0-9]+(?:\\.[0-9]+)?)?(?:pd|pw|pm)$" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate465.errors = vErrors;
  return errors === 0;
}
function validate464(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "sizes" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.sizes !== void 0) {
      let data0 = data.sizes;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          const _errs4 = errors;
          if (typeof key1 === "string") {
            if (!pattern122.test(key1)) {
              const err1 = { instancePath: instancePath + "/sizes", schemaPath: "#/properties/sizes/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?:x-.*|[A-Za-z][A-Za-z0-9]*)$" }, propertyName: key1 };
              vErrors = withErrors(vErrors, [err1]);
              errors++;
            }
          }
          var valid1 = _errs4 === errors;
          if (!valid1) {
            const err2 = { instancePath: instancePath + "/sizes", schemaPath: "#/properties/sizes/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors = withErrors(vErrors, [err2]);
            errors++;
          }
        }
        for (const key2 in data0) {
          if (!pattern0.test(key2)) {
            if (!validate465(data0[key2], { instancePath: instancePath + "/sizes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate465.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/sizes", schemaPath: "#/properties/sizes/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err3]);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err4]);
    errors++;
  }
  validate464.errors = vErrors;
  return errors === 0;
}
var pattern127 = new RegExp("^[A-Za-z][A-Za-z0-9.-]*$", "u");
function validate472(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern127.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9.-]*$" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate472.errors = vErrors;
  return errors === 0;
}
function validate469(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "summary" || key0 === "requires" || key0 === "approver" || key0 === "since" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate270(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0) {
      if (!validate270(data.summary, { instancePath: instancePath + "/summary" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.requires !== void 0) {
      let data2 = data.requires;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate472(data2[i0], { instancePath: instancePath + "/requires/" + i0 })) {
            vErrors = withErrors(vErrors, validate472.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/requires", schemaPath: "#/properties/requires/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.approver !== void 0) {
      if (!validate273(data.approver, { instancePath: instancePath + "/approver" })) {
        vErrors = withErrors(vErrors, validate273.errors);
        errors = vErrors.length;
      }
    }
    if (data.since !== void 0) {
      if (!validate297(data.since, { instancePath: instancePath + "/since" })) {
        vErrors = withErrors(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err2]);
    errors++;
  }
  validate469.errors = vErrors;
  return errors === 0;
}
var schema122 = { "enum": ["proposed", "assessing", "committed", "active", "paused", "done", "dropped"] };
function validate478(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "proposed" || data === "assessing" || data === "committed" || data === "active" || data === "paused" || data === "done" || data === "dropped")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema122.enum } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  validate478.errors = vErrors;
  return errors === 0;
}
var schema123 = { "enum": ["error", "warning", "info", "off"] };
function validate480(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "error" || data === "warning" || data === "info" || data === "off")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema123.enum } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  validate480.errors = vErrors;
  return errors === 0;
}
function validate483(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (typeof data !== "boolean") {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "boolean" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs5 = errors;
      if (typeof data !== "string") {
        const err2 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "string" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs7 = errors;
        if (Array.isArray(data)) {
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate270(data[i0], { instancePath: instancePath + "/" + i0 })) {
              vErrors = withErrors(vErrors, validate270.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err3 = { instancePath, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "array" } };
          vErrors = withErrors(vErrors, [err3]);
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid0 = valid0 || _valid0;
      }
    }
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    vErrors = withErrors(vErrors, [err4]);
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate483.errors = vErrors;
  return errors === 0;
}
function validate482(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "severity" || pattern0.test(key0))) {
        if (!validate483(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") })) {
          vErrors = withErrors(vErrors, validate483.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.severity !== void 0) {
      if (!validate480(data.severity, { instancePath: instancePath + "/severity" })) {
        vErrors = withErrors(vErrors, validate480.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  validate482.errors = vErrors;
  return errors === 0;
}
var pattern134 = new RegExp("^(?:scenarios/[^\\\\]+\\.ya?ml|[^/\\\\][^\\\\]*\\.scenario\\.ya?ml)$", "u");
function validate492(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern134.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:scenarios/[^\\\\]+\\.ya?ml|[^/\\\\][^\\\\]*\\.scenario\\.ya?ml)$" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate492.errors = vErrors;
  return errors === 0;
}
function validate489(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "summary" || key0 === "file" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate270(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0) {
      if (!validate270(data.summary, { instancePath: instancePath + "/summary" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.file !== void 0) {
      if (!validate492(data.file, { instancePath: instancePath + "/file" })) {
        vErrors = withErrors(vErrors, validate492.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate489.errors = vErrors;
  return errors === 0;
}
var schema10 = { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/text" }, "summary": { "$ref": "#/$defs/text" }, "domain": { "$ref": "#/$defs/domain" }, "category": { "enum": ["growth", "run", "risk", "compliance", "debt"] }, "status": { "$ref": "#/$defs/statusName" }, "statusReason": { "$ref": "#/$defs/text" }, "stage": { "$ref": "#/$defs/stageName" }, "gates": { "type": "object", "propertyNames": { "$ref": "#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/gate" } }, "owners": { "$ref": "#/$defs/owners" }, "labels": { "type": "array", "items": { "$ref": "#/$defs/text" } }, "objectives": { "type": "array", "items": { "$ref": "#/$defs/objectiveName" } }, "kpis": { "type": "array", "items": { "anyOf": [{ "$ref": "#/$defs/kpiName" }, { "$ref": "#/$defs/kpiExpectation" }] } }, "priority": { "anyOf": [{ "enum": ["must", "should", "could", "wont"] }, { "type": "integer", "minimum": 1 }] }, "value": { "$ref": "#/$defs/value" }, "start": { "$ref": "#/$defs/when" }, "startReason": { "$ref": "#/$defs/text" }, "target": { "$ref": "#/$defs/when" }, "targetReason": { "$ref": "#/$defs/text" }, "targets": { "type": "object", "propertyNames": { "$ref": "#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "#/$defs/when" } }, "deadline": { "$ref": "#/$defs/when" }, "deadlineReason": { "$ref": "#/$defs/text" }, "duration": { "$ref": "#/$defs/duration" }, "actual": { "$ref": "#/$defs/actual" }, "commitment": { "enum": ["internal", "announced"] }, "cadence": { "$ref": "#/$defs/duration" }, "dependsOn": { "type": "array", "items": { "anyOf": [{ "$ref": "#/$defs/predecessor" }, { "$ref": "#/$defs/dependency" }] } }, "demand": { "type": "array", "items": { "$ref": "#/$defs/demand" } }, "prepare": { "type": "array", "items": { "anyOf": [{ "$ref": "#/$defs/text" }, { "$ref": "#/$defs/preparation" }] } }, "feasibility": { "$ref": "#/$defs/feasibility" }, "milestones": { "type": "array", "items": { "$ref": "#/$defs/listedMilestone" } }, "systems": { "$ref": "#/$defs/systemChanges" }, "processes": { "type": "array", "items": { "$ref": "#/$defs/processName" } }, "assumptions": { "type": "array", "items": { "anyOf": [{ "$ref": "#/$defs/text" }, { "$ref": "#/$defs/assumption" }] } }, "risks": { "type": "array", "items": { "anyOf": [{ "$ref": "#/$defs/text" }, { "$ref": "#/$defs/risk" }] } }, "decisions": { "type": "array", "items": { "$ref": "#/$defs/decision" } }, "scope": { "type": "array", "items": { "$ref": "#/$defs/text" } }, "outOfScope": { "type": "array", "items": { "$ref": "#/$defs/text" } }, "doneWhen": { "type": "array", "items": { "$ref": "#/$defs/text" } }, "displaces": { "type": "array", "items": { "$ref": "#/$defs/initiativeName" } }, "replacedBy": { "$ref": "#/$defs/initiativeName" }, "sameAs": { "type": "array", "items": { "$ref": "#/$defs/counterpart" } }, "budget": { "$ref": "#/$defs/budget" }, "checkIns": { "type": "array", "items": { "$ref": "#/$defs/checkIn" } }, "links": { "type": "array", "items": { "anyOf": [{ "$ref": "#/$defs/url" }, { "$ref": "#/$defs/link" }] } }, "notes": { "$ref": "#/$defs/text" } } };
function validate26(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema11.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema12.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "business" || data === "it" || data === "shared")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema13.enum } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var schema14 = { "type": ["string", "number"], "pattern": "\\S" };
function validate33(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema14.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var schema15 = { "type": ["string", "number"], "pattern": "^[a-z0-9][a-z0-9-]*$" };
function validate36(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema15.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate42(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema18.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate39(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "passed" || key0 === "by" || key0 === "note" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.passed !== void 0) {
      if (!validate40(data.passed, { instancePath: instancePath + "/passed" })) {
        vErrors = withErrors(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate42(data.by, { instancePath: instancePath + "/by" })) {
        vErrors = withErrors(vErrors, validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate28(data.note, { instancePath: instancePath + "/note" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
function validate46(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "business" || key0 === "it" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.business !== void 0) {
      let data0 = data.business;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!validate42(data0, { instancePath: instancePath + "/business" })) {
        vErrors = withErrors(vErrors, validate42.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs5 = errors;
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate42(data0[i0], { instancePath: instancePath + "/business/" + i0 })) {
              vErrors = withErrors(vErrors, validate42.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err1 = { instancePath: instancePath + "/business", schemaPath: "#/properties/business/anyOf/1/type", keyword: "type", params: { type: "array" } };
          vErrors = withErrors(vErrors, [err1]);
          errors++;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err2 = { instancePath: instancePath + "/business", schemaPath: "#/properties/business/anyOf", keyword: "anyOf", params: {} };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.it !== void 0) {
      let data2 = data.it;
      const _errs9 = errors;
      let valid4 = false;
      const _errs10 = errors;
      if (!validate42(data2, { instancePath: instancePath + "/it" })) {
        vErrors = withErrors(vErrors, validate42.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs10 === errors;
      valid4 = valid4 || _valid1;
      if (!valid4) {
        const _errs11 = errors;
        if (Array.isArray(data2)) {
          const len1 = data2.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (!validate42(data2[i1], { instancePath: instancePath + "/it/" + i1 })) {
              vErrors = withErrors(vErrors, validate42.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err3 = { instancePath: instancePath + "/it", schemaPath: "#/properties/it/anyOf/1/type", keyword: "type", params: { type: "array" } };
          vErrors = withErrors(vErrors, [err3]);
          errors++;
        }
        var _valid1 = _errs11 === errors;
        valid4 = valid4 || _valid1;
      }
      if (!valid4) {
        const err4 = { instancePath: instancePath + "/it", schemaPath: "#/properties/it/anyOf", keyword: "anyOf", params: {} };
        vErrors = withErrors(vErrors, [err4]);
        errors++;
      } else {
        errors = _errs9;
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err5]);
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
function validate53(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema20.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate55(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema21.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}
function validate59(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema23.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern15.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "[0-9]" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate59.errors = vErrors;
  return errors === 0;
}
function validate61(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema24.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate61.errors = vErrors;
  return errors === 0;
}
function validate63(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.on === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    if (data.value === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "on" || key0 === "value" || key0 === "note" || pattern0.test(key0))) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    if (data.on !== void 0) {
      if (!validate40(data.on, { instancePath: instancePath + "/on" })) {
        vErrors = withErrors(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } };
        vErrors = withErrors(vErrors, [err3]);
        errors++;
      }
    }
    if (data.note !== void 0) {
      if (!validate28(data.note, { instancePath: instancePath + "/note" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err4]);
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
function validate57(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kpi === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kpi" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kpi" || key0 === "expect" || key0 === "by" || key0 === "measured" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.kpi !== void 0) {
      if (!validate55(data.kpi, { instancePath: instancePath + "/kpi" })) {
        vErrors = withErrors(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.expect !== void 0) {
      if (!validate59(data.expect, { instancePath: instancePath + "/expect" })) {
        vErrors = withErrors(vErrors, validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate61(data.by, { instancePath: instancePath + "/by" })) {
        vErrors = withErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.measured !== void 0) {
      if (!validate63(data.measured, { instancePath: instancePath + "/measured" })) {
        vErrors = withErrors(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err2]);
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
function validate68(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "businessValue" || key0 === "timeCriticality" || key0 === "riskReduction" || key0 === "size" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.businessValue !== void 0) {
      let data0 = data.businessValue;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/businessValue", schemaPath: "#/properties/businessValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withErrors(vErrors, [err1]);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/businessValue", schemaPath: "#/properties/businessValue/type", keyword: "type", params: { type: "number" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    if (data.timeCriticality !== void 0) {
      let data1 = data.timeCriticality;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/timeCriticality", schemaPath: "#/properties/timeCriticality/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withErrors(vErrors, [err3]);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/timeCriticality", schemaPath: "#/properties/timeCriticality/type", keyword: "type", params: { type: "number" } };
        vErrors = withErrors(vErrors, [err4]);
        errors++;
      }
    }
    if (data.riskReduction !== void 0) {
      let data2 = data.riskReduction;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/riskReduction", schemaPath: "#/properties/riskReduction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withErrors(vErrors, [err5]);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/riskReduction", schemaPath: "#/properties/riskReduction/type", keyword: "type", params: { type: "number" } };
        vErrors = withErrors(vErrors, [err6]);
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data3 = data.size;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 <= 0 || isNaN(data3)) {
          const err7 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors = withErrors(vErrors, [err7]);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "number" } };
        vErrors = withErrors(vErrors, [err8]);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err9]);
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
function validate78(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern20.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(?:\\.[0-9]+)?(?:h|d|w|mo|cd|cw)$" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
function validate80(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "start" || key0 === "finish" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.start !== void 0) {
      if (!validate40(data.start, { instancePath: instancePath + "/start" })) {
        vErrors = withErrors(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.finish !== void 0) {
      if (!validate40(data.finish, { instancePath: instancePath + "/finish" })) {
        vErrors = withErrors(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
var schema29 = { "type": ["string", "number"], "pattern": "^[a-z0-9][a-z0-9-]*(?:/[a-z0-9][a-z0-9-]*)?(?:#[a-z0-9][a-z0-9-]*)?$" };
var pattern22 = new RegExp("^[a-z0-9][a-z0-9-]*(?:/[a-z0-9][a-z0-9-]*)?(?:#[a-z0-9][a-z0-9-]*)?$", "u");
function validate85(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema29.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern22.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*(?:/[a-z0-9][a-z0-9-]*)?(?:#[a-z0-9][a-z0-9-]*)?$" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate85.errors = vErrors;
  return errors === 0;
}
var schema30 = { "type": "object", "if": { "not": { "required": ["external"] } }, "then": { "required": ["on"] }, "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "on": { "$ref": "#/$defs/predecessor" }, "external": { "$ref": "#/$defs/text" }, "type": { "enum": ["FS", "SS", "FF", "SF"] }, "lag": { "$ref": "#/$defs/lag" }, "for": { "$ref": "#/$defs/text" }, "needBy": { "$ref": "#/$defs/when" }, "promised": { "$ref": "#/$defs/when" }, "acknowledged": { "anyOf": [{ "type": "boolean" }, { "$ref": "#/$defs/acknowledgement" }] }, "delivered": { "$ref": "#/$defs/day" }, "cycle": { "enum": ["accepted"] }, "because": { "$ref": "#/$defs/text" }, "note": { "$ref": "#/$defs/text" } } };
var schema31 = { "type": ["string", "integer"], "minimum": 0, "maximum": 0, "pattern": "^(?:[-+]?[0-9]+(?:\\.[0-9]+)?(?:h|d|w|mo|cd|cw)|0)$" };
var pattern24 = new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]+)?(?:h|d|w|mo|cd|cw)|0)$", "u");
function validate90(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema31.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors = withErrors(vErrors, [err2]);
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern24.test(data)) {
      const err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[-+]?[0-9]+(?:\\.[0-9]+)?(?:h|d|w|mo|cd|cw)|0)$" } };
      vErrors = withErrors(vErrors, [err3]);
      errors++;
    }
  }
  validate90.errors = vErrors;
  return errors === 0;
}
function validate95(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "on" || key0 === "note" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (!validate42(data.by, { instancePath: instancePath + "/by" })) {
        vErrors = withErrors(vErrors, validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.on !== void 0) {
      if (!validate40(data.on, { instancePath: instancePath + "/on" })) {
        vErrors = withErrors(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate28(data.note, { instancePath: instancePath + "/note" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
function validate87(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  const _errs3 = errors;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.external === void 0 && (missing0 = "external")) {
      const err0 = {};
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
  }
  var valid1 = _errs4 === errors;
  if (valid1) {
    const err1 = {};
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  } else {
    errors = _errs3;
    if (vErrors !== null) {
      if (_errs3) {
        vErrors.length = _errs3;
      } else {
        vErrors = null;
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.on === void 0) {
        const err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "on" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors = withErrors(vErrors, [err3]);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema30.properties, key0) || pattern0.test(key0))) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err4]);
        errors++;
      }
    }
    if (data.on !== void 0) {
      if (!validate85(data.on, { instancePath: instancePath + "/on" })) {
        vErrors = withErrors(vErrors, validate85.errors);
        errors = vErrors.length;
      }
    }
    if (data.external !== void 0) {
      if (!validate28(data.external, { instancePath: instancePath + "/external" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (!(data2 === "FS" || data2 === "SS" || data2 === "FF" || data2 === "SF")) {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema30.properties.type.enum } };
        vErrors = withErrors(vErrors, [err5]);
        errors++;
      }
    }
    if (data.lag !== void 0) {
      if (!validate90(data.lag, { instancePath: instancePath + "/lag" })) {
        vErrors = withErrors(vErrors, validate90.errors);
        errors = vErrors.length;
      }
    }
    if (data.for !== void 0) {
      if (!validate28(data.for, { instancePath: instancePath + "/for" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.needBy !== void 0) {
      if (!validate61(data.needBy, { instancePath: instancePath + "/needBy" })) {
        vErrors = withErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.promised !== void 0) {
      if (!validate61(data.promised, { instancePath: instancePath + "/promised" })) {
        vErrors = withErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.acknowledged !== void 0) {
      let data7 = data.acknowledged;
      const _errs15 = errors;
      let valid3 = false;
      const _errs16 = errors;
      if (typeof data7 !== "boolean") {
        const err6 = { instancePath: instancePath + "/acknowledged", schemaPath: "#/properties/acknowledged/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
        vErrors = withErrors(vErrors, [err6]);
        errors++;
      }
      var _valid1 = _errs16 === errors;
      valid3 = valid3 || _valid1;
      if (!valid3) {
        const _errs18 = errors;
        if (!validate95(data7, { instancePath: instancePath + "/acknowledged" })) {
          vErrors = withErrors(vErrors, validate95.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs18 === errors;
        valid3 = valid3 || _valid1;
      }
      if (!valid3) {
        const err7 = { instancePath: instancePath + "/acknowledged", schemaPath: "#/properties/acknowledged/anyOf", keyword: "anyOf", params: {} };
        vErrors = withErrors(vErrors, [err7]);
        errors++;
      } else {
        errors = _errs15;
        if (vErrors !== null) {
          if (_errs15) {
            vErrors.length = _errs15;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.delivered !== void 0) {
      if (!validate40(data.delivered, { instancePath: instancePath + "/delivered" })) {
        vErrors = withErrors(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.cycle !== void 0) {
      if (!(data.cycle === "accepted")) {
        const err8 = { instancePath: instancePath + "/cycle", schemaPath: "#/properties/cycle/enum", keyword: "enum", params: { allowedValues: schema30.properties.cycle.enum } };
        vErrors = withErrors(vErrors, [err8]);
        errors++;
      }
    }
    if (data.because !== void 0) {
      if (!validate28(data.because, { instancePath: instancePath + "/because" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate28(data.note, { instancePath: instancePath + "/note" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err9]);
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
var schema33 = { "type": "object", "required": ["team"], "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "team": { "$ref": "#/$defs/teamName" }, "skill": { "$ref": "#/$defs/skillName" }, "effort": { "$ref": "#/$defs/effort" }, "profile": { "enum": ["flat", "front", "back"] }, "atMost": { "type": "number", "exclusiveMinimum": 0 }, "from": { "$ref": "#/$defs/when" }, "to": { "$ref": "#/$defs/when" }, "note": { "$ref": "#/$defs/text" } } };
function validate105(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema34.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate105.errors = vErrors;
  return errors === 0;
}
function validate107(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema35.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate107.errors = vErrors;
  return errors === 0;
}
var pattern29 = new RegExp("^(?:[0-9]+(?:\\.[0-9]+)?(?:\\.\\.[0-9]+(?:\\.[0-9]+)?\\.\\.[0-9]+(?:\\.[0-9]+)?)?(?:pd|pw|pm)|[A-Za-z][A-Za-z0-9]*)$", "u");
function validate109(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern29.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]+(?:\\.[0-9]+)?(?:\\.\\.[0-9]+(?:\\.[0-9]+)?\\.\\.[0-9]+(?:\\.[0-9]+)?)?(?:pd|pw|pm)|[A-Za-z][A-Za-z0-9]*)$" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
function validate104(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.team === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "team" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "team" || key0 === "skill" || key0 === "effort" || key0 === "profile" || key0 === "atMost" || key0 === "from" || key0 === "to" || key0 === "note" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.team !== void 0) {
      if (!validate105(data.team, { instancePath: instancePath + "/team" })) {
        vErrors = withErrors(vErrors, validate105.errors);
        errors = vErrors.length;
      }
    }
    if (data.skill !== void 0) {
      if (!validate107(data.skill, { instancePath: instancePath + "/skill" })) {
        vErrors = withErrors(vErrors, validate107.errors);
        errors = vErrors.length;
      }
    }
    if (data.effort !== void 0) {
      if (!validate109(data.effort, { instancePath: instancePath + "/effort" })) {
        vErrors = withErrors(vErrors, validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.profile !== void 0) {
      let data3 = data.profile;
      if (!(data3 === "flat" || data3 === "front" || data3 === "back")) {
        const err2 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/enum", keyword: "enum", params: { allowedValues: schema33.properties.profile.enum } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    if (data.atMost !== void 0) {
      let data4 = data.atMost;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 <= 0 || isNaN(data4)) {
          const err3 = { instancePath: instancePath + "/atMost", schemaPath: "#/properties/atMost/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors = withErrors(vErrors, [err3]);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/atMost", schemaPath: "#/properties/atMost/type", keyword: "type", params: { type: "number" } };
        vErrors = withErrors(vErrors, [err4]);
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate61(data.from, { instancePath: instancePath + "/from" })) {
        vErrors = withErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (!validate61(data.to, { instancePath: instancePath + "/to" })) {
        vErrors = withErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate28(data.note, { instancePath: instancePath + "/note" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err5]);
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
var schema38 = { "type": ["string", "number"], "pattern": "\\S" };
function validate118(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema38.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate118.errors = vErrors;
  return errors === 0;
}
function validate116(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.what === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "what" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "what" || key0 === "kind" || key0 === "owner" || key0 === "leadTime" || key0 === "needBy" || key0 === "started" || key0 === "done" || key0 === "note" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.what !== void 0) {
      if (!validate28(data.what, { instancePath: instancePath + "/what" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      if (!validate118(data.kind, { instancePath: instancePath + "/kind" })) {
        vErrors = withErrors(vErrors, validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate42(data.owner, { instancePath: instancePath + "/owner" })) {
        vErrors = withErrors(vErrors, validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.leadTime !== void 0) {
      if (!validate78(data.leadTime, { instancePath: instancePath + "/leadTime" })) {
        vErrors = withErrors(vErrors, validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.needBy !== void 0) {
      if (!validate61(data.needBy, { instancePath: instancePath + "/needBy" })) {
        vErrors = withErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.started !== void 0) {
      if (!validate40(data.started, { instancePath: instancePath + "/started" })) {
        vErrors = withErrors(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.done !== void 0) {
      let data6 = data.done;
      const _errs9 = errors;
      let valid1 = false;
      const _errs10 = errors;
      if (typeof data6 !== "boolean") {
        const err2 = { instancePath: instancePath + "/done", schemaPath: "#/properties/done/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
      var _valid0 = _errs10 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs12 = errors;
        if (!validate40(data6, { instancePath: instancePath + "/done" })) {
          vErrors = withErrors(vErrors, validate40.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs12 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err3 = { instancePath: instancePath + "/done", schemaPath: "#/properties/done/anyOf", keyword: "anyOf", params: {} };
        vErrors = withErrors(vErrors, [err3]);
        errors++;
      } else {
        errors = _errs9;
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.note !== void 0) {
      if (!validate28(data.note, { instancePath: instancePath + "/note" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err4]);
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
var schema40 = { "enum": ["feasible", "conditional", "infeasible"] };
function validate128(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "feasible" || data === "conditional" || data === "infeasible")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema40.enum } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  validate128.errors = vErrors;
  return errors === 0;
}
function validate134(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "text" || key0 === "owner" || key0 === "by" || key0 === "met" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.text !== void 0) {
      if (!validate28(data.text, { instancePath: instancePath + "/text" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate42(data.owner, { instancePath: instancePath + "/owner" })) {
        vErrors = withErrors(vErrors, validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate61(data.by, { instancePath: instancePath + "/by" })) {
        vErrors = withErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.met !== void 0) {
      let data3 = data.met;
      const _errs6 = errors;
      let valid1 = false;
      const _errs7 = errors;
      if (typeof data3 !== "boolean") {
        const err2 = { instancePath: instancePath + "/met", schemaPath: "#/properties/met/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs9 = errors;
        if (!validate40(data3, { instancePath: instancePath + "/met" })) {
          vErrors = withErrors(vErrors, validate40.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs9 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err3 = { instancePath: instancePath + "/met", schemaPath: "#/properties/met/anyOf", keyword: "anyOf", params: {} };
        vErrors = withErrors(vErrors, [err3]);
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err4]);
    errors++;
  }
  validate134.errors = vErrors;
  return errors === 0;
}
function validate132(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      const _errs2 = errors;
      let valid2 = false;
      const _errs3 = errors;
      if (!validate28(data0, { instancePath: instancePath + "/" + i0 })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs3 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const _errs4 = errors;
        if (!validate134(data0, { instancePath: instancePath + "/" + i0 })) {
          vErrors = withErrors(vErrors, validate134.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs4 === errors;
        valid2 = valid2 || _valid0;
      }
      if (!valid2) {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf", keyword: "anyOf", params: {} };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      } else {
        errors = _errs2;
        if (vErrors !== null) {
          if (_errs2) {
            vErrors.length = _errs2;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate132.errors = vErrors;
  return errors === 0;
}
function validate142(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.verdict === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "verdict" || key0 === "on" || key0 === "conditions" || key0 === "note" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (!validate42(data.by, { instancePath: instancePath + "/by" })) {
        vErrors = withErrors(vErrors, validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.verdict !== void 0) {
      if (!validate128(data.verdict, { instancePath: instancePath + "/verdict" })) {
        vErrors = withErrors(vErrors, validate128.errors);
        errors = vErrors.length;
      }
    }
    if (data.on !== void 0) {
      if (!validate40(data.on, { instancePath: instancePath + "/on" })) {
        vErrors = withErrors(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.conditions !== void 0) {
      if (!validate132(data.conditions, { instancePath: instancePath + "/conditions" })) {
        vErrors = withErrors(vErrors, validate132.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate28(data.note, { instancePath: instancePath + "/note" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err2]);
    errors++;
  }
  validate142.errors = vErrors;
  return errors === 0;
}
function validate155(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema47.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate155.errors = vErrors;
  return errors === 0;
}
function validate154(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.system === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    if (data.measure === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measure" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
    if (data.amount === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
      vErrors = withErrors(vErrors, [err2]);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "system" || key0 === "measure" || key0 === "amount" || key0 === "from" || pattern0.test(key0))) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err3]);
        errors++;
      }
    }
    if (data.system !== void 0) {
      if (!validate155(data.system, { instancePath: instancePath + "/system" })) {
        vErrors = withErrors(vErrors, validate155.errors);
        errors = vErrors.length;
      }
    }
    if (data.measure !== void 0) {
      if (!validate26(data.measure, { instancePath: instancePath + "/measure" })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.amount !== void 0) {
      let data2 = data.amount;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        vErrors = withErrors(vErrors, [err4]);
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate61(data.from, { instancePath: instancePath + "/from" })) {
        vErrors = withErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err5]);
    errors++;
  }
  validate154.errors = vErrors;
  return errors === 0;
}
function validate151(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "what" || key0 === "owner" || key0 === "load" || key0 === "none" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.what !== void 0) {
      if (!validate28(data.what, { instancePath: instancePath + "/what" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate42(data.owner, { instancePath: instancePath + "/owner" })) {
        vErrors = withErrors(vErrors, validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.load !== void 0) {
      let data2 = data.load;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate154(data2[i0], { instancePath: instancePath + "/load/" + i0 })) {
            vErrors = withErrors(vErrors, validate154.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/load", schemaPath: "#/properties/load/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.none !== void 0) {
      if (!validate28(data.none, { instancePath: instancePath + "/none" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err2]);
    errors++;
  }
  validate151.errors = vErrors;
  return errors === 0;
}
var pattern40 = new RegExp("^[0-9]+(?:\\.[0-9]+)?(?:pd|pw|pm)/(?:d|w|mo)$", "u");
function validate166(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern40.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(?:\\.[0-9]+)?(?:pd|pw|pm)/(?:d|w|mo)$" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate166.errors = vErrors;
  return errors === 0;
}
function validate163(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "what" || key0 === "team" || key0 === "effort" || key0 === "for" || key0 === "from" || key0 === "none" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.what !== void 0) {
      if (!validate28(data.what, { instancePath: instancePath + "/what" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.team !== void 0) {
      if (!validate105(data.team, { instancePath: instancePath + "/team" })) {
        vErrors = withErrors(vErrors, validate105.errors);
        errors = vErrors.length;
      }
    }
    if (data.effort !== void 0) {
      if (!validate166(data.effort, { instancePath: instancePath + "/effort" })) {
        vErrors = withErrors(vErrors, validate166.errors);
        errors = vErrors.length;
      }
    }
    if (data.for !== void 0) {
      if (!validate78(data.for, { instancePath: instancePath + "/for" })) {
        vErrors = withErrors(vErrors, validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate61(data.from, { instancePath: instancePath + "/from" })) {
        vErrors = withErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.none !== void 0) {
      if (!validate28(data.none, { instancePath: instancePath + "/none" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate163.errors = vErrors;
  return errors === 0;
}
function validate174(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "what" || key0 === "teams" || key0 === "none" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.what !== void 0) {
      if (!validate28(data.what, { instancePath: instancePath + "/what" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.teams !== void 0) {
      let data1 = data.teams;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate105(data1[i0], { instancePath: instancePath + "/teams/" + i0 })) {
            vErrors = withErrors(vErrors, validate105.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.none !== void 0) {
      if (!validate28(data.none, { instancePath: instancePath + "/none" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err2]);
    errors++;
  }
  validate174.errors = vErrors;
  return errors === 0;
}
function validate149(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "infrastructure" || key0 === "support" || key0 === "engineering" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.infrastructure !== void 0) {
      let data0 = data.infrastructure;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!validate28(data0, { instancePath: instancePath + "/infrastructure" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs5 = errors;
        if (!validate151(data0, { instancePath: instancePath + "/infrastructure" })) {
          vErrors = withErrors(vErrors, validate151.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err1 = { instancePath: instancePath + "/infrastructure", schemaPath: "#/properties/infrastructure/anyOf", keyword: "anyOf", params: {} };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.support !== void 0) {
      let data1 = data.support;
      const _errs7 = errors;
      let valid2 = false;
      const _errs8 = errors;
      if (!validate28(data1, { instancePath: instancePath + "/support" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs8 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const _errs9 = errors;
        if (!validate163(data1, { instancePath: instancePath + "/support" })) {
          vErrors = withErrors(vErrors, validate163.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs9 === errors;
        valid2 = valid2 || _valid1;
        if (!valid2) {
          const _errs10 = errors;
          if (Array.isArray(data1)) {
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate163(data1[i0], { instancePath: instancePath + "/support/" + i0 })) {
                vErrors = withErrors(vErrors, validate163.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err2 = { instancePath: instancePath + "/support", schemaPath: "#/properties/support/anyOf/2/type", keyword: "type", params: { type: "array" } };
            vErrors = withErrors(vErrors, [err2]);
            errors++;
          }
          var _valid1 = _errs10 === errors;
          valid2 = valid2 || _valid1;
        }
      }
      if (!valid2) {
        const err3 = { instancePath: instancePath + "/support", schemaPath: "#/properties/support/anyOf", keyword: "anyOf", params: {} };
        vErrors = withErrors(vErrors, [err3]);
        errors++;
      } else {
        errors = _errs7;
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.engineering !== void 0) {
      let data3 = data.engineering;
      const _errs14 = errors;
      let valid5 = false;
      const _errs15 = errors;
      if (!validate28(data3, { instancePath: instancePath + "/engineering" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs15 === errors;
      valid5 = valid5 || _valid2;
      if (!valid5) {
        const _errs16 = errors;
        if (!validate174(data3, { instancePath: instancePath + "/engineering" })) {
          vErrors = withErrors(vErrors, validate174.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs16 === errors;
        valid5 = valid5 || _valid2;
      }
      if (!valid5) {
        const err4 = { instancePath: instancePath + "/engineering", schemaPath: "#/properties/engineering/anyOf", keyword: "anyOf", params: {} };
        vErrors = withErrors(vErrors, [err4]);
        errors++;
      } else {
        errors = _errs14;
        if (vErrors !== null) {
          if (_errs14) {
            vErrors.length = _errs14;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err5]);
    errors++;
  }
  validate149.errors = vErrors;
  return errors === 0;
}
function validate127(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "verdict" || key0 === "by" || key0 === "on" || key0 === "conditions" || key0 === "note" || key0 === "verdicts" || key0 === "impact" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.verdict !== void 0) {
      if (!validate128(data.verdict, { instancePath: instancePath + "/verdict" })) {
        vErrors = withErrors(vErrors, validate128.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate42(data.by, { instancePath: instancePath + "/by" })) {
        vErrors = withErrors(vErrors, validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.on !== void 0) {
      if (!validate40(data.on, { instancePath: instancePath + "/on" })) {
        vErrors = withErrors(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.conditions !== void 0) {
      if (!validate132(data.conditions, { instancePath: instancePath + "/conditions" })) {
        vErrors = withErrors(vErrors, validate132.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate28(data.note, { instancePath: instancePath + "/note" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.verdicts !== void 0) {
      let data5 = data.verdicts;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate142(data5[i0], { instancePath: instancePath + "/verdicts/" + i0 })) {
            vErrors = withErrors(vErrors, validate142.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/verdicts", schemaPath: "#/properties/verdicts/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.impact !== void 0) {
      if (!validate149(data.impact, { instancePath: instancePath + "/impact" })) {
        vErrors = withErrors(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err2]);
    errors++;
  }
  validate127.errors = vErrors;
  return errors === 0;
}
var schema52 = { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/text" }, "kind": { "$ref": "#/$defs/milestoneKind" }, "target": { "$ref": "#/$defs/when" }, "actual": { "anyOf": [{ "$ref": "#/$defs/day" }, { "$ref": "#/$defs/notYet" }] }, "deadline": { "$ref": "#/$defs/when" }, "commitment": { "enum": ["internal", "announced"] }, "owner": { "$ref": "#/$defs/owner" }, "note": { "$ref": "#/$defs/text" } } };
function validate185(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema53.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate185.errors = vErrors;
  return errors === 0;
}
function validate189(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "null" } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  validate189.errors = vErrors;
  return errors === 0;
}
function validate182(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema52.properties, key0) || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate26(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate28(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      if (!validate185(data.kind, { instancePath: instancePath + "/kind" })) {
        vErrors = withErrors(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      if (!validate61(data.target, { instancePath: instancePath + "/target" })) {
        vErrors = withErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.actual !== void 0) {
      let data4 = data.actual;
      const _errs7 = errors;
      let valid1 = false;
      const _errs8 = errors;
      if (!validate40(data4, { instancePath: instancePath + "/actual" })) {
        vErrors = withErrors(vErrors, validate40.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs9 = errors;
        if (!validate189(data4, { instancePath: instancePath + "/actual" })) {
          vErrors = withErrors(vErrors, validate189.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs9 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err1 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/anyOf", keyword: "anyOf", params: {} };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      } else {
        errors = _errs7;
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.deadline !== void 0) {
      if (!validate61(data.deadline, { instancePath: instancePath + "/deadline" })) {
        vErrors = withErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.commitment !== void 0) {
      let data6 = data.commitment;
      if (!(data6 === "internal" || data6 === "announced")) {
        const err2 = { instancePath: instancePath + "/commitment", schemaPath: "#/properties/commitment/enum", keyword: "enum", params: { allowedValues: schema52.properties.commitment.enum } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    if (data.owner !== void 0) {
      if (!validate42(data.owner, { instancePath: instancePath + "/owner" })) {
        vErrors = withErrors(vErrors, validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate28(data.note, { instancePath: instancePath + "/note" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err3]);
    errors++;
  }
  validate182.errors = vErrors;
  return errors === 0;
}
function validate181(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate182(data, { instancePath })) {
    vErrors = withErrors(vErrors, validate182.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate181.errors = vErrors;
  return errors === 0;
}
function validate196(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "introduces" || key0 === "changes" || key0 === "retires" || key0 === "uses" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.introduces !== void 0) {
      let data0 = data.introduces;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate155(data0[i0], { instancePath: instancePath + "/introduces/" + i0 })) {
            vErrors = withErrors(vErrors, validate155.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/introduces", schemaPath: "#/properties/introduces/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data2 = data.changes;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate155(data2[i1], { instancePath: instancePath + "/changes/" + i1 })) {
            vErrors = withErrors(vErrors, validate155.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    if (data.retires !== void 0) {
      let data4 = data.retires;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate155(data4[i2], { instancePath: instancePath + "/retires/" + i2 })) {
            vErrors = withErrors(vErrors, validate155.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/retires", schemaPath: "#/properties/retires/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err3]);
        errors++;
      }
    }
    if (data.uses !== void 0) {
      let data6 = data.uses;
      if (Array.isArray(data6)) {
        const len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate155(data6[i3], { instancePath: instancePath + "/uses/" + i3 })) {
            vErrors = withErrors(vErrors, validate155.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/uses", schemaPath: "#/properties/uses/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err4]);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err5]);
    errors++;
  }
  validate196.errors = vErrors;
  return errors === 0;
}
var schema56 = { "type": ["string", "number"], "pattern": "^[a-z0-9][a-z0-9-]*$" };
function validate202(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema56.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate202.errors = vErrors;
  return errors === 0;
}
function validate205(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "text" || key0 === "owner" || key0 === "checked" || key0 === "validUntil" || key0 === "holds" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.text !== void 0) {
      if (!validate28(data.text, { instancePath: instancePath + "/text" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate42(data.owner, { instancePath: instancePath + "/owner" })) {
        vErrors = withErrors(vErrors, validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.checked !== void 0) {
      if (!validate40(data.checked, { instancePath: instancePath + "/checked" })) {
        vErrors = withErrors(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.validUntil !== void 0) {
      if (!validate61(data.validUntil, { instancePath: instancePath + "/validUntil" })) {
        vErrors = withErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.holds !== void 0) {
      if (typeof data.holds !== "boolean") {
        const err2 = { instancePath: instancePath + "/holds", schemaPath: "#/properties/holds/type", keyword: "type", params: { type: "boolean" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err3]);
    errors++;
  }
  validate205.errors = vErrors;
  return errors === 0;
}
var schema58 = { "type": "object", "required": ["text"], "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "text": { "$ref": "#/$defs/text" }, "probability": { "$ref": "#/$defs/share" }, "impact": { "$ref": "#/$defs/duration" }, "cost": { "$ref": "#/$defs/money" }, "owner": { "$ref": "#/$defs/owner" }, "response": { "enum": ["avoid", "mitigate", "transfer", "accept"] }, "action": { "$ref": "#/$defs/text" }, "closed": { "$ref": "#/$defs/day" } } };
function validate214(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema59.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors = withErrors(vErrors, [err2]);
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern48.test(data)) {
      const err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]+(?:\\.[0-9]+)? ?%|0(?:\\.[0-9]+)?|1(?:\\.0+)?|\\.[0-9]+)$" } };
      vErrors = withErrors(vErrors, [err3]);
      errors++;
    }
  }
  validate214.errors = vErrors;
  return errors === 0;
}
function validate217(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema60.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern49.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(?:\\.[0-9]+)?(?:/(?:y|q|mo))?$" } };
      vErrors = withErrors(vErrors, [err2]);
      errors++;
    }
  }
  validate217.errors = vErrors;
  return errors === 0;
}
function validate212(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "text" || key0 === "probability" || key0 === "impact" || key0 === "cost" || key0 === "owner" || key0 === "response" || key0 === "action" || key0 === "closed" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.text !== void 0) {
      if (!validate28(data.text, { instancePath: instancePath + "/text" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.probability !== void 0) {
      if (!validate214(data.probability, { instancePath: instancePath + "/probability" })) {
        vErrors = withErrors(vErrors, validate214.errors);
        errors = vErrors.length;
      }
    }
    if (data.impact !== void 0) {
      if (!validate78(data.impact, { instancePath: instancePath + "/impact" })) {
        vErrors = withErrors(vErrors, validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.cost !== void 0) {
      if (!validate217(data.cost, { instancePath: instancePath + "/cost" })) {
        vErrors = withErrors(vErrors, validate217.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate42(data.owner, { instancePath: instancePath + "/owner" })) {
        vErrors = withErrors(vErrors, validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.response !== void 0) {
      let data5 = data.response;
      if (!(data5 === "avoid" || data5 === "mitigate" || data5 === "transfer" || data5 === "accept")) {
        const err2 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/enum", keyword: "enum", params: { allowedValues: schema58.properties.response.enum } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    if (data.action !== void 0) {
      if (!validate28(data.action, { instancePath: instancePath + "/action" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.closed !== void 0) {
      if (!validate40(data.closed, { instancePath: instancePath + "/closed" })) {
        vErrors = withErrors(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err3]);
    errors++;
  }
  validate212.errors = vErrors;
  return errors === 0;
}
function validate223(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "title" || key0 === "needBy" || key0 === "owner" || key0 === "options" || key0 === "decided" || key0 === "outcome" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate26(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate28(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.needBy !== void 0) {
      if (!validate61(data.needBy, { instancePath: instancePath + "/needBy" })) {
        vErrors = withErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate42(data.owner, { instancePath: instancePath + "/owner" })) {
        vErrors = withErrors(vErrors, validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.options !== void 0) {
      let data4 = data.options;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate28(data4[i0], { instancePath: instancePath + "/options/" + i0 })) {
            vErrors = withErrors(vErrors, validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    if (data.decided !== void 0) {
      let data6 = data.decided;
      const _errs10 = errors;
      let valid3 = false;
      const _errs11 = errors;
      if (!validate40(data6, { instancePath: instancePath + "/decided" })) {
        vErrors = withErrors(vErrors, validate40.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs11 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const _errs12 = errors;
        if (!validate189(data6, { instancePath: instancePath + "/decided" })) {
          vErrors = withErrors(vErrors, validate189.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs12 === errors;
        valid3 = valid3 || _valid0;
      }
      if (!valid3) {
        const err3 = { instancePath: instancePath + "/decided", schemaPath: "#/properties/decided/anyOf", keyword: "anyOf", params: {} };
        vErrors = withErrors(vErrors, [err3]);
        errors++;
      } else {
        errors = _errs10;
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.outcome !== void 0) {
      if (!validate28(data.outcome, { instancePath: instancePath + "/outcome" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err4]);
    errors++;
  }
  validate223.errors = vErrors;
  return errors === 0;
}
function validate236(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema62.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate236.errors = vErrors;
  return errors === 0;
}
var pattern52 = new RegExp("^[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9-]*$", "u");
function validate239(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern52.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9-]*$" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate239.errors = vErrors;
  return errors === 0;
}
function validate246(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern54.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate246.errors = vErrors;
  return errors === 0;
}
function validate241(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "capex" || key0 === "opex" || key0 === "savings" || key0 === "spent" || key0 === "currency" || key0 === "approved" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.capex !== void 0) {
      if (!validate217(data.capex, { instancePath: instancePath + "/capex" })) {
        vErrors = withErrors(vErrors, validate217.errors);
        errors = vErrors.length;
      }
    }
    if (data.opex !== void 0) {
      if (!validate217(data.opex, { instancePath: instancePath + "/opex" })) {
        vErrors = withErrors(vErrors, validate217.errors);
        errors = vErrors.length;
      }
    }
    if (data.savings !== void 0) {
      if (!validate217(data.savings, { instancePath: instancePath + "/savings" })) {
        vErrors = withErrors(vErrors, validate217.errors);
        errors = vErrors.length;
      }
    }
    if (data.spent !== void 0) {
      if (!validate217(data.spent, { instancePath: instancePath + "/spent" })) {
        vErrors = withErrors(vErrors, validate217.errors);
        errors = vErrors.length;
      }
    }
    if (data.currency !== void 0) {
      if (!validate246(data.currency, { instancePath: instancePath + "/currency" })) {
        vErrors = withErrors(vErrors, validate246.errors);
        errors = vErrors.length;
      }
    }
    if (data.approved !== void 0) {
      let data5 = data.approved;
      const _errs8 = errors;
      let valid1 = false;
      const _errs9 = errors;
      if (typeof data5 !== "boolean") {
        const err1 = { instancePath: instancePath + "/approved", schemaPath: "#/properties/approved/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs11 = errors;
        if (!validate40(data5, { instancePath: instancePath + "/approved" })) {
          vErrors = withErrors(vErrors, validate40.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs11 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err2 = { instancePath: instancePath + "/approved", schemaPath: "#/properties/approved/anyOf", keyword: "anyOf", params: {} };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      } else {
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err3]);
    errors++;
  }
  validate241.errors = vErrors;
  return errors === 0;
}
var schema66 = { "type": "object", "required": ["on"], "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "on": { "$ref": "#/$defs/day" }, "by": { "$ref": "#/$defs/owner" }, "health": { "enum": ["on-track", "at-risk", "off-track"] }, "progress": { "$ref": "#/$defs/share" }, "remaining": { "$ref": "#/$defs/effort" }, "note": { "$ref": "#/$defs/text" } } };
function validate250(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.on === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "on" || key0 === "by" || key0 === "health" || key0 === "progress" || key0 === "remaining" || key0 === "note" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.on !== void 0) {
      if (!validate40(data.on, { instancePath: instancePath + "/on" })) {
        vErrors = withErrors(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate42(data.by, { instancePath: instancePath + "/by" })) {
        vErrors = withErrors(vErrors, validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.health !== void 0) {
      let data2 = data.health;
      if (!(data2 === "on-track" || data2 === "at-risk" || data2 === "off-track")) {
        const err2 = { instancePath: instancePath + "/health", schemaPath: "#/properties/health/enum", keyword: "enum", params: { allowedValues: schema66.properties.health.enum } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    if (data.progress !== void 0) {
      if (!validate214(data.progress, { instancePath: instancePath + "/progress" })) {
        vErrors = withErrors(vErrors, validate214.errors);
        errors = vErrors.length;
      }
    }
    if (data.remaining !== void 0) {
      if (!validate109(data.remaining, { instancePath: instancePath + "/remaining" })) {
        vErrors = withErrors(vErrors, validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate28(data.note, { instancePath: instancePath + "/note" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err3]);
    errors++;
  }
  validate250.errors = vErrors;
  return errors === 0;
}
var pattern56 = new RegExp("^https?://\\S+$", "u");
function validate257(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern56.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate257.errors = vErrors;
  return errors === 0;
}
function validate259(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "url" || key0 === "title" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (!validate257(data.url, { instancePath: instancePath + "/url" })) {
        vErrors = withErrors(vErrors, validate257.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate28(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err2]);
    errors++;
  }
  validate259.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema10.properties, key0) || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate26(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate28(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0) {
      if (!validate28(data.summary, { instancePath: instancePath + "/summary" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.domain !== void 0) {
      if (!validate31(data.domain, { instancePath: instancePath + "/domain" })) {
        vErrors = withErrors(vErrors, validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.category !== void 0) {
      let data4 = data.category;
      if (!(data4 === "growth" || data4 === "run" || data4 === "risk" || data4 === "compliance" || data4 === "debt")) {
        const err1 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/enum", keyword: "enum", params: { allowedValues: schema10.properties.category.enum } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validate33(data.status, { instancePath: instancePath + "/status" })) {
        vErrors = withErrors(vErrors, validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.statusReason !== void 0) {
      if (!validate28(data.statusReason, { instancePath: instancePath + "/statusReason" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.stage !== void 0) {
      if (!validate36(data.stage, { instancePath: instancePath + "/stage" })) {
        vErrors = withErrors(vErrors, validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.gates !== void 0) {
      let data8 = data.gates;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 in data8) {
          const _errs12 = errors;
          if (!validate26(key1, { instancePath: instancePath + "/gates" })) {
            vErrors = withErrors(vErrors, validate26.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs12 === errors;
          if (!valid1) {
            const err2 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors = withErrors(vErrors, [err2]);
            errors++;
          }
        }
        for (const key2 in data8) {
          if (!pattern0.test(key2)) {
            if (!validate39(data8[key2], { instancePath: instancePath + "/gates/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate39.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err3]);
        errors++;
      }
    }
    if (data.owners !== void 0) {
      if (!validate46(data.owners, { instancePath: instancePath + "/owners" })) {
        vErrors = withErrors(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.labels !== void 0) {
      let data11 = data.labels;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate28(data11[i0], { instancePath: instancePath + "/labels/" + i0 })) {
            vErrors = withErrors(vErrors, validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err4]);
        errors++;
      }
    }
    if (data.objectives !== void 0) {
      let data13 = data.objectives;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate53(data13[i1], { instancePath: instancePath + "/objectives/" + i1 })) {
            vErrors = withErrors(vErrors, validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/objectives", schemaPath: "#/properties/objectives/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err5]);
        errors++;
      }
    }
    if (data.kpis !== void 0) {
      let data15 = data.kpis;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data16 = data15[i2];
          const _errs25 = errors;
          let valid9 = false;
          const _errs26 = errors;
          if (!validate55(data16, { instancePath: instancePath + "/kpis/" + i2 })) {
            vErrors = withErrors(vErrors, validate55.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs26 === errors;
          valid9 = valid9 || _valid0;
          if (!valid9) {
            const _errs27 = errors;
            if (!validate57(data16, { instancePath: instancePath + "/kpis/" + i2 })) {
              vErrors = withErrors(vErrors, validate57.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs27 === errors;
            valid9 = valid9 || _valid0;
          }
          if (!valid9) {
            const err6 = { instancePath: instancePath + "/kpis/" + i2, schemaPath: "#/properties/kpis/items/anyOf", keyword: "anyOf", params: {} };
            vErrors = withErrors(vErrors, [err6]);
            errors++;
          } else {
            errors = _errs25;
            if (vErrors !== null) {
              if (_errs25) {
                vErrors.length = _errs25;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/kpis", schemaPath: "#/properties/kpis/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err7]);
        errors++;
      }
    }
    if (data.priority !== void 0) {
      let data17 = data.priority;
      const _errs29 = errors;
      let valid10 = false;
      const _errs30 = errors;
      if (!(data17 === "must" || data17 === "should" || data17 === "could" || data17 === "wont")) {
        const err8 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema10.properties.priority.anyOf[0].enum } };
        vErrors = withErrors(vErrors, [err8]);
        errors++;
      }
      var _valid1 = _errs30 === errors;
      valid10 = valid10 || _valid1;
      if (!valid10) {
        const _errs31 = errors;
        if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
          const err9 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/anyOf/1/type", keyword: "type", params: { type: "integer" } };
          vErrors = withErrors(vErrors, [err9]);
          errors++;
        }
        if (typeof data17 == "number" && isFinite(data17)) {
          if (data17 < 1 || isNaN(data17)) {
            const err10 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors = withErrors(vErrors, [err10]);
            errors++;
          }
        }
        var _valid1 = _errs31 === errors;
        valid10 = valid10 || _valid1;
      }
      if (!valid10) {
        const err11 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/anyOf", keyword: "anyOf", params: {} };
        vErrors = withErrors(vErrors, [err11]);
        errors++;
      } else {
        errors = _errs29;
        if (vErrors !== null) {
          if (_errs29) {
            vErrors.length = _errs29;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.value !== void 0) {
      if (!validate68(data.value, { instancePath: instancePath + "/value" })) {
        vErrors = withErrors(vErrors, validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.start !== void 0) {
      if (!validate61(data.start, { instancePath: instancePath + "/start" })) {
        vErrors = withErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.startReason !== void 0) {
      if (!validate28(data.startReason, { instancePath: instancePath + "/startReason" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      if (!validate61(data.target, { instancePath: instancePath + "/target" })) {
        vErrors = withErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.targetReason !== void 0) {
      if (!validate28(data.targetReason, { instancePath: instancePath + "/targetReason" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.targets !== void 0) {
      let data23 = data.targets;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (const key3 in data23) {
          const _errs40 = errors;
          if (!validate26(key3, { instancePath: instancePath + "/targets" })) {
            vErrors = withErrors(vErrors, validate26.errors);
            errors = vErrors.length;
          }
          var valid11 = _errs40 === errors;
          if (!valid11) {
            const err12 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
            vErrors = withErrors(vErrors, [err12]);
            errors++;
          }
        }
        for (const key4 in data23) {
          if (!pattern0.test(key4)) {
            if (!validate61(data23[key4], { instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate61.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err13]);
        errors++;
      }
    }
    if (data.deadline !== void 0) {
      if (!validate61(data.deadline, { instancePath: instancePath + "/deadline" })) {
        vErrors = withErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.deadlineReason !== void 0) {
      if (!validate28(data.deadlineReason, { instancePath: instancePath + "/deadlineReason" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.duration !== void 0) {
      if (!validate78(data.duration, { instancePath: instancePath + "/duration" })) {
        vErrors = withErrors(vErrors, validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.actual !== void 0) {
      if (!validate80(data.actual, { instancePath: instancePath + "/actual" })) {
        vErrors = withErrors(vErrors, validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.commitment !== void 0) {
      let data29 = data.commitment;
      if (!(data29 === "internal" || data29 === "announced")) {
        const err14 = { instancePath: instancePath + "/commitment", schemaPath: "#/properties/commitment/enum", keyword: "enum", params: { allowedValues: schema10.properties.commitment.enum } };
        vErrors = withErrors(vErrors, [err14]);
        errors++;
      }
    }
    if (data.cadence !== void 0) {
      if (!validate78(data.cadence, { instancePath: instancePath + "/cadence" })) {
        vErrors = withErrors(vErrors, validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.dependsOn !== void 0) {
      let data31 = data.dependsOn;
      if (Array.isArray(data31)) {
        const len3 = data31.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data32 = data31[i3];
          const _errs52 = errors;
          let valid15 = false;
          const _errs53 = errors;
          if (!validate85(data32, { instancePath: instancePath + "/dependsOn/" + i3 })) {
            vErrors = withErrors(vErrors, validate85.errors);
            errors = vErrors.length;
          }
          var _valid2 = _errs53 === errors;
          valid15 = valid15 || _valid2;
          if (!valid15) {
            const _errs54 = errors;
            if (!validate87(data32, { instancePath: instancePath + "/dependsOn/" + i3 })) {
              vErrors = withErrors(vErrors, validate87.errors);
              errors = vErrors.length;
            }
            var _valid2 = _errs54 === errors;
            valid15 = valid15 || _valid2;
          }
          if (!valid15) {
            const err15 = { instancePath: instancePath + "/dependsOn/" + i3, schemaPath: "#/properties/dependsOn/items/anyOf", keyword: "anyOf", params: {} };
            vErrors = withErrors(vErrors, [err15]);
            errors++;
          } else {
            errors = _errs52;
            if (vErrors !== null) {
              if (_errs52) {
                vErrors.length = _errs52;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/dependsOn", schemaPath: "#/properties/dependsOn/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err16]);
        errors++;
      }
    }
    if (data.demand !== void 0) {
      let data33 = data.demand;
      if (Array.isArray(data33)) {
        const len4 = data33.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate104(data33[i4], { instancePath: instancePath + "/demand/" + i4 })) {
            vErrors = withErrors(vErrors, validate104.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/demand", schemaPath: "#/properties/demand/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err17]);
        errors++;
      }
    }
    if (data.prepare !== void 0) {
      let data35 = data.prepare;
      if (Array.isArray(data35)) {
        const len5 = data35.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data36 = data35[i5];
          const _errs61 = errors;
          let valid20 = false;
          const _errs62 = errors;
          if (!validate28(data36, { instancePath: instancePath + "/prepare/" + i5 })) {
            vErrors = withErrors(vErrors, validate28.errors);
            errors = vErrors.length;
          }
          var _valid3 = _errs62 === errors;
          valid20 = valid20 || _valid3;
          if (!valid20) {
            const _errs63 = errors;
            if (!validate116(data36, { instancePath: instancePath + "/prepare/" + i5 })) {
              vErrors = withErrors(vErrors, validate116.errors);
              errors = vErrors.length;
            }
            var _valid3 = _errs63 === errors;
            valid20 = valid20 || _valid3;
          }
          if (!valid20) {
            const err18 = { instancePath: instancePath + "/prepare/" + i5, schemaPath: "#/properties/prepare/items/anyOf", keyword: "anyOf", params: {} };
            vErrors = withErrors(vErrors, [err18]);
            errors++;
          } else {
            errors = _errs61;
            if (vErrors !== null) {
              if (_errs61) {
                vErrors.length = _errs61;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/prepare", schemaPath: "#/properties/prepare/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err19]);
        errors++;
      }
    }
    if (data.feasibility !== void 0) {
      if (!validate127(data.feasibility, { instancePath: instancePath + "/feasibility" })) {
        vErrors = withErrors(vErrors, validate127.errors);
        errors = vErrors.length;
      }
    }
    if (data.milestones !== void 0) {
      let data38 = data.milestones;
      if (Array.isArray(data38)) {
        const len6 = data38.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate181(data38[i6], { instancePath: instancePath + "/milestones/" + i6 })) {
            vErrors = withErrors(vErrors, validate181.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/milestones", schemaPath: "#/properties/milestones/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err20]);
        errors++;
      }
    }
    if (data.systems !== void 0) {
      if (!validate196(data.systems, { instancePath: instancePath + "/systems" })) {
        vErrors = withErrors(vErrors, validate196.errors);
        errors = vErrors.length;
      }
    }
    if (data.processes !== void 0) {
      let data41 = data.processes;
      if (Array.isArray(data41)) {
        const len7 = data41.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (!validate202(data41[i7], { instancePath: instancePath + "/processes/" + i7 })) {
            vErrors = withErrors(vErrors, validate202.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/processes", schemaPath: "#/properties/processes/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err21]);
        errors++;
      }
    }
    if (data.assumptions !== void 0) {
      let data43 = data.assumptions;
      if (Array.isArray(data43)) {
        const len8 = data43.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data44 = data43[i8];
          const _errs75 = errors;
          let valid27 = false;
          const _errs76 = errors;
          if (!validate28(data44, { instancePath: instancePath + "/assumptions/" + i8 })) {
            vErrors = withErrors(vErrors, validate28.errors);
            errors = vErrors.length;
          }
          var _valid4 = _errs76 === errors;
          valid27 = valid27 || _valid4;
          if (!valid27) {
            const _errs77 = errors;
            if (!validate205(data44, { instancePath: instancePath + "/assumptions/" + i8 })) {
              vErrors = withErrors(vErrors, validate205.errors);
              errors = vErrors.length;
            }
            var _valid4 = _errs77 === errors;
            valid27 = valid27 || _valid4;
          }
          if (!valid27) {
            const err22 = { instancePath: instancePath + "/assumptions/" + i8, schemaPath: "#/properties/assumptions/items/anyOf", keyword: "anyOf", params: {} };
            vErrors = withErrors(vErrors, [err22]);
            errors++;
          } else {
            errors = _errs75;
            if (vErrors !== null) {
              if (_errs75) {
                vErrors.length = _errs75;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/assumptions", schemaPath: "#/properties/assumptions/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err23]);
        errors++;
      }
    }
    if (data.risks !== void 0) {
      let data45 = data.risks;
      if (Array.isArray(data45)) {
        const len9 = data45.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data46 = data45[i9];
          const _errs81 = errors;
          let valid30 = false;
          const _errs82 = errors;
          if (!validate28(data46, { instancePath: instancePath + "/risks/" + i9 })) {
            vErrors = withErrors(vErrors, validate28.errors);
            errors = vErrors.length;
          }
          var _valid5 = _errs82 === errors;
          valid30 = valid30 || _valid5;
          if (!valid30) {
            const _errs83 = errors;
            if (!validate212(data46, { instancePath: instancePath + "/risks/" + i9 })) {
              vErrors = withErrors(vErrors, validate212.errors);
              errors = vErrors.length;
            }
            var _valid5 = _errs83 === errors;
            valid30 = valid30 || _valid5;
          }
          if (!valid30) {
            const err24 = { instancePath: instancePath + "/risks/" + i9, schemaPath: "#/properties/risks/items/anyOf", keyword: "anyOf", params: {} };
            vErrors = withErrors(vErrors, [err24]);
            errors++;
          } else {
            errors = _errs81;
            if (vErrors !== null) {
              if (_errs81) {
                vErrors.length = _errs81;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/risks", schemaPath: "#/properties/risks/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err25]);
        errors++;
      }
    }
    if (data.decisions !== void 0) {
      let data47 = data.decisions;
      if (Array.isArray(data47)) {
        const len10 = data47.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (!validate223(data47[i10], { instancePath: instancePath + "/decisions/" + i10 })) {
            vErrors = withErrors(vErrors, validate223.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/decisions", schemaPath: "#/properties/decisions/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err26]);
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data49 = data.scope;
      if (Array.isArray(data49)) {
        const len11 = data49.length;
        for (let i11 = 0; i11 < len11; i11++) {
          if (!validate28(data49[i11], { instancePath: instancePath + "/scope/" + i11 })) {
            vErrors = withErrors(vErrors, validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err27]);
        errors++;
      }
    }
    if (data.outOfScope !== void 0) {
      let data51 = data.outOfScope;
      if (Array.isArray(data51)) {
        const len12 = data51.length;
        for (let i12 = 0; i12 < len12; i12++) {
          if (!validate28(data51[i12], { instancePath: instancePath + "/outOfScope/" + i12 })) {
            vErrors = withErrors(vErrors, validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/outOfScope", schemaPath: "#/properties/outOfScope/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err28]);
        errors++;
      }
    }
    if (data.doneWhen !== void 0) {
      let data53 = data.doneWhen;
      if (Array.isArray(data53)) {
        const len13 = data53.length;
        for (let i13 = 0; i13 < len13; i13++) {
          if (!validate28(data53[i13], { instancePath: instancePath + "/doneWhen/" + i13 })) {
            vErrors = withErrors(vErrors, validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/doneWhen", schemaPath: "#/properties/doneWhen/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err29]);
        errors++;
      }
    }
    if (data.displaces !== void 0) {
      let data55 = data.displaces;
      if (Array.isArray(data55)) {
        const len14 = data55.length;
        for (let i14 = 0; i14 < len14; i14++) {
          if (!validate236(data55[i14], { instancePath: instancePath + "/displaces/" + i14 })) {
            vErrors = withErrors(vErrors, validate236.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/displaces", schemaPath: "#/properties/displaces/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err30]);
        errors++;
      }
    }
    if (data.replacedBy !== void 0) {
      if (!validate236(data.replacedBy, { instancePath: instancePath + "/replacedBy" })) {
        vErrors = withErrors(vErrors, validate236.errors);
        errors = vErrors.length;
      }
    }
    if (data.sameAs !== void 0) {
      let data58 = data.sameAs;
      if (Array.isArray(data58)) {
        const len15 = data58.length;
        for (let i15 = 0; i15 < len15; i15++) {
          if (!validate239(data58[i15], { instancePath: instancePath + "/sameAs/" + i15 })) {
            vErrors = withErrors(vErrors, validate239.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/sameAs", schemaPath: "#/properties/sameAs/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err31]);
        errors++;
      }
    }
    if (data.budget !== void 0) {
      if (!validate241(data.budget, { instancePath: instancePath + "/budget" })) {
        vErrors = withErrors(vErrors, validate241.errors);
        errors = vErrors.length;
      }
    }
    if (data.checkIns !== void 0) {
      let data61 = data.checkIns;
      if (Array.isArray(data61)) {
        const len16 = data61.length;
        for (let i16 = 0; i16 < len16; i16++) {
          if (!validate250(data61[i16], { instancePath: instancePath + "/checkIns/" + i16 })) {
            vErrors = withErrors(vErrors, validate250.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/checkIns", schemaPath: "#/properties/checkIns/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err32]);
        errors++;
      }
    }
    if (data.links !== void 0) {
      let data63 = data.links;
      if (Array.isArray(data63)) {
        const len17 = data63.length;
        for (let i17 = 0; i17 < len17; i17++) {
          let data64 = data63[i17];
          const _errs110 = errors;
          let valid47 = false;
          const _errs111 = errors;
          if (!validate257(data64, { instancePath: instancePath + "/links/" + i17 })) {
            vErrors = withErrors(vErrors, validate257.errors);
            errors = vErrors.length;
          }
          var _valid6 = _errs111 === errors;
          valid47 = valid47 || _valid6;
          if (!valid47) {
            const _errs112 = errors;
            if (!validate259(data64, { instancePath: instancePath + "/links/" + i17 })) {
              vErrors = withErrors(vErrors, validate259.errors);
              errors = vErrors.length;
            }
            var _valid6 = _errs112 === errors;
            valid47 = valid47 || _valid6;
          }
          if (!valid47) {
            const err33 = { instancePath: instancePath + "/links/" + i17, schemaPath: "#/properties/links/items/anyOf", keyword: "anyOf", params: {} };
            vErrors = withErrors(vErrors, [err33]);
            errors++;
          } else {
            errors = _errs110;
            if (vErrors !== null) {
              if (_errs110) {
                vErrors.length = _errs110;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err34]);
        errors++;
      }
    }
    if (data.notes !== void 0) {
      if (!validate28(data.notes, { instancePath: instancePath + "/notes" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err35]);
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate495(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate25(data, { instancePath })) {
    vErrors = withErrors(vErrors, validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err2]);
    errors++;
  }
  validate495.errors = vErrors;
  return errors === 0;
}
function validate498(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern56.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors = withErrors(vErrors, [err1]);
    errors++;
  }
  validate498.errors = vErrors;
  return errors === 0;
}
function validate500(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "url" || key0 === "title" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (!validate257(data.url, { instancePath: instancePath + "/url" })) {
        vErrors = withErrors(vErrors, validate257.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate28(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err2]);
    errors++;
  }
  validate500.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema6.properties, key0) || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
      if (!(data0 === 1)) {
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: schema6.properties.version.enum } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    if (data.roadmap !== void 0) {
      if (!validate268(data.roadmap, { instancePath: instancePath + "/roadmap" })) {
        vErrors = withErrors(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate270(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0) {
      if (!validate270(data.summary, { instancePath: instancePath + "/summary" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate273(data.owner, { instancePath: instancePath + "/owner" })) {
        vErrors = withErrors(vErrors, validate273.errors);
        errors = vErrors.length;
      }
    }
    if (data.horizon !== void 0) {
      if (!validate275(data.horizon, { instancePath: instancePath + "/horizon" })) {
        vErrors = withErrors(vErrors, validate275.errors);
        errors = vErrors.length;
      }
    }
    if (data.cadence !== void 0) {
      if (!validate277(data.cadence, { instancePath: instancePath + "/cadence" })) {
        vErrors = withErrors(vErrors, validate277.errors);
        errors = vErrors.length;
      }
    }
    if (data.currency !== void 0) {
      if (!validate279(data.currency, { instancePath: instancePath + "/currency" })) {
        vErrors = withErrors(vErrors, validate279.errors);
        errors = vErrors.length;
      }
    }
    if (data.include !== void 0) {
      let data8 = data.include;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate281(data8[i0], { instancePath: instancePath + "/include/" + i0 })) {
            vErrors = withErrors(vErrors, validate281.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err3]);
        errors++;
      }
    }
    if (data.portfolio !== void 0) {
      let data10 = data.portfolio;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 in data10) {
          const _errs16 = errors;
          if (!validate268(key1, { instancePath: instancePath + "/portfolio" })) {
            vErrors = withErrors(vErrors, validate268.errors);
            errors = vErrors.length;
          }
          var valid3 = _errs16 === errors;
          if (!valid3) {
            const err4 = { instancePath: instancePath + "/portfolio", schemaPath: "#/properties/portfolio/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors = withErrors(vErrors, [err4]);
            errors++;
          }
        }
        for (const key2 in data10) {
          if (!pattern0.test(key2)) {
            if (!validate270(data10[key2], { instancePath: instancePath + "/portfolio/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate270.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/portfolio", schemaPath: "#/properties/portfolio/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err5]);
        errors++;
      }
    }
    if (data.extensions !== void 0) {
      let data12 = data.extensions;
      const _errs20 = errors;
      let valid5 = false;
      const _errs21 = errors;
      if (!validate285(data12, { instancePath: instancePath + "/extensions" })) {
        vErrors = withErrors(vErrors, validate285.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs21 === errors;
      valid5 = valid5 || _valid0;
      if (!valid5) {
        const _errs22 = errors;
        if (!validate287(data12, { instancePath: instancePath + "/extensions" })) {
          vErrors = withErrors(vErrors, validate287.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs22 === errors;
        valid5 = valid5 || _valid0;
      }
      if (!valid5) {
        const err6 = { instancePath: instancePath + "/extensions", schemaPath: "#/properties/extensions/anyOf", keyword: "anyOf", params: {} };
        vErrors = withErrors(vErrors, [err6]);
        errors++;
      } else {
        errors = _errs20;
        if (vErrors !== null) {
          if (_errs20) {
            vErrors.length = _errs20;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.calendar !== void 0) {
      if (!validate291(data.calendar, { instancePath: instancePath + "/calendar" })) {
        vErrors = withErrors(vErrors, validate291.errors);
        errors = vErrors.length;
      }
    }
    if (data.calendars !== void 0) {
      let data14 = data.calendars;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key3 in data14) {
          const _errs26 = errors;
          if (!validate268(key3, { instancePath: instancePath + "/calendars" })) {
            vErrors = withErrors(vErrors, validate268.errors);
            errors = vErrors.length;
          }
          var valid6 = _errs26 === errors;
          if (!valid6) {
            const err7 = { instancePath: instancePath + "/calendars", schemaPath: "#/properties/calendars/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
            vErrors = withErrors(vErrors, [err7]);
            errors++;
          }
        }
        for (const key4 in data14) {
          if (!pattern0.test(key4)) {
            if (!validate332(data14[key4], { instancePath: instancePath + "/calendars/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate332.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/calendars", schemaPath: "#/properties/calendars/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err8]);
        errors++;
      }
    }
    if (data.objectives !== void 0) {
      let data16 = data.objectives;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key5 in data16) {
          const _errs31 = errors;
          if (!validate268(key5, { instancePath: instancePath + "/objectives" })) {
            vErrors = withErrors(vErrors, validate268.errors);
            errors = vErrors.length;
          }
          var valid8 = _errs31 === errors;
          if (!valid8) {
            const err9 = { instancePath: instancePath + "/objectives", schemaPath: "#/properties/objectives/propertyNames", keyword: "propertyNames", params: { propertyName: key5 } };
            vErrors = withErrors(vErrors, [err9]);
            errors++;
          }
        }
        for (const key6 in data16) {
          if (!pattern0.test(key6)) {
            if (!validate339(data16[key6], { instancePath: instancePath + "/objectives/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate339.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/objectives", schemaPath: "#/properties/objectives/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err10]);
        errors++;
      }
    }
    if (data.kpis !== void 0) {
      let data18 = data.kpis;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key7 in data18) {
          const _errs36 = errors;
          if (!validate268(key7, { instancePath: instancePath + "/kpis" })) {
            vErrors = withErrors(vErrors, validate268.errors);
            errors = vErrors.length;
          }
          var valid10 = _errs36 === errors;
          if (!valid10) {
            const err11 = { instancePath: instancePath + "/kpis", schemaPath: "#/properties/kpis/propertyNames", keyword: "propertyNames", params: { propertyName: key7 } };
            vErrors = withErrors(vErrors, [err11]);
            errors++;
          }
        }
        for (const key8 in data18) {
          if (!pattern0.test(key8)) {
            if (!validate353(data18[key8], { instancePath: instancePath + "/kpis/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate353.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/kpis", schemaPath: "#/properties/kpis/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err12]);
        errors++;
      }
    }
    if (data.teams !== void 0) {
      let data20 = data.teams;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (const key9 in data20) {
          const _errs41 = errors;
          if (!validate268(key9, { instancePath: instancePath + "/teams" })) {
            vErrors = withErrors(vErrors, validate268.errors);
            errors = vErrors.length;
          }
          var valid12 = _errs41 === errors;
          if (!valid12) {
            const err13 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/propertyNames", keyword: "propertyNames", params: { propertyName: key9 } };
            vErrors = withErrors(vErrors, [err13]);
            errors++;
          }
        }
        for (const key10 in data20) {
          if (!pattern0.test(key10)) {
            if (!validate369(data20[key10], { instancePath: instancePath + "/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate369.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err14]);
        errors++;
      }
    }
    if (data.systems !== void 0) {
      let data22 = data.systems;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (const key11 in data22) {
          const _errs46 = errors;
          if (!validate268(key11, { instancePath: instancePath + "/systems" })) {
            vErrors = withErrors(vErrors, validate268.errors);
            errors = vErrors.length;
          }
          var valid14 = _errs46 === errors;
          if (!valid14) {
            const err15 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/propertyNames", keyword: "propertyNames", params: { propertyName: key11 } };
            vErrors = withErrors(vErrors, [err15]);
            errors++;
          }
        }
        for (const key12 in data22) {
          if (!pattern0.test(key12)) {
            if (!validate399(data22[key12], { instancePath: instancePath + "/systems/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate399.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err16]);
        errors++;
      }
    }
    if (data.processes !== void 0) {
      let data24 = data.processes;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key13 in data24) {
          const _errs51 = errors;
          if (!validate268(key13, { instancePath: instancePath + "/processes" })) {
            vErrors = withErrors(vErrors, validate268.errors);
            errors = vErrors.length;
          }
          var valid16 = _errs51 === errors;
          if (!valid16) {
            const err17 = { instancePath: instancePath + "/processes", schemaPath: "#/properties/processes/propertyNames", keyword: "propertyNames", params: { propertyName: key13 } };
            vErrors = withErrors(vErrors, [err17]);
            errors++;
          }
        }
        for (const key14 in data24) {
          if (!pattern0.test(key14)) {
            if (!validate441(data24[key14], { instancePath: instancePath + "/processes/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate441.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/processes", schemaPath: "#/properties/processes/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err18]);
        errors++;
      }
    }
    if (data.touchpoints !== void 0) {
      let data26 = data.touchpoints;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        for (const key15 in data26) {
          const _errs56 = errors;
          if (!validate268(key15, { instancePath: instancePath + "/touchpoints" })) {
            vErrors = withErrors(vErrors, validate268.errors);
            errors = vErrors.length;
          }
          var valid18 = _errs56 === errors;
          if (!valid18) {
            const err19 = { instancePath: instancePath + "/touchpoints", schemaPath: "#/properties/touchpoints/propertyNames", keyword: "propertyNames", params: { propertyName: key15 } };
            vErrors = withErrors(vErrors, [err19]);
            errors++;
          }
        }
        for (const key16 in data26) {
          if (!pattern0.test(key16)) {
            if (!validate449(data26[key16], { instancePath: instancePath + "/touchpoints/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate449.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/touchpoints", schemaPath: "#/properties/touchpoints/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err20]);
        errors++;
      }
    }
    if (data.estimates !== void 0) {
      if (!validate464(data.estimates, { instancePath: instancePath + "/estimates" })) {
        vErrors = withErrors(vErrors, validate464.errors);
        errors = vErrors.length;
      }
    }
    if (data.stages !== void 0) {
      let data29 = data.stages;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        for (const key17 in data29) {
          const _errs62 = errors;
          if (!validate268(key17, { instancePath: instancePath + "/stages" })) {
            vErrors = withErrors(vErrors, validate268.errors);
            errors = vErrors.length;
          }
          var valid20 = _errs62 === errors;
          if (!valid20) {
            const err21 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/propertyNames", keyword: "propertyNames", params: { propertyName: key17 } };
            vErrors = withErrors(vErrors, [err21]);
            errors++;
          }
        }
        for (const key18 in data29) {
          if (!pattern0.test(key18)) {
            if (!validate469(data29[key18], { instancePath: instancePath + "/stages/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate469.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err22]);
        errors++;
      }
    }
    if (data.statuses !== void 0) {
      let data31 = data.statuses;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        for (const key19 in data31) {
          const _errs67 = errors;
          if (!validate270(key19, { instancePath: instancePath + "/statuses" })) {
            vErrors = withErrors(vErrors, validate270.errors);
            errors = vErrors.length;
          }
          var valid22 = _errs67 === errors;
          if (!valid22) {
            const err23 = { instancePath: instancePath + "/statuses", schemaPath: "#/properties/statuses/propertyNames", keyword: "propertyNames", params: { propertyName: key19 } };
            vErrors = withErrors(vErrors, [err23]);
            errors++;
          }
        }
        for (const key20 in data31) {
          if (!pattern0.test(key20)) {
            if (!validate478(data31[key20], { instancePath: instancePath + "/statuses/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate478.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/statuses", schemaPath: "#/properties/statuses/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err24]);
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data33 = data.extends;
      if (typeof data33 !== "string") {
        const err25 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" } };
        vErrors = withErrors(vErrors, [err25]);
        errors++;
      }
      if (!(data33 === "throughline:recommended" || data33 === "throughline:strict" || data33 === "throughline:startup" || data33 === "throughline:portfolio")) {
        const err26 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/enum", keyword: "enum", params: { allowedValues: schema6.properties.extends.enum } };
        vErrors = withErrors(vErrors, [err26]);
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data34 = data.rules;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        for (const key21 in data34) {
          const _errs74 = errors;
          if (typeof key21 === "string") {
            if (!pattern129.test(key21)) {
              const err27 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?:x-.*|[a-z][a-z0-9-]*/[a-z][a-z0-9-]*)$" }, propertyName: key21 };
              vErrors = withErrors(vErrors, [err27]);
              errors++;
            }
          }
          var valid24 = _errs74 === errors;
          if (!valid24) {
            const err28 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key21 } };
            vErrors = withErrors(vErrors, [err28]);
            errors++;
          }
        }
        for (const key22 in data34) {
          if (!pattern0.test(key22)) {
            let data35 = data34[key22];
            const _errs77 = errors;
            let valid26 = false;
            const _errs78 = errors;
            if (!validate480(data35, { instancePath: instancePath + "/rules/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate480.errors);
              errors = vErrors.length;
            }
            var _valid1 = _errs78 === errors;
            valid26 = valid26 || _valid1;
            if (!valid26) {
              const _errs79 = errors;
              if (!validate482(data35, { instancePath: instancePath + "/rules/" + key22.replace(/~/g, "~0").replace(/\//g, "~1") })) {
                vErrors = withErrors(vErrors, validate482.errors);
                errors = vErrors.length;
              }
              var _valid1 = _errs79 === errors;
              valid26 = valid26 || _valid1;
            }
            if (!valid26) {
              const err29 = { instancePath: instancePath + "/rules/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/anyOf", keyword: "anyOf", params: {} };
              vErrors = withErrors(vErrors, [err29]);
              errors++;
            } else {
              errors = _errs77;
              if (vErrors !== null) {
                if (_errs77) {
                  vErrors.length = _errs77;
                } else {
                  vErrors = null;
                }
              }
            }
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err30]);
        errors++;
      }
    }
    if (data.scenarios !== void 0) {
      let data36 = data.scenarios;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key23 in data36) {
          const _errs82 = errors;
          if (!validate268(key23, { instancePath: instancePath + "/scenarios" })) {
            vErrors = withErrors(vErrors, validate268.errors);
            errors = vErrors.length;
          }
          var valid27 = _errs82 === errors;
          if (!valid27) {
            const err31 = { instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/propertyNames", keyword: "propertyNames", params: { propertyName: key23 } };
            vErrors = withErrors(vErrors, [err31]);
            errors++;
          }
        }
        for (const key24 in data36) {
          if (!pattern0.test(key24)) {
            if (!validate489(data36[key24], { instancePath: instancePath + "/scenarios/" + key24.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate489.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err32]);
        errors++;
      }
    }
    if (data.initiatives !== void 0) {
      let data38 = data.initiatives;
      if (Array.isArray(data38)) {
        const len1 = data38.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate495(data38[i1], { instancePath: instancePath + "/initiatives/" + i1 })) {
            vErrors = withErrors(vErrors, validate495.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/initiatives", schemaPath: "#/properties/initiatives/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err33]);
        errors++;
      }
    }
    if (data.links !== void 0) {
      let data40 = data.links;
      if (Array.isArray(data40)) {
        const len2 = data40.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data41 = data40[i2];
          const _errs91 = errors;
          let valid33 = false;
          const _errs92 = errors;
          if (!validate498(data41, { instancePath: instancePath + "/links/" + i2 })) {
            vErrors = withErrors(vErrors, validate498.errors);
            errors = vErrors.length;
          }
          var _valid2 = _errs92 === errors;
          valid33 = valid33 || _valid2;
          if (!valid33) {
            const _errs93 = errors;
            if (!validate500(data41, { instancePath: instancePath + "/links/" + i2 })) {
              vErrors = withErrors(vErrors, validate500.errors);
              errors = vErrors.length;
            }
            var _valid2 = _errs93 === errors;
            valid33 = valid33 || _valid2;
          }
          if (!valid33) {
            const err34 = { instancePath: instancePath + "/links/" + i2, schemaPath: "#/properties/links/items/anyOf", keyword: "anyOf", params: {} };
            vErrors = withErrors(vErrors, [err34]);
            errors++;
          } else {
            errors = _errs91;
            if (vErrors !== null) {
              if (_errs91) {
                vErrors.length = _errs91;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err35]);
        errors++;
      }
    }
    if (data.notes !== void 0) {
      if (!validate270(data.notes, { instancePath: instancePath + "/notes" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err36]);
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var initiative = validate22;
function validate24(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate25(data, { instancePath })) {
    vErrors = withErrors(vErrors, validate25.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err2]);
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate23(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.initiatives === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initiatives" } };
      vErrors = withErrors(vErrors, [err0]);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "initiatives" || pattern0.test(key0))) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.initiatives !== void 0) {
      let data0 = data.initiatives;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate24(data0[i0], { instancePath: instancePath + "/initiatives/" + i0 })) {
            vErrors = withErrors(vErrors, validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/initiatives", schemaPath: "#/properties/initiatives/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err3]);
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.initiatives === void 0 && (missing0 = "initiatives")) {
      const err1 = {};
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (!validate23(data, { instancePath })) {
      vErrors = withErrors(vErrors, validate23.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs4 = errors;
    if (!validate25(data, { instancePath })) {
      vErrors = withErrors(vErrors, validate25.errors);
      errors = vErrors.length;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.title === void 0) {
        const err2 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "title" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors = withErrors(vErrors, [err3]);
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var scenario = validate505;
var schema131 = { "$id": "https://throughline.dev/schemas/v1/scenario.schema.json", "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": false, "properties": { "title": { "$ref": "initiative.schema.json#/$defs/text" }, "summary": { "$ref": "initiative.schema.json#/$defs/text" }, "initiatives": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "initiative.schema.json#/$defs/initiative" } }, "milestones": { "type": "object", "propertyNames": { "pattern": "^(?:x-.*|[a-z0-9][a-z0-9-]*#[a-z0-9][a-z0-9-]*)$" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "initiative.schema.json#/$defs/milestone" } }, "teams": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "roadmap.schema.json#/$defs/team" } }, "calendar": { "$ref": "roadmap.schema.json#/$defs/calendar" }, "calendars": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "roadmap.schema.json#/$defs/workCalendar" } }, "objectives": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "roadmap.schema.json#/$defs/objective" } }, "kpis": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "roadmap.schema.json#/$defs/kpi" } }, "systems": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "roadmap.schema.json#/$defs/system" } }, "processes": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "roadmap.schema.json#/$defs/process" } }, "touchpoints": { "type": "object", "propertyNames": { "$ref": "initiative.schema.json#/$defs/id" }, "patternProperties": { "^x-": true }, "additionalProperties": { "$ref": "roadmap.schema.json#/$defs/touchpoint" } }, "estimates": { "$ref": "roadmap.schema.json#/$defs/estimates" }, "notes": { "$ref": "initiative.schema.json#/$defs/text" } } };
var pattern144 = new RegExp("^(?:x-.*|[a-z0-9][a-z0-9-]*#[a-z0-9][a-z0-9-]*)$", "u");
function validate506(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema12.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate506.errors = vErrors;
  return errors === 0;
}
function validate509(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema11.type } };
    vErrors = withErrors(vErrors, [err0]);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
      vErrors = withErrors(vErrors, [err1]);
      errors++;
    }
  }
  validate509.errors = vErrors;
  return errors === 0;
}
function validate511(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema10.properties, key0) || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate26(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate28(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0) {
      if (!validate28(data.summary, { instancePath: instancePath + "/summary" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.domain !== void 0) {
      if (!validate31(data.domain, { instancePath: instancePath + "/domain" })) {
        vErrors = withErrors(vErrors, validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.category !== void 0) {
      let data4 = data.category;
      if (!(data4 === "growth" || data4 === "run" || data4 === "risk" || data4 === "compliance" || data4 === "debt")) {
        const err1 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/enum", keyword: "enum", params: { allowedValues: schema10.properties.category.enum } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validate33(data.status, { instancePath: instancePath + "/status" })) {
        vErrors = withErrors(vErrors, validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.statusReason !== void 0) {
      if (!validate28(data.statusReason, { instancePath: instancePath + "/statusReason" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.stage !== void 0) {
      if (!validate36(data.stage, { instancePath: instancePath + "/stage" })) {
        vErrors = withErrors(vErrors, validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.gates !== void 0) {
      let data8 = data.gates;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 in data8) {
          const _errs12 = errors;
          if (!validate26(key1, { instancePath: instancePath + "/gates" })) {
            vErrors = withErrors(vErrors, validate26.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs12 === errors;
          if (!valid1) {
            const err2 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors = withErrors(vErrors, [err2]);
            errors++;
          }
        }
        for (const key2 in data8) {
          if (!pattern0.test(key2)) {
            if (!validate39(data8[key2], { instancePath: instancePath + "/gates/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate39.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err3]);
        errors++;
      }
    }
    if (data.owners !== void 0) {
      if (!validate46(data.owners, { instancePath: instancePath + "/owners" })) {
        vErrors = withErrors(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.labels !== void 0) {
      let data11 = data.labels;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate28(data11[i0], { instancePath: instancePath + "/labels/" + i0 })) {
            vErrors = withErrors(vErrors, validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err4]);
        errors++;
      }
    }
    if (data.objectives !== void 0) {
      let data13 = data.objectives;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate53(data13[i1], { instancePath: instancePath + "/objectives/" + i1 })) {
            vErrors = withErrors(vErrors, validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/objectives", schemaPath: "#/properties/objectives/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err5]);
        errors++;
      }
    }
    if (data.kpis !== void 0) {
      let data15 = data.kpis;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data16 = data15[i2];
          const _errs25 = errors;
          let valid9 = false;
          const _errs26 = errors;
          if (!validate55(data16, { instancePath: instancePath + "/kpis/" + i2 })) {
            vErrors = withErrors(vErrors, validate55.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs26 === errors;
          valid9 = valid9 || _valid0;
          if (!valid9) {
            const _errs27 = errors;
            if (!validate57(data16, { instancePath: instancePath + "/kpis/" + i2 })) {
              vErrors = withErrors(vErrors, validate57.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs27 === errors;
            valid9 = valid9 || _valid0;
          }
          if (!valid9) {
            const err6 = { instancePath: instancePath + "/kpis/" + i2, schemaPath: "#/properties/kpis/items/anyOf", keyword: "anyOf", params: {} };
            vErrors = withErrors(vErrors, [err6]);
            errors++;
          } else {
            errors = _errs25;
            if (vErrors !== null) {
              if (_errs25) {
                vErrors.length = _errs25;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/kpis", schemaPath: "#/properties/kpis/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err7]);
        errors++;
      }
    }
    if (data.priority !== void 0) {
      let data17 = data.priority;
      const _errs29 = errors;
      let valid10 = false;
      const _errs30 = errors;
      if (!(data17 === "must" || data17 === "should" || data17 === "could" || data17 === "wont")) {
        const err8 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema10.properties.priority.anyOf[0].enum } };
        vErrors = withErrors(vErrors, [err8]);
        errors++;
      }
      var _valid1 = _errs30 === errors;
      valid10 = valid10 || _valid1;
      if (!valid10) {
        const _errs31 = errors;
        if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
          const err9 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/anyOf/1/type", keyword: "type", params: { type: "integer" } };
          vErrors = withErrors(vErrors, [err9]);
          errors++;
        }
        if (typeof data17 == "number" && isFinite(data17)) {
          if (data17 < 1 || isNaN(data17)) {
            const err10 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors = withErrors(vErrors, [err10]);
            errors++;
          }
        }
        var _valid1 = _errs31 === errors;
        valid10 = valid10 || _valid1;
      }
      if (!valid10) {
        const err11 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/anyOf", keyword: "anyOf", params: {} };
        vErrors = withErrors(vErrors, [err11]);
        errors++;
      } else {
        errors = _errs29;
        if (vErrors !== null) {
          if (_errs29) {
            vErrors.length = _errs29;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.value !== void 0) {
      if (!validate68(data.value, { instancePath: instancePath + "/value" })) {
        vErrors = withErrors(vErrors, validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.start !== void 0) {
      if (!validate61(data.start, { instancePath: instancePath + "/start" })) {
        vErrors = withErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.startReason !== void 0) {
      if (!validate28(data.startReason, { instancePath: instancePath + "/startReason" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      if (!validate61(data.target, { instancePath: instancePath + "/target" })) {
        vErrors = withErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.targetReason !== void 0) {
      if (!validate28(data.targetReason, { instancePath: instancePath + "/targetReason" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.targets !== void 0) {
      let data23 = data.targets;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (const key3 in data23) {
          const _errs40 = errors;
          if (!validate26(key3, { instancePath: instancePath + "/targets" })) {
            vErrors = withErrors(vErrors, validate26.errors);
            errors = vErrors.length;
          }
          var valid11 = _errs40 === errors;
          if (!valid11) {
            const err12 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
            vErrors = withErrors(vErrors, [err12]);
            errors++;
          }
        }
        for (const key4 in data23) {
          if (!pattern0.test(key4)) {
            if (!validate61(data23[key4], { instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate61.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err13]);
        errors++;
      }
    }
    if (data.deadline !== void 0) {
      if (!validate61(data.deadline, { instancePath: instancePath + "/deadline" })) {
        vErrors = withErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.deadlineReason !== void 0) {
      if (!validate28(data.deadlineReason, { instancePath: instancePath + "/deadlineReason" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.duration !== void 0) {
      if (!validate78(data.duration, { instancePath: instancePath + "/duration" })) {
        vErrors = withErrors(vErrors, validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.actual !== void 0) {
      if (!validate80(data.actual, { instancePath: instancePath + "/actual" })) {
        vErrors = withErrors(vErrors, validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.commitment !== void 0) {
      let data29 = data.commitment;
      if (!(data29 === "internal" || data29 === "announced")) {
        const err14 = { instancePath: instancePath + "/commitment", schemaPath: "#/properties/commitment/enum", keyword: "enum", params: { allowedValues: schema10.properties.commitment.enum } };
        vErrors = withErrors(vErrors, [err14]);
        errors++;
      }
    }
    if (data.cadence !== void 0) {
      if (!validate78(data.cadence, { instancePath: instancePath + "/cadence" })) {
        vErrors = withErrors(vErrors, validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.dependsOn !== void 0) {
      let data31 = data.dependsOn;
      if (Array.isArray(data31)) {
        const len3 = data31.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data32 = data31[i3];
          const _errs52 = errors;
          let valid15 = false;
          const _errs53 = errors;
          if (!validate85(data32, { instancePath: instancePath + "/dependsOn/" + i3 })) {
            vErrors = withErrors(vErrors, validate85.errors);
            errors = vErrors.length;
          }
          var _valid2 = _errs53 === errors;
          valid15 = valid15 || _valid2;
          if (!valid15) {
            const _errs54 = errors;
            if (!validate87(data32, { instancePath: instancePath + "/dependsOn/" + i3 })) {
              vErrors = withErrors(vErrors, validate87.errors);
              errors = vErrors.length;
            }
            var _valid2 = _errs54 === errors;
            valid15 = valid15 || _valid2;
          }
          if (!valid15) {
            const err15 = { instancePath: instancePath + "/dependsOn/" + i3, schemaPath: "#/properties/dependsOn/items/anyOf", keyword: "anyOf", params: {} };
            vErrors = withErrors(vErrors, [err15]);
            errors++;
          } else {
            errors = _errs52;
            if (vErrors !== null) {
              if (_errs52) {
                vErrors.length = _errs52;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/dependsOn", schemaPath: "#/properties/dependsOn/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err16]);
        errors++;
      }
    }
    if (data.demand !== void 0) {
      let data33 = data.demand;
      if (Array.isArray(data33)) {
        const len4 = data33.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate104(data33[i4], { instancePath: instancePath + "/demand/" + i4 })) {
            vErrors = withErrors(vErrors, validate104.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/demand", schemaPath: "#/properties/demand/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err17]);
        errors++;
      }
    }
    if (data.prepare !== void 0) {
      let data35 = data.prepare;
      if (Array.isArray(data35)) {
        const len5 = data35.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data36 = data35[i5];
          const _errs61 = errors;
          let valid20 = false;
          const _errs62 = errors;
          if (!validate28(data36, { instancePath: instancePath + "/prepare/" + i5 })) {
            vErrors = withErrors(vErrors, validate28.errors);
            errors = vErrors.length;
          }
          var _valid3 = _errs62 === errors;
          valid20 = valid20 || _valid3;
          if (!valid20) {
            const _errs63 = errors;
            if (!validate116(data36, { instancePath: instancePath + "/prepare/" + i5 })) {
              vErrors = withErrors(vErrors, validate116.errors);
              errors = vErrors.length;
            }
            var _valid3 = _errs63 === errors;
            valid20 = valid20 || _valid3;
          }
          if (!valid20) {
            const err18 = { instancePath: instancePath + "/prepare/" + i5, schemaPath: "#/properties/prepare/items/anyOf", keyword: "anyOf", params: {} };
            vErrors = withErrors(vErrors, [err18]);
            errors++;
          } else {
            errors = _errs61;
            if (vErrors !== null) {
              if (_errs61) {
                vErrors.length = _errs61;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/prepare", schemaPath: "#/properties/prepare/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err19]);
        errors++;
      }
    }
    if (data.feasibility !== void 0) {
      if (!validate127(data.feasibility, { instancePath: instancePath + "/feasibility" })) {
        vErrors = withErrors(vErrors, validate127.errors);
        errors = vErrors.length;
      }
    }
    if (data.milestones !== void 0) {
      let data38 = data.milestones;
      if (Array.isArray(data38)) {
        const len6 = data38.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate181(data38[i6], { instancePath: instancePath + "/milestones/" + i6 })) {
            vErrors = withErrors(vErrors, validate181.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/milestones", schemaPath: "#/properties/milestones/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err20]);
        errors++;
      }
    }
    if (data.systems !== void 0) {
      if (!validate196(data.systems, { instancePath: instancePath + "/systems" })) {
        vErrors = withErrors(vErrors, validate196.errors);
        errors = vErrors.length;
      }
    }
    if (data.processes !== void 0) {
      let data41 = data.processes;
      if (Array.isArray(data41)) {
        const len7 = data41.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (!validate202(data41[i7], { instancePath: instancePath + "/processes/" + i7 })) {
            vErrors = withErrors(vErrors, validate202.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/processes", schemaPath: "#/properties/processes/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err21]);
        errors++;
      }
    }
    if (data.assumptions !== void 0) {
      let data43 = data.assumptions;
      if (Array.isArray(data43)) {
        const len8 = data43.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data44 = data43[i8];
          const _errs75 = errors;
          let valid27 = false;
          const _errs76 = errors;
          if (!validate28(data44, { instancePath: instancePath + "/assumptions/" + i8 })) {
            vErrors = withErrors(vErrors, validate28.errors);
            errors = vErrors.length;
          }
          var _valid4 = _errs76 === errors;
          valid27 = valid27 || _valid4;
          if (!valid27) {
            const _errs77 = errors;
            if (!validate205(data44, { instancePath: instancePath + "/assumptions/" + i8 })) {
              vErrors = withErrors(vErrors, validate205.errors);
              errors = vErrors.length;
            }
            var _valid4 = _errs77 === errors;
            valid27 = valid27 || _valid4;
          }
          if (!valid27) {
            const err22 = { instancePath: instancePath + "/assumptions/" + i8, schemaPath: "#/properties/assumptions/items/anyOf", keyword: "anyOf", params: {} };
            vErrors = withErrors(vErrors, [err22]);
            errors++;
          } else {
            errors = _errs75;
            if (vErrors !== null) {
              if (_errs75) {
                vErrors.length = _errs75;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/assumptions", schemaPath: "#/properties/assumptions/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err23]);
        errors++;
      }
    }
    if (data.risks !== void 0) {
      let data45 = data.risks;
      if (Array.isArray(data45)) {
        const len9 = data45.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data46 = data45[i9];
          const _errs81 = errors;
          let valid30 = false;
          const _errs82 = errors;
          if (!validate28(data46, { instancePath: instancePath + "/risks/" + i9 })) {
            vErrors = withErrors(vErrors, validate28.errors);
            errors = vErrors.length;
          }
          var _valid5 = _errs82 === errors;
          valid30 = valid30 || _valid5;
          if (!valid30) {
            const _errs83 = errors;
            if (!validate212(data46, { instancePath: instancePath + "/risks/" + i9 })) {
              vErrors = withErrors(vErrors, validate212.errors);
              errors = vErrors.length;
            }
            var _valid5 = _errs83 === errors;
            valid30 = valid30 || _valid5;
          }
          if (!valid30) {
            const err24 = { instancePath: instancePath + "/risks/" + i9, schemaPath: "#/properties/risks/items/anyOf", keyword: "anyOf", params: {} };
            vErrors = withErrors(vErrors, [err24]);
            errors++;
          } else {
            errors = _errs81;
            if (vErrors !== null) {
              if (_errs81) {
                vErrors.length = _errs81;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/risks", schemaPath: "#/properties/risks/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err25]);
        errors++;
      }
    }
    if (data.decisions !== void 0) {
      let data47 = data.decisions;
      if (Array.isArray(data47)) {
        const len10 = data47.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (!validate223(data47[i10], { instancePath: instancePath + "/decisions/" + i10 })) {
            vErrors = withErrors(vErrors, validate223.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/decisions", schemaPath: "#/properties/decisions/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err26]);
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data49 = data.scope;
      if (Array.isArray(data49)) {
        const len11 = data49.length;
        for (let i11 = 0; i11 < len11; i11++) {
          if (!validate28(data49[i11], { instancePath: instancePath + "/scope/" + i11 })) {
            vErrors = withErrors(vErrors, validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err27]);
        errors++;
      }
    }
    if (data.outOfScope !== void 0) {
      let data51 = data.outOfScope;
      if (Array.isArray(data51)) {
        const len12 = data51.length;
        for (let i12 = 0; i12 < len12; i12++) {
          if (!validate28(data51[i12], { instancePath: instancePath + "/outOfScope/" + i12 })) {
            vErrors = withErrors(vErrors, validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/outOfScope", schemaPath: "#/properties/outOfScope/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err28]);
        errors++;
      }
    }
    if (data.doneWhen !== void 0) {
      let data53 = data.doneWhen;
      if (Array.isArray(data53)) {
        const len13 = data53.length;
        for (let i13 = 0; i13 < len13; i13++) {
          if (!validate28(data53[i13], { instancePath: instancePath + "/doneWhen/" + i13 })) {
            vErrors = withErrors(vErrors, validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/doneWhen", schemaPath: "#/properties/doneWhen/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err29]);
        errors++;
      }
    }
    if (data.displaces !== void 0) {
      let data55 = data.displaces;
      if (Array.isArray(data55)) {
        const len14 = data55.length;
        for (let i14 = 0; i14 < len14; i14++) {
          if (!validate236(data55[i14], { instancePath: instancePath + "/displaces/" + i14 })) {
            vErrors = withErrors(vErrors, validate236.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/displaces", schemaPath: "#/properties/displaces/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err30]);
        errors++;
      }
    }
    if (data.replacedBy !== void 0) {
      if (!validate236(data.replacedBy, { instancePath: instancePath + "/replacedBy" })) {
        vErrors = withErrors(vErrors, validate236.errors);
        errors = vErrors.length;
      }
    }
    if (data.sameAs !== void 0) {
      let data58 = data.sameAs;
      if (Array.isArray(data58)) {
        const len15 = data58.length;
        for (let i15 = 0; i15 < len15; i15++) {
          if (!validate239(data58[i15], { instancePath: instancePath + "/sameAs/" + i15 })) {
            vErrors = withErrors(vErrors, validate239.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/sameAs", schemaPath: "#/properties/sameAs/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err31]);
        errors++;
      }
    }
    if (data.budget !== void 0) {
      if (!validate241(data.budget, { instancePath: instancePath + "/budget" })) {
        vErrors = withErrors(vErrors, validate241.errors);
        errors = vErrors.length;
      }
    }
    if (data.checkIns !== void 0) {
      let data61 = data.checkIns;
      if (Array.isArray(data61)) {
        const len16 = data61.length;
        for (let i16 = 0; i16 < len16; i16++) {
          if (!validate250(data61[i16], { instancePath: instancePath + "/checkIns/" + i16 })) {
            vErrors = withErrors(vErrors, validate250.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/checkIns", schemaPath: "#/properties/checkIns/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err32]);
        errors++;
      }
    }
    if (data.links !== void 0) {
      let data63 = data.links;
      if (Array.isArray(data63)) {
        const len17 = data63.length;
        for (let i17 = 0; i17 < len17; i17++) {
          let data64 = data63[i17];
          const _errs110 = errors;
          let valid47 = false;
          const _errs111 = errors;
          if (!validate257(data64, { instancePath: instancePath + "/links/" + i17 })) {
            vErrors = withErrors(vErrors, validate257.errors);
            errors = vErrors.length;
          }
          var _valid6 = _errs111 === errors;
          valid47 = valid47 || _valid6;
          if (!valid47) {
            const _errs112 = errors;
            if (!validate259(data64, { instancePath: instancePath + "/links/" + i17 })) {
              vErrors = withErrors(vErrors, validate259.errors);
              errors = vErrors.length;
            }
            var _valid6 = _errs112 === errors;
            valid47 = valid47 || _valid6;
          }
          if (!valid47) {
            const err33 = { instancePath: instancePath + "/links/" + i17, schemaPath: "#/properties/links/items/anyOf", keyword: "anyOf", params: {} };
            vErrors = withErrors(vErrors, [err33]);
            errors++;
          } else {
            errors = _errs110;
            if (vErrors !== null) {
              if (_errs110) {
                vErrors.length = _errs110;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err34]);
        errors++;
      }
    }
    if (data.notes !== void 0) {
      if (!validate28(data.notes, { instancePath: instancePath + "/notes" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err35]);
    errors++;
  }
  validate511.errors = vErrors;
  return errors === 0;
}
function validate564(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema52.properties, key0) || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate26(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = withErrors(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate28(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      if (!validate185(data.kind, { instancePath: instancePath + "/kind" })) {
        vErrors = withErrors(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      if (!validate61(data.target, { instancePath: instancePath + "/target" })) {
        vErrors = withErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.actual !== void 0) {
      let data4 = data.actual;
      const _errs7 = errors;
      let valid1 = false;
      const _errs8 = errors;
      if (!validate40(data4, { instancePath: instancePath + "/actual" })) {
        vErrors = withErrors(vErrors, validate40.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs9 = errors;
        if (!validate189(data4, { instancePath: instancePath + "/actual" })) {
          vErrors = withErrors(vErrors, validate189.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs9 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err1 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/anyOf", keyword: "anyOf", params: {} };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      } else {
        errors = _errs7;
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.deadline !== void 0) {
      if (!validate61(data.deadline, { instancePath: instancePath + "/deadline" })) {
        vErrors = withErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.commitment !== void 0) {
      let data6 = data.commitment;
      if (!(data6 === "internal" || data6 === "announced")) {
        const err2 = { instancePath: instancePath + "/commitment", schemaPath: "#/properties/commitment/enum", keyword: "enum", params: { allowedValues: schema52.properties.commitment.enum } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    if (data.owner !== void 0) {
      if (!validate42(data.owner, { instancePath: instancePath + "/owner" })) {
        vErrors = withErrors(vErrors, validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate28(data.note, { instancePath: instancePath + "/note" })) {
        vErrors = withErrors(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err3]);
    errors++;
  }
  validate564.errors = vErrors;
  return errors === 0;
}
function validate576(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema99.properties, key0) || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate270(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0) {
      if (!validate270(data.summary, { instancePath: instancePath + "/summary" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.domain !== void 0) {
      if (!validate342(data.domain, { instancePath: instancePath + "/domain" })) {
        vErrors = withErrors(vErrors, validate342.errors);
        errors = vErrors.length;
      }
    }
    if (data.lead !== void 0) {
      if (!validate273(data.lead, { instancePath: instancePath + "/lead" })) {
        vErrors = withErrors(vErrors, validate273.errors);
        errors = vErrors.length;
      }
    }
    if (data.people !== void 0) {
      let data4 = data.people;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err1 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withErrors(vErrors, [err1]);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "number" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    if (data.skills !== void 0) {
      let data5 = data.skills;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          const _errs10 = errors;
          if (!validate268(key1, { instancePath: instancePath + "/skills" })) {
            vErrors = withErrors(vErrors, validate268.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs10 === errors;
          if (!valid1) {
            const err3 = { instancePath: instancePath + "/skills", schemaPath: "#/properties/skills/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors = withErrors(vErrors, [err3]);
            errors++;
          }
        }
        for (const key2 in data5) {
          if (!pattern0.test(key2)) {
            let data6 = data5[key2];
            if (typeof data6 == "number" && isFinite(data6)) {
              if (data6 < 0 || isNaN(data6)) {
                const err4 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/skills/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                vErrors = withErrors(vErrors, [err4]);
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/skills/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/skills/additionalProperties/type", keyword: "type", params: { type: "number" } };
              vErrors = withErrors(vErrors, [err5]);
              errors++;
            }
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/skills", schemaPath: "#/properties/skills/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err6]);
        errors++;
      }
    }
    if (data.reserve !== void 0) {
      if (!validate375(data.reserve, { instancePath: instancePath + "/reserve" })) {
        vErrors = withErrors(vErrors, validate375.errors);
        errors = vErrors.length;
      }
    }
    if (data.run !== void 0) {
      if (!validate375(data.run, { instancePath: instancePath + "/run" })) {
        vErrors = withErrors(vErrors, validate375.errors);
        errors = vErrors.length;
      }
    }
    if (data.calendar !== void 0) {
      if (!validate378(data.calendar, { instancePath: instancePath + "/calendar" })) {
        vErrors = withErrors(vErrors, validate378.errors);
        errors = vErrors.length;
      }
    }
    if (data.wipLimit !== void 0) {
      let data10 = data.wipLimit;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err7 = { instancePath: instancePath + "/wipLimit", schemaPath: "#/properties/wipLimit/type", keyword: "type", params: { type: "integer" } };
        vErrors = withErrors(vErrors, [err7]);
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 < 1 || isNaN(data10)) {
          const err8 = { instancePath: instancePath + "/wipLimit", schemaPath: "#/properties/wipLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors = withErrors(vErrors, [err8]);
          errors++;
        }
      }
    }
    if (data.capacity !== void 0) {
      let data11 = data.capacity;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate380(data11[i0], { instancePath: instancePath + "/capacity/" + i0 })) {
            vErrors = withErrors(vErrors, validate380.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err9]);
        errors++;
      }
    }
    if (data.leave !== void 0) {
      let data13 = data.leave;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate388(data13[i1], { instancePath: instancePath + "/leave/" + i1 })) {
            vErrors = withErrors(vErrors, validate388.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/leave", schemaPath: "#/properties/leave/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err10]);
        errors++;
      }
    }
    if (data.ended !== void 0) {
      if (!validate297(data.ended, { instancePath: instancePath + "/ended" })) {
        vErrors = withErrors(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.mergedInto !== void 0) {
      if (!validate314(data.mergedInto, { instancePath: instancePath + "/mergedInto" })) {
        vErrors = withErrors(vErrors, validate314.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err11]);
    errors++;
  }
  validate576.errors = vErrors;
  return errors === 0;
}
function validate590(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "fiscalYearStart" || key0 === "workweek" || key0 === "hoursPerDay" || key0 === "holidays" || key0 === "closures" || key0 === "freezes" || key0 === "releases" || key0 === "horizons" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.fiscalYearStart !== void 0) {
      let data0 = data.fiscalYearStart;
      if (!(data0 === "january" || data0 === "february" || data0 === "march" || data0 === "april" || data0 === "may" || data0 === "june" || data0 === "july" || data0 === "august" || data0 === "september" || data0 === "october" || data0 === "november" || data0 === "december")) {
        const err1 = { instancePath: instancePath + "/fiscalYearStart", schemaPath: "#/properties/fiscalYearStart/enum", keyword: "enum", params: { allowedValues: schema78.properties.fiscalYearStart.enum } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.workweek !== void 0) {
      if (!validate292(data.workweek, { instancePath: instancePath + "/workweek" })) {
        vErrors = withErrors(vErrors, validate292.errors);
        errors = vErrors.length;
      }
    }
    if (data.hoursPerDay !== void 0) {
      let data2 = data.hoursPerDay;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 24 || isNaN(data2)) {
          const err2 = { instancePath: instancePath + "/hoursPerDay", schemaPath: "#/properties/hoursPerDay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 24 } };
          vErrors = withErrors(vErrors, [err2]);
          errors++;
        }
        if (data2 <= 0 || isNaN(data2)) {
          const err3 = { instancePath: instancePath + "/hoursPerDay", schemaPath: "#/properties/hoursPerDay/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors = withErrors(vErrors, [err3]);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/hoursPerDay", schemaPath: "#/properties/hoursPerDay/type", keyword: "type", params: { type: "number" } };
        vErrors = withErrors(vErrors, [err4]);
        errors++;
      }
    }
    if (data.holidays !== void 0) {
      if (!validate294(data.holidays, { instancePath: instancePath + "/holidays" })) {
        vErrors = withErrors(vErrors, validate294.errors);
        errors = vErrors.length;
      }
    }
    if (data.closures !== void 0) {
      let data4 = data.closures;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate300(data4[i0], { instancePath: instancePath + "/closures/" + i0 })) {
            vErrors = withErrors(vErrors, validate300.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/closures", schemaPath: "#/properties/closures/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err5]);
        errors++;
      }
    }
    if (data.freezes !== void 0) {
      let data6 = data.freezes;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate306(data6[i1], { instancePath: instancePath + "/freezes/" + i1 })) {
            vErrors = withErrors(vErrors, validate306.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/freezes", schemaPath: "#/properties/freezes/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err6]);
        errors++;
      }
    }
    if (data.releases !== void 0) {
      let data8 = data.releases;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 in data8) {
          const _errs15 = errors;
          if (!validate270(key1, { instancePath: instancePath + "/releases" })) {
            vErrors = withErrors(vErrors, validate270.errors);
            errors = vErrors.length;
          }
          var valid5 = _errs15 === errors;
          if (!valid5) {
            const err7 = { instancePath: instancePath + "/releases", schemaPath: "#/properties/releases/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors = withErrors(vErrors, [err7]);
            errors++;
          }
        }
        for (const key2 in data8) {
          if (!pattern0.test(key2)) {
            let data9 = data8[key2];
            const _errs18 = errors;
            let valid7 = false;
            const _errs19 = errors;
            if (!validate302(data9, { instancePath: instancePath + "/releases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate302.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs19 === errors;
            valid7 = valid7 || _valid0;
            if (!valid7) {
              const _errs20 = errors;
              if (!validate319(data9, { instancePath: instancePath + "/releases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") })) {
                vErrors = withErrors(vErrors, validate319.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs20 === errors;
              valid7 = valid7 || _valid0;
            }
            if (!valid7) {
              const err8 = { instancePath: instancePath + "/releases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/releases/additionalProperties/anyOf", keyword: "anyOf", params: {} };
              vErrors = withErrors(vErrors, [err8]);
              errors++;
            } else {
              errors = _errs18;
              if (vErrors !== null) {
                if (_errs18) {
                  vErrors.length = _errs18;
                } else {
                  vErrors = null;
                }
              }
            }
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/releases", schemaPath: "#/properties/releases/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err9]);
        errors++;
      }
    }
    if (data.horizons !== void 0) {
      if (!validate325(data.horizons, { instancePath: instancePath + "/horizons" })) {
        vErrors = withErrors(vErrors, validate325.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err10]);
    errors++;
  }
  validate590.errors = vErrors;
  return errors === 0;
}
function validate601(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "workweek" || key0 === "holidays" || key0 === "closures" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate270(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.workweek !== void 0) {
      if (!validate292(data.workweek, { instancePath: instancePath + "/workweek" })) {
        vErrors = withErrors(vErrors, validate292.errors);
        errors = vErrors.length;
      }
    }
    if (data.holidays !== void 0) {
      if (!validate294(data.holidays, { instancePath: instancePath + "/holidays" })) {
        vErrors = withErrors(vErrors, validate294.errors);
        errors = vErrors.length;
      }
    }
    if (data.closures !== void 0) {
      let data3 = data.closures;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate300(data3[i0], { instancePath: instancePath + "/closures/" + i0 })) {
            vErrors = withErrors(vErrors, validate300.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/closures", schemaPath: "#/properties/closures/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err2]);
    errors++;
  }
  validate601.errors = vErrors;
  return errors === 0;
}
function validate608(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "summary" || key0 === "domain" || key0 === "owner" || key0 === "by" || key0 === "weight" || key0 === "kpis" || key0 === "supports" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate270(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0) {
      if (!validate270(data.summary, { instancePath: instancePath + "/summary" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.domain !== void 0) {
      if (!validate342(data.domain, { instancePath: instancePath + "/domain" })) {
        vErrors = withErrors(vErrors, validate342.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate273(data.owner, { instancePath: instancePath + "/owner" })) {
        vErrors = withErrors(vErrors, validate273.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate345(data.by, { instancePath: instancePath + "/by" })) {
        vErrors = withErrors(vErrors, validate345.errors);
        errors = vErrors.length;
      }
    }
    if (data.weight !== void 0) {
      let data5 = data.weight;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err1 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withErrors(vErrors, [err1]);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "number" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    if (data.kpis !== void 0) {
      let data6 = data.kpis;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate347(data6[i0], { instancePath: instancePath + "/kpis/" + i0 })) {
            vErrors = withErrors(vErrors, validate347.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/kpis", schemaPath: "#/properties/kpis/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err3]);
        errors++;
      }
    }
    if (data.supports !== void 0) {
      let data8 = data.supports;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate349(data8[i1], { instancePath: instancePath + "/supports/" + i1 })) {
            vErrors = withErrors(vErrors, validate349.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/supports", schemaPath: "#/properties/supports/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err4]);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err5]);
    errors++;
  }
  validate608.errors = vErrors;
  return errors === 0;
}
function validate618(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema96.properties, key0) || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate270(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0) {
      if (!validate270(data.summary, { instancePath: instancePath + "/summary" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.domain !== void 0) {
      if (!validate342(data.domain, { instancePath: instancePath + "/domain" })) {
        vErrors = withErrors(vErrors, validate342.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate273(data.owner, { instancePath: instancePath + "/owner" })) {
        vErrors = withErrors(vErrors, validate273.errors);
        errors = vErrors.length;
      }
    }
    if (data.coOwner !== void 0) {
      if (!validate273(data.coOwner, { instancePath: instancePath + "/coOwner" })) {
        vErrors = withErrors(vErrors, validate273.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate270(data.unit, { instancePath: instancePath + "/unit" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.direction !== void 0) {
      let data6 = data.direction;
      if (!(data6 === "up" || data6 === "down" || data6 === "hold")) {
        const err1 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema96.properties.direction.enum } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.baseline !== void 0) {
      let data7 = data.baseline;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        const err2 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "number" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (!validate360(data.target, { instancePath: instancePath + "/target" })) {
        vErrors = withErrors(vErrors, validate360.errors);
        errors = vErrors.length;
      }
    }
    if (data.guardrail !== void 0) {
      if (!validate363(data.guardrail, { instancePath: instancePath + "/guardrail" })) {
        vErrors = withErrors(vErrors, validate363.errors);
        errors = vErrors.length;
      }
    }
    if (data.every !== void 0) {
      if (!validate277(data.every, { instancePath: instancePath + "/every" })) {
        vErrors = withErrors(vErrors, validate277.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate270(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.values !== void 0) {
      let data12 = data.values;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key1 in data12) {
          const _errs17 = errors;
          if (typeof key1 === "string") {
            if (!pattern94.test(key1)) {
              const err3 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?:x-.*|[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?|-Q[1-4]|-H[12]|-W[0-9]{2})?|FY(?:[0-9]{2}|[0-9]{4})(?:-Q[1-4]|-H[12])?)$" }, propertyName: key1 };
              vErrors = withErrors(vErrors, [err3]);
              errors++;
            }
          }
          var valid1 = _errs17 === errors;
          if (!valid1) {
            const err4 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors = withErrors(vErrors, [err4]);
            errors++;
          }
        }
        for (const key2 in data12) {
          if (!pattern0.test(key2)) {
            let data13 = data12[key2];
            if (!(typeof data13 == "number" && isFinite(data13))) {
              const err5 = { instancePath: instancePath + "/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/type", keyword: "type", params: { type: "number" } };
              vErrors = withErrors(vErrors, [err5]);
              errors++;
            }
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err6]);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err7]);
    errors++;
  }
  validate618.errors = vErrors;
  return errors === 0;
}
function validate631(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema105.properties, key0) || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate270(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0) {
      if (!validate270(data.summary, { instancePath: instancePath + "/summary" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate273(data.owner, { instancePath: instancePath + "/owner" })) {
        vErrors = withErrors(vErrors, validate273.errors);
        errors = vErrors.length;
      }
    }
    if (data.vendor !== void 0) {
      if (!validate270(data.vendor, { instancePath: instancePath + "/vendor" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.capabilities !== void 0) {
      let data4 = data.capabilities;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate268(data4[i0], { instancePath: instancePath + "/capabilities/" + i0 })) {
            vErrors = withErrors(vErrors, validate268.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
    if (data.userGroups !== void 0) {
      let data6 = data.userGroups;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate268(data6[i1], { instancePath: instancePath + "/userGroups/" + i1 })) {
            vErrors = withErrors(vErrors, validate268.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/userGroups", schemaPath: "#/properties/userGroups/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    if (data.lifecycle !== void 0) {
      if (!validate406(data.lifecycle, { instancePath: instancePath + "/lifecycle" })) {
        vErrors = withErrors(vErrors, validate406.errors);
        errors = vErrors.length;
      }
    }
    if (data.successor !== void 0) {
      if (!validate312(data.successor, { instancePath: instancePath + "/successor" })) {
        vErrors = withErrors(vErrors, validate312.errors);
        errors = vErrors.length;
      }
    }
    if (data.disposition !== void 0) {
      let data10 = data.disposition;
      if (!(data10 === "tolerate" || data10 === "invest" || data10 === "migrate" || data10 === "eliminate")) {
        const err3 = { instancePath: instancePath + "/disposition", schemaPath: "#/properties/disposition/enum", keyword: "enum", params: { allowedValues: schema105.properties.disposition.enum } };
        vErrors = withErrors(vErrors, [err3]);
        errors++;
      }
    }
    if (data.criticality !== void 0) {
      if (!validate414(data.criticality, { instancePath: instancePath + "/criticality" })) {
        vErrors = withErrors(vErrors, validate414.errors);
        errors = vErrors.length;
      }
    }
    if (data.masters !== void 0) {
      let data12 = data.masters;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate268(data12[i2], { instancePath: instancePath + "/masters/" + i2 })) {
            vErrors = withErrors(vErrors, validate268.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/masters", schemaPath: "#/properties/masters/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err4]);
        errors++;
      }
    }
    if (data.reads !== void 0) {
      let data14 = data.reads;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate268(data14[i3], { instancePath: instancePath + "/reads/" + i3 })) {
            vErrors = withErrors(vErrors, validate268.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/reads", schemaPath: "#/properties/reads/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err5]);
        errors++;
      }
    }
    if (data.integrates !== void 0) {
      let data16 = data.integrates;
      if (Array.isArray(data16)) {
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate418(data16[i4], { instancePath: instancePath + "/integrates/" + i4 })) {
            vErrors = withErrors(vErrors, validate418.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/integrates", schemaPath: "#/properties/integrates/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err6]);
        errors++;
      }
    }
    if (data.contracts !== void 0) {
      let data18 = data.contracts;
      if (Array.isArray(data18)) {
        const len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate426(data18[i5], { instancePath: instancePath + "/contracts/" + i5 })) {
            vErrors = withErrors(vErrors, validate426.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/contracts", schemaPath: "#/properties/contracts/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err7]);
        errors++;
      }
    }
    if (data.headroom !== void 0) {
      let data20 = data.headroom;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (const key1 in data20) {
          const _errs30 = errors;
          if (!validate268(key1, { instancePath: instancePath + "/headroom" })) {
            vErrors = withErrors(vErrors, validate268.errors);
            errors = vErrors.length;
          }
          var valid13 = _errs30 === errors;
          if (!valid13) {
            const err8 = { instancePath: instancePath + "/headroom", schemaPath: "#/properties/headroom/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors = withErrors(vErrors, [err8]);
            errors++;
          }
        }
        for (const key2 in data20) {
          if (!pattern0.test(key2)) {
            if (!validate435(data20[key2], { instancePath: instancePath + "/headroom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate435.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/headroom", schemaPath: "#/properties/headroom/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err9]);
        errors++;
      }
    }
    if (data.experts !== void 0) {
      let data22 = data.experts;
      if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
        const err10 = { instancePath: instancePath + "/experts", schemaPath: "#/properties/experts/type", keyword: "type", params: { type: "integer" } };
        vErrors = withErrors(vErrors, [err10]);
        errors++;
      }
      if (typeof data22 == "number" && isFinite(data22)) {
        if (data22 < 0 || isNaN(data22)) {
          const err11 = { instancePath: instancePath + "/experts", schemaPath: "#/properties/experts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = withErrors(vErrors, [err11]);
          errors++;
        }
      }
    }
    if (data.redundant !== void 0) {
      if (typeof data.redundant !== "boolean") {
        const err12 = { instancePath: instancePath + "/redundant", schemaPath: "#/properties/redundant/type", keyword: "type", params: { type: "boolean" } };
        vErrors = withErrors(vErrors, [err12]);
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err13]);
    errors++;
  }
  validate631.errors = vErrors;
  return errors === 0;
}
function validate649(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "summary" || key0 === "owner" || key0 === "criticality" || key0 === "systems" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate270(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0) {
      if (!validate270(data.summary, { instancePath: instancePath + "/summary" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate273(data.owner, { instancePath: instancePath + "/owner" })) {
        vErrors = withErrors(vErrors, validate273.errors);
        errors = vErrors.length;
      }
    }
    if (data.criticality !== void 0) {
      if (!validate414(data.criticality, { instancePath: instancePath + "/criticality" })) {
        vErrors = withErrors(vErrors, validate414.errors);
        errors = vErrors.length;
      }
    }
    if (data.systems !== void 0) {
      let data4 = data.systems;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate312(data4[i0], { instancePath: instancePath + "/systems/" + i0 })) {
            vErrors = withErrors(vErrors, validate312.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err2]);
    errors++;
  }
  validate649.errors = vErrors;
  return errors === 0;
}
function validate657(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "summary" || key0 === "every" || key0 === "minutes" || key0 === "participants" || key0 === "next" || key0 === "held" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate270(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0) {
      if (!validate270(data.summary, { instancePath: instancePath + "/summary" })) {
        vErrors = withErrors(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.every !== void 0) {
      if (!validate277(data.every, { instancePath: instancePath + "/every" })) {
        vErrors = withErrors(vErrors, validate277.errors);
        errors = vErrors.length;
      }
    }
    if (data.minutes !== void 0) {
      let data3 = data.minutes;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err1 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "integer" } };
        vErrors = withErrors(vErrors, [err1]);
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err2 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors = withErrors(vErrors, [err2]);
          errors++;
        }
      }
    }
    if (data.participants !== void 0) {
      if (!validate453(data.participants, { instancePath: instancePath + "/participants" })) {
        vErrors = withErrors(vErrors, validate453.errors);
        errors = vErrors.length;
      }
    }
    if (data.next !== void 0) {
      if (!validate297(data.next, { instancePath: instancePath + "/next" })) {
        vErrors = withErrors(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.held !== void 0) {
      let data6 = data.held;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          const _errs12 = errors;
          let valid3 = false;
          const _errs13 = errors;
          if (!validate297(data7, { instancePath: instancePath + "/held/" + i0 })) {
            vErrors = withErrors(vErrors, validate297.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs13 === errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const _errs14 = errors;
            if (!validate459(data7, { instancePath: instancePath + "/held/" + i0 })) {
              vErrors = withErrors(vErrors, validate459.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs14 === errors;
            valid3 = valid3 || _valid0;
          }
          if (!valid3) {
            const err3 = { instancePath: instancePath + "/held/" + i0, schemaPath: "#/properties/held/items/anyOf", keyword: "anyOf", params: {} };
            vErrors = withErrors(vErrors, [err3]);
            errors++;
          } else {
            errors = _errs12;
            if (vErrors !== null) {
              if (_errs12) {
                vErrors.length = _errs12;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/held", schemaPath: "#/properties/held/type", keyword: "type", params: { type: "array" } };
        vErrors = withErrors(vErrors, [err4]);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err5]);
    errors++;
  }
  validate657.errors = vErrors;
  return errors === 0;
}
function validate666(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "sizes" || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.sizes !== void 0) {
      let data0 = data.sizes;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          const _errs4 = errors;
          if (typeof key1 === "string") {
            if (!pattern122.test(key1)) {
              const err1 = { instancePath: instancePath + "/sizes", schemaPath: "#/properties/sizes/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?:x-.*|[A-Za-z][A-Za-z0-9]*)$" }, propertyName: key1 };
              vErrors = withErrors(vErrors, [err1]);
              errors++;
            }
          }
          var valid1 = _errs4 === errors;
          if (!valid1) {
            const err2 = { instancePath: instancePath + "/sizes", schemaPath: "#/properties/sizes/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors = withErrors(vErrors, [err2]);
            errors++;
          }
        }
        for (const key2 in data0) {
          if (!pattern0.test(key2)) {
            if (!validate465(data0[key2], { instancePath: instancePath + "/sizes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate465.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/sizes", schemaPath: "#/properties/sizes/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err3]);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err4]);
    errors++;
  }
  validate666.errors = vErrors;
  return errors === 0;
}
function validate505(data, { instancePath = "" } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema131.properties, key0) || pattern0.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = withErrors(vErrors, [err0]);
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate506(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = withErrors(vErrors, validate506.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0) {
      if (!validate506(data.summary, { instancePath: instancePath + "/summary" })) {
        vErrors = withErrors(vErrors, validate506.errors);
        errors = vErrors.length;
      }
    }
    if (data.initiatives !== void 0) {
      let data2 = data.initiatives;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          const _errs6 = errors;
          if (!validate509(key1, { instancePath: instancePath + "/initiatives" })) {
            vErrors = withErrors(vErrors, validate509.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs6 === errors;
          if (!valid1) {
            const err1 = { instancePath: instancePath + "/initiatives", schemaPath: "#/properties/initiatives/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors = withErrors(vErrors, [err1]);
            errors++;
          }
        }
        for (const key2 in data2) {
          if (!pattern0.test(key2)) {
            if (!validate511(data2[key2], { instancePath: instancePath + "/initiatives/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate511.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/initiatives", schemaPath: "#/properties/initiatives/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err2]);
        errors++;
      }
    }
    if (data.milestones !== void 0) {
      let data4 = data.milestones;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key3 in data4) {
          const _errs11 = errors;
          if (typeof key3 === "string") {
            if (!pattern144.test(key3)) {
              const err3 = { instancePath: instancePath + "/milestones", schemaPath: "#/properties/milestones/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?:x-.*|[a-z0-9][a-z0-9-]*#[a-z0-9][a-z0-9-]*)$" }, propertyName: key3 };
              vErrors = withErrors(vErrors, [err3]);
              errors++;
            }
          }
          var valid3 = _errs11 === errors;
          if (!valid3) {
            const err4 = { instancePath: instancePath + "/milestones", schemaPath: "#/properties/milestones/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
            vErrors = withErrors(vErrors, [err4]);
            errors++;
          }
        }
        for (const key4 in data4) {
          if (!pattern0.test(key4)) {
            if (!validate564(data4[key4], { instancePath: instancePath + "/milestones/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate564.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/milestones", schemaPath: "#/properties/milestones/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err5]);
        errors++;
      }
    }
    if (data.teams !== void 0) {
      let data6 = data.teams;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key5 in data6) {
          const _errs16 = errors;
          if (!validate509(key5, { instancePath: instancePath + "/teams" })) {
            vErrors = withErrors(vErrors, validate509.errors);
            errors = vErrors.length;
          }
          var valid5 = _errs16 === errors;
          if (!valid5) {
            const err6 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/propertyNames", keyword: "propertyNames", params: { propertyName: key5 } };
            vErrors = withErrors(vErrors, [err6]);
            errors++;
          }
        }
        for (const key6 in data6) {
          if (!pattern0.test(key6)) {
            if (!validate576(data6[key6], { instancePath: instancePath + "/teams/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate576.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err7]);
        errors++;
      }
    }
    if (data.calendar !== void 0) {
      if (!validate590(data.calendar, { instancePath: instancePath + "/calendar" })) {
        vErrors = withErrors(vErrors, validate590.errors);
        errors = vErrors.length;
      }
    }
    if (data.calendars !== void 0) {
      let data9 = data.calendars;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key7 in data9) {
          const _errs22 = errors;
          if (!validate509(key7, { instancePath: instancePath + "/calendars" })) {
            vErrors = withErrors(vErrors, validate509.errors);
            errors = vErrors.length;
          }
          var valid7 = _errs22 === errors;
          if (!valid7) {
            const err8 = { instancePath: instancePath + "/calendars", schemaPath: "#/properties/calendars/propertyNames", keyword: "propertyNames", params: { propertyName: key7 } };
            vErrors = withErrors(vErrors, [err8]);
            errors++;
          }
        }
        for (const key8 in data9) {
          if (!pattern0.test(key8)) {
            if (!validate601(data9[key8], { instancePath: instancePath + "/calendars/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate601.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/calendars", schemaPath: "#/properties/calendars/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err9]);
        errors++;
      }
    }
    if (data.objectives !== void 0) {
      let data11 = data.objectives;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key9 in data11) {
          const _errs27 = errors;
          if (!validate509(key9, { instancePath: instancePath + "/objectives" })) {
            vErrors = withErrors(vErrors, validate509.errors);
            errors = vErrors.length;
          }
          var valid9 = _errs27 === errors;
          if (!valid9) {
            const err10 = { instancePath: instancePath + "/objectives", schemaPath: "#/properties/objectives/propertyNames", keyword: "propertyNames", params: { propertyName: key9 } };
            vErrors = withErrors(vErrors, [err10]);
            errors++;
          }
        }
        for (const key10 in data11) {
          if (!pattern0.test(key10)) {
            if (!validate608(data11[key10], { instancePath: instancePath + "/objectives/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate608.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/objectives", schemaPath: "#/properties/objectives/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err11]);
        errors++;
      }
    }
    if (data.kpis !== void 0) {
      let data13 = data.kpis;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key11 in data13) {
          const _errs32 = errors;
          if (!validate509(key11, { instancePath: instancePath + "/kpis" })) {
            vErrors = withErrors(vErrors, validate509.errors);
            errors = vErrors.length;
          }
          var valid11 = _errs32 === errors;
          if (!valid11) {
            const err12 = { instancePath: instancePath + "/kpis", schemaPath: "#/properties/kpis/propertyNames", keyword: "propertyNames", params: { propertyName: key11 } };
            vErrors = withErrors(vErrors, [err12]);
            errors++;
          }
        }
        for (const key12 in data13) {
          if (!pattern0.test(key12)) {
            if (!validate618(data13[key12], { instancePath: instancePath + "/kpis/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate618.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/kpis", schemaPath: "#/properties/kpis/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err13]);
        errors++;
      }
    }
    if (data.systems !== void 0) {
      let data15 = data.systems;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key13 in data15) {
          const _errs37 = errors;
          if (!validate509(key13, { instancePath: instancePath + "/systems" })) {
            vErrors = withErrors(vErrors, validate509.errors);
            errors = vErrors.length;
          }
          var valid13 = _errs37 === errors;
          if (!valid13) {
            const err14 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/propertyNames", keyword: "propertyNames", params: { propertyName: key13 } };
            vErrors = withErrors(vErrors, [err14]);
            errors++;
          }
        }
        for (const key14 in data15) {
          if (!pattern0.test(key14)) {
            if (!validate631(data15[key14], { instancePath: instancePath + "/systems/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate631.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err15]);
        errors++;
      }
    }
    if (data.processes !== void 0) {
      let data17 = data.processes;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key15 in data17) {
          const _errs42 = errors;
          if (!validate509(key15, { instancePath: instancePath + "/processes" })) {
            vErrors = withErrors(vErrors, validate509.errors);
            errors = vErrors.length;
          }
          var valid15 = _errs42 === errors;
          if (!valid15) {
            const err16 = { instancePath: instancePath + "/processes", schemaPath: "#/properties/processes/propertyNames", keyword: "propertyNames", params: { propertyName: key15 } };
            vErrors = withErrors(vErrors, [err16]);
            errors++;
          }
        }
        for (const key16 in data17) {
          if (!pattern0.test(key16)) {
            if (!validate649(data17[key16], { instancePath: instancePath + "/processes/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate649.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/processes", schemaPath: "#/properties/processes/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err17]);
        errors++;
      }
    }
    if (data.touchpoints !== void 0) {
      let data19 = data.touchpoints;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key17 in data19) {
          const _errs47 = errors;
          if (!validate509(key17, { instancePath: instancePath + "/touchpoints" })) {
            vErrors = withErrors(vErrors, validate509.errors);
            errors = vErrors.length;
          }
          var valid17 = _errs47 === errors;
          if (!valid17) {
            const err18 = { instancePath: instancePath + "/touchpoints", schemaPath: "#/properties/touchpoints/propertyNames", keyword: "propertyNames", params: { propertyName: key17 } };
            vErrors = withErrors(vErrors, [err18]);
            errors++;
          }
        }
        for (const key18 in data19) {
          if (!pattern0.test(key18)) {
            if (!validate657(data19[key18], { instancePath: instancePath + "/touchpoints/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = withErrors(vErrors, validate657.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/touchpoints", schemaPath: "#/properties/touchpoints/type", keyword: "type", params: { type: "object" } };
        vErrors = withErrors(vErrors, [err19]);
        errors++;
      }
    }
    if (data.estimates !== void 0) {
      if (!validate666(data.estimates, { instancePath: instancePath + "/estimates" })) {
        vErrors = withErrors(vErrors, validate666.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0) {
      if (!validate506(data.notes, { instancePath: instancePath + "/notes" })) {
        vErrors = withErrors(vErrors, validate506.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors = withErrors(vErrors, [err20]);
    errors++;
  }
  validate505.errors = vErrors;
  return errors === 0;
}
function withErrors(errors, added) {
  if (errors === null) return added;
  for (const error of added) errors.push(error);
  return errors;
}
