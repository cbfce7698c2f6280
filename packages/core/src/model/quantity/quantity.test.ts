import { test, expect } from 'vitest';
import { parseKpiTarget } from './kpi-target.ts';
import { parseMoney } from './money.ts';
import { parseShare } from './share.ts';

test.each([
  ['60%', { comparator: 'reach', value: 60, unit: '%' }],
  ['120', { comparator: 'reach', value: 120 }],
  ['= -3', { comparator: 'reach', value: -3 }],
  ['at least 99.9 %', { comparator: 'at-least', value: 99.9, unit: '%' }],
  ['>=5', { comparator: 'at-least', value: 5 }],
  ['≥ 5 m2', { comparator: 'at-least', value: 5, unit: 'm2' }],
  ['At most 3', { comparator: 'at-most', value: 3 }],
  ['< 12 h', { comparator: 'below', value: 12, unit: 'h' }],
  [
    'more than 10 EUR million a quarter',
    { comparator: 'above', value: 10, unit: 'EUR million a quarter' },
  ],
  ['down to 4 days', { comparator: 'down-to', value: 4, unit: 'days' }],
  ['up to 70 repairs', { comparator: 'up-to', value: 70, unit: 'repairs' }],
  ['between 3 and 5 days', { comparator: 'between', value: 3, upper: 5, unit: 'days' }],
  ['between 3 % and 5 %', { comparator: 'between', value: 3, upper: 5, unit: '%' }],
  ['3..5 days', { comparator: 'between', value: 3, upper: 5, unit: 'days' }],
])('the KPI target %s', (text, value) => {
  expect(parseKpiTarget(text)).toEqual({ ok: true, value });
});

const TARGET = 'write a number with what it should be, such as at least 99.9 % or down to 4 days';
test.each([
  ['', 'the KPI target is empty', TARGET],
  ['improve', '"improve" is not a KPI target: it has no number', TARGET],
  ['+10%', '"+10%" is not a KPI target: it says by how much, not what should be reached', TARGET],
  [
    '99,9 %',
    '"99,9 %" is not a KPI target: a comma may mean decimals or thousands',
    'write 99.9 %',
  ],
  [
    'at least 1,000',
    '"at least 1,000" is not a KPI target: a comma may mean decimals or thousands',
    'write at least 1000',
  ],
  [
    '9 -> 4 days',
    `"9 -> 4 days" is not a KPI target: where it comes from is the KPI's baseline`,
    'write down to 4 days',
  ],
  [
    '60 % by 2027',
    '"60 % by 2027" is not a KPI target: when it should be reached is said with by',
    'write 60 %',
  ],
  ['3-5 days', '"3-5 days" is not a KPI target', 'write between 3 and 5 days'],
  [
    'between 5 and 3 days',
    '"between 5 and 3 days" has nothing in it: 5 is more than 3',
    'write between 3 and 5 days',
  ],
  [
    '> 95 % and < 99 %',
    '"> 95 % and < 99 %" is not a KPI target: it has two bounds',
    'write them as between 3 and 5 days',
  ],
  ['1.5.2', '"1.5.2" is not a KPI target', TARGET],
  ['__proto__ 5', '"__proto__ 5" is not a KPI target', TARGET],
])('the KPI target %j cannot be read', (text, problem, hint) => {
  expect(parseKpiTarget(text)).toEqual({ ok: false, problem, hint });
});

test.each([
  ['250000', { amount: 250_000 }],
  ['12.50', { amount: 12.5 }],
  ['60000/y', { amount: 60_000, per: 'y' }],
  ['9000/q', { amount: 9000, per: 'q' }],
  ['5000/mo', { amount: 5000, per: 'mo' }],
])('the amount %s', (text, value) => {
  expect(parseMoney(text)).toEqual({ ok: true, value });
});

const AMOUNT = 'write an amount such as 250000, or one per year such as 60000/y';
test.each([
  ['', 'the amount is empty', AMOUNT],
  ['250k', '"250k" is not an amount', 'write 250000'],
  ['60000 per year', '"60000 per year" is not an amount', 'write 60000/y'],
  ['250.000', '"250.000" may mean 250000 or 250', 'write 250000, or 250 without decimals'],
  ['250,000', '"250,000" is not an amount', 'write 250000'],
  ['1.250.000,50', '"1.250.000,50" is not an amount', 'write 1250000.5'],
  [
    '€250000',
    '"€250000" is not an amount: its currency has a line of its own',
    'write 250000, and the currency as in currency: EUR',
  ],
  ['-5', '"-5" is not an amount: it is below zero', 'write what it costs without a sign'],
  [
    '100/w',
    '"100/w" is not an amount: it is not per year, quarter or month',
    'write 100/y, 100/q or 100/mo',
  ],
  ['a lot', '"a lot" is not an amount', AMOUNT],
])('the amount %j cannot be read', (text, problem, hint) => {
  expect(parseMoney(text)).toEqual({ ok: false, problem, hint });
});

test.each([
  ['20%', 0.2],
  ['12.5 %', 0.125],
  ['0.2', 0.2],
  ['.2', 0.2],
  ['1', 1],
  ['0', 0],
])('the share %s', (text, value) => {
  expect(parseShare(text)).toEqual({ ok: true, value });
});

test.each([
  ['', 'the share is empty', 'write a share such as 20%'],
  ['20', '"20" is more than the whole, which is 1 or 100%', 'write 20%'],
  ['120%', '"120%" is more than the whole', 'write a share from 0% to 100%'],
  ['-5%', '"-5%" is not a share: it is below nothing', 'write a share from 0% to 100%'],
  ['20 percent', '"20 percent" is not a share', 'write 20%'],
  ['0,2', '"0,2" is not a share: decimals are written with a point', 'write 0.2'],
  ['1/5', '"1/5" is not a share', 'write 20%'],
  ['high', '"high" is not a share', 'write a share such as 20%'],
])('the share %j cannot be read', (text, problem, hint) => {
  expect(parseShare(text)).toEqual({ ok: false, problem, hint });
});
