import { Checkbox } from '@/app/_ui/checkbox'
import { Fieldset } from '@/app/_ui/field'
import { DUTY_WORDS } from '@/app/_words/duties'
import { DUTIES, type Duty } from '@/lib/people/duty'

/** One box per duty, with what it lets somebody do. */
export const DutyFields = ({ duties, error }: { duties: Duty[]; error?: string }) => (
  <Fieldset id="duties" legend="Duties" error={error}>
    {DUTIES.map((duty) => (
      <Checkbox
        key={duty}
        id={`duty-${duty}`}
        name="duties"
        value={duty}
        defaultChecked={duties.includes(duty)}
        label={<span className="font-medium">{DUTY_WORDS.en[duty].name}</span>}
        hint={DUTY_WORDS.en[duty].allows}
      />
    ))}
  </Fieldset>
)
