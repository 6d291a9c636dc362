import { describe, expect, test } from 'vitest'
import { isPlainDate, plainDate } from '../../src/kit/index.ts'
import { authorityOf } from '../../src/law/act/index.ts'
import {
  bodiesKnown,
  type Dated,
  dated,
  isStale,
  languageRules,
  marketSurveillanceOf,
  memberStates,
  unionLanguages,
} from '../../src/law/dated/index.ts'
import { datedTables, printTable } from '../../src/law/dated/print.ts'

const tables = Object.entries<Dated[keyof Dated]>({ ...dated })
const states = Object.keys(memberStates)

/** Every host that a table may name: whoever adds an address adds its host here, and has looked at it. */
const hosts = [
  ...['digital-strategy.ec.europa.eu', 'ec.europa.eu', 'webgate.ec.europa.eu', 'ecas.ec.europa.eu'],
  ...['www.enisa.europa.eu', 'videos.enisa.europa.eu', 'portal.cra-srp.enisa.europa.eu'],
  ...['ccb.belgium.be', 'cert.lv', 'cert.pl', 'cert.se', 'cyber.gov.gr', 'ncsc.gov.hu', 'ncsc.hr', 'nukib.gov.cz'],
  ...['www.acn.gov.it', 'www.bsi.bund.de', 'www.cert.at', 'www.cert.si', 'www.cert.ssi.gouv.fr', 'www.circl.lu'],
  ...['www.cncs.gov.pt', 'www.csirt.cy', 'www.dnsc.ro', 'www.fe-ddis.dk', 'www.govcert.bg', 'www.incibe.es'],
  ...['www.kyberturvallisuuskeskus.fi', 'www.mita.gov.mt', 'www.ncsc.gov.ie', 'www.ncsc.nl', 'www.nksc.lt'],
  ...['www.ria.ee', 'www.sk-cert.sk'],
  ...states.map(state => `${state.toLowerCase()}.cra-srp.enisa.europa.eu`),
]

