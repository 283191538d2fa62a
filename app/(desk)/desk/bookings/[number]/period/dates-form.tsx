import type { TypedPeriod } from '@/app/_period/read-period'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { VisitForm } from '@/app/_ui/visit-form'

type Props = { action: string; typed: TypedPeriod; isOut: boolean }

/** The dates to look at: an ordinary form whose answer is an address. What has begun keeps its beginning. */
export const DatesForm = ({ action, typed, isOut }: Props) => (
  <VisitForm action={action} className="grid gap-4">
    {!isOut && <DayAndTime label="Pick-up" name="from" day={typed.from} time={typed.fromTime} />}
    <DayAndTime label="Return" name="until" day={typed.until} time={typed.untilTime} />
    <div>
      <SubmitButton tone="quiet" pendingLabel="Looking …">
        See what would happen
      </SubmitButton>
    </div>
  </VisitForm>
)

const DayAndTime = ({
  label,
  name,
  day,
  time,
}: {
  label: string
  name: string
  day: string
  time: string
}) => (
  <fieldset className="grid min-w-0 grid-cols-[minmax(0,1fr)_9rem] items-end gap-2">
    <legend className="sr-only">{label}</legend>
    <TextInput key={day} label={label} name={name} type="date" required defaultValue={day} />
    <TextInput
      key={time}
      label={<span className="sr-only">{label} time</span>}
      name={`${name}Time`}
      type="time"
      required
      defaultValue={time}
    />
  </fieldset>
)
