import { expect, test } from 'vitest'
import { readProductFile } from '../../src/dossier/product-file/read.ts'

function read(text: string) {
  return readProductFile(new TextEncoder().encode(text), 'cra.yaml')
}

const whole = `schema: 1
product: { id: pulse, name: Pulse, version: 2.4.1, placedOnMarket: 2028-02-01 }
operator: { role: manufacturer, name: Pulse SAS, country: FR, headcount: 14, turnoverEur: 1200000 }
markets: [FR, NO]
`.replace('NO', 'DE')

/** The facts that stand among the master data of that file. */
const master = Object.fromEntries(
  (
    [
      ['headcount', 14, 3, 'operator.headcount'],
      ['turnoverEur', 1200000, 3, 'operator.turnoverEur'],
      ['supportUntil', '2033-02-28', 15, 'support.until'],
    ] as const
  ).map(([fact, is, line, path]) => [fact, { is, place: { file: 'cra.yaml', line, path } }]),
)

test('a file is read whole: master data, facts with their places, decisions, lists', () => {
  const { value, problems } = read(`${whole}
modules:
  - { id: app, name: App, facts: { suppliedToUser: true } }
  - { id: cloud }
facts:
  kind: software
  mdrApplies: { is: false, because: it interprets nothing, by: A. Martin, on: 2026-11-20 }
decisions:
  A-1: { reading: 2, by: A. Martin, on: 2026-11-20, because: the safe course }
sboms: []
support: { until: 2033-02, because: [{ factor: expected use, note: long }] }
contacts: { vulnerabilities: security@pulse.example }
policy: { failOn: [exploited, critical] }
`)
  const at = (line: number, path: string) => ({ file: 'cra.yaml', line, path })
  expect(problems).toEqual([])
  expect(value).toEqual({
    product: { id: 'pulse', name: 'Pulse', version: '2.4.1', placedOnMarket: '2028-02-01' },
    operator: { role: 'manufacturer', name: 'Pulse SAS', country: 'FR', headcount: 14, turnoverEur: 1200000 },
    markets: ['FR', 'DE'],
    modules: [
      {
        id: 'app',
        name: 'App',
        facts: { suppliedToUser: { is: true, place: at(7, 'modules[0].facts.suppliedToUser') } },
      },
      { id: 'cloud', facts: {} },
    ],
    facts: {
      kind: { is: 'software', place: at(10, 'facts.kind') },
      mdrApplies: {
        is: false,
        because: 'it interprets nothing',
        by: 'A. Martin',
        on: '2026-11-20',
        place: at(11, 'facts.mdrApplies'),
      },
      establishedInEU: { is: true, place: at(3, 'operator.country') },
      ...master,
      operatorRole: { is: 'manufacturer', place: at(3, 'operator.role') },
      placedOnMarket: { is: '2028-02-01', place: at(2, 'product.placedOnMarket') },
    },
    decisions: { 'A-1': { reading: 2, by: 'A. Martin', on: '2026-11-20', because: 'the safe course' } },
    sboms: [],
    support: { until: '2033-02', because: [{ factor: 'expected use', note: 'long' }] },
    contacts: { vulnerabilities: 'security@pulse.example' },
    policy: { failOn: ['exploited', 'critical'] },
  })
})

test('absent is unknown, and a key without a value is absent: a list that is not there is not an empty one', () => {
  const { value, problems } = read('schema: 1\nfacts:\n  # kind: software\nsboms:\nproduct: { name: }\n')
  expect(problems).toEqual([])
  expect(value).toEqual({ product: {}, operator: {}, modules: [], facts: {}, decisions: {} })
})

