import { expect, test } from 'vitest'
import { assessVulnerabilities, isBlind } from '../../src/dossier/vulnerabilities.ts'
import type { ReferenceSource } from '../../src/vulnerabilities/reference.ts'
import { goodUntil, isStale, shelfLifeOf } from '../../src/vulnerabilities/shelf-life.ts'
import { component, inventory, makeReference, record } from './make-reference.ts'

const asOf = '2026-07-10T00:00:00Z'
const npm = record('GHSA-aaaa-bbbb-cccc', 'npm', 'a', [{ introduced: '0' }])
const pypi = record('PYSEC-2026-1', 'PyPI', 'b', [{ introduced: '0' }])

/** What an assessment of npm packages says of a reference with these sources at an instant. */
function assessed(instant: string, sources: readonly ReferenceSource[], ...purls: readonly string[]) {
  const reference = { ...makeReference({ 'osv/npm': [npm], 'osv/PyPI': [pypi] }), sources }
  const components = purls.map((purl, at) => component(`c${at}`, purl))
  const moment = { instant, day: instant.slice(0, 10) } as Parameters<typeof assessVulnerabilities>[2]
  const assessment = assessVulnerabilities([inventory(...components)], reference, moment)
  return { stale: assessment.reference.stale, isBlind: isBlind(assessment) }
}

const clean = 'pkg:npm/clean@1.0.0'
const source = (name: string, instant?: string, knownTo?: string): ReferenceSource => ({
  name,
  records: 1,
  ...(instant !== undefined && { asOf: instant }),
  ...(knownTo !== undefined && { knownTo }),
})

test.each([
  ['on the day itself', '2026-07-10T12:00:00Z', false],
  ['on the last good day', '2026-07-17T23:59:59Z', false],
  ['a day later', '2026-07-18T00:00:00Z', true],
  ['before it was there at all', '2020-01-01T00:00:00Z', false],
])('a reference of 10 July is asked %s', (_, instant, isOld) => {
  expect(assessed(instant, [source('osv/npm', asOf)], clean)).toEqual({
    stale: isOld ? ['osv/npm'] : undefined,
    isBlind: isOld,
  })
})

test('what was fetched later is as good as new, however old its newest advisory is', () => {
  const fetched = source('osv/npm', asOf, '2026-11-24T00:00:00Z')
  expect(assessed('2026-11-25T00:00:00Z', [fetched], clean)).toEqual({ stale: undefined, isBlind: false })
})

test('only the ecosystems that are listed count, and one fresh source of theirs is enough', () => {
  const instant = '2026-11-25T00:00:00Z'
  const [old, fresh] = [source('osv/npm', asOf), source('osv/PyPI', '2026-11-24T00:00:00Z')]
  expect(assessed(instant, [old, fresh], 'pkg:pypi/clean@1')).toEqual({ stale: undefined, isBlind: false })
  expect(assessed(instant, [old, fresh], 'pkg:pypi/clean@1', clean)).toEqual({ stale: ['osv/npm'], isBlind: true })
  const any = source('osv/our own', '2026-11-24T00:00:00Z')
  expect(assessed(instant, [old, any], clean)).toEqual({ stale: undefined, isBlind: false })
})

test('a source whose age nothing tells is not relied on; an old list of exploited flaws hides no advisory', () => {
  expect(assessed(asOf, [source('osv/npm')], clean).isBlind).toBe(true)
  const lists = [source('osv/npm', asOf), source('cisa-kev', '2020-01-01T00:00:00Z'), source('epss')]
  expect(assessed(asOf, lists, clean).isBlind).toBe(false)
})

test('where something was found, an old reference is told and is not blind', () => {
  const found = assessed('2026-11-25T00:00:00Z', [source('osv/npm', asOf)], 'pkg:npm/a@1.0.0')
  expect(found).toEqual({ stale: ['osv/npm'], isBlind: false })
})

test('where the reference has nothing for anything that is listed, nothing found says nothing', () => {
  const none = assessed(asOf, [source('osv/npm', asOf)], 'pkg:alpm/arch/pacman@6.1.0')
  expect(none.isBlind).toBe(true)
  expect(assessed(asOf, [source('osv/npm', asOf)]).isBlind).toBe(false)
})

test('shelf lives: a week for what is published every day, a month for names, each with its reason', () => {
  const names = ['osv/npm', 'cisa-kev', 'enisa-euvd', 'eu-kev', 'epss', 'euvd']
  expect(names.map(name => shelfLifeOf(name).days)).toEqual([7, 7, 7, 7, 7, 30])
  expect(names.every(name => shelfLifeOf(name).because.length > 10)).toBe(true)
  expect(goodUntil(source('euvd', asOf))).toBe('2026-08-09')
  expect(isStale(source('epss', 'soon'), asOf)).toBe(true)
})
