import type { Cite } from '../index.ts'

/** What Articles 1 to 12 of the Act say, provision by provision, in our own words: scope, definitions, product classes. */
export const articles1To12 = {
  'Art. 1':
    'Says what the Act lays down: rules for making secure products available, requirements for products and for vulnerability handling, duties of economic operators, and market surveillance with enforcement.',
  'Art. 1(a)':
    'The Act regulates how products with digital elements are made available on the market, so that they are cybersecure.',
  'Art. 1(b)':
    'The Act sets security requirements for designing, developing and producing products with digital elements, and the cybersecurity duties of economic operators for them.',
  'Art. 1(c)':
    'The Act sets requirements for how manufacturers handle vulnerabilities for as long as products are expected to be used, and the duties of economic operators for those processes.',
  'Art. 1(d)':
    'The Act governs market surveillance, monitoring included, and the enforcement of its rules and requirements.',
  'Art. 2':
    'Draws the boundary of the Act: products made available on the market with a data connection, intended or reasonably foreseeable, except where paragraphs 2 to 7 leave them out.',
  'Art. 2(1)':
    'The Act covers a product with digital elements that is made available on the market if its intended purpose or its reasonably foreseeable use includes a data connection, direct or indirect, logical or physical, to a device or network.',
  'Art. 2(2)':
    'The Act leaves out products to which the Union acts of points (a) to (c) apply: medical devices, in vitro diagnostic medical devices, and type-approval of motor vehicles.',
  'Art. 2(2)(a)': 'A product to which the Medical Devices Regulation, Reg. (EU) 2017/745, applies is outside the Act.',
  'Art. 2(2)(b)':
    'A product to which the In Vitro Diagnostic Medical Devices Regulation, Reg. (EU) 2017/746, applies is outside the Act.',
  'Art. 2(2)(c)':
    'A product to which Reg. (EU) 2019/2144 applies, on the type-approval of motor vehicles, their trailers, systems, components and separate technical units as regards general safety, is outside the Act.',
  'Art. 2(3)':
    'A product that has been certified under the civil aviation Regulation, Reg. (EU) 2018/1139, is outside the Act.',
  'Art. 2(4)': 'Equipment within the scope of the Marine Equipment Directive, Dir. 2014/90/EU, is outside the Act.',
  'Art. 2(5)':
    'Where other Union rules on a product address all or some of the Annex I risks, application of the Act may be limited or excluded if points (a) and (b) both hold; the Commission specifies this by delegated act.',
  'Art. 2(5), first subparagraph':
    'Where other Union rules on a product address all or some of the risks that Annex I covers, application of the Act may be limited or excluded, but only if points (a) and (b) both hold.',
  'Art. 2(5)(a)':
    'First of two conditions for limiting or excluding the Act where sectoral rules cover a product: doing so fits the overall regulatory framework for such products. Point (b) must hold too.',
  'Art. 2(5)(b)':
    'Second of two conditions for limiting or excluding the Act where sectoral rules cover a product: those rules protect at least as well as the Act does. Point (a) must hold too.',
  'Art. 2(5), second subparagraph':
    'The Commission may specify by delegated act whether limiting or excluding the Act is necessary, for which products and rules, and, if relevant, how far the limit goes.',
  'Art. 2(6)':
    "A spare part is outside the Act if it is made available on the market to replace an identical component of a product and is manufactured to that component's own specifications.",
  'Art. 2(7)':
    'Products developed or modified for national security or defence purposes and nothing else, and products designed specifically for processing classified information, are outside the Act.',
  'Art. 2(8)':
    "No duty under the Act requires anyone to supply information whose disclosure would run against a Member State's essential interests in national security, public security or defence.",
  'Art. 3':
    'Defines the 51 terms on which the Act turns, from product with digital elements to CSIRT designated as coordinator.',
  'Art. 3(1)':
    'A product with digital elements is a software or hardware product together with its remote data processing solutions; a software or hardware component that is placed on the market separately counts too.',
  'Art. 3(2)':
    'Processing data at a distance is remote data processing if the manufacturer, or someone under its responsibility, designs and develops the software for it, and if without it the product could not perform one of its functions.',
  'Art. 3(3)':
    'Cybersecurity is what Reg. (EU) 2019/881 Art. 2(1) defines: the activities needed to protect network and information systems, their users, and other persons affected by cyber threats.',
  'Art. 3(4)': 'Software is the part of an electronic information system made up of computer code.',
  'Art. 3(5)':
    'Hardware is a physical electronic information system, or any part of one that can process, store or transmit digital data.',
  'Art. 3(6)': 'A component is software or hardware meant to be integrated into an electronic information system.',
  'Art. 3(7)':
    'An electronic information system is any system, electrical or electronic equipment included, that can process, store or transmit digital data.',
  'Art. 3(8)': 'A logical connection is a data connection represented virtually, through a software interface.',
  'Art. 3(9)':
    'A physical connection links electronic information systems or components by physical means, for example wires, radio waves, or an electrical, optical or mechanical interface.',
  'Art. 3(10)':
    'An indirect connection reaches a device or network not by itself but as part of a larger system that can be connected to it directly.',
  'Art. 3(11)': 'An end-point is any network-connected device that serves as a way into that network.',
  'Art. 3(12)':
    'Economic operators are manufacturers, authorised representatives, importers, distributors, and any other natural or legal person on whom the Act places duties about manufacturing products or making them available on the market.',
  'Art. 3(13)':
    'A manufacturer is a natural or legal person who, under its own name or trademark and whether paid, monetised or free, markets products that it develops or manufactures or has had designed, developed or manufactured.',
  'Art. 3(14)':
    'An open-source software steward is a legal person, not a manufacturer, whose purpose or objective is to support, systematically and on a lasting basis, the development of specific free and open-source products intended for commercial activities, and that ensures their viability.',
  'Art. 3(15)':
    'An authorised representative, a natural or legal person, is established in the Union and holds a written mandate of a manufacturer for specified tasks on its behalf.',
  'Art. 3(16)':
    'An importer, a natural or legal person, is established in the Union and places on the market a product carrying the name or trademark of someone established outside the Union.',
  'Art. 3(17)':
    'A distributor is anyone in the supply chain, natural or legal person but not the manufacturer or importer, who makes a product available on the Union market and does not affect its properties.',
  'Art. 3(18)':
    'A consumer is a natural person acting for purposes outside their own trade, business, craft or profession.',
  'Art. 3(19)':
    'Micro, small and medium-sized enterprises are those that the Annex to Recommendation 2003/361/EC defines, by staff headcount and by turnover or balance sheet total.',
  'Art. 3(20)':
    'The support period is the time during which the manufacturer must ensure that vulnerabilities of the product are handled effectively and as Annex I Part II requires.',
  'Art. 3(21)': 'Placing on the market is the first time a product is made available on the Union market.',
  'Art. 3(22)':
    'Making available on the market means supplying a product, in the course of a commercial activity, for use or distribution on the Union market, whether paid for or free.',
  'Art. 3(23)':
    'The intended purpose is the use for which the manufacturer means the product, with its context and conditions, as specified in instructions for use, promotional or sales material and statements, and technical documentation.',
  'Art. 3(24)':
    'Reasonably foreseeable use need not be the intended purpose that the manufacturer has stated, but is likely, given human behaviour, technical operations or interactions that can reasonably be foreseen.',
  'Art. 3(25)':
    'Reasonably foreseeable misuse departs from the intended purpose but may come about through human behaviour, or interaction with other systems, that can reasonably be foreseen.',
  'Art. 3(26)':
    'A notifying authority is the national authority that sets up and runs the procedures for assessing, designating, notifying and monitoring conformity assessment bodies.',
  'Art. 3(27)':
    'Conformity assessment is verifying whether the essential cybersecurity requirements of Annex I have been met.',
  'Art. 3(28)':
    'A conformity assessment body is what Reg. (EC) No 765/2008 Art. 2(13) defines: a body that assesses conformity, calibration, testing, certification and inspection included.',
  'Art. 3(29)':
    'A notified body is a conformity assessment body that has been designated under Art. 43 and under other relevant Union harmonisation legislation.',
  'Art. 3(30)':
    'A substantial modification is a change to a product after its placing on the market that affects its compliance with Annex I Part I, or that alters the intended purpose for which it has been assessed.',
  'Art. 3(31)':
    'With the CE marking the manufacturer indicates that product and processes conform to Annex I and to any other applicable Union harmonisation legislation under which the marking is affixed.',
  'Art. 3(32)':
    'Union harmonisation legislation is what Annex I to Reg. (EU) 2019/1020 lists, and any other Union legislation that harmonises the marketing conditions of products which that Regulation covers.',
  'Art. 3(33)':
    'A market surveillance authority is what Reg. (EU) 2019/1020 Art. 3(4) defines: an authority that a Member State has made responsible for market surveillance on its territory.',
  'Art. 3(34)':
    'An international standard is what Reg. (EU) No 1025/2012 Art. 2(1)(a) defines: a standard adopted by an international standardisation body.',
  'Art. 3(35)':
    'A European standard is what Reg. (EU) No 1025/2012 Art. 2(1)(b) defines: a standard adopted by a European standardisation organisation.',
  'Art. 3(36)':
    "A harmonised standard is what Reg. (EU) No 1025/2012 Art. 2(1)(c) defines: a European standard adopted at the Commission's request so that Union harmonisation legislation can be applied.",
  'Art. 3(37)':
    'Cybersecurity risk is the potential for loss or disruption through an incident, expressed by combining how large the loss or disruption would be with how likely the incident is.',
  'Art. 3(38)':
    'A cybersecurity risk is significant if its technical characteristics allow the assumption that an incident is highly likely which could have a severe negative impact, considerable loss or disruption included, material or not.',
  'Art. 3(39)':
    'A software bill of materials (SBOM) is a formal record of the components in the software of a product, with their details and supply chain relationships.',
  'Art. 3(40)': 'A vulnerability is any flaw, weakness or susceptibility of a product that a cyber threat can exploit.',
  'Art. 3(41)':
    'A vulnerability is exploitable if an adversary could use it effectively under practical operational conditions.',
  'Art. 3(42)':
    'A vulnerability is actively exploited if reliable evidence shows its exploitation by a malicious actor in a system whose owner had not permitted that.',
  'Art. 3(43)':
    'An incident is what Dir. (EU) 2022/2555 Art. 6(6) defines: an event that compromises data being stored, sent or processed, or services that network and information systems offer or give access to, in availability, authenticity, integrity or confidentiality.',
  'Art. 3(44)':
    'An incident counts as having an impact on product security if it harms, or is capable of harming, how the product protects data or functions in their availability, authenticity, integrity or confidentiality.',
  'Art. 3(45)':
    'A near miss is what Dir. (EU) 2022/2555 Art. 6(5) defines: an event that could have compromised data or services as an incident does, but was successfully prevented or did not materialise.',
  'Art. 3(46)':
    'A cyber threat is what Reg. (EU) 2019/881 Art. 2(8) defines: any potential circumstance, event or action able to damage, disrupt or otherwise harm network and information systems, their users and other persons.',
  'Art. 3(47)':
    'Personal data is what Reg. (EU) 2016/679 Art. 4(1) defines: any information on a natural person who is identified or can be.',
  'Art. 3(48)':
    'Software is free and open-source if its source code is openly shared and its free and open-source licence grants all rights needed to access, use, modify and redistribute it freely.',
  'Art. 3(49)':
    'A recall is what Reg. (EU) 2019/1020 Art. 3(22) defines: a measure to get back a product that has already been made available to the end user.',
  'Art. 3(50)':
    'A withdrawal is what Reg. (EU) 2019/1020 Art. 3(23) defines: a measure to keep a product in the supply chain from being made available on the market.',
  'Art. 3(51)':
    'A CSIRT designated as coordinator is the computer security incident response team that a Member State has designated under Dir. (EU) 2022/2555 Art. 12(1), to coordinate vulnerability disclosure.',
  'Art. 4':
    'Keeps the internal market open: Member States must not impede compliant products and, under conditions, must admit non-compliant ones shown at fairs and unfinished software in testing.',
  'Art. 4(1)':
    'On matters that the Act covers, Member States must not impede products that comply with it from being made available on the market.',
  'Art. 4(2)':
    'Member States must not prevent a non-compliant product, prototypes included, from being shown or used at exhibitions, trade fairs, demonstrations or similar events, if a visible sign makes clear that it does not comply and may not be made available before it does.',
  'Art. 4(3)':
    'Member States must not prevent non-compliant unfinished software from being made available for the limited time that testing requires, if a visible sign makes clear that it does not comply and will be available for nothing but testing.',
  'Art. 4(4)':
    'The freedom to make unfinished software available for testing (Art. 4(3)) does not extend to safety components within the meaning of other Union harmonisation legislation.',
  'Art. 5':
    'Lets Member States add cybersecurity requirements for procuring or using products for specific purposes, and makes compliance with Annex I count in procurement.',
  'Art. 5(1)':
    'Member States may set additional cybersecurity requirements for procuring or using products for specific purposes, national security and defence included, if these are consistent with their duties under Union law and necessary and proportionate to those purposes.',
  'Art. 5(2)':
    'Where products in scope are procured, Member States must ensure that the process takes compliance with Annex I into account, including how well manufacturers can handle vulnerabilities. Dir. 2014/24/EU and Dir. 2014/25/EU, on procurement, are unaffected.',
  'Art. 6':
    'A product may be made available on the market only if it meets Annex I Part I and the processes of its manufacturer comply with Annex I Part II.',
  'Art. 6(a)':
    'First of two conditions for making a product available: it meets Annex I Part I, assuming it is properly installed, maintained, used as intended or as can reasonably be foreseen and, where applicable, has received the necessary security updates. Point (b) must hold too.',
  'Art. 6(b)':
    'Second of two conditions for making a product available: the processes that its manufacturer has put in place comply with Annex I Part II, on vulnerability handling. Point (a) must hold too.',
  'Art. 7':
    'Makes a product important, in class I or II, if its core functionality is that of an Annex III category, refers it to the procedures of Art. 32(2) and (3), and governs changes to the list.',
  'Art. 7(1)':
    'A product whose core functionality is that of an Annex III category is important and subject to the procedures of Art. 32(2) and (3). Integrating such a product does not by itself make the host product subject to them.',
  'Art. 7(2)':
    'Every Annex III category, of class I or II, meets at least one of two criteria: it primarily serves the security of others (a), or one of its functions carries a significant risk of adverse effects (b).',
  'Art. 7(2)(a)':
    'One of two alternative criteria for Annex III: the product primarily does work on which other products, networks or services critically depend for their cybersecurity, for example securing authentication or access, stopping or detecting intrusions, or protecting end-points or networks.',
  'Art. 7(2)(b)':
    "One of two alternative criteria for Annex III: a function, such as a central system one (personal data processing, virtualisation, configuration control, network management), carries a significant risk: by direct manipulation it could intensely disrupt, control or damage many other products or users' health, security or safety.",
  'Art. 7(3)':
    'The Commission may change Annex III by delegated act, weighing cybersecurity function and risk; where appropriate, at least 12 months must pass before the procedures apply, unless imperative urgency justifies less.',
  'Art. 7(3), first subparagraph':
    'By delegated act the Commission may add a category to a class of Annex III and define it, move one between the classes, or withdraw one. It must weigh, by the criteria of Art. 7(2), how the products serve cybersecurity, or their function, and the level of risk they pose.',
  'Art. 7(3), second subparagraph':
    'An act that changes Annex III must, where appropriate, leave at least 12 months before the procedures of Art. 32(2) and (3) start to apply, in particular for a new category or a move from class I to II, unless imperative urgency justifies less.',
  'Art. 7(4)':
    'The Commission must adopt by 11 December 2025, under the examination procedure, an implementing act with technical descriptions of the categories of Annex III and Annex IV. It is Reg. (EU) 2025/2392.',
  'Art. 8':
    'Lets the Commission require a European cybersecurity certificate for critical products, those with the core functionality of an Annex IV category, keeps them under Art. 32(3) as long as it has not, and governs changes to the list.',
  'Art. 8(1)':
    'The Commission may require by delegated act that certain Annex IV products obtain a European cybersecurity certificate, at least at level substantial, where a scheme is adopted and available to manufacturers. Without such an act they follow the procedures of Art. 32(3).',
  'Art. 8(1), first subparagraph':
    'By delegated act the Commission may oblige Annex IV products to prove conformity with all or parts of Annex I by a certificate of level substantial or higher, if a European scheme for their category is adopted and available. The level must fit risk and intended purpose, critical dependency of essential entities included.',
  'Art. 8(1), second subparagraph':
    'Before such an act the Commission must assess the possible market impact, including how ready and able Member States are to run the scheme, and consult stakeholders, the European Cybersecurity Certification Group included. While there is no act, Annex IV products follow the procedures of Art. 32(3).',
  'Art. 8(1), third subparagraph':
    'An act requiring a certificate must leave at least six months of transition, unless imperative reasons of urgency justify less.',
  'Art. 8(2)':
    'The Commission may add critical categories to Annex IV, or withdraw them, by delegated act: each must meet at least one of points (a) and (b), market impact is assessed first, and at least six months of transition are left, unless imperative urgency justifies less.',
  'Art. 8(2), first subparagraph':
    'By delegated act the Commission may add or withdraw categories of Annex IV. In choosing them and the required assurance level it must take the criteria of Art. 7(2) into account and ensure that each category meets at least one of points (a) and (b).',
  'Art. 8(2)(a)':
    'One of two alternative criteria for Annex IV: essential entities within the meaning of Dir. (EU) 2022/2555 Art. 3 critically depend on the category of products.',
  'Art. 8(2)(b)':
    'One of two alternative criteria for Annex IV: incidents and exploited vulnerabilities in the category of products could seriously disrupt critical supply chains across the internal market.',
  'Art. 8(2), second subparagraph':
    'Before it changes Annex IV, the Commission must assess the possible market impact, in the way Art. 8(1) prescribes.',
  'Art. 8(2), third subparagraph':
    'An act that changes Annex IV must leave at least six months of transition, unless imperative reasons of urgency justify less.',
  'Art. 9':
    'Obliges the Commission to consult stakeholders, small firms and the open-source community among them, on measures to implement the Act, and to hold sessions with them at least once a year.',
  'Art. 9(1)':
    'In preparing measures to implement the Act, the Commission must consult stakeholders (authorities, firms of every size, the open-source community, consumer associations, academia, Union bodies, expert groups) and take their views into account; in a structured manner, where appropriate, in cases (a) to (c).',
  'Art. 9(1)(a)':
    'The Commission must seek the views of stakeholders, where appropriate in a structured manner, when it prepares the guidance of Art. 26.',
  'Art. 9(1)(b)':
    'The Commission must seek the views of stakeholders, where appropriate in a structured manner, on technical descriptions of Annex III categories (Art. 7(4)), on updates of the lists (Art. 7(3) and 8(2)) and on market impact (Art. 8(1)); Art. 61 is unaffected.',
  'Art. 9(1)(c)':
    'The Commission must seek the views of stakeholders, where appropriate in a structured manner, when it prepares to evaluate and review the Act.',
  'Art. 9(2)':
    'Regularly, and at least once a year, the Commission must hold consultation and information sessions to hear stakeholders on how the Act is implemented.',
  'Art. 10':
    'Asks Member States to promote cybersecurity skills and collaboration, where appropriate with support from ENISA, the Commission and the European Cybersecurity Competence Centre; education remains the responsibility of Member States.',
  'Art. 10(a)':
    'Member States must promote measures and strategies that build up cybersecurity skills and organisational and technological tools, so that market surveillance authorities and conformity assessment bodies can draw on enough skilled professionals.',
  'Art. 10(b)':
    'Member States must promote more collaboration among the private sector, economic operators, consumers, training providers and public administrations, with re-skilling or up-skilling of staff of manufacturers, so that more young people find work in cybersecurity.',
  'Art. 11':
    'For aspects and risks the Act does not cover, parts of the General Product Safety Regulation (Reg. (EU) 2023/988: Chapters V, VII and IX to XI, and Section 1 of Chapter III) apply to products on which no other Union harmonisation legislation, as that Regulation defines it, imposes specific safety requirements.',
  'Art. 12':
    'Fits the Act to the AI Act, Reg. (EU) 2024/1689, for products that are high-risk AI systems: when they count as meeting its cybersecurity requirements, and which conformity assessment applies.',
  'Art. 12(1)':
    'A product in scope that is a high-risk AI system is deemed to meet the cybersecurity requirements of Reg. (EU) 2024/1689 Art. 15 if points (a), (b) and (c) all hold. The accuracy and robustness requirements of that Article are unaffected.',
  'Art. 12(1)(a)':
    'First of three conditions, all needed, for a high-risk AI product to be deemed to meet the cybersecurity requirements of the AI Act: it fulfils Annex I Part I.',
  'Art. 12(1)(b)':
    'Second of three conditions, all needed, for a high-risk AI product to be deemed to meet the cybersecurity requirements of the AI Act: the processes of its manufacturer comply with Annex I Part II.',
  'Art. 12(1)(c)':
    'Third of three conditions, all needed, for a high-risk AI product to be deemed to meet the cybersecurity requirements of the AI Act: the EU declaration of conformity under this Act demonstrates the level of protection that Reg. (EU) 2024/1689 Art. 15 requires.',
  'Art. 12(2)':
    'For the cybersecurity of high-risk AI products the relevant procedure of Reg. (EU) 2024/1689 Art. 43 applies. Notified bodies competent under that Regulation are then competent for Annex I too, provided their notification there included an assessment against Art. 39 of this Act.',
  'Art. 12(3)':
    'Exception: a high-risk AI product to which internal control applies (Reg. (EU) 2024/1689 Annex VI) follows the procedures of this Act for Annex I if it is important and subject to Art. 32(2)(a) and (b) or to Art. 32(3), or critical and subject to a certificate under Art. 8(1) or, failing that, to Art. 32(3).',
  'Art. 12(4)':
    'Manufacturers of products that are high-risk AI systems may take part in the AI regulatory sandboxes of Reg. (EU) 2024/1689 Art. 57.',
} as const satisfies Partial<Record<Cite, string>>
