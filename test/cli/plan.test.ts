import { describe, expect, test } from 'vitest'
import { makeFolder } from '../actions/make-folder.ts'
import { ordinaryProduct } from './ordinary-product.ts'
import { cradle } from './run.ts'

const companion = 'examples/pulse-companion'

describe('cradle obligations', () => {
  test('lists the duties of a role without a product file', async () => {
    const { stdout, stderr, exitCode } = await cradle(['obligations', '--role', 'importer'], makeFolder({}))
    expect(stderr).toBe('')
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Duties of importers under the Cyber Resilience Act')
    expect(stdout).toContain('[Art. 19(')
    expect(stdout).toContain('from 11 December 2027')
    expect(stdout).toContain('Shown by:')
  })

  test.each(['manufacturer', 'importer', 'distributor', 'authorised representative', 'open-source software steward'])(
    'gives every duty of a %s as data, with provision, day, moment and evidence',
    async role => {
      const { stdout } = await cradle(['obligations', '--role', role, '--format', 'json'])
      const { products } = JSON.parse(stdout)
      expect(products).toHaveLength(1)
      expect(products[0].obligations.length).toBeGreaterThan(5)
      for (const duty of products[0].obligations) {
        expect(duty).toMatchObject({ role, falls: 'unknown' })
        expect(duty.cites.length).toBeGreaterThan(0)
        expect(duty.shownBy.length).toBeGreaterThan(0)
        expect(duty.from).toMatch(/^20\d\d-/)
      }
    },
  )
})

describe('cradle obligations of a product', () => {
  test('tells what falls on its operator, and from its own day', async () => {
    const { stdout } = await cradle(['obligations', companion, '--format', 'json'])
    const { products } = JSON.parse(stdout)
    const duties: readonly { role: string; from: string; falls: unknown }[] = products[0].obligations
    expect(new Set(duties.map(({ role }) => role))).toEqual(new Set(['manufacturer']))
    expect(new Set(duties.map(({ from }) => from))).toEqual(new Set(['2028-02-01']))
    expect(duties.filter(({ falls }) => falls === true).length).toBeGreaterThan(20)
  })

  test('that the Act does not reach says that there are none', async () => {
    const { stdout } = await cradle(['obligations', 'examples/holter-device'])
    expect(stdout).toContain('No duty of the Act falls on you')
  })

  test('without a product file and without a role, says what to do', async () => {
    const { stderr, exitCode } = await cradle(['obligations'], makeFolder({}))
    expect(exitCode).toBe(65)
    expect(stderr).toContain('There is no product file here.')
  })

  test('a role that the Act does not know is a usage error', async () => {
    const { stderr, exitCode } = await cradle(['obligations', '--role', 'reseller'])
    expect(exitCode).toBe(64)
    expect(stderr).toContain('manufacturer')
  })
})

const daysOfTheLaw = [
  ...['20 November 2024', '10 December 2024', '11 June 2026', '11 September 2026'],
  ...['26 March 2027', '11 December 2027', '11 June 2028'],
]

describe('cradle timeline', () => {
  test('shows every day of the law and those of the product, in order', async () => {
    const { stdout, exitCode } = await cradle(['timeline', companion])
    expect(exitCode).toBe(0)
    const places = daysOfTheLaw.map(day => stdout.indexOf(day))
    expect(places.every(place => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(stdout).toContain('1 February 2028')
  })

  test('reaches to the end of support, and to the day on which records may go', async () => {
    const file = [
      'schema: 1',
      'product: { id: pump, name: Pump, placedOnMarket: 2028-02-01 }',
      'support: { until: 2033-02 }',
    ].join('\n')
    const { stdout } = await cradle(['timeline', '--format', 'json'], makeFolder({ 'cra.yaml': file }))
    const days: readonly { id: string; on: string }[] = JSON.parse(stdout).products[0].calendar
    const on = Object.fromEntries(days.map(({ id, on }) => [id, on]))
    expect(on['product.support-ends']).toBe('2033-02-28')
    expect(on['product.documents-kept']).toBe('2038-02-01')
    expect(on['product.last-update-kept']).toBe('2043-02-28')
  })

  test('is a calendar that holds the same events each time', async () => {
    const first = await cradle(['timeline', companion, '--format', 'ics'])
    const second = await cradle(['timeline', companion, '--format', 'ics'])
    expect(second.stdout).toBe(first.stdout)
    const lines = first.stdout.split('\r\n')
    expect(lines[0]).toBe('BEGIN:VCALENDAR')
    expect(lines.every(line => Buffer.byteLength(line) <= 75)).toBe(true)
    expect(first.stdout).toContain('DTSTART;VALUE=DATE:20271211')
    expect(first.stdout).toContain('UID:pulse-companion.law.applies@cradle')
    const uids = lines.filter(line => line.startsWith('UID:'))
    expect(new Set(uids).size).toBe(uids.length)
  })

  test('a name cannot write into the calendar', async () => {
    const file = 'schema: 1\nproduct: { id: pump, name: "Pump\\r\\nBEGIN:VALARM;x,y\\\\" }\n'
    const { stdout } = await cradle(['timeline', '--format', 'ics'], makeFolder({ 'cra.yaml': file }))
    expect(stdout).not.toMatch(/^BEGIN:VALARM/m)
  })
})

describe('cradle check --ready-for', () => {
  const withoutSbom = ordinaryProduct([], 'sboms: []')

  test('before the duties begin, what is missing is a gap; for a day on which they apply it ends with 1', async () => {
    expect((await cradle(['check'], withoutSbom)).exitCode).toBe(0)
    expect((await cradle(['check', '--ready-for', '2028-01-31'], withoutSbom)).exitCode).toBe(0)
    const { stdout, exitCode } = await cradle(['check', '--ready-for', '2028-02-01'], withoutSbom)
    expect(exitCode).toBe(1)
    expect(stdout).toContain('Ready for 1 February 2028?')
    expect(stdout).toContain('not yet; 1 duty that applies then is not met')
  })

  test('a day that does not exist is a usage error with a remedy', async () => {
    const { stderr, exitCode } = await cradle(['check', '--ready-for', '2027-02-30'], withoutSbom)
    expect(exitCode).toBe(64)
    expect(stderr).toContain('[actions.not-a-day]')
  })
})

describe('cradle timeline of a legacy product', () => {
  test('of what was on the market before the Act, no record and no support is due while only reporting reaches it', async () => {
    const legacy = makeFolder({
      'cra.yaml': [
        'schema: 1',
        'product: { id: pump, name: Pump, placedOnMarket: 2026-01-10 }',
        'support: { until: 2029-01 }',
        'facts: { substantiallyModifiedSince: false }',
      ].join('\n'),
    })
    const { stdout } = await cradle(['timeline', '--format', 'json', '--as-of', '2028-06-01'], legacy)
    const ids: readonly string[] = JSON.parse(stdout).products[0].calendar.map(({ id }: { id: string }) => id)
    expect(ids).toContain('product.placed')
    expect(ids).not.toContain('product.support-ends')
    expect(ids).not.toContain('product.documents-kept')
  })
})
