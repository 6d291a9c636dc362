import type { Cite } from '../index.ts'

/** What Annexes I and II ask, in our own words: the essential requirements, and what must reach the user. */
export const annexes1And2 = {
  'Annex I':
    'Holds the essential cybersecurity requirements: Part I for the product itself, Part II for how its manufacturer handles vulnerabilities.',
  'Annex I Part I':
    'What the product itself must offer: a general duty of security in proportion to the risks, and thirteen properties that apply where the risk assessment shows they are relevant.',
  'Annex I Part I(1)':
    'Design, develop and produce the product so that its level of cybersecurity is appropriate to the risks it faces.',
  'Annex I Part I(2)':
    'Lists thirteen properties, (a) to (m). Which of them the product must have follows from its cybersecurity risk assessment under Art. 13(2), and each counts only where applicable.',
  'Annex I Part I(2)(a)':
    'Do not make the product available on the market with vulnerabilities that are known and can be exploited.',
  'Annex I Part I(2)(b)':
    'Deliver it secure out of the box, and let it be reset to its original state. Only for a tailor-made product may manufacturer and business user agree something else.',
  'Annex I Part I(2)(c)':
    'Make sure security updates can fix vulnerabilities. Where applicable these install automatically, by default and within an appropriate time, with a clear and easy way to opt out, a notice to users that updates are available, and the choice to put them off for a while.',
  'Annex I Part I(2)(d)':
    'Keep out those who have no right of access, by suitable controls such as authentication, identity or access management, and report access that may have been unauthorised.',
  'Annex I Part I(2)(e)':
    'Keep data confidential, personal or not, whether stored, sent or processed: for instance with state-of-the-art encryption, at rest or in transit, of data where that is relevant, and by other technical means.',
  'Annex I Part I(2)(f)':
    'Guard data, commands, programs and configuration against tampering or changes the user has not authorised, and report when something has been corrupted.',
  'Annex I Part I(2)(g)':
    'Process only the data, personal or not, that the intended purpose really needs: adequate, relevant and no more than necessary (data minimisation).',
  'Annex I Part I(2)(h)':
    'Keep essential and basic functions available, even after an incident; resilience and measures that mitigate denial-of-service attacks are part of this.',
  'Annex I Part I(2)(i)':
    'Do as little harm as possible to services that other devices or networks provide: neither the product nor devices connected to it should impair their availability.',
  'Annex I Part I(2)(j)':
    'Design, develop and produce it so that attack surfaces are limited, external interfaces among them.',
  'Annex I Part I(2)(k)':
    'Design, develop and produce it so that an incident does less damage, using suitable mechanisms and techniques that mitigate exploitation.',
  'Annex I Part I(2)(l)':
    'Provide information on security: record and monitor internal activity that matters, including access to data, services or functions and changes to them. The user can opt out.',
  'Annex I Part I(2)(m)':
    'Let users remove all data and settings permanently, securely and with ease. Where data can move to another product or system, that transfer must be secure too.',
  'Annex I Part II':
    'What every manufacturer must do about vulnerabilities of its products: eight duties, from keeping an inventory of components to spreading security updates.',
  'Annex I Part II(1)':
    'Identify and document the vulnerabilities and components of the product. This includes a software bill of materials in a common, machine-readable format that covers at least the top-level dependencies.',
  'Annex I Part II(2)':
    'Deal with vulnerabilities and fix them without delay, in light of the risks they pose, including by security updates. New security updates come separately from new functions where that is technically feasible.',
  'Annex I Part II(3)': 'Test and review the security of the product, effectively and regularly.',
  'Annex I Part II(4)':
    'Once a security update is out, publish what was fixed: a description, how to recognise affected products, impact, severity and clear help to remediate. If publishing would do security more harm than good, and this is duly justified, it may wait until users could apply the patch.',
  'Annex I Part II(5)': 'Have a policy for coordinated vulnerability disclosure, and enforce it.',
  'Annex I Part II(6)':
    'Make it easy to share what is known about possible vulnerabilities, in the product and in third-party components inside it. This includes a contact address for reporting vulnerabilities found in the product.',
  'Annex I Part II(7)':
    'Have a secure way to distribute updates, so that vulnerabilities are closed or mitigated in good time and, for security updates where applicable, automatically.',
  'Annex I Part II(8)':
    'Send out available security updates without delay and free of charge, with advisory messages telling users what they need to know and may have to do. Only the price may be agreed otherwise, with a business user, for a tailor-made product.',
  'Annex II':
    'What must reach the user with the product, at the very least: nine items on who made it, how to use it securely and how long it is supported.',
  'Annex II(1)':
    'Name the manufacturer (name, registered trade name or trademark) with postal address, email or another digital contact, and the website for contact if there is one.',
  'Annex II(2)':
    'Give the single point of contact for reporting and receiving information on vulnerabilities, and say where the policy on coordinated vulnerability disclosure is found.',
  'Annex II(3)': 'Give name and type, and whatever else is needed to identify the product without doubt.',
  'Annex II(4)':
    'State the intended purpose, including the security environment the manufacturer provides, the essential functions and the security properties.',
  'Annex II(5)':
    'Warn of any known or foreseeable circumstance that may lead to significant cybersecurity risks, in use as intended or in misuse that can reasonably be foreseen.',
  'Annex II(6)': 'Where applicable, give the internet address of the EU declaration of conformity.',
  'Annex II(7)':
    'Say what kind of technical security support is offered, and on which date the support period ends, until when users can count on vulnerability handling and security updates.',
  'Annex II(8)': 'Give detailed instructions, or an internet address where they are, on the six subjects (a) to (f).',
  'Annex II(8)(a)':
    'Explain what must be done when first setting the product up, and then during its whole lifetime, to use it securely.',
  'Annex II(8)(b)': 'Explain how a change to the product may affect the security of data.',
  'Annex II(8)(c)': 'Explain how updates that matter for security are installed.',
  'Annex II(8)(d)': 'Explain how to take the product out of use securely, including how to remove user data securely.',
  'Annex II(8)(e)':
    'Explain how to switch off the automatic installation of security updates that Annex I Part I(2)(c) makes a default setting.',
  'Annex II(8)(f)':
    'If the product is meant to be built into other products, give the integrator what it needs to meet the essential requirements of Annex I and the documentation requirements of Annex VII.',
  'Annex II(9)':
    'If the manufacturer chooses to offer users the software bill of materials, say where it can be accessed. Nothing here makes offering it compulsory.',
} as const satisfies Partial<Record<Cite, string>>
