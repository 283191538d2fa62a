import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { EmptyState } from '@/app/_ui/empty-state'
import { ErrorPanel } from '@/app/_ui/error-panel'
import { BrokenChain } from '@/app/_ui/gear/broken-chain'
import { Notice } from '@/app/_ui/notice'
import { Progress, Stepper } from '@/app/_ui/progress'
import { Badge, StateTag, type TagTone } from '@/app/_ui/tag'
import { TimeLeft } from '@/app/_ui/time-left'
import { Part, Row, Section } from './part'

const TAGS: [tone: TagTone, text: string][] = [
  ['neutral', 'Held'],
  ['ours', 'Confirmed'],
  ['ok', 'Paid'],
  ['attention', 'To decide'],
  ['problem', 'Declined'],
  ['past', 'Completed'],
]

/** What happened, what is under way, and what is not there. */
export const Saying = () => (
  <Section id="saying" title="To say how things stand">
    <Part
      name="Notice"
      use="What happened, or what to know, and the next step. With announce it answers a deed: screen readers say it, and the focus goes there."
      bare
    >
      <Notice title="To know">The renter gets a letter with the new dates.</Notice>
      <Notice
        tone="ok"
        title="Handed out"
        action={
          <ButtonLink href="#saying" tone="quiet" size="small">
            Back to today
          </ButtonLink>
        }
      >
        The gear is with the renter now.
      </Notice>
      <Notice tone="attention" title="Waits for somebody">
        The deposit can be taken until tomorrow.
      </Notice>
      <Notice tone="problem" title="Not done">
        The bank said no. Nothing was taken; ask for another card.
      </Notice>
    </Part>
    <Part name="StateTag" use="The state of something in a word or two, with a shape beside the colour.">
      <Row>
        {TAGS.map(([tone, text]) => (
          <StateTag key={tone} tone={tone}>
            {text}
          </StateTag>
        ))}
      </Row>
    </Part>
    <Part name="Badge" use="How many wait, beside the name of a list. Nothing when there are none.">
      <Row>
        Deposits <Badge count={3} label="waiting" />
      </Row>
    </Part>
    <Part
      name="Progress, Stepper, TimeLeft"
      use="Work longer than a second; a way of a few steps; how long something is still possible."
    >
      <Progress label="40 of 120 lines read" value={40} max={120} />
      <Progress label="Asking the bank" />
      <Stepper
        label="Steps of a booking"
        current={1}
        steps={[{ label: 'Choose', href: '#saying' }, { label: 'Your booking' }, { label: 'Pay' }]}
      />
      <p>
        The dates are kept for you <TimeLeft seconds={14 * 60 + 32} />
      </p>
    </Part>
    <Part name="EmptyState" use="Nothing here yet: why, and what to do next." bare>
      <Card>
        <EmptyState
          level={3}
          title="No receipts yet"
          action={
            <ButtonLink href="#saying" size="small">
              See what is booked
            </ButtonLink>
          }
        >
          Each capture and each refund makes one.
        </EmptyState>
      </Card>
    </Part>
    <Part
      name="ErrorPanel"
      use="A whole page that did not work: what it was not, the next step, and a person to ask."
      bare
    >
      <Card>
        <ErrorPanel
          level={3}
          title="That did not work"
          picture={<BrokenChain />}
          reference="3F2A-91"
          actions={
            <ButtonLink href="#saying" tone="quiet">
              Try again
            </ButtonLink>
          }
        >
          <p>Something broke on our side. Nothing was taken.</p>
        </ErrorPanel>
      </Card>
    </Part>
  </Section>
)
