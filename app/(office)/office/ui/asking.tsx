import { Checkbox } from '@/app/_ui/checkbox'
import { Choice } from '@/app/_ui/choice'
import { CountInput } from '@/app/_ui/count-input'
import { Field, fieldWiring, fileClass } from '@/app/_ui/field'
import { Select } from '@/app/_ui/select'
import { MoneyInput, TextArea, TextInput } from '@/app/_ui/text-input'
import { Part, Section } from './part'

const SIZES = [
  { value: 's', label: 'S' },
  { value: 'm', label: 'M' },
  { value: 'l', label: 'L', disabled: true },
]

/** Fields: the label above, a hint below it, and what is wrong under the field, with what was typed still in it. */
export const Asking = () => (
  <Section
    id="asking"
    title="To ask for something"
    lead="Each field has its label in sight. An error is a sentence that says what to type; useFirstWrong leads there."
  >
    <Part name="TextInput" use="One line; also a date, an e-mail address, a password.">
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <TextInput label="Name" name="ui-name" defaultValue="Maja Ødegård" autoComplete="off" />
        <TextInput
          label="Phone"
          hint="To be called if the gear is late"
          name="ui-phone"
          optional
          autoComplete="off"
        />
        <TextInput
          label="E-mail address"
          name="ui-email"
          defaultValue="kari@"
          error="Enter your whole e-mail address, such as name@example.com."
          autoComplete="off"
        />
        <TextInput label="Cannot be changed" name="ui-fixed" defaultValue="K7QM-2F4H" disabled />
      </div>
    </Part>
    <Part name="TextArea" use="Several lines: a note, a question, an answer.">
      <TextArea label="Note to the renter" name="ui-note" hint="It stands in the letter." rows={2} optional />
    </Part>
    <Part name="MoneyInput" use="An amount as people write it. The currency stands beside it, never in it.">
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <MoneyInput label="Amount" name="ui-amount" currency="NOK" defaultValue="350" />
        <MoneyInput
          label="Amount"
          name="ui-too-much"
          currency="NOK"
          defaultValue="3500"
          error="Only 500 NOK of the deposit is left."
        />
      </div>
    </Part>
    <Part
      name="Select"
      use="One of many, by the platform’s own control. Up to five, Choice shows them all at once."
    >
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Select label="Size" name="ui-size" options={SIZES} defaultValue="m" />
        <Select label="Size" name="ui-size-wrong" options={SIZES} error="Choose a size." />
      </div>
    </Part>
    <Part name="Choice" use="One of a few, each with what it means; a price or a count at the end.">
      <Choice
        name="ui-why"
        legend="Why"
        columns={2}
        defaultValue="damage"
        options={[
          { value: 'damage', label: 'Damage', hint: 'Something broke or is missing.', detail: '350 NOK' },
          { value: 'delay', label: 'Late return', hint: 'After the grace of thirty minutes.' },
          { value: 'other', label: 'Not now', hint: 'Cannot be chosen today.', disabled: true },
        ]}
      />
      <Choice
        name="ui-why-wrong"
        legend="And when nothing was chosen"
        error="Say why the deposit is taken."
        options={[{ value: 'one', label: 'The only one' }]}
      />
    </Part>
    <Part name="Checkbox" use="Yes or no, with the whole sentence as its label.">
      <Checkbox name="ui-terms" label="I have read the terms" hint="They open in a window of their own." />
      <Checkbox name="ui-terms-wrong" label="I have read the terms" error="Please accept the terms first." />
    </Part>
    <Part name="CountInput" use="How many of something, from none up.">
      <CountInput name="ui-count" label="Helmets" most={4} defaultValue={1} />
    </Part>
    <Part name="Field" use="Label, hint and error around any other input that carries fieldWiring().">
      <Field id="ui-file" label="Photos" hint="Up to eight, ten megabytes each.">
        <input {...fieldWiring('ui-file', { hint: 'yes' })} type="file" className={fileClass} />
      </Field>
    </Part>
  </Section>
)
