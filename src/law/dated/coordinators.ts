import { plainDate } from '../../kit/index.ts'
import type { DatedTable } from './define.ts'
import type { MemberState } from './member-states.ts'

/**
 * A CSIRT designated as coordinator, which receives the reports of manufacturers of its Member State (Art. 14(7),
 * 3(51)).
 */
export interface Coordinator {
  readonly state: MemberState
  readonly name: string
  /** Where the list of ENISA sends who looks for it. */
  readonly addresses: readonly string[]
  /** The part of the reporting platform that is its own. */
  readonly platform: string
}

const notCaptured = 'name not captured'

function coordinator(state: MemberState, name: string, ...addresses: readonly string[]): Coordinator {
  return { state, name, addresses, platform: `https://${state.toLowerCase()}.cra-srp.enisa.europa.eu` }
}

/**
 * The coordinators as ENISA lists them. Member States seldom move the task, but a report to the wrong one may have to
 * be made again, so that a quarter of a year is the most to rely on. Norway, Iceland and Liechtenstein are not on the
 * list.
 */
export const coordinators: DatedTable<Coordinator> = {
  table: 'CSIRTs designated as coordinators',
  asOf: plainDate('2026-09-10'),
  source: 'the list of ENISA as updated on 10 September 2026, captured in September 2026',
  shelfLifeDays: 90,
  rows: [
    coordinator('AT', 'CERT.at', 'https://www.cert.at/en/about-us/contact/'),
    coordinator('BE', 'CCB', 'https://ccb.belgium.be/contacts'),
    coordinator('BG', 'GovCERT', 'https://www.govcert.bg/en/contact-us/'),
    coordinator('HR', 'NCSC.HR', 'https://ncsc.hr/hr/kontakt'),
    coordinator('CY', notCaptured, 'https://www.csirt.cy/en/contact-us'),
    coordinator('CZ', 'NUKIB', 'https://nukib.gov.cz/cs/kontakty/'),
    coordinator('DK', 'CFCS', 'https://www.fe-ddis.dk/da/arbejdsomrade-a/Cybertruslen/'),
    coordinator('EE', 'CERT-EE / RIA', 'https://www.ria.ee/en/cyber-security/handling-cyber-incidents-cert-ee'),
    coordinator('FI', 'NCSC-FI', 'https://www.kyberturvallisuuskeskus.fi/en/contact-us/contact'),
    coordinator('FR', 'CERT-FR / ANSSI', 'https://www.cert.ssi.gouv.fr/contact-us/'),
    coordinator('DE', 'CERT-Bund / BSI', 'https://www.bsi.bund.de/EN/CERT-Bund/'),
    coordinator('GR', notCaptured, 'https://cyber.gov.gr/el-csirt/'),
    coordinator('HU', notCaptured, 'https://ncsc.gov.hu'),
    coordinator('IE', 'NCSC-IE', 'https://www.ncsc.gov.ie/cra/'),
    coordinator('IT', 'ACN CSIRT Italia', 'https://www.acn.gov.it/portale/csirt-italia/chi-siamo'),
    coordinator('LV', 'CERT.LV', 'https://cert.lv/uploads/par-mums/RFC_2350_CERT-LV_21072025.pdf'),
    coordinator('LT', 'NKSC', 'https://www.nksc.lt/kontaktai.html'),
    coordinator('LU', 'CIRCL', 'https://www.circl.lu/pub/coordinated-vulnerability-disclosure/'),
    coordinator('MT', notCaptured, 'https://www.mita.gov.mt'),
    coordinator('NL', 'NCSC', 'https://www.ncsc.nl/contact'),
    coordinator('PL', 'CERT.PL', 'https://cert.pl/en/cvd/'),
    coordinator('PT', 'CERT.PT / CNCS', 'https://www.cncs.gov.pt/pt/certpt/rfc-2350'),
    coordinator('RO', 'DNSC', 'https://www.dnsc.ro/contact'),
    coordinator('SK', 'SK-CERT', 'https://www.sk-cert.sk'),
    coordinator('SI', 'SI-CERT', 'https://www.cert.si/en/about-si-cert/'),
    coordinator(
      'ES',
      'INCIBE-CERT',
      'https://www.incibe.es/en/incibe-cert/incidents/incident-handling',
      'https://www.incibe.es/en/incibe-cert/early-warning/vulnerabilities/cve-assignment-publication',
    ),
    coordinator('SE', 'CERT-SE', 'https://cert.se/rapportera/'),
  ],
}
