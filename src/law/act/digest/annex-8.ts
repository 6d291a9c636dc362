import type { Cite } from '../index.ts'

/** What Annex VIII asks, in our own words: the four procedures for assessing conformity. */
export const annex8 = {
  'Annex VIII':
    'Describes the four procedures for assessing conformity: internal control (Part I), examination by a notified body (Part II) followed by production to that type (Part III), and full quality assurance (Part IV).',
  'Annex VIII Part I':
    'Module A, internal control: the manufacturer assesses and declares conformity itself, without a notified body.',
  'Annex VIII Part I(1)':
    'Defines internal control: the manufacturer fulfils points 2 to 4, and ensures and declares, solely responsible, that the products meet all of Annex I Part I and that it meets Part II itself.',
  'Annex VIII Part I(2)': 'Draw up the technical documentation of Annex VII.',
  'Annex VIII Part I(3)':
    'Do all that is needed for design, development, production, vulnerability handling and the monitoring of these to bring products and processes in line with both parts of Annex I.',
  'Annex VIII Part I(4)':
    'Covers the two formal steps at the end: the CE marking and the EU declaration of conformity.',
  'Annex VIII Part I(4.1)':
    'Put the CE marking on each individual product that meets the requirements of the Act that apply to it.',
  'Annex VIII Part I(4.2)':
    'Draw up the EU declaration of conformity (Art. 28) for each product, identifying it, and hold it with the technical documentation ready for the authorities: ten years from placing on the market or the support period, if longer. Hand over copies on request.',
  'Annex VIII Part I(5)':
    'An authorised representative may carry out point 4 for the manufacturer, which stays responsible, if the mandate names these tasks.',
  'Annex VIII Part II':
    'Module B, EU-type examination: a notified body examines design, development and vulnerability handling and certifies the type. It is used together with module C (Part III).',
  'Annex VIII Part II(1)':
    'Defines EU-type examination: a notified body examines how the product is designed and developed and how vulnerabilities are handled, and attests that the product meets Annex I Part I and the manufacturer Part II.',
  'Annex VIII Part II(2)':
    'The examination judges the design and development from the documentation and supporting evidence of point 3, and looks at specimens of critical parts, one or more, of the product.',
  'Annex VIII Part II(3)':
    'Apply to one notified body only, freely chosen; points 3.1 to 3.4 say what goes into the application.',
  'Annex VIII Part II(3.1)':
    'Who applies: the manufacturer by name and address, and likewise the authorised representative if it lodges the application.',
  'Annex VIII Part II(3.2)': 'A written statement that no other notified body has received this application.',
  'Annex VIII Part II(3.3)':
    'The technical documentation: enough to judge product and vulnerability handling against Annex I, with an adequate risk analysis, the requirements that apply and, as far as relevant, design, manufacture and operation. At least Annex VII, wherever applicable.',
  'Annex VIII Part II(3.4)':
    'Evidence that the design, development and vulnerability handling are adequate, naming the documents relied on, above all where standards were not fully applied; where necessary also test results, from an in-house laboratory or one working under the responsibility of the manufacturer.',
  'Annex VIII Part II(4)': 'Lists what the notified body has to do, in points 4.1 to 4.5.',
  'Annex VIII Part II(4.1)':
    'Examine documentation and evidence to see whether design and development meet Annex I Part I and vulnerability handling meets Part II.',
  'Annex VIII Part II(4.2)':
    'Verify that specimens match the documentation, and tell apart the elements that follow harmonised standards or technical specifications from those that do not.',
  'Annex VIII Part II(4.3)':
    'Where the manufacturer chose standards or technical specifications, examine and test, or have tested, whether they were applied correctly.',
  'Annex VIII Part II(4.4)':
    'Where it did not apply them, examine and test, or have tested, whether its own solutions meet the essential requirements in question.',
  'Annex VIII Part II(4.5)': 'Settle with the manufacturer where examinations and tests take place.',
  'Annex VIII Part II(5)':
    'The notified body records its work under point 4 and the outcome in a report. Apart from what it owes the notifying authorities, it discloses that report only if the manufacturer agrees.',
  'Annex VIII Part II(6)':
    'If type and vulnerability handling meet Annex I, the notified body issues a certificate with conclusions, any conditions of validity and data identifying what was approved, detailed enough to check later products. If not, it refuses and gives detailed reasons.',
  'Annex VIII Part II(7)':
    'The notified body follows the state of the art and tells the manufacturer if changes there call for further investigation. The manufacturer reports modifications that may affect conformity with Annex I or the validity conditions; these need additional approval, as an addition to the certificate.',
  'Annex VIII Part II(8)':
    'The notified body audits periodically whether vulnerability handling under Annex I Part II is put into practice adequately.',
  'Annex VIII Part II(9)':
    'Says what notified bodies tell their authorities and each other about certificates, and who gets copies on request. They keep certificate and technical file until the certificate is no longer valid.',
  'Annex VIII Part II(10)':
    'Hold the certificate, its annexes and additions and the technical documentation ready for national authorities: ten years from placing on the market, or throughout the support period if that is longer.',
  'Annex VIII Part II(11)':
    'The authorised representative may lodge the application of point 3 and fulfil points 7 and 10, if the mandate names these tasks.',
  'Annex VIII Part III':
    'Module C, conformity to type: the manufacturer produces to the type that a notified body certified under Part II, and declares it.',
  'Annex VIII Part III(1)':
    'Defines conformity to type: the manufacturer fulfils points 2 and 3 and declares that its products match the certified type and meet Annex I Part I, and that it meets Part II itself.',
  'Annex VIII Part III(2)':
    'Do all that is needed so that production and its monitoring yield products that match the certified type and meet Annex I Part I, and meet Part II as manufacturer.',
  'Annex VIII Part III(3)': 'Covers the two formal steps at the end: the CE marking and the declaration of conformity.',
  'Annex VIII Part III(3.1)':
    'Put the CE marking on each individual product that matches the certified type and meets the requirements of the Act that apply to it.',
  'Annex VIII Part III(3.2)':
    'Draw up a declaration of conformity for the product model, identifying it, and hold it ready for national authorities: ten years from placing on the market or the support period, if longer. Hand over copies on request.',
  'Annex VIII Part III(4)':
    'An authorised representative may carry out point 3 for the manufacturer, which stays responsible, if the mandate names these tasks.',
  'Annex VIII Part IV':
    'Module H, full quality assurance: a notified body approves and watches over the quality system under which the manufacturer designs, produces and supports its products.',
  'Annex VIII Part IV(1)':
    'Defines full quality assurance: the manufacturer fulfils points 2 and 5, and ensures and declares, solely responsible, that products or product categories meet Annex I Part I and its vulnerability handling meets Part II.',
  'Annex VIII Part IV(2)':
    'Run an approved quality system for design, development, final inspection and testing and for handling vulnerabilities, keep it effective for the whole support period, and accept surveillance under point 4.',
  'Annex VIII Part IV(3)':
    'Covers the quality system: applying for its assessment, what it contains, how it is assessed, kept up and changed.',
  'Annex VIII Part IV(3.1)':
    'Apply to a notified body of your choice to have the quality system assessed for the products concerned; the application contains items (a) to (d).',
  'Annex VIII Part IV(3.1)(a)':
    'Who applies: the manufacturer by name and address, and likewise the authorised representative if it lodges the application.',
  'Annex VIII Part IV(3.1)(b)':
    'Technical documentation for one model of every category of products to be made, with at least the elements of Annex VII wherever applicable.',
  'Annex VIII Part IV(3.1)(c)': 'The documents that describe the quality system.',
  'Annex VIII Part IV(3.1)(d)': 'A written statement that no other notified body has received this application.',
  'Annex VIII Part IV(3.2)':
    'The quality system must make products meet Annex I Part I and vulnerability handling meet Part II. It is documented in an orderly way as written policies, procedures and instructions, and describes items (a) to (h) in particular.',
  'Annex VIII Part IV(3.2)(a)':
    'Quality objectives, and who in the organisation and its management is responsible and empowered as to design and development, product quality and the handling of vulnerabilities.',
  'Annex VIII Part IV(3.2)(b)':
    'The technical design and development specifications, standards included; where these standards or specifications are not applied fully, how the applicable requirements of Annex I Part I will be met instead.',
  'Annex VIII Part IV(3.2)(c)':
    'The procedural specifications, standards included; where these standards or specifications are not applied fully, how the requirements of Annex I Part II that bind the manufacturer will be met instead.',
  'Annex VIII Part IV(3.2)(d)':
    'How design and development of the product category are controlled and verified: techniques, processes and systematic actions.',
  'Annex VIII Part IV(3.2)(e)':
    'The matching techniques, processes and systematic actions for production, quality control and quality assurance.',
  'Annex VIII Part IV(3.2)(f)':
    'Which examinations and tests take place before, in and after production, and how often.',
  'Annex VIII Part IV(3.2)(g)':
    'Quality records: for instance inspection reports, data from tests and calibration, and reports on how staff are qualified.',
  'Annex VIII Part IV(3.2)(h)':
    'How it is monitored that design and products reach the required quality and that the quality system works.',
  'Annex VIII Part IV(3.3)':
    'The notified body assesses the system against point 3.2, presuming conformity of what follows the national standard that implements a harmonised standard or technical specification. Its team knows the technology and the Act, visits any premises and reviews the documentation. Its decision gives conclusions and reasons.',
  'Annex VIII Part IV(3.4)':
    'Undertake to do what the approved quality system demands and to keep it adequate and efficient.',
  'Annex VIII Part IV(3.5)':
    'Tell the notified body of any change you intend to make to the quality system. It decides whether the changed system still meets point 3.2 or needs a new assessment, and notifies you with conclusions and reasons.',
  'Annex VIII Part IV(4)': 'Covers surveillance of the approved system by the notified body.',
  'Annex VIII Part IV(4.1)':
    'Surveillance serves to make sure that the manufacturer really fulfils what its approved quality system demands.',
  'Annex VIII Part IV(4.2)':
    'Let the notified body into the sites, from design and development to production and storage, inspection and testing included, and give it all the information it needs, items (a) to (c) in particular.',
  'Annex VIII Part IV(4.2)(a)': 'The documents of the quality system.',
  'Annex VIII Part IV(4.2)(b)':
    'Quality records from the design side, such as analyses, calculations and test results.',
  'Annex VIII Part IV(4.2)(c)':
    'Quality records from the manufacturing side, such as inspection reports, data from tests and calibration, and reports on how staff are qualified.',
  'Annex VIII Part IV(4.3)':
    'The notified body audits periodically whether the quality system is kept up and applied, and gives the manufacturer a report.',
  'Annex VIII Part IV(5)':
    'Covers the two formal steps at the end: the CE marking with the number of the notified body, and the declaration of conformity.',
  'Annex VIII Part IV(5.1)':
    'Put the CE marking on each individual product that meets Annex I Part I, together with the number that identifies the notified body; the latter is affixed under that body’s responsibility.',
  'Annex VIII Part IV(5.2)':
    'Draw up a declaration for each product model, identifying it, and hold it ready for national authorities: ten years from placing on the market or the support period, if longer. Hand over copies on request.',
  'Annex VIII Part IV(6)':
    'Hold items (a) to (d) ready for national authorities: at least ten years from placing on the market, or throughout the support period if that is longer.',
  'Annex VIII Part IV(6)(a)': 'The technical documentation of point 3.1.',
  'Annex VIII Part IV(6)(b)': 'The quality system documents of point 3.1.',
  'Annex VIII Part IV(6)(c)': 'Changes under point 3.5, in the form approved.',
  'Annex VIII Part IV(6)(d)': 'What the notified body decided and reported under points 3.5 and 4.3.',
  'Annex VIII Part IV(7)':
    'Notified bodies tell their authorities and each other which approvals of quality systems they issued, withdrew, refused, suspended or restricted, part of it only on request.',
  'Annex VIII Part IV(8)':
    'An authorised representative may carry out points 3.1, 3.5, 5 and 6 for the manufacturer, which stays responsible, if the mandate names these tasks.',
} as const satisfies Partial<Record<Cite, string>>
