import { Notice } from '@/app/_ui/notice'
import { TextArea, TextInput } from '@/app/_ui/text-input'

type Props = { hint: string; typed: string | undefined; problems: string[]; placeholder?: string }

/** A table to take in, from a file or pasted, under what was wrong with the one before. */
export const TableFields = ({ hint, typed, problems, placeholder }: Props) => (
  <>
    {problems.length > 0 && (
      <Notice tone="problem" title="Nothing was taken" announce>
        <ul className="grid gap-1">
          {problems.map((problem) => (
            <li key={problem} className="wrap-anywhere">
              {problem}
            </li>
          ))}
        </ul>
      </Notice>
    )}
    <TextInput
      label="File"
      optional
      hint="A CSV file, as spreadsheets save it."
      name="file"
      type="file"
      accept=".csv,text/csv"
    />
    <TextArea
      label="Or the table itself"
      optional
      hint={hint}
      name="csv"
      rows={10}
      spellCheck={false}
      className="font-mono text-sm"
      placeholder={placeholder}
      defaultValue={typed}
      error={problems.length > 0 ? 'See above what to mend, here or in your file.' : undefined}
    />
  </>
)
