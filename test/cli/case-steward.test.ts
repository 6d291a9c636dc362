import { expect, test } from 'vitest'
import { caseOf, exploited, flat } from './case-of.ts'
import { ordinaryProduct } from './ordinary-product.ts'

const noon = '2027-12-14T12:00:00+01:00'
const later = '2027-12-14T13:00:00+01:00'

/** A case on an exploited vulnerability in free software, of whose development a steward is part. */
async function stewardCase() {
  const of = caseOf(
    ordinaryProduct([
      'operatorRole: open-source software steward',
      ...['sourceIsPublic: true', 'licenceGrantsAllRights: true', 'controlsReleases: true', 'accessIsPaidFor: false'],
      ...['paidSupportBundled: false', 'monetisesOtherServicesThroughIt: false', 'donationsForProfit: false'],
      ...['personalDataConditionBeyondSecurity: false', 'personType: legal', 'stewardSupport: engineering'],
      'mainEstablishmentState: DE',
    ]),
  )
  await of.open('2027-12-14T11:00:00+01:00', '--concerns', 'vulnerability', '--says', 'It is exploited.')
  await of.add(noon, 'facts-stated', ...exploited)
  await of.add(noon, 'became-aware')
  return of
}

test('whether a steward tells users of exploited vulnerabilities is open, and said to be (Art. 24(3), A-13)', async () => {
  const of = await stewardCase()
  const screen = flat(await of.show(later))
  expect(screen).toContain('You must report it as an actively exploited vulnerability.')
  expect(screen).toContain('Whether impacted users must be informed is open')
  expect(screen).toContain('[A-13]')
  expect(screen, 'nothing that is open elsewhere').not.toMatch(/\[R-[12]\]/)
  const notice = flat(await of.show(later, '--notice'))
  expect(notice).toContain('Whether users must be informed is open; if so, they are to be informed in a timely manner')
  expect(notice).not.toContain('Users are to be informed')
})

test('once it is decided that only severe incidents are told to users, nothing says that users are to be informed', async () => {
  const of = await stewardCase()
  await of.add(later, 'point-decided', '--decide', 'A-13=1', '--because', 'The Act speaks of incidents alone.')
  expect(flat(await of.show(later))).not.toMatch(/users (are|must be) .*informed/i)
  const notice = flat(await of.show(later, '--notice'))
  expect(notice).toContain('the Act does not ask you to inform users of it')
  expect(notice).not.toContain('Security notice:')
})
