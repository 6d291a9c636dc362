/** What a key of the product file that is no fact means, and an example of its value. */
export interface KeyWords {
  readonly means: string
  readonly example?: string
}

/** For each key that is no fact, by its path; `[]` stands for any entry of a list. */
export const keyWords: Readonly<Record<string, KeyWords>> = {
  schema: { means: 'The form in which this file is written. Always the first line.', example: '1' },
  product: { means: 'What is placed on the market under one name.' },
  'product.id': {
    means: 'A short name that never changes: it names the product in everything that is written from this file.',
    example: 'pulse-companion',
  },
  'product.name': { means: 'The name that users know.', example: 'Pulse Companion' },
  'product.version': {
    means: 'The version this file speaks of, in quotation marks if it looks like a number.',
    example: '2.4.1',
  },
  'product.placedOnMarket': {
    means: 'The day on which it is, or is planned to be, first placed on the market of the Union.',
    example: '2028-02-01',
  },
  'product.licence': { means: 'The licence of its source, as an SPDX expression where there is one.', example: 'MIT' },
  'product.repository': { means: 'Where its source is kept.', example: 'https://git.example/pulse/companion' },
  operator: { means: 'You: whoever answers for the product.' },
  'operator.role': { means: 'The role that you have for this product.', example: 'manufacturer' },
  'operator.name': { means: 'Your name or trade name.', example: 'Pulse SAS' },
  'operator.country': { means: 'Where you are established, by the two capital letters of ISO 3166-1.', example: 'FR' },
  'operator.address': { means: 'Your postal address, on one line.', example: '1 rue Exemple, 75001 Paris' },
  'operator.website': { means: 'Your website.', example: 'https://pulse.example' },
  'operator.headcount': {
    means: 'How many people work for you, in full-time units, linked enterprises included.',
    example: '14',
  },
  'operator.turnoverEur': { means: 'Your turnover in a year, in euro.', example: '1200000' },
  'operator.balanceSheetEur': { means: 'The total of your balance sheet, in euro.', example: '900000' },
  markets: {
    means: 'The Member States in whose markets you make it available. Countries outside the Union do not belong here.',
    example: '[FR, DE, BE]',
  },
  modules: { means: 'The parts of the offering, where they differ. What differs stands among their facts.' },
  'modules[].id': { means: 'A short name of the module that never changes.', example: 'cloud' },
  'modules[].name': { means: 'The name by which people know the module.', example: 'Pulse cloud' },
  'modules[].marketedSeparately': {
    means: 'Whether it is also offered by itself (bought, licensed, subscribed to): it is then a product of its own.',
    example: 'true',
  },
  'modules[].facts': { means: 'Facts that hold of this module whatever `facts` says of the whole.' },
  facts: { means: 'What is so of the product. What is absent is not known, and never counts as no.' },
  decisions: { means: 'What a person decided where the law can be read in two ways, by the number of the open point.' },
  'decisions.reading': { means: 'The reading that was chosen.', example: '2' },
  'decisions.by': { means: 'Who decided.', example: 'A. Martin' },
  'decisions.on': { means: 'The day of the decision.', example: '2026-11-20' },
  'decisions.because': { means: 'Why it was decided so.', example: 'it is the safe course' },
  sboms: {
    means: 'The files that list the components, from the folder of this file. `[]` says that there is none.',
    example: '[sbom.cdx.json]',
  },
  scans: {
    means:
      'The results of other tools on the same product, from the folder of this file: Grype, Trivy, OSV-Scanner, Dependency-Track, or SARIF.',
    example: '[grype.json]',
  },
  identities: {
    means:
      'Which packages components are that an SBOM knows by a CPE name or a name alone, without a package URL. What nobody declares is not looked up.',
  },
  'identities[].cpe': {
    means: 'The components with this CPE name: what it leaves open, such as the version, may be anything.',
    example: 'cpe:2.3:a:openssl:openssl',
  },
  'identities[].name': {
    means: 'In place of `cpe`, the components with this name. Capitals do not matter.',
    example: 'OpenSSL',
  },
  'identities[].purl': {
    means: 'The package that they are, without a version: that is the one of the component, or of its CPE name.',
    example: 'pkg:conan/openssl',
  },
  'identities[].because': { means: 'How that is known.', example: 'we build it from that recipe' },
  'identities[].by': { means: 'Who declared it.', example: 'A. Martin' },
  'identities[].on': { means: 'The day on which it was declared.', example: '2026-11-20' },
  support: { means: 'The support period and how it was found.' },
  'support.until': { means: 'The month or the day on which it ends.', example: '2033-02' },
  'support.expectedUseYears': {
    means: 'For how many years people can be expected to use it.',
    example: '5',
  },
  'support.because': { means: 'What was taken into account when it was set.' },
  'support.because[].factor': { means: 'One thing that was taken into account.', example: 'expected use' },
  'support.because[].note': { means: 'What it came to.', example: 'people keep such an app for five years' },
  requirements: {
    means:
      'Which essential requirements of Annex I apply. Those of Part I(2) may be false, each with the reason that the technical documentation gives; all others always apply.',
    example: '{ I(2)(g): { is: false, because: it processes no data } }',
  },
  contacts: { means: 'Where people reach you.' },
  'contacts.vulnerabilities': { means: 'Where anyone can report a vulnerability.', example: 'security@pulse.example' },
  'contacts.users': { means: 'Where users reach you.', example: 'help@pulse.example' },
  policy: { means: 'What you ask of yourself beyond the law.' },
  'policy.failOn': {
    means: 'The findings that make a check fail: exploited ones, or those of a level or a worse one.',
    example: '[exploited, critical]',
  },
  'policy.allow': { means: 'Findings that you accept for now.' },
  'policy.allow[].id': { means: 'The finding, by any id of its advisory.' },
  'policy.allow[].because': { means: 'Why it is accepted.' },
  'policy.allow[].by': { means: 'Who accepted it. Without a name, an exploited finding still awaits its assessment.' },
  'policy.allow[].until': { means: 'The day up to which it is accepted.', example: '2027-06-30' },
}
