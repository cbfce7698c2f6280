import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { parseDay } from '../time/day.ts';
import { RULES } from './generated/rules.ts';
import { PRESETS } from './presets.ts';

function severityOf(rule: string, head: string): string | undefined {
  const day = parseDay('2026-11-24');
  const text = `roadmap: demo\n${head}objectives:\n  close: {title: Close, kpis: [days]}\nkpis:\n  days: {title: Days, domain: it, owner: cfo}\n`;
  const { findings } = analyze([{ path: 'roadmap.yaml', text }], { asOf: day.ok ? day.value : 0 });
  return findings.find((each) => each.rule === rule)?.severity;
}

describe('presets', () => {
  it('are where the rules of a roadmap start from, and rules: says what differs', () => {
    expect(severityOf('kpi/one-sided', '')).toBe('warning');
    expect(severityOf('kpi/one-sided', 'extends: throughline:recommended\n')).toBe('warning');
    expect(severityOf('kpi/one-sided', 'extends: throughline:strict\n')).toBe('error');
    expect(severityOf('kpi/one-sided', 'extends: throughline:startup\n')).toBeUndefined();
    expect(
      severityOf('kpi/one-sided', 'extends: throughline:strict\nrules: {kpi/one-sided: info}\n'),
    ).toBe('info');
    expect(severityOf('schema/enum', 'extends: throughline:strikt\n')).toBe('error');
  });

  it.each(Object.entries(PRESETS))(
    '%s names rules that exist, with options that they take',
    (_, preset) => {
      for (const [id, setting] of Object.entries(preset)) {
        const rule = RULES.get(id);
        expect(rule, id).toBeDefined();
        if (typeof setting === 'string') continue;
        const { severity: _severity, ...options } = setting;
        for (const [name, value] of Object.entries(options)) {
          expect(typeof rule?.options?.[name], `${id} ${name}`).toBe(typeof value);
        }
      }
    },
  );

  it('turn no error of fact off', () => {
    for (const preset of Object.values(PRESETS)) {
      for (const [id, setting] of Object.entries(preset)) {
        const severity = typeof setting === 'string' ? setting : setting.severity;
        const isFact =
          /^(?:syntax|schema|reference|file|date|feasibility\/(?:date|proof)|plan\/expired)/.test(
            id,
          );
        if (severity === 'off' && RULES.get(id)?.severity === 'error')
          expect(isFact, id).toBe(false);
      }
    }
  });
});
