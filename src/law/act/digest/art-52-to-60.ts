import type { Cite } from '../index.ts'

/** What Articles 52 to 60 ask, in our own words: market surveillance of risky and of non-compliant products. */
export const articles52To60 = {
  'Art. 52':
    'Puts products in scope under the general market surveillance rules (Reg. (EU) 2019/1020) and says who the market surveillance authorities are, what they do and with whom they cooperate.',
  'Art. 52(1)': 'Reg. (EU) 2019/1020 on market surveillance applies to the products in scope of the Act.',
  'Art. 52(2)':
    'Each Member State must name at least one market surveillance authority, existing or new, to ensure that the Act is carried out effectively.',
  'Art. 52(3)':
    'The authorities of paragraph 2 also watch over open-source software stewards (Art. 24). They must require a steward that does not comply to see to it that all appropriate corrective action is taken; stewards must see to this for their obligations under the Act.',
  'Art. 52(4)':
    'Market surveillance authorities must cooperate and regularly exchange information: where relevant, with national cybersecurity certification authorities and, in supervising the reporting duties of Art. 14, with ENISA and the CSIRTs designated as coordinators.',
  'Art. 52(5)':
    'Market surveillance authorities may ask ENISA or a CSIRT designated as coordinator for technical advice on carrying out and enforcing the Act and, in an investigation under Art. 54, for an analysis that helps to evaluate compliance.',
  'Art. 52(6)':
    'Where relevant, market surveillance authorities must cooperate and regularly exchange information with those designated under other Union harmonisation legislation.',
  'Art. 52(7)':
    'Market surveillance authorities must cooperate, as appropriate, with data protection supervisors. These may ask for and see documentation created or kept under the Act that their tasks make necessary, and must tell the market surveillance authorities of such requests.',
  'Art. 52(7), first subparagraph':
    'Market surveillance authorities must cooperate, as appropriate, with the supervisors of Union data protection law, and inform them of findings relevant to their work, also when giving guidance under paragraph 10 that concerns personal data.',
  'Art. 52(7), second subparagraph':
    'Data protection supervisors may ask for and see any documentation created or kept under the Act that their tasks make necessary; they must tell the designated market surveillance authorities in the Member State concerned of such a request.',
  'Art. 52(8)':
    'Member States must ensure that the designated authorities have adequate money and technical means, including automated tools where appropriate, and staff with the cybersecurity skills their tasks need.',
  'Art. 52(9)':
    'The Commission must encourage and ease the exchange of experience between the designated market surveillance authorities.',
  'Art. 52(10)':
    'Market surveillance authorities may give economic operators guidance and advice on carrying out the Act, supported by the Commission and, where appropriate, by CSIRTs and ENISA.',
  'Art. 52(11)':
    'Market surveillance authorities must tell consumers where to complain about possible non-compliance, and where and how to find mechanisms that make it easier to report vulnerabilities, incidents and threats that may affect products.',
  'Art. 52(12)':
    'Where relevant, market surveillance authorities must make it easier to cooperate with the stakeholders in question, among them bodies for science, research and consumers.',
  'Art. 52(13)':
    'Market surveillance authorities must report the outcomes of relevant activities to the Commission every year. What they find that may matter to Union competition law they must pass on without delay to the Commission and the relevant national competition authorities.',
  'Art. 52(14)':
    'For high-risk AI systems (Art. 6 of Reg. (EU) 2024/1689), the authorities designated under that Regulation do the market surveillance that the Act requires. They cooperate, as appropriate, with the authorities of the Act, which they must inform of relevant findings, and on Art. 14 with coordinating CSIRTs and ENISA.',
  'Art. 52(15)':
    'ADCO, an administrative cooperation group, is set up so that the Act is applied uniformly. Its members represent designated authorities and, where appropriate, single liaison offices; it also deals with the surveillance of open-source software stewards.',
  'Art. 52(16)':
    'Market surveillance authorities must monitor how manufacturers apply the criteria for support periods (Art. 13(8)). ADCO must publish statistics and guidance with indicative periods, and may recommend focusing on categories whose periods seem inadequate.',
  'Art. 52(16), first subparagraph':
    'Market surveillance authorities must monitor how manufacturers apply the criteria of Art. 13(8) when they determine support periods.',
  'Art. 52(16), second subparagraph':
    'ADCO must publish, for everyone and in user-friendly form, relevant statistics on product categories, with the average of the support periods that manufacturers determined, and give guidance with indicative support periods by category.',
  'Art. 52(16), third subparagraph':
    'Where the data suggest that support periods in specific categories are inadequate, ADCO may recommend that market surveillance authorities focus on these categories.',

  'Art. 53':
    'Gives market surveillance authorities, on a reasoned request and where needed to assess conformity with Annex I, access to the data for judging design, development, production and vulnerability handling, internal documentation of the economic operator included, in a language they easily understand.',

  'Art. 54':
    'Sets the national procedure for products that present a significant cybersecurity risk: evaluation, corrective action, and provisional measures where the economic operator does not act adequately.',
  'Art. 54(1)':
    'An authority with sufficient reason to see a significant cybersecurity risk in a product must evaluate it without undue delay. If it does not comply, the authority must without delay require correction, withdrawal or recall in a reasonable period, and inform the relevant notified body. Operators must cooperate.',
  'Art. 54(1), first subparagraph':
    'An authority with sufficient reason to see a significant cybersecurity risk in a product, its vulnerability handling included, must evaluate without undue delay, where appropriate with the relevant CSIRT, whether it meets the whole Act. Economic operators must cooperate as necessary.',
  'Art. 54(1), second subparagraph':
    'If the evaluation shows that the product does not comply, the authority must without delay require of the economic operator all appropriate corrective action: to make it compliant, to withdraw it, or to recall it, in a reasonable period that the authority may set according to the nature of the risk.',
  'Art. 54(1), third subparagraph':
    'The authority must inform the relevant notified body of a finding of non-compliance. Art. 18 of Reg. (EU) 2019/1020 (procedural rights of economic operators) applies to the corrective action.',
  'Art. 54(2)':
    'In judging a risk, authorities must also weigh non-technical factors, above all from coordinated Union assessments of supply chains (Dir. (EU) 2022/2555 Art. 22). If these give sufficient reason to see a significant risk, they must inform, and as necessary cooperate with, the authorities of Art. 8 of that Directive.',
  'Art. 54(3)':
    'An authority that considers non-compliance to reach beyond its own country must tell the other Member States and the Commission what its evaluation found and what it required of the economic operator.',
  'Art. 54(4)':
    'The economic operator must ensure that all appropriate corrective action covers every product concerned that it made available on the market anywhere in the Union.',
  'Art. 54(5)':
    'Where the economic operator fails to correct adequately in the period set, the authority must take every appropriate provisional measure to prohibit or restrict the product on its national market, withdraw it or recall it, and notify these to the other Member States and the Commission without delay.',
  'Art. 54(5), first subparagraph':
    'Where the economic operator fails to correct adequately in the period set under paragraph 1, the authority must take every appropriate provisional measure to prohibit or restrict the product on its national market, withdraw it from there or recall it.',
  'Art. 54(5), second subparagraph':
    'The authority must, without delay, notify its provisional measures to the other Member States and the Commission.',
  'Art. 54(6)':
    'The notification must give all available details: what identifies the product, its origin, the alleged non-compliance and the risk, nature and duration of the measures, the operator’s arguments, and whether the cause lies in failing Annex I (a), in shortcomings of standards, schemes or specifications (b), or both.',
  'Art. 54(6)(a)':
    'The notification must say whether non-compliance is due to the product or the manufacturer’s processes not meeting the requirements of Annex I.',
  'Art. 54(6)(b)':
    'The notification must say whether non-compliance is due to shortcomings of the harmonised standards, common specifications or certification schemes of Art. 27.',
  'Art. 54(7)':
    'Authorities of the other Member States must without delay tell the Commission and all other Member States which measures they took, what more they know about the non-compliance and, if they disagree with the notified measure, their objections.',
  'Art. 54(8)':
    'A provisional measure counts as justified if neither a Member State nor the Commission objects within three months of receiving the notification of paragraph 5. The operator’s procedural rights under Art. 18 of Reg. (EU) 2019/1020 are untouched.',
  'Art. 54(9)':
    'The authorities of all Member States must see to appropriate restrictive measures against the product without delay, for example withdrawal from their market.',

  'Art. 55': 'Settles, at Union level, disputes over a national measure that was notified under Art. 54(5).',
  'Art. 55(1)':
    'If within three months of receiving an Art. 54(5) notification a Member State objects to another’s measure, or the Commission finds it contrary to Union law, the Commission must without delay consult the relevant Member State and operator(s), evaluate, and decide within nine months of the notification if it is justified.',
  'Art. 55(2)':
    'If the measure is found justified, all Member States must ensure that the product is withdrawn from their market and inform the Commission accordingly; if not, the Member State concerned must withdraw the measure.',
  'Art. 55(3)':
    'If the measure is justified and the non-compliance is put down to shortcomings in harmonised standards, the Commission must use the procedure of Art. 11 of Reg. (EU) No 1025/2012.',
  'Art. 55(4)':
    'If the measure is justified and the non-compliance is put down to shortcomings in a scheme for European cybersecurity certification, the Commission must consider amending or repealing a delegated act under Art. 27(9) on the presumption of conformity that goes with that scheme.',
  'Art. 55(5)':
    'If the measure is justified and the non-compliance is put down to shortcomings in common specifications, the Commission must consider amending or repealing the implementing act under Art. 27(2) that set them out.',

  'Art. 56':
    'Sets the procedure at Union level for products that present a significant cybersecurity risk: what the Commission does when it suspects non-compliance and national authorities take no effective measures.',
  'Art. 56(1)':
    'Where the Commission has sufficient reason, also from ENISA’s information, to think a product with a significant cybersecurity risk non-compliant, it must inform the relevant market surveillance authorities. If these evaluate such a product’s compliance, Art. 54 and 55 apply.',
  'Art. 56(2)':
    'If non-technical factors give sufficient reason to see a significant risk, the Commission must inform, and as needed cooperate with, market surveillance authorities and, if appropriate, those of Dir. (EU) 2022/2555 Art. 8, weigh it for supply chain assessments, and consult ENISA and the Cooperation Group as needed.',
  'Art. 56(3)':
    'If immediate action is justified to keep the internal market working, the Commission has sufficient reason to think the product still non-compliant, and authorities took no effective measures, it must evaluate compliance itself and inform them. It may ask ENISA for analysis; operators must cooperate with it as needed.',
  'Art. 56(4)':
    'On the basis of its evaluation, the Commission may find that the Union needs a corrective or restrictive measure; for this it must without delay consult the Member States and the economic operator or operators concerned.',
  'Art. 56(5)':
    'After that consultation, the Commission may order corrective or restrictive measures for the Union by implementing act (examination procedure), withdrawal or recall included, in a reasonable period that fits the nature of the risk.',
  'Art. 56(6)':
    'The Commission must immediately send such an act to the economic operator or operators concerned. Member States must carry it out without delay and inform the Commission accordingly.',
  'Art. 56(7)':
    'Paragraphs 3 to 6 apply while the exceptional situation that justified intervention lasts, and as long as the product is not brought into compliance.',

  'Art. 57':
    'Covers a product that complies with the Act and still presents a significant cybersecurity risk together with a risk to people, fundamental rights, essential services or other public interests: authorities must require measures.',
  'Art. 57(1)':
    'Where an evaluation under Art. 54 shows that product and processes comply but present a significant cybersecurity risk and also a risk named in points (a) to (d), the authority must require of an economic operator all appropriate measures, up to withdrawal or recall, commensurate with the nature of these risks.',
  'Art. 57(1), first subparagraph':
    'Where an evaluation under Art. 54 shows that product and processes comply but present a significant cybersecurity risk and also a risk named in points (a) to (d), the authority must require of an economic operator all appropriate measures.',
  'Art. 57(1)(a)':
    'Measures are required for a compliant product where, beside a significant cybersecurity risk, it presents a risk to people’s health or safety.',
  'Art. 57(1)(b)':
    'Measures are required for a compliant product where, beside a significant cybersecurity risk, it presents a risk to compliance with Union or national obligations that protect fundamental rights.',
  'Art. 57(1)(c)':
    'Measures are required for a compliant product where, beside a significant cybersecurity risk, it presents a risk to services that essential entities (Art. 3(1) of Dir. (EU) 2022/2555) offer through an electronic information system: to their confidentiality, integrity, authenticity or availability.',
  'Art. 57(1)(d)':
    'Measures are required for a compliant product where, beside a significant cybersecurity risk, it presents a risk to other aspects of protecting the public interest.',
  'Art. 57(1), second subparagraph':
    'The measures may be such that product and processes, once on the market, no longer present these risks, or withdrawal, or recall; they must be commensurate with the nature of these risks.',
  'Art. 57(2)':
    'The manufacturer or other relevant economic operators must ensure corrective action, in the time set by the authority, for the products concerned that they made available on the market anywhere in the Union.',
  'Art. 57(3)':
    'The Member State must immediately tell the other Member States and the Commission which measures were taken, with all available details: what identifies the products, their origin and supply chain, nature of the risk, nature and duration of the measures.',
  'Art. 57(4)':
    'The Commission must without delay consult the economic operator concerned and the Member States, and evaluate the national measures; it then decides if the measure is justified and, where necessary, proposes appropriate measures.',
  'Art. 57(5)': 'The Commission’s decision on the national measure must be addressed to the Member States.',
  'Art. 57(6)':
    'Where the Commission has sufficient reason, also from ENISA’s information, to consider that a compliant product presents the risks of paragraph 1, it must inform the market surveillance authority or authorities concerned and may ask for an evaluation and the steps of Art. 54 and paragraphs 1 to 3.',
  'Art. 57(7)':
    'If immediate action is justified to keep the internal market working, the Commission has sufficient reason to think the risks persist, and national authorities took no effective measures, it must evaluate the risks itself and inform them. It may ask ENISA for analysis; operators must cooperate with ENISA as necessary.',
  'Art. 57(8)':
    'On the basis of its evaluation, the Commission may conclude that the Union needs a corrective or restrictive measure; for this it must without delay consult the Member States and the economic operator or operators concerned.',
  'Art. 57(9)':
    'After that consultation, the Commission may decide on corrective or restrictive measures for the Union by implementing act (examination procedure), withdrawal or recall included, in a reasonable period that fits the nature of the risk.',
  'Art. 57(10)':
    'The Commission must immediately send such an act to the economic operator or operators concerned. Member States must carry it out without delay and inform the Commission accordingly.',
  'Art. 57(11)':
    'Paragraphs 6 to 10 apply while the exceptional situation that justified intervention lasts, and as long as the product still presents the risks of paragraph 1.',

  'Art. 58':
    'Lists formal defects (CE marking, EU declaration of conformity, notified body’s number, technical documentation) that the manufacturer must be told to end, and says what follows if they persist.',
  'Art. 58(1)':
    'A market surveillance authority that finds one of the formal defects of points (a) to (f) must require the manufacturer to end it.',
  'Art. 58(1)(a)':
    'Formal defect that the manufacturer must be told to end: the CE marking was affixed contrary to Art. 29 and 30.',
  'Art. 58(1)(b)': 'Formal defect that the manufacturer must be told to end: there is no CE marking.',
  'Art. 58(1)(c)': 'Formal defect that the manufacturer must be told to end: there is no EU declaration of conformity.',
  'Art. 58(1)(d)':
    'Formal defect that the manufacturer must be told to end: the EU declaration of conformity is not drawn up correctly.',
  'Art. 58(1)(e)':
    'Formal defect that the manufacturer must be told to end: where applicable, the identification number of the notified body involved in the conformity assessment is missing.',
  'Art. 58(1)(f)':
    'Formal defect that the manufacturer must be told to end: the technical documentation is unavailable or incomplete.',
  'Art. 58(2)':
    'If a formal defect persists, the Member State must do all that is appropriate to restrict or prohibit making the product available on the market, or see to its recall or withdrawal.',

  'Art. 59':
    'Allows market surveillance authorities to act jointly with other authorities on specific products, on conditions.',
  'Art. 59(1)':
    'Market surveillance authorities may arrange joint activities with other relevant authorities for cybersecurity and consumer protection, aimed at specific products on the market, above all those often found to present cybersecurity risks.',
  'Art. 59(2)':
    'Where indications or information point to possible non-compliance of products across several Member States, the Commission or ENISA must propose joint compliance checks for market surveillance authorities to carry out.',
  'Art. 59(3)':
    'Those making such an agreement, the Commission included where applicable, must ensure that it brings no unfair competition among economic operators and leaves the parties objective, independent and impartial.',
  'Art. 59(4)':
    'What a market surveillance authority learns in joint activities it may use in any investigation of its own.',
  'Art. 59(5)':
    'The agreement on joint activities, with the names of the parties, must be published by the market surveillance authority and, where applicable, the Commission.',

  'Art. 60':
    'Has market surveillance authorities check particular products or categories at the same time and in a coordinated way (sweeps).',
  'Art. 60(1)':
    'Market surveillance authorities must conduct sweeps: simultaneous, coordinated checks of particular products or categories, to verify compliance or detect infringements. They may include products bought under a cover identity.',
  'Art. 60(2)':
    'The Commission coordinates sweeps, unless the authorities involved agree otherwise. The coordinator must, where appropriate, publish the results in aggregate.',
  'Art. 60(3)':
    'Where ENISA, in its tasks and also from notifications under Art. 14(1) and (3), identifies categories of products for which sweeps may be organised, it must propose a sweep to the coordinator, for the authorities to consider.',
  'Art. 60(4)':
    'In sweeps, the authorities may use the investigation powers of Art. 52 to 58 and their other powers under national law.',
  'Art. 60(5)':
    'Market surveillance authorities may let Commission officials, and others whom the Commission authorised to accompany them, take part in sweeps by invitation.',
} as const satisfies Partial<Record<Cite, string>>
