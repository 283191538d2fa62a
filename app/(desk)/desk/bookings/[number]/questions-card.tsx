import { Card } from '@/app/_ui/card'
import { Instant } from '@/app/_ui/period'
import type { WholeBooking } from '@/lib/booking/find-booking'
import type { Duty } from '@/lib/people/duty'
import { type AskedQuestion, findQuestions } from '@/lib/question/find-questions'
import { answerIt } from './questions/actions'
import { AnswerForm } from './questions/answer-form'

type Props = { booking: WholeBooking; duties: Duty[] }

/** What the renter asked, word for word, and what was answered; nothing when they have not asked. */
export async function QuestionsCard({ booking, duties }: Props) {
  const questions = await findQuestions(booking.id)
  if (questions.length === 0) return null
  const isWaiting = questions.some(({ answeredAt }) => answeredAt === null)
  return (
    <Card title="Questions of the renter" id="questions" tone={isWaiting ? 'waiting' : 'plain'}>
      <ol className="grid gap-5">
        {questions.map((question) => (
          <li key={question.id} className="grid gap-2">
            <Exchange question={question} booking={booking} />
            {question.answeredAt === null && duties.includes('bookings') && (
              <AnswerForm
                action={answerIt.bind(null, booking.number, question.id)}
                email={booking.contactEmail}
              />
            )}
          </li>
        ))}
      </ol>
    </Card>
  )
}

function Exchange({ question, booking }: { question: AskedQuestion; booking: WholeBooking }) {
  const { text, askedAt, answer, answeredAt, answeredBy } = question
  const { timeZone } = booking.location
  return (
    <>
      <p className="text-sm text-ink-soft">
        Asked <Instant at={askedAt} timeZone={timeZone} />
      </p>
      <p className="whitespace-pre-line wrap-anywhere">{text}</p>
      {answer && answeredAt && (
        <div className="grid gap-1 rounded-control bg-sunken p-3">
          <p className="text-sm text-ink-soft">
            {answeredBy} answered <Instant at={answeredAt} timeZone={timeZone} />
          </p>
          <p className="whitespace-pre-line wrap-anywhere">{answer}</p>
        </div>
      )}
    </>
  )
}
