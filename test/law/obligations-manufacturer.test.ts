import { describe, expect, test } from 'vitest'
import { allCites, authorityOf, type Cite, childrenOf, parentOf } from '../../src/law/act/index.ts'
import type { Duty } from '../../src/law/obligations/define.ts'
import { dutiesByRole, moments } from '../../src/law/obligations.ts'

const duties = dutiesByRole.manufacturer
const cited: ReadonlySet<string> = new Set(duties.flatMap(({ cites }) => cites))

/** What lies in the provisions below and is no duty of a manufacturer, with the reason. */
const noDuty: Readonly<Partial<Record<Cite, string>>> = {
  'Art. 13(8), fourth subparagraph': 'empowers the Commission to set minimum support periods',
  'Art. 13(24)': 'empowers the Commission to specify the software bill of materials',
  'Art. 28(5)': 'empowers the Commission to add to the declaration',
  'Art. 30(5)': 'addresses Member States, and says what the marking indicates',
  'Art. 30(6)': 'empowers the Commission to specify labels',
  'Art. 31(5)': 'empowers the Commission to add to the technical documentation',
  'Art. 32(1)(d)': 'names one of the procedures to choose from',
  'Art. 32(6)': 'addresses those who set fees',
  'Annex VIII Part I(5)': 'lets an authorised representative act',
  'Annex VIII Part II(1)': 'says what the examination is',
  'Annex VIII Part II(2)': 'says how the notified body examines',
  'Annex VIII Part II(4)': 'lists what the notified body does',
  'Annex VIII Part II(5)': 'addresses the notified body',
  'Annex VIII Part II(6)': 'addresses the notified body',
  'Annex VIII Part II(8)': 'addresses the notified body',
  'Annex VIII Part II(9)': 'addresses the notified body',
  'Annex VIII Part II(11)': 'lets an authorised representative act',
  'Annex VIII Part III(4)': 'lets an authorised representative act',
  'Annex VIII Part IV(3.3)': 'addresses the notified body',
  'Annex VIII Part IV(4.1)': 'says what surveillance is for',
  'Annex VIII Part IV(4.3)': 'addresses the notified body',
  'Annex VIII Part IV(7)': 'addresses the notified body',
  'Annex VIII Part IV(8)': 'lets an authorised representative act',
}

const whole = ['Art. 13', 'Art. 23', 'Art. 28', 'Art. 29', 'Art. 30', 'Art. 31', 'Art. 32', 'Art. 53'] as const
const annexes = ['Annex I Part II', 'Annex II', 'Annex V', 'Annex VI', 'Annex VII', 'Annex VIII'] as const
const reporting = allCites.filter(cite => /^Art\. 14\([1-8]\)$/.test(cite))

function leavesOf(cite: Cite): readonly Cite[] {
  const children = childrenOf(cite)
  return children.length === 0 ? [cite] : children.flatMap(leavesOf)
}

function isExcused(cite: Cite): boolean {
  const parent = parentOf(cite)
  return noDuty[cite] !== undefined || (parent !== undefined && isExcused(parent))
}

function find(id: string): Duty {
  const found = duties.find(duty => duty.id === id)
  if (!found) throw new Error(`no duty ${id}`)
  return found
}

describe('the duties of manufacturers', () => {
  test.each([...whole, ...annexes, ...reporting])(
    'every provision of %s is cited by a duty, to the last point, or is none',
    within => {
      expect(leavesOf(within).filter(cite => !cited.has(cite) && !isExcused(cite))).toEqual([])
    },
  )

  test('no provision is excused that a duty cites', () => {
    expect(Object.keys(noDuty).filter(cite => cited.has(cite))).toEqual([])
  })

  test.each(duties.map(duty => [duty.id, duty] as const))('%s is told to the one who must do it', (id, duty) => {
    expect(duty.says).toMatch(/^[a-z]+\b.*[^.]$/)
    expect(duty.says).not.toMatch(/^(the|a|an|you|your|it|its|where|if|when|each|any|all)\b/)
    expect(duty.says).not.toMatch(/\bshall\b|\bCRA\b|!/i)
    expect(duty.says.length).toBeLessThanOrEqual(260)
    expect(moments).toContain(duty.moment)
    expect(duty.shownBy.length).toBeGreaterThanOrEqual(1)
    expect(duty.shownBy.length).toBeLessThanOrEqual(4)
    for (const evidence of duty.shownBy) expect(evidence, id).toMatch(/^[A-Za-z].*[^.]$/)
  })

  test('each begins with the provision that imposes it, and its id with the article or annex of that', () => {
    for (const { id, cites } of duties) {
      expect(authorityOf(cites[0]), id).toBe('law')
      const [, kind, number] = /^(Art\.|Annex) ([0-9]+|[IVX]+)/.exec(cites[0]) ?? []
      const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'].indexOf(number ?? '') + 1
      expect(id.split('.')[0], id).toBe(kind === 'Art.' ? `art-${number?.padStart(2, '0')}` : `annex-${roman}`)
      expect(new Set(cites).size, id).toBe(cites.length)
    }
  })

  test('law is cited before what explains it', () => {
    const explains = (cite: Cite) => ['recital', 'Commission guidance', 'Commission FAQ'].includes(authorityOf(cite))
    for (const { id, cites } of duties) {
      const first = cites.findIndex(explains)
      if (first >= 0)
        expect(
          cites.slice(first).filter(cite => authorityOf(cite) === 'law'),
          id,
        ).toEqual([])
    }
  })

  test('no id and no sentence stands twice', () => {
    expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length)
    expect(new Set(duties.map(({ says }) => says)).size).toBe(duties.length)
  })
})

