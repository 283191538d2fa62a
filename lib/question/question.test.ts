import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { findLogbook } from '@/lib/logbook/find-logbook'
import { addDays, addMinutes } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { MONDAY, RENTER } from '@/test/book-gear'
import { INGRID } from '@/test/cargo-bikes'
import { paidBooking } from '@/test/paid-booking'
import { answerQuestion } from './answer-question'
import { askQuestion } from './ask-question'
import { findOpenQuestions } from './find-open-questions'
import { findQuestions } from './find-questions'
import { ANSWER_LENGTH, QUESTION_RULE } from './question'

const { mostCharacters, mostOpen, mostInADay } = QUESTION_RULE

const ask = (bookingId: string, text: string, at = MONDAY, requestId = randomUUID()) =>
  askQuestion({ bookingId, requestId, text }, RENTER, at)

const answer = (questionId: string, text: string) => answerQuestion({ questionId, text }, INGRID, MONDAY)

const asked = async (text = 'Is there a child seat?') => {
  const { bookingId } = await paidBooking()
  await ask(bookingId, text)
  const [question] = await findQuestions(bookingId)
  return { bookingId, id: question!.id }
}

describe('asking the shop', () => {
  test('a question waits at the desk of its shop, and both sides read the same', async () => {
    const { bookingId, id } = await asked('Is there a child seat?')
    const open = await findOpenQuestions(cast.bergen.id)
    expect(open.find((one) => one.id === id)?.text).toBe('Is there a child seat?')
    expect((await answer(id, 'Yes, ask for it at the counter.')).ok).toBe(true)
    expect(await findQuestions(bookingId)).toMatchObject([
      { text: 'Is there a child seat?', answer: 'Yes, ask for it at the counter.', answeredBy: INGRID.name },
    ])
    expect((await findOpenQuestions(cast.bergen.id)).some((one) => one.id === id)).toBe(false)
  })

  test('the answer is a letter to the renter, once, and the logbook knows who gave it', async () => {
    const { bookingId, id } = await asked()
    const [first, second] = await Promise.all([answer(id, 'Yes.'), answer(id, 'No.')])
    expect([first.ok, second.ok].sort()).toEqual([false, true])
    const letters = await prisma.notice.findMany({ where: { bookingId, kind: 'question-answered' } })
    expect(letters).toHaveLength(1)
    expect(letters[0]!.recipient).toBe('maja@example.com')
    const log = (await findLogbook(bookingId)).map(({ what, actorName }) => [what, actorName])
    expect(log).toContainEqual(['question.asked', RENTER.name])
    expect(log.filter(([what]) => what === 'question.answered')).toEqual([['question.answered', INGRID.name]])
  })

  test('a form that is sent twice asks once', async () => {
    const { bookingId } = await paidBooking()
    const requestId = randomUUID()
    await Promise.all([
      ask(bookingId, 'Helmets?', MONDAY, requestId),
      ask(bookingId, 'Helmets?', MONDAY, requestId),
    ])
    expect(await findQuestions(bookingId)).toHaveLength(1)
  })

  test('a card number that somebody types is not kept', async () => {
    const { bookingId } = await asked('My card is 4925 0000 0000 0004, is that right?')
    const [question] = await findQuestions(bookingId)
    expect(question!.text).toBe('My card is •••• 0004, is that right?')
  })
})

describe('what is not asked', () => {
  test.each([
    ['nothing', ' \n ', 'question-empty'],
    ['only what nobody sees', '\u200b', 'question-empty'],
    ['a whole novel', 'x'.repeat(mostCharacters + 1), 'note-too-long'],
  ])('%s', async (_, text, code) => {
    const { bookingId } = await paidBooking()
    expect(await ask(bookingId, text)).toMatchObject({ ok: false, code })
    expect(await findQuestions(bookingId)).toEqual([])
  })

  test('more than the rule while as many wait, however many are sent at once', async () => {
    const { bookingId } = await paidBooking()
    const all = await Promise.all(
      Array.from({ length: mostOpen + 3 }, (_, turn) => ask(bookingId, `Question ${turn}?`)),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(mostOpen)
    expect(all.find(({ ok }) => !ok)).toMatchObject({ code: 'too-many-questions', facts: { most: mostOpen } })
  })

  test('more than the rule in a day, answered or not; the next day there is room again', async () => {
    const { bookingId } = await paidBooking()
    for (let turn = 0; turn < mostInADay; turn++) {
      expect((await ask(bookingId, `Question ${turn}?`, addMinutes(MONDAY, turn))).ok).toBe(true)
      const last = (await findQuestions(bookingId)).at(-1)!
      await answer(last.id, 'Yes.')
    }
    const more = await ask(bookingId, 'And one more?', addMinutes(MONDAY, mostInADay))
    expect(more).toMatchObject({ code: 'too-many-questions', facts: { most: mostInADay } })
    expect((await ask(bookingId, 'And now?', addDays(MONDAY, 2))).ok).toBe(true)
  })

  test.each([
    ['nothing', '  ', 'answer-empty'],
    ['too much', 'x'.repeat(ANSWER_LENGTH + 1), 'note-too-long'],
  ])('an answer that says %s', async (_, text, code) => {
    const { id } = await asked()
    expect(await answer(id, text)).toMatchObject({ ok: false, code })
  })
})