describe.each(tables)('%s', (_, table) => {
  test('says whose word it is, as of when, and how long it may be relied on', () => {
    expect(isPlainDate(table.asOf)).toBe(true)
    expect(table.source.length).toBeGreaterThan(20)
    expect(table.shelfLifeDays).toBeGreaterThan(0)
    expect(table.shelfLifeDays).toBeLessThanOrEqual(365)
  })

  test('has no row twice', () => {
    const rows = table.rows.map(row => JSON.stringify(row))
    expect(new Set(rows).size).toBe(rows.length)
  })

  test('names no address but those that were looked at, and none without encryption', () => {
    const addresses = JSON.stringify(table).match(/\w+:\/\/[^\s"]+/g) ?? []
    for (const address of addresses) {
      expect(new URL(address).protocol, address).toBe('https:')
      expect(hosts, address).toContain(new URL(address).host)
    }
  })

  test('is good on the last day of its shelf life, and old the day after', () => {
    const day = plainDate('2026-11-23')
    const kept = (shelfLifeDays: number) => isStale({ asOf: plainDate('2026-11-20'), shelfLifeDays }, day)
    expect([kept(4), kept(3), kept(2)]).toEqual([false, false, true])
    expect(isStale(table, table.asOf)).toBe(false)
    expect(isStale(table, plainDate('2027-12-11'))).toBe(true)
  })
})

test('tables are told apart by their names', () => {
  expect(new Set(tables.map(([, { table }]) => table)).size).toBe(tables.length)
})

test('every day in a row is one that exists', () => {
  const texts = JSON.stringify(dated).match(/\d{4}-\d\d-\d\d/g) ?? []
  expect(texts.filter(text => !isPlainDate(text))).toEqual([])
})

test('the only mail addresses are those of ENISA', () => {
  const mails = dated.support.rows.flatMap(({ mail }) => mail ?? [])
  expect(mails).toHaveLength(3)
  expect(mails.every(mail => mail.endsWith('@enisa.europa.eu'))).toBe(true)
})

// Member States.

test('there are 27 Member States, each with one coordinator, its part of the platform, its languages and its holidays', () => {
  expect(states).toHaveLength(27)
  expect(dated.coordinators.rows.map(({ state }) => state)).toEqual(states)
  expect(dated.languages.rows.map(({ state }) => state)).toEqual(states)
  expect(dated.holidays.rows.map(({ state }) => state)).toEqual(states)
  const platforms = dated.coordinators.rows.map(({ platform }) => new URL(platform).host)
  expect(new Set(platforms).size).toBe(27)
  expect(platforms).toContain('gr.cra-srp.enisa.europa.eu')
  expect(platforms).not.toContain('el.cra-srp.enisa.europa.eu')
})

test('where the name of a coordinator was not captured, that is what the table says', () => {
  const nameless = dated.coordinators.rows.filter(({ name }) => name === 'name not captured')
  expect(nameless.map(({ state }) => state)).toEqual(['CY', 'GR', 'HU', 'MT'])
  expect(dated.coordinators.rows.every(({ addresses }) => addresses.length > 0)).toBe(true)
})

test('every official language of the Union is one of some Member State, and no rule on them was read', () => {
  const languages = dated.languages.rows.flatMap(row => row.languages)
  expect([...new Set(languages)].toSorted()).toEqual(Object.keys(unionLanguages).toSorted())
  expect(Object.keys(unionLanguages)).toHaveLength(24)
  expect(new Set(dated.languages.rows.map(({ basis }) => basis))).toEqual(
    new Set(['probably; the national rule was not read']),
  )
  const of = (state: string) => dated.languages.rows.find(row => row.state === state)?.languages
  expect(['BE', 'LU', 'IE', 'MT', 'FI', 'CY'].map(of)).toEqual([
    ['nl', 'fr', 'de'],
    ['fr', 'de'],
    ['en', 'ga'],
    ['mt', 'en'],
    ['fi', 'sv'],
    ['el'],
  ])
})

test('the Act leaves the language to the Member State for the declaration alone', () => {
  const left = languageRules.filter(({ chosenByMemberState }) => chosenByMemberState)
  expect(left.map(({ cites }) => cites)).toEqual([
    ['Art. 28(2), first subparagraph', 'Art. 28(2), second subparagraph'],
  ])
  const ofUsers = languageRules.find(({ cites }) => cites.includes('Art. 13(18)'))
  expect(ofUsers?.chosenByMemberState).toBe(false)
})

test('an authority that is not known is told as not known, and one that a bill names as no more than that', () => {
  const of = (state: keyof typeof memberStates) => marketSurveillanceOf(dated.marketSurveillance, state)
  expect(of('DE')).toMatch(/^BSI, notified to the Commission.* \(2025-10-07\)$/)
  expect(of('FR')).toMatch(/^ANFR, through a bill .*not verified/)
  expect(states.filter(state => of(state as keyof typeof memberStates) !== 'not known to us')).toEqual(['FR', 'DE'])
  const [row] = dated.marketSurveillance.rows
  const two = { ...dated.marketSurveillance, rows: row ? [row, { ...row, authority: 'another' }] : [] }
  expect(marketSurveillanceOf(two, 'DE')).toMatch(/^BSI, .*; another, /)
})

test('that nobody found a notified body is not that there is none', () => {
  const bodies = dated.notifiedBodies
  const counts = dated.bodyCounts
  const counted = (found: number) => ({
    ...counts,
    rows: [...counts.rows, { countedOn: plainDate('2026-12-01'), found, by: 'another source' }],
  })
  const one = { ...bodies, rows: [{ name: 'a fictitious body', number: '0000' }] }
  expect(bodiesKnown(bodies, counts)).toBe('none found by a secondary source')
  expect(bodiesKnown(bodies, counted(2))).toBe('2 found by another source, not known to us by name')
  expect(bodiesKnown(bodies, { ...counts, rows: [] })).toBe('not known to us whether any is notified')
  expect(bodiesKnown(one, counts)).toBe('1 known to us')
})

// The reporting form.

const fields = dated.reportingForm.rows

function numbered(number: string) {
  return fields.find(field => field.number === number)
}

describe('the reporting form', () => {
  test('has the fields of the glossary, each once', () => {
    const range = (prefix: string, from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, at) => `${prefix}${from + at}`)
    const vulnerability = [...range('v', 19, 26), 'v26a', ...range('v', 27, 30)]
    const ofGlossary = fields.filter(({ seenIn }) => seenIn === 'glossary')
    expect(ofGlossary.map(({ number }) => number)).toEqual([
      ...range('', 1, 18),
      ...vulnerability,
      ...range('i', 31, 39),
    ])
    expect(fields.filter(({ number }) => number === undefined).map(({ key }) => key)).toEqual(['prerequisites'])
  })

  test('has a track for each field, and in each track no key twice', () => {
    for (const track of ['vulnerability', 'incident'] as const) {
      const keys = fields.filter(field => [track, 'both'].includes(field.track)).map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
    }
    expect(fields.every(({ number, track }) => /^\d/.test(number ?? '') === (track === 'both'))).toBe(true)
  })

  test('bounds every text, and offers what can be chosen or says that the list is not known', () => {
    expect(fields.filter(({ kind, limit }) => kind === 'text' && limit === undefined)).toEqual([])
    const open = fields.filter(({ kind, options }) => kind === 'one of' && options === undefined)
    expect(open.map(({ note }) => note)).toEqual([expect.stringContaining('not known to us')])
  })
})

describe('at each of its stages the reporting form', () => {
  test('wants awareness and product at once, measures only at the end, and who did it where that is known', () => {
    const stages = (number: string) => Object.values(numbered(number)?.stages ?? {})
    expect(stages('v26')).toEqual(['required', 'copied or updated', 'copied or updated'])
    expect(stages('i37')).toEqual(['required', 'required', 'copied or updated'])
    expect(stages('6')).toEqual(['required', 'copied or updated', 'copied or updated'])
    expect([stages('16'), stages('17')]).toEqual(Array(2).fill(['optional', 'optional', 'required']))
    expect(stages('v27')).toEqual(['optional', 'optional', 'if available'])
    expect(stages('v28')).toEqual(['not applicable', 'optional', 'not applicable'])
  })

  test('claims nothing on what was only seen once', () => {
    const seen = fields.filter(({ seenIn }) => seenIn === 'live form')
    expect(seen.map(({ stages }) => stages['final report'])).toEqual(['not known to us'])
    expect(seen.every(({ note }) => note?.includes('not in the glossary'))).toBe(true)
  })

  test('parts from the Act where fields named there exist, and each time by a provision', () => {
    for (const { form, cites } of dated.formAgainstLaw.rows) {
      for (const number of form.match(/\b[vi]\d\d[a-z]?\b/g) ?? []) expect(numbered(number), number).toBeDefined()
      expect(cites.some(cite => cite.startsWith('Art. 14'))).toBe(true)
    }
  })
})

// Powers and acts.

describe('the powers of the Commission', () => {
  const powers = dated.empowerments.rows
  const provisions = (kind: string) => powers.filter(power => power.kind === kind).map(({ provision }) => provision)

  test('to adopt delegated acts are those that Article 61(2) lists', () => {
    expect(provisions('delegated')).toEqual([
      ...['Art. 2(5), second subparagraph', 'Art. 7(3)', 'Art. 8(1)', 'Art. 8(2)'],
      ...['Art. 13(8), fourth subparagraph', 'Art. 14(9)', 'Art. 25', 'Art. 27(9)', 'Art. 28(5)', 'Art. 31(5)'],
    ])
  })

  test('to adopt implementing acts are those that the text holds', () => {
    expect(provisions('implementing')).toEqual([
      ...['Art. 7(4)', 'Art. 13(24)', 'Art. 14(10)', 'Art. 27(2), first subparagraph', 'Art. 30(6)'],
      ...['Art. 33(5), first subparagraph', 'Art. 56(5)', 'Art. 57(9)'],
    ])
  })

  test('were used where an act is named, and only there', () => {
    expect(powers.filter(({ adopted, status }) => adopted.length > 0 !== (status === 'adopted'))).toEqual([])
  })

  test('brought acts whose word is law, whose days follow each other, and which stand among the changes of law', () => {
    const adopted = powers.flatMap(power => power.adopted)
    const changes = dated.corrigenda.rows.filter(({ kind }) => kind === 'act under the Act')
    for (const { act, adoptedOn, publishedOn, inForceFrom } of adopted) {
      expect(authorityOf(act)).toBe('law')
      expect(adoptedOn < publishedOn).toBe(true)
      expect(publishedOn < (inForceFrom ?? plainDate('9999-12-31'))).toBe(true)
      const number = act.replace('Reg. ', '')
      const change = changes.find(({ name }) => name.endsWith(number))
      expect([change?.publishedOn, change?.appliesFrom]).toEqual([publishedOn, inForceFrom])
    }
    expect(changes).toHaveLength(adopted.length)
  })

  test('agree with the tables that the rules read: no act, no row', () => {
    const isUsed = (provision: string) => powers.find(power => power.provision === provision)?.status === 'adopted'
    expect(isUsed('Art. 27(2), first subparagraph')).toBe(dated.commonSpecifications.rows.length > 0)
    expect(isUsed('Art. 27(9)')).toBe(dated.certificationSchemes.rows.length > 0)
    expect(isUsed('Art. 8(1)')).toBe(dated.requiredCertificates.rows.length > 0)
  })
})

test('the seven corrigenda stand in order, and what our sources do not agree on is told', () => {
  const corrigenda = dated.corrigenda.rows.filter(({ kind }) => kind === 'corrigendum')
  expect(corrigenda.map(({ name }) => name)).toEqual(
    ['01', '02', '03', '04', '05', '06', '07'].map(number => `corrigendum R(${number})`),
  )
  const fourth = corrigenda[3]
  expect(fourth?.journal).toBeUndefined()
  expect(fourth?.unresolved).toMatch(/2025\/90828.*2025\/91117/)
  expect(dated.corrigenda.rows.filter(({ kind, appliesFrom }) => kind === 'proposal' && appliesFrom)).toEqual([])
})

// As pages.

test('every table is printed, with a cell for each column', () => {
  const printed = datedTables(dated)
  expect(printed.slice(0, -1).map(({ table }) => table)).toEqual(tables.map(([, { table }]) => table))
  expect(printed.at(-1)).toMatchObject({ columns: ['year', 'list'], rows: expect.arrayContaining([['2027', '']]) })
  for (const { columns, rows } of printed) expect(rows.every(row => row.length === columns.length)).toBe(true)
  expect(JSON.stringify(printed)).not.toMatch(/undefined|\[object|null/)
})

test('rows are printed as words: lists, days, what is yes or no, and what a row leaves out', () => {
  const rows = [
    {
      standard: 'one',
      citedOn: plainDate('2027-06-01'),
      covers: ['Art. 1', 'Art. 2'],
      stages: { first: 1, thenOn: true },
    },
    { standard: 'two', isOld: false },
  ]
  const printed = printTable({ ...dated.standards, rows })
  expect(printed).toMatchObject({ table: dated.standards.table, asOf: dated.standards.asOf, shelfLifeDays: 60 })
  expect(printed.columns).toEqual(['standard', 'cited on', 'covers', 'stages', 'is old'])
  expect(printed.rows).toEqual([
    ['one', '2027-06-01', 'Art. 1; Art. 2', 'first: 1, then on: yes', ''],
    ['two', '', '', '', 'no'],
  ])
})