const retention =
  'for at least ten years after the product was placed on the market or for the support period, whichever is longer'

const handPicked = [
  ['art-13.keep-the-documentation', 'Art. 13(13)', 'as long as records are kept', retention],
  ['art-13.keep-the-information', 'Art. 13(18)', 'as long as records are kept', retention],
  ['art-13.keep-the-information-online', 'Art. 13(18)', 'as long as records are kept', retention],
  [
    'art-13.keep-updates-available',
    'Art. 13(9)',
    'as long as records are kept',
    'for at least ten years after it was issued or for the remainder of the support period, whichever is longer',
  ],
  [
    'annex-8.keep-the-certificate',
    'Annex VIII Part II(10)',
    'as long as records are kept',
    'for ten years after placing on the market or for the support period, whichever is longer',
  ],
  [
    'art-23.keep-what-traces-supply',
    'Art. 23(2)',
    'as long as records are kept',
    'for ten years after you were supplied with a product and for ten years after you supplied it',
  ],
  [
    'art-30.mark-before-placing',
    'Art. 30(3)',
    'before it is placed on the market',
    'affix the CE marking before you place the product on the market',
  ],
  [
    'art-13.designate-a-single-point-of-contact',
    'Art. 13(17), first subparagraph',
    'before it is placed on the market',
    'designate a single point of contact through which users can communicate with you directly and rapidly',
  ],
  [
    'art-13.support-at-least-five-years',
    'Art. 13(8), third subparagraph',
    'before it is placed on the market',
    'at least five years or, where the product is expected to be in use for less than five years, to that expected time',
  ],
  [
    'art-14.warn-of-exploited-vulnerability',
    'Art. 14(2)(a)',
    'when something happens',
    'without undue delay and in any event within 24 hours of becoming aware',
  ],
  [
    'art-14.warn-of-severe-incident',
    'Art. 14(4)(a)',
    'when something happens',
    'without undue delay and in any event within 24 hours of becoming aware',
  ],
  [
    'art-14.submit-vulnerability-notification',
    'Art. 14(2)(b)',
    'when something happens',
    'without undue delay and in any event within 72 hours of becoming aware',
  ],
  [
    'art-14.submit-incident-notification',
    'Art. 14(4)(b)',
    'when something happens',
    'without undue delay and in any event within 72 hours of becoming aware',
  ],
  [
    'art-14.submit-final-report-on-vulnerability',
    'Art. 14(2)(c)',
    'when something happens',
    'within 14 days after a corrective or mitigating measure is available',
  ],
  [
    'art-14.submit-final-report-on-incident',
    'Art. 14(4)(c)',
    'when something happens',
    'within one month after you submitted the incident notification',
  ],
  ['art-14.submit-intermediate-report', 'Art. 14(6)', 'on request of an authority', 'requests one'],
] as const

describe('hand-picked, word by word', () => {
  test.each(handPicked)('%s', (id, cite, moment, words) => {
    const duty = find(id)
    expect([duty.cites[0], duty.moment]).toEqual([cite, moment])
    expect(duty.says).toContain(words)
  })

  test('reporting begins in 2026, and nothing else does', () => {
    const early = duties.filter(({ begins }) => begins === 'with reporting').map(({ cites }) => cites[0])
    expect(early.filter(cite => !cite.startsWith('Art. 14('))).toEqual([])
    expect(duties.filter(({ id, begins }) => id.startsWith('art-14.') && begins === undefined)).toEqual([])
  })
})
