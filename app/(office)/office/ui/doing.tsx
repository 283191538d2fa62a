import { Button, ButtonLink, type ButtonTone } from '@/app/_ui/button'
import { Disclosure } from '@/app/_ui/disclosure'
import { Icon } from '@/app/_ui/icon'
import { SubmitButton } from '@/app/_ui/submit-button'
import { DialogExample } from './dialog-example'
import { Part, Row, Section } from './part'

const TONES: [tone: ButtonTone, use: string][] = [
  ['primary', 'the one thing to do here'],
  ['quiet', 'what else can be done'],
  ['plain', 'beside text'],
  ['signal', 'a decision about money or gear'],
  ['danger', 'cannot be taken back'],
]

/** Buttons say what they will do, and to how much. */
export const Doing = () => (
  <Section id="doing" title="To do something">
    <Part name="Button" use="Does something on the page. A card has one primary button at most.">
      <ul className="grid gap-3">
        {TONES.map(([tone, use]) => (
          <li key={tone} className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button tone={tone}>{tone}</Button>
            <Button tone={tone} size="small">
              {tone}, small
            </Button>
            <span className="text-sm text-ink-soft">{use}</span>
          </li>
        ))}
      </ul>
      <Row>
        <Button disabled>Cannot be pressed</Button>
        <Button aria-disabled>Is being sent …</Button>
      </Row>
      <Button wide>As wide as its card</Button>
    </Part>
    <Part
      name="ButtonLink"
      use="Looks like a button, leads to a page: so that it can be opened in another tab."
    >
      <Row>
        <ButtonLink href="#doing">Leads somewhere</ButtonLink>
        <ButtonLink href="#doing" tone="quiet">
          <Icon name="calendar" size={18} /> With an icon
        </ButtonLink>
        <a href="#doing" className="link">
          A link in text
        </a>
      </Row>
    </Part>
    <Part
      name="SubmitButton"
      use="Sends its form once. While the answer is on its way it says so, keeps the focus, and swallows further presses."
    >
      <form action="/office/ui">
        <SubmitButton pendingLabel="Changing …">Change the dates</SubmitButton>
      </form>
    </Part>
    <Part
      name="Dialog"
      use="Something to see to before going on. Left by Escape, and whatever led to it has the focus again."
    >
      <DialogExample />
    </Part>
    <Part
      name="Disclosure"
      use="More for those who want it, and what is seldom done. Opens without JavaScript."
      bare
    >
      <Disclosure summary="Hand out all the same">
        <p>What is inside is found by search, too.</p>
      </Disclosure>
    </Part>
  </Section>
)
