import type { Cite } from '../index.ts'

/** What Article 13 of the Act says, provision by provision, in our own words: the duties of manufacturers. */
export const article13 = {
  'Art. 13':
    'Sets the duties of manufacturers: build to Annex I on the strength of a risk assessment, handle vulnerabilities for the support period, document, assess and declare conformity, inform users and correct faults. It applies from 11 December 2027.',
  'Art. 13(1)':
    'When it places a product on the market, the manufacturer must ensure that its design, development and production met the essential cybersecurity requirements of Annex I Part I.',
  'Art. 13(2)':
    'The manufacturer must assess the cybersecurity risks of the product and let the outcome guide planning, design, development, production, delivery and maintenance, so as to minimise risks, prevent incidents and minimise their impact, also on the health and safety of users.',
  'Art. 13(3)':
    'The risk assessment must be documented, updated as appropriate in the support period, and cover at least risks of intended and reasonably foreseeable use and conditions of use over the expected time in use. It says whether and how each point of Annex I Part I(2) applies and is implemented, and how Parts I(1) and II are applied.',
  'Art. 13(4)':
    'At placing on the market the technical documentation must hold the risk assessment, with a clear justification for Annex I requirements not applicable. For high-risk AI products (Art. 12) and, from 26 March 2027, EHR systems (Art. 32(5a)) also under other Union acts, it may be part of the risk assessment of those acts.',
  'Art. 13(5)':
    'When it integrates components from third parties, the manufacturer must exercise due diligence so that none of them compromises the cybersecurity of its product. This includes free and open-source components never made available in the course of a commercial activity.',
  'Art. 13(6)':
    'On identifying a vulnerability in an integrated component, open source included, the manufacturer must report it to whoever makes or maintains the component and address and remediate it as Annex I Part II requires. Code or documentation of its own fix it must share with them, where appropriate machine-readable.',
  'Art. 13(7)':
    'In proportion to their nature and cybersecurity risks, the manufacturer must systematically document relevant cybersecurity aspects of its products, with vulnerabilities it becomes aware of and relevant information from third parties, and must update the risk assessment where applicable.',
  'Art. 13(8)':
    'When placing a product on the market, and throughout the support period, the manufacturer must handle its vulnerabilities effectively and as Annex I Part II requires. The period reflects the expected use time: at least five years, or the expected use time if shorter; its grounds go into the technical documentation.',
  'Art. 13(8), first subparagraph':
    'When placing a product on the market, and throughout the support period, the manufacturer must ensure that its vulnerabilities, those of components included, are handled effectively and as Annex I Part II requires.',
  'Art. 13(8), second subparagraph':
    'The support period must reflect the expected time in use, in particular reasonable user expectations, nature and intended purpose, and Union law on lifetimes. Support of similar products and core third-party components, the operating environment, and ADCO and Commission guidance may count too. All in proportion.',
  'Art. 13(8), third subparagraph':
    'The support period lasts five years or more; only if the expected use time is under five years does the support period equal it. The criteria of the second subparagraph remain, so longer expected use calls for a longer period.',
  'Art. 13(8), fourth subparagraph':
    'Where market surveillance data suggests that support periods are inadequate, the Commission may, taking ADCO recommendations into account, fix a minimum support period for specific product categories by delegated act.',
  'Art. 13(8), fifth subparagraph':
    'The manufacturer must record in the technical documentation of Annex VII the information on which it based the support period.',
  'Art. 13(8), sixth subparagraph':
    'The manufacturer must have appropriate policies and procedures, the coordinated vulnerability disclosure policy of Annex I Part II(5) included, to process and remediate potential vulnerabilities reported from within or from outside.',
  'Art. 13(9)':
    'Each security update that users were offered within the support period must stay available for at least 10 years from its issue or until the support period ends, whichever is longer.',
  'Art. 13(10)':
    'Once later, substantially modified versions of a software product are placed on the market, the manufacturer may meet Annex I Part II(2) for the last of them alone, provided users of earlier versions can have it free of charge and at no extra cost to adapt their hardware and software environment.',
  'Art. 13(11)':
    'A manufacturer may keep a public archive of historical software versions, but must then inform users, clearly and where they can easily find it, of the risks of using unsupported software.',
  'Art. 13(12)':
    'The manufacturer must draw up the technical documentation before placing the product on the market, carry out the chosen conformity assessment or have it done and, once it demonstrates compliance with Annex I, draw up the EU declaration of conformity and affix the CE marking.',
  'Art. 13(12), first subparagraph':
    'Before a product is placed on the market, its manufacturer must draw up the technical documentation of Art. 31.',
  'Art. 13(12), second subparagraph':
    'The manufacturer must carry out the conformity assessment procedure of Art. 32 that it has chosen, or have it carried out.',
  'Art. 13(12), third subparagraph':
    'Once the conformity assessment procedure has demonstrated that product and processes comply with Annex I Parts I and II, the manufacturer must draw up the EU declaration of conformity (Art. 28) and affix the CE marking (Art. 30).',
  'Art. 13(13)':
    'The manufacturer must keep EU declaration of conformity and technical documentation ready for the market surveillance authorities, for 10 years or more from placing on the market or, if longer, for the support period.',
  'Art. 13(14)':
    'Procedures of the manufacturer must keep series production in conformity with the Act. It must take adequate account of changes in development, production, design or characteristics and in the common specifications, harmonised standards or certification schemes by which conformity is declared or verified.',
  'Art. 13(15)':
    'The product must bear a serial, batch or type number or some other element that identifies it; where that is not possible, the manufacturer must give it on the packaging or in an accompanying document.',
  'Art. 13(16)':
    'The manufacturer must indicate name, registered trade name or trademark, postal address, email or other digital contact and, where applicable, website on product, packaging or an accompanying document, and in the Annex II information; contact details in a language easy for users and market surveillance authorities.',
  'Art. 13(17)':
    'The manufacturer must designate a single point of contact through which users reach it directly and rapidly, also about vulnerabilities. It must be easy to identify, stand in the Annex II information, and leave users the choice of means, not automated tools alone.',
  'Art. 13(17), first subparagraph':
    'The manufacturer must designate a single point of contact where users can communicate with it directly and rapidly, among other things to report vulnerabilities of the product.',
  'Art. 13(17), second subparagraph':
    'Users must be able to identify the single point of contact easily, and the manufacturer must also include it in the information and instructions of Annex II.',
  'Art. 13(17), third subparagraph':
    'The single point of contact must let users choose the means of communication they prefer, and must not confine them to automated tools.',
  'Art. 13(18)':
    'With the product comes the Annex II information, on paper or electronically: clear, legible, in a language easy for users and authorities, enabling secure installation, operation and use. It stays at their disposal, also online if provided there, for 10 years or more from placing on the market or, if longer, the support period.',
  'Art. 13(19)':
    'The end date of the support period, at least month and year, must be stated clearly and be easily accessible at the time of purchase and, where applicable, on product, packaging or digitally. Where technically feasible, users must be notified once it is reached.',
  'Art. 13(19), first subparagraph':
    'The manufacturer must have the end date of the support period, at least month and year, stated at the time of purchase, clearly, understandably and easy to access, and where applicable on product, packaging or digitally.',
  'Art. 13(19), second subparagraph':
    'Where technically feasible, given the nature of the product, the manufacturer must show users a notice that the support period of their product has ended.',
  'Art. 13(20)':
    'With the product the manufacturer must provide either the EU declaration of conformity (a copy) or a simplified one; the simplified one must give the exact internet address where the full text can be found.',
  'Art. 13(21)':
    'From placing on the market until the support period ends, a manufacturer who knows, or has reason to believe, that product or processes do not conform to Annex I must immediately take the necessary corrective measures to bring them into conformity, or, as appropriate, withdraw or recall the product.',
  'Art. 13(22)':
    'If a market surveillance authority so requests, with reasons, the manufacturer must provide all that is necessary to demonstrate conformity with Annex I, on paper or electronically, in a language it easily understands. On request it must also cooperate to eliminate cybersecurity risks of products it placed on the market.',
  'Art. 13(23)':
    'A manufacturer that ceases its operations and so cannot comply with the Act must announce this, before it takes effect, to the relevant market surveillance authorities and, by any available means and as far as possible, to the users of its products on the market.',
  'Art. 13(24)':
    'By implementing act under the examination procedure, the Commission may specify format and elements for the SBOM of Annex I Part II(1), taking into account best practices and European or international standards.',
  'Art. 13(25)':
    'ADCO (Art. 52(15)) may decide on a Union-wide assessment of dependence on software components, free and open-source ones in particular, for specific product categories. Authorities may then request SBOMs from their manufacturers and pass on anonymised, aggregated results; ADCO must report to the NIS Cooperation Group.',
} as const satisfies Partial<Record<Cite, string>>
