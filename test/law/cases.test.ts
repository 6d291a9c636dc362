import { describe, expect, test } from 'vitest'
import { answersTo, caseFiles, casesOf } from './case-files.ts'

// What a case may expect, key by key, stands in conclusions.ts.
for (const file of caseFiles) {
  describe(file, () => {
    test.each(casesOf(file).map(one => [`${one.id} (${one.strength}, ${one.source}) ${one.says}`, one] as const))(
      '%s',
      (_, one) => {
        const answers = answersTo(one)
        expect(answers.length).toBeGreaterThan(0)
        for (const { key, wanted, found } of answers) expect(found, key).toEqual(wanted)
      },
    )
  })
}

test('every case has an id of its own', () => {
  const ids = caseFiles.flatMap(file => casesOf(file).map(({ id }) => id))
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})
