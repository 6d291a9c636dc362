import type { Cite } from '../index.ts'

/** What recitals 66 to 130 explain, in our own words. A recital guides how the Act is read; it binds nobody. */
export const recitals66To130 = {
  'Rec. 66':
    'Explains why exploited vulnerabilities are notified: CSIRTs, ENISA and authorities need the overview, and such a flaw threatens the whole internal market. Fixed ones should enter the European vulnerability database, in agreement with the manufacturer.',
  'Rec. 67':
    'Explains that severe incidents are notified too, and that users should learn of them and of what they can do, for example on a website or, where possible and justified by the risks, directly.',
  'Rec. 68':
    'Explains both triggers. Actively exploited: the manufacturer establishes that a malicious actor used a flaw in its product to breach someone’s security; good-faith research does not count. Severe incident: its development, production or maintenance is hit so that users or others may face more risk.',
  'Rec. 69':
    'Explains that ENISA runs the single reporting platform, with national end-points and strict confidentiality, so that one notification per stage suffices; CSIRTs inform market surveillance authorities, and ENISA reports on trends every two years.',
  'Rec. 70':
    'Explains when a CSIRT may delay passing a notification on: exceptionally, on cybersecurity grounds and no longer than strictly necessary; in particularly exceptional cases ENISA too gets only general information at first. It may recommend full sharing where it sees a systemic risk.',
  'Rec. 71':
    'Explains that manufacturers should say how sensitive a notification is; the CSIRT takes this into account when deciding on delay, on what ENISA sees at first, and on measures to reduce the risks.',
  'Rec. 72':
    'Explains that Member States are encouraged to offer one national entry point for reports under several laws, and that the platform should allow its end-points to be integrated into it.',
  'Rec. 73':
    'Explains that ENISA should learn from bodies that already run highly secure systems, and look at how the platform and the European vulnerability database can complement each other.',
  'Rec. 74':
    'Explains that anybody may notify voluntarily: vulnerabilities, cyber threats that could change the risk profile of a product, incidents that affect its security, and near misses.',
  'Rec. 75':
    'Explains that Member States should, as far as possible, ease the legal exposure of vulnerability researchers and are encouraged to adopt guidelines on not prosecuting them and an exemption from civil liability.',
  'Rec. 76':
    'Explains what a coordinated disclosure policy does: flaws can be reported directly or through a CSIRT, anonymously on request, and mended before details are disclosed. Bug bounties are possible, and a machine-readable form should be considered.',
  'Rec. 77':
    'Explains that an SBOM helps to trace the supply chain and new vulnerabilities, that vulnerable third-party components must be kept out, and that manufacturers should not be obliged to publish it.',
  'Rec. 78':
    'Explains that an online marketplace which only mediates is not an economic operator. If it also distributes a product or sells under its own brand, it is a distributor or manufacturer for that product.',
  'Rec. 79':
    'Explains that products which follow harmonised standards are presumed to conform, that such standards put the requirements into technical detail, and that suitable international standards should be taken into account.',
  'Rec. 80':
    'Explains that timely standards matter most for class I: with them manufacturers can assess themselves by internal control, which avoids bottlenecks at assessment bodies.',
  'Rec. 81':
    'Explains that European cybersecurity certificates or statements of conformity, under schemes the Commission identifies, create a presumption of conformity as far as they cover the requirements, and at level ‘substantial’ or above spare the manufacturer a third-party assessment for these.',
  'Rec. 82':
    'Explains that the Commission may specify how certificates under the EUCC scheme give a presumption of conformity and replace third-party assessment for matching requirements.',
  'Rec. 83':
    'Explains that harmonised standards come first; common specifications are an exceptional fallback where no references are published because standardisation is blocked or late, and technical complexity as the cause of delay is to be considered before.',
  'Rec. 84': 'Explains that the Commission should involve those concerned when it prepares common specifications.',
  'Rec. 85':
    'Explains ‘reasonable period’ for publishing the reference of a standard: the time in which publication is expected, no more than one year after the drafting deadline.',
  'Rec. 86':
    'Explains that following common specifications adopted by the Commission likewise gives a presumption of conformity.',
  'Rec. 87':
    'Explains that standards, common specifications and certification schemes make assessment and checks easier and are encouraged. Who does not use them for certain requirements has to document how these are met instead.',
  'Rec. 88':
    'Explains that a single EU declaration of conformity covers all relevant Union acts, and may be a dossier of individual declarations.',
  'Rec. 89':
    'Explains that the CE marking is the visible result of the whole conformity process, and should be the only marking that guarantees compliance with the Act.',
  'Rec. 90':
    'Explains that the assessment procedures build on the modules of Decision No 768/2008/EC and look at product and processes over the whole lifecycle.',
  'Rec. 91':
    'Explains who may assess how: products not listed, by internal control; class I likewise if standards, common specifications or identified schemes are applied, otherwise with a third party; class II always with one. Important free software may use internal control if its technical documentation is public.',
  'Rec. 92':
    'Explains what production means for software: compiling, building, packaging, offering for download or copying onto media count as production when the modules are applied.',
  'Rec. 93':
    'Explains that micro and small enterprises get a simplified form for the technical documentation, covering all applicable elements concisely; they may use the full form instead.',
  'Rec. 94':
    'Explains that Member States may help smaller manufacturers with training, testing and sandboxes, and may accept for documents and correspondence a language that as many users as possible understand, because translation is costly.',
  'Rec. 95':
    'Explains that enough notified bodies should exist before the Act applies, and that public funding to ease assessment costs for micro and small enterprises should be considered.',
  'Rec. 96':
    'Explains that assessment bodies should take account of small and medium-sized enterprises and start-ups in their fees, and apply examinations and tests only where appropriate and by risk.',
  'Rec. 97':
    'Explains that regulatory sandboxes are controlled test settings before placing on the market; they should bring legal certainty and quicker access, above all for micro and small enterprises.',
  'Rec. 98':
    'Explains that assessment bodies are notified by national authorities if they meet conditions, above all independence, competence and freedom from conflicts of interest.',
  'Rec. 99':
    'Explains that notifying authorities and others involved in supervising notified bodies are bound by requirements too, and that accreditation under Regulation (EC) No 765/2008 should be used.',
  'Rec. 100':
    'Explains that bodies already notified under similar law, such as a certification scheme or the radio equipment rules, need a new assessment and notification under the Act, though overlaps may be used.',
  'Rec. 101':
    'Explains that accreditation is the preferred proof of competence. An authority that evaluates bodies itself should give the Commission and other Member States documentary evidence.',
  'Rec. 102':
    'Explains that subcontractors and subsidiaries of an assessment body need to meet the same requirements as notified bodies for the tasks they perform.',
  'Rec. 103':
    'Explains that notifications go through NANDO, the electronic system of the Commission, where all notified bodies are listed.',
  'Rec. 104':
    'Explains that there is a period for objections before a notified body starts work, because it may offer its services throughout the Union.',
  'Rec. 105':
    'Explains that notified bodies should apply the procedures without needless burden and consistently, which they achieve best by coordinating with each other.',
  'Rec. 106':
    'Explains that the general market surveillance rules of Regulation (EU) 2019/1020 apply to products in scope.',
  'Rec. 107':
    'Explains that each Member State designates one or more market surveillance authorities, new or existing, gives them resources and a single liaison office, and that economic operators should cooperate with them fully.',
  'Rec. 108':
    'Explains ADCO, the group in which market surveillance authorities work together for uniform application, supported by the Commission.',
  'Rec. 109':
    'Explains that authorities in ADCO should cooperate closely and may develop guidance, best practices and indicators for checking compliance.',
  'Rec. 110':
    'Explains the Union safeguard procedure for products with significant cybersecurity risk: interested parties are informed, authorities may act early with the operators, and the Commission steps in only on disagreement or where a standard has shortcomings.',
  'Rec. 111':
    'Explains that even a compliant product may pose risks, to security, health, rights, services of essential entities or other public interests; authorities may then require it to be made safe, withdrawn or recalled, and the Commission reviews the measure.',
  'Rec. 112':
    'Explains that the Commission may act at Union level after an ENISA evaluation, up to withdrawal or recall, but only in exceptional circumstances, if authorities took no effective measures, and only while these circumstances and the breach or risk last.',
  'Rec. 113':
    'Explains that authorities may act jointly where signs of non-compliance appear in several Member States.',
  'Rec. 114':
    'Explains sweeps, coordinated checks carried out at the same time: especially for categories often found risky, also weighing non-technical factors; ENISA proposes categories, partly from the notifications it receives.',
  'Rec. 115':
    'Explains that ENISA may propose joint activities and sweeps and, exceptionally and at the Commission’s request, evaluate particular products that pose a significant cybersecurity risk.',
  'Rec. 116':
    'Explains that ENISA needs suitable staff and expertise for its tasks, and that the Commission will propose the budget.',
  'Rec. 117':
    'Explains the delegated acts: among others on lists of important and critical products, exclusions, certification, minimum support periods, delaying notifications and free software attestation. The power runs five years from 10 December 2024, with tacit extension unless opposed.',
  'Rec. 118':
    'Explains the implementing acts: technical descriptions, SBOM format and elements, notification format and procedure, common specifications, labels, the simplified documentation form and Union-level measures in exceptional circumstances.',
  'Rec. 119':
    'Explains that everyone involved in applying the Act should keep confidential what they learn in doing so.',
  'Rec. 120':
    'Explains fines: all circumstances count, size and earlier fines elsewhere among them, and the total should stay proportionate. Where micro and small enterprises (24-hour deadline) and stewards (any infringement) are spared fines, other money penalties should not replace them.',
  'Rec. 121':
    'Explains that fines on persons who are not undertakings should consider general income levels and their own situation, and that each Member State decides whether public authorities can be fined.',
  'Rec. 122':
    'Explains that Member States should look into using the money from penalties for cybersecurity: skilled people, help for smaller enterprises, public awareness.',
  'Rec. 123':
    'Explains that the Union may conclude agreements with third countries on mutual recognition of conformity assessment for products under the Act.',
  'Rec. 124':
    'Explains that consumers may bring representative actions under Directive (EU) 2020/1828 for infringements harming their collective interests, from 11 December 2027, even where that amendment has not been transposed nationally.',
  'Rec. 125':
    'Explains that the Commission should review the Act from time to time and look at the combined effect of Union cybersecurity law; the Act also eases supply-chain duties under Reg. (EU) 2022/2554 and Dir. (EU) 2022/2555.',
  'Rec. 126':
    'Explains the dates: the Act applies from 11 December 2027, its reporting duties already from 11 September 2026 and its rules on notifying assessment bodies from 11 June 2026.',
  'Rec. 127':
    'Explains the support for smaller firms from Union programmes such as Digital Europe, the competence and coordination centres and digital innovation hubs.',
  'Rec. 128':
    'Explains that Member States should consider guidance and support for smaller firms, such as sandboxes and dedicated channels, and may also support skills and public awareness.',
  'Rec. 129':
    'Explains that the aim is better reached by the Union than by Member States alone, and that the Act goes no further than necessary.',
  'Rec. 130':
    'Records that the European Data Protection Supervisor gave an opinion, on 9 November 2022, when consulted.',
} as const satisfies Partial<Record<Cite, string>>
