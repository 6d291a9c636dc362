import { plainDate } from '../../kit/index.ts'
import type { DatedTable } from './define.ts'

/** A step towards being able to submit on the reporting platform, and when it can be done. */
export interface RegistrationStep {
  readonly step: string
  /** Whether it can be done while there is nothing to report, or only then. */
  readonly when: 'beforehand' | 'with the first report' | 'afterwards'
  readonly note?: string
  readonly address?: string
}

/** How one registers on the Single Reporting Platform: nothing in the Act prescribes it, and ENISA may change it any day. */
export const registration: DatedTable<RegistrationStep> = {
  table: 'How to register on the Single Reporting Platform',
  asOf: plainDate('2026-09-12'),
  source: 'the FAQ and the registration guidance of ENISA as captured on 11 and 12 September 2026',
  shelfLifeDays: 60,
  rows: [
    {
      step: 'know your coordinator, and record the reasons in cra.yaml',
      when: 'beforehand',
      note: 'a report to the wrong one may be invalidated and has to be made again',
    },
    {
      step: 'choose who submits: one primary user, and others as backups',
      when: 'beforehand',
      note: 'the platform calls them assigned representatives; that is no authorised representative of the Act',
    },
    {
      step: 'give each of them an EU Login with a second factor, and try it',
      when: 'beforehand',
      note: 'ENISA advises to register on the platform only once there is something to submit; this part can be ready before',
      address: 'https://ecas.ec.europa.eu/cas/login',
    },
    {
      step: 'choose your coordinator on the platform, log in and accept the legal agreement',
      when: 'with the first report',
      note: 'names and e-mail come from EU Login; the name of the manufacturer is asked for',
      address: 'https://portal.cra-srp.enisa.europa.eu/',
    },
    {
      step: 'submit without waiting to be verified',
      when: 'with the first report',
      note: 'who is not verified yet may submit up to 20 notifications; the coordinator verifies meanwhile',
    },
    {
      step: 'invite up to 20 backups once the primary user is verified',
      when: 'afterwards',
      note: 'an invitation ends after 7 days; a backup sees its own notifications only, the primary user all',
    },
  ],
}
