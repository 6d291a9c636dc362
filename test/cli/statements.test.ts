import { expect, test } from 'vitest'
import { ordinaryProduct } from './ordinary-product.ts'
import { cradle } from './run.ts'

test('no medical device, and claims of a medical purpose: both cannot be so, and the line is named', async () => {
  const folder = ordinaryProduct(['claimsMedicalPurpose: true'])
  const { stderr, stdout, exitCode } = await cradle(['check'], folder)
  expect(exitCode).toBe(65)
  expect(stderr).toMatch(/^cra\.yaml:\d+: You state that it is no medical device, .*\[product-file\.contradiction\]$/m)
  expect(stdout).toContain('The Cyber Resilience Act applies to Pump.')
  const { problems } = JSON.parse((await cradle(['check', '--format', 'json'], folder)).stdout)
  expect(problems.map(({ code }: { code: string }) => code)).toEqual(['product-file.contradiction'])
})

test('statements that fit together are no problem', async () => {
  const { stderr, exitCode } = await cradle(['check'], ordinaryProduct(['claimsMedicalPurpose: false']))
  expect(stderr).toBe('')
  expect(exitCode).toBe(0)
})

test('a requirement is not set aside without a reason, and those that always apply never are', async () => {
  const { stdout } = await cradle(['check'], ordinaryProduct([], 'requirements: { I(2)(g): false }'))
  expect(stdout).toContain('art-13.requirements-justified')
  expect(stdout.replace(/\s+/g, ' ')).toContain('Write requirements: { I(2)(g): { is: false, because: … } }')
  const reasoned = ordinaryProduct([], 'requirements: { I(2)(g): { is: false, because: it processes no data } }')
  expect((await cradle(['check'], reasoned)).stdout).not.toContain('art-13.requirements-justified')
  for (const key of ['I(1)', 'II(2)']) {
    const { stderr, exitCode } = await cradle(['check'], ordinaryProduct([], `requirements: { ${key}: false }`))
    expect(exitCode).toBe(65)
    expect(stderr).toContain(`\`requirements.${key}\` is said not to apply, and applies to every product.`)
    expect(stderr).toContain('[product-file.requirement-always-applies]')
  }
})

test('a support period below the floor of the Act is a duty not met once the Act applies', async () => {
  const until = (day: string, more = '') => `support: { until: ${day}, expectedUseYears: 6${more} }`
  const short = ordinaryProduct(['changedAfterPlacing: false'], until('2031-02'))
  const { stdout, exitCode } = await cradle(['check', '--ready-for', '2028-02-01'], short)
  expect(exitCode).toBe(1)
  expect(stdout).toContain('art-13.support-period-suffices')
  const unanswered = await cradle(['check', '--ready-for', '2028-02-01'], ordinaryProduct([], until('2031-02')))
  expect(unanswered.exitCode).toBe(0)
  expect(unanswered.stdout).toContain('art-13.support-period-suffices')
  const long = await cradle(['check', '--ready-for', '2028-02-01'], ordinaryProduct([], until('2034-02')))
  expect(long.stdout).not.toContain('art-13.support')
})

test('five years are a floor and not the rule: whoever supports for less than the use gives the reasons', async () => {
  const five = 'support: { until: 2033-02, expectedUseYears: 8 }'
  expect((await cradle(['check'], ordinaryProduct([], five))).stdout).toContain('art-13.support-covers-use')
  const reasoned = 'support: { until: 2033-02, expectedUseYears: 8, because: [{ factor: similar products }] }'
  expect((await cradle(['check'], ordinaryProduct([], reasoned))).stdout).not.toContain('art-13.support-covers-use')
})

test('what a person decided where the law is open stands on every screen that rests on it', async () => {
  const decided = 'decisions: { A-1: { reading: 1, by: A. Martin, because: asked the authority } }'
  const facts = ['ehrSystem: true', 'highRiskAi: false', 'coreFunctionality: none of Annex III or IV']
  const data = 'ehrData: "patient summaries, prescriptions or dispensations"'
  const { stdout } = await cradle(['check'], ordinaryProduct([...facts, data], decided))
  expect(stdout).toContain('Decided by you where the law is open')
  expect(stdout).toMatch(/A-1: reading 1; the safe reading is 2\.\s+asked the authority \(A\.\s+Martin\)/)
})
