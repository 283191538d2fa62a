import { Button } from '@/app/_ui/button'
import { inputClass } from '@/app/_ui/field'
import { Icon } from '@/app/_ui/icon'

/** Finds a booking from what somebody at the counter or on the phone can say. */
export const SearchForm = ({ shop, asked }: { shop: string; asked: string }) => (
  <search className="w-full sm:w-auto sm:min-w-96">
    <form action="/desk" className="flex gap-2">
      <input type="hidden" name="shop" value={shop} />
      <label htmlFor="q" className="sr-only">
        Find a booking by number, name, phone, e-mail or asset code
      </label>
      <input
        key={asked}
        type="search"
        id="q"
        name="q"
        defaultValue={asked}
        minLength={2}
        maxLength={100}
        placeholder="Number, name, phone, code"
        autoComplete="off"
        className={`${inputClass} min-w-0 flex-1`}
      />
      <Button type="submit" tone="quiet" className="px-4!">
        <Icon name="search" />
        <span className="sr-only">Find</span>
      </Button>
    </form>
  </search>
)