/** What is added to a good file, the line of the problem counted from there, its code, and words of it and its remedy. */
const mistakes: readonly (readonly [string, string, string, string | RegExp])[] = [
  [
    'operater: {}',
    'shape.unknown-key',
    'There is no key "operater" at the top of the file.',
    /Did you mean "operator"\?/,
  ],
  [
    'headcount: 3',
    'shape.unknown-key',
    'There is no key "headcount" at the top of the file.',
    'Move it: it belongs to `operator`.',
  ],
  ['facts: { kindd: software }', 'shape.unknown-key', 'There is no key "kindd" in `facts`.', /"kind"/],
  [
    'facts: { operatorRole: importer }',
    'shape.unknown-key',
    'There is no key "operatorRole" in `facts`.',
    'Move it: it belongs to `operator`, as `role`.',
  ],
  [
    'facts: { placedOnMarket: 2027-01-01 }',
    'shape.unknown-key',
    'There is no key "placedOnMarket" in `facts`.',
    /`product`/,
  ],
  [
    'facts: { kind: { is: software, because: it runs, mostly } }',
    'shape.unknown-key',
    'There is no key "mostly" in `facts.kind`.',
    /because/,
  ],
  [
    'facts: { kind: { is: software, because: it runs, and it is code } }',
    'shape.unknown-key',
    'There is no key "and it is code" in `facts.kind`.',
    /comma in quotation marks/,
  ],
  [
    'facts: { mdrApplies: yes }',
    'shape.wrong-kind',
    '`facts.mdrApplies` must be true or false, got the text "yes".',
    'Write true.',
  ],
  [
    'facts: { mdrApplies: { is: off } }',
    'shape.wrong-kind',
    '`facts.mdrApplies.is` must be true or false, got the text "off".',
    'Write false.',
  ],
  [
    'facts: { mdrApplies: maybe }',
    'shape.wrong-kind',
    '`facts.mdrApplies` must be true or false, got the text "maybe".',
    /while you do not know/,
  ],
  ['facts: { mdrApplies: { because: so } }', 'shape.missing', '`facts.mdrApplies` has no `is`.', /Add `is: …`/],
  ['facts: { kind: Software }', 'shape.wrong-value', '`facts.kind` cannot be "Software".', /Did you mean "software"\?/],
  [
    'facts: { coreFunctionality: password manager }',
    'shape.wrong-value',
    '`facts.coreFunctionality` cannot be "password manager".',
    /Did you mean "III\.I\.3"\?/,
  ],
  ['facts: [mdrApplies]', 'shape.wrong-kind', '`facts` must be keys with values, got a list.', /./],
  [
    'decisions: { A-1: { reading: 3, by: A, because: so } }',
    'shape.wrong-value',
    '`decisions.A-1.reading` cannot be the number 3.',
    'Write one of: 1, 2.',
  ],
  ['decisions: { A-1: { reading: 1, by: A } }', 'shape.missing', '`decisions.A-1` has no `because`.', /./],
  ['sboms: sbom.cdx.json', 'shape.wrong-kind', '`sboms` must be a list, got the text "sbom.cdx.json".', /in brackets/],
  [
    'support: { until: 2033-13 }',
    'shape.wrong-value',
    /`support\.until` must be a month, .* got the text "2033-13"\./.source,
    /Correct it/,
  ],
  ['support: { until: 2033-02-29 }', 'shape.wrong-value', '`support.until` must be a month', /Correct it/],
  ['policy: { failOn: [hihg] }', 'shape.wrong-value', '`policy.failOn[0]` cannot be "hihg".', /Did you mean "high"\?/],
  ['modules: [{ name: App }]', 'shape.missing', '`modules[0]` has no `id`.', /Add `id: …`/],
  ['modules: [{ id: My App }]', 'shape.wrong-value', '`modules[0].id` must be small letters', /./],
  [
    'modules: [{ id: a }, { id: a }]',
    'product-file.same-module',
    'A module before this one has the same id.',
    /id of its own/,
  ],
  ['"\\u001b[2J": 1', 'shape.unknown-key', 'There is no key "<U+001B>[2J" at the top of the file.', /./],
]

test.each(mistakes)(
  '%s: its place, what is wrong and what to do, and nothing else is lost',
  (line, code, says, remedy) => {
    const { value, problems } = read(`${whole}${line}\n`)
    const [problem] = problems
    expect(problems).toHaveLength(1)
    expect(problem?.code).toBe(code)
    expect(problem?.place).toMatchObject({ file: 'cra.yaml', line: 5 })
    expect(problem?.says).toMatch(says.startsWith('`support\\') ? new RegExp(says) : says)
    expect(problem?.remedy).toMatch(remedy)
    expect(value?.product.version).toBe('2.4.1')
    expect(value?.markets).toEqual(['FR', 'DE'])
  },
)

/** What stands instead of a value of the good file, and the problem with it. */
const spoilt: readonly (readonly [string, string, string, string | RegExp])[] = [
  ['2.4.1', '2.10', '`product.version` must be text, got the number 2.1.', 'Put it in quotation marks: "2.10".'],
  ['2028-02-01', '2027-02-30', '`product.placedOnMarket` must be a day that exists', /Correct it/],
  ['pulse,', 'Pulse One,', '`product.id` must be small letters', /Correct it/],
  ['manufacturer', 'steward', '`operator.role` cannot be "steward".', /Did you mean "open-source software steward"\?/],
  ['country: FR', 'country: France', '`operator.country` must be a country by its two capital letters', /Correct it/],
  ['14', 'many', '`operator.headcount` must be a number, got the text "many".', /./],
  ['14', '-1', '`operator.headcount` must be at least 0.', /./],
  ['1200000', '"1200000"', '`operator.turnoverEur` must be a number, got the text "1200000".', /digits only/],
  ['[FR, DE]', '[FR, EL, DE]', '`markets[1]` cannot be "EL".', /Did you mean "GR"\?/],
  ['[FR, DE]', '[FR, US, DE]', '`markets[1]` cannot be "US".', /27/],
  ['schema: 1', 'schema: 2', 'The file says a schema that is not known here.', /Write `schema: 1`/],
  ['schema: 1', '# schema', 'The file does not say its schema.', /Write `schema: 1`/],
]

test.each(spoilt)('%s written as %s: the value is left out, and nothing else', (good, bad, says, remedy) => {
  const { value, problems } = read(whole.replace(good, bad))
  expect(problems).toHaveLength(1)
  expect(problems[0]?.says).toContain(says)
  expect(problems[0]?.remedy).toMatch(remedy)
  const kept = { ...value?.product, ...value?.operator }
  expect(Object.keys(kept).length).toBeGreaterThanOrEqual(7)
  expect(value?.markets).toEqual(['FR', 'DE'])
})

test('problems come in the order of the lines, and a thousand of them are not all listed', () => {
  const { problems } = read(`${Array.from({ length: 1000 }, (_, at) => `wrong${at}: 1`).join('\n')}\n${whole}`)
  const lines = problems.flatMap(({ place }) => place.line ?? [])
  expect(lines).toEqual(lines.toSorted((a, b) => a - b))
  expect(problems).toHaveLength(51)
  expect(problems.at(-1)).toMatchObject({
    code: 'file.more-problems',
    says: '950 more problems of this kind are not listed.',
  })
})

test('a file that is no set of keys is one problem and no value', () => {
  const { value, problems } = read('just text\n')
  expect(value).toBeUndefined()
  expect(problems).toMatchObject([
    {
      code: 'shape.wrong-kind',
      place: { line: 1 },
      says: 'The file must be keys with values, got the text "just text".',
    },
  ])
})
