import { describe, expect, test } from 'vitest'
import { readForm } from './form'
import { OF_AUTHORIZATION, OF_MONEY, type Reasons } from './reason'
import { saidBy, saidByStatus } from './said'

const money = (text: string) => saidBy(text, OF_MONEY)
const numbers = (reasons: Reasons, ...verdicts: string[]) =>
  Object.keys(reasons).filter((number) => verdicts.includes(reasons[number]?.verdict ?? ''))

describe('a yes', () => {
  test.each([
    ['status=ACCEPTED&transact=800000001&result=0&cardtype=VISA'],
    ['result=0'],
    ['status=ACCEPTED&reason=0&message=Captured'],
  ])('%s', (text) => {
    expect(money(text)).toEqual({ verdict: 'accepted' })
  })
})

describe('a no, which is 200 on the wire too', () => {
  test.each([
    ['status=DECLINED&reason=4', { verdict: 'declined', reason: '4 rejected by the acquirer' }],
    ['status=FAILED&reason=7', { verdict: 'refused', reason: '7 amount too high' }],
    ['result=4', { verdict: 'declined', reason: '4 rejected by the acquirer' }],
    ['status=DECLINED&result=4&reason=6', { verdict: 'done-before' }],
    ['status=DECLINED&reason=8&message=N%F8kkel+mangler', { reason: '8 parameter error Nøkkel mangler' }],
  ])('%s', (text, said) => {
    expect(money(text)).toMatchObject(said)
  })

  test('the same number means another thing to another call', () => {
    expect(money('status=DECLINED&reason=2')).toMatchObject({ verdict: 'unknown' })
    expect(saidBy('status=DECLINED&reason=2', OF_AUTHORIZATION)).toMatchObject({ verdict: 'refused' })
    expect(money('status=DECLINED&reason=7')).toMatchObject({ verdict: 'refused' })
    expect(saidBy('status=DECLINED&reason=7', OF_AUTHORIZATION)).toMatchObject({ verdict: 'done-before' })
    expect(saidBy('status=DECLINED&reason=0', OF_AUTHORIZATION)).toMatchObject({ verdict: 'declined' })
  })
})

describe('an open outcome', () => {
  test('is what the numbers 1, 2, 11 and 12 of a money call and the 1 of an authorization say', () => {
    expect(numbers(OF_MONEY, 'unknown')).toEqual(['1', '2', '11', '12'])
    expect(numbers(OF_AUTHORIZATION, 'unknown')).toEqual(['1'])
    expect(money('status=DECLINED&reason=12')).toEqual({
      verdict: 'unknown',
      cause: '12 confirmation failed',
    })
  })

  test.each([
    [''],
    ['<html><head><title>DIBS'],
    ['<html lang="en"><body class="x">Busy'],
    ['status=DECLINED'],
    ['status=DECLINED&reason=0'],
    ['status=DECLINED&reason=99'],
    ['status=PENDING'],
    ['result='],
  ])('is an answer that D2 does not give: "%s"', (text) => {
    expect(money(text)).toMatchObject({ verdict: 'unknown', cause: expect.stringMatching(/./) })
  })

  test.each([
    [429, 'unknown'],
    [500, 'unknown'],
    [503, 'unknown'],
    [302, 'unknown'],
    [401, 'refused'],
    [404, 'refused'],
  ])('by HTTP: %i is %s', (status, verdict) => {
    expect(saidByStatus(status)).toMatchObject({ verdict })
  })
})

test('forms are read in ISO-8859-1, and a broken percent sign breaks nothing', () => {
  expect(readForm('ordertext=Sykkel+for+%D8deg%E5rd&percent=100%&empty=&a=b=c&stray')).toEqual({
    ordertext: 'Sykkel for Ødegård',
    percent: '100%',
    empty: '',
    a: 'b=c',
  })
})
