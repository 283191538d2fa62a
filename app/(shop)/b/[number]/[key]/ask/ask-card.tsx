import { randomUUID } from 'node:crypto'
import { Card } from '@/app/_ui/card'
import { wordsHere } from '@/app/_ui/language/words-here'
import { Instant } from '@/app/_ui/period'
import { MINE } from '@/app/(shop)/_say/mine'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { type AskedQuestion, findQuestions } from '@/lib/question/find-questions'
import { QUESTION_RULE } from '@/lib/question/question'
import { AskForm } from './ask-form'

/** What the renter has asked about this booking, what the shop has answered, and room for one more question. */
export async function AskCard({ booking, path }: { booking: WholeBooking; path: string }) {
  const [questions, { ask: say }] = await Promise.all([findQuestions(booking.id), wordsHere(MINE)])
  const { timeZone, name, phone } = booking.location
  const { label, hint, send, sending, sent } = say
  return (
    <Card title={say.title} id="ask">
      {questions.length > 0 && (
        <ol className="grid gap-5">
          {questions.map((question) => (
            <Exchange key={question.id} question={question} timeZone={timeZone} shop={name} />
          ))}
        </ol>
      )}
      <AskForm
        path={path}
        requestId={randomUUID()}
        say={{ label, hint: hint(QUESTION_RULE.mostCharacters), send, sending, sent }}
      />
      <p className="text-sm text-ink-soft">{say.urgent(phone)}</p>
    </Card>
  )
}

type ExchangeProps = { question: AskedQuestion; timeZone: string; shop: string }

async function Exchange({ question, timeZone, shop }: ExchangeProps) {
  const { text, askedAt, answer, answeredAt } = question
  const { ask: say } = await wordsHere(MINE)
  return (
    <li className="grid gap-2">
      <p className="text-sm text-ink-soft">{say.you(<Instant at={askedAt} timeZone={timeZone} />)}</p>
      <p className="whitespace-pre-line wrap-anywhere">{text}</p>
      {answer && answeredAt ? (
        <div className="grid gap-1 rounded-control bg-sunken p-3">
          <p className="text-sm text-ink-soft">
            {say.shop(shop, <Instant at={answeredAt} timeZone={timeZone} />)}
          </p>
          <p className="whitespace-pre-line wrap-anywhere">{answer}</p>
        </div>
      ) : (
        <p className="text-sm text-ink-soft">{say.waiting}</p>
      )}
    </li>
  )
}
