import { expect, test } from 'vitest'
import { refused } from '@/lib/outcome'
import { refusalFromText, refusalToText } from './refusal-text'

const CODES = ['wrong-password', 'too-many-tries'] as const

test('a refusal survives the way through an address', () => {
  const no = refused('too-many-tries', { seconds: 42 })
  expect(refusalFromText(refusalToText(no), CODES)).toEqual(no)
})

test.each(['CredentialsSignin', '', '[', '[]', 'null', '{"code":"wrong-password"}', '["dates-taken",{}]'])(
  'reads nothing into %j',
  (text) => expect(refusalFromText(text, CODES)).toBeNull(),
)
