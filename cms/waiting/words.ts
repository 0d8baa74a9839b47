/** The languages in which is told what waits. */
export type WaitingLanguage = 'nl' | 'en'

/** What the dashboard, the navigation and the daily mail say about what waits. */
export const words = {
  nl: {
    title: 'Wat op jou wacht',
    short: 'Wacht op jou',
    nothing: 'Er wacht niets op jou. Mooi!',
    noProfile:
      'Je account heeft nog geen ambassadeursprofiel. Vraag een beheerder om het te koppelen: dan zie je hier wat op jou wacht.',
    noOrganisation:
      'Je account hoort nog niet bij een organisatie. Vraag de redactie om dat in te vullen: dan zie je hier wat op jou wacht.',
    toKnow: 'Ter info',
    answers: (days: number) => `De redactie antwoordt meestal binnen ${workingDaysNl(days)}.`,
    overdue: 'over tijd',
    late: (overdue: number, total: number, days: number) =>
      `${overdue} van ${total} ${overdue === 1 ? 'wacht' : 'wachten'} langer dan ${workingDaysNl(days)}`,
    level: (inTime: number, handled: number) =>
      `Afgelopen 30 dagen: ${inTime} van ${handled} binnen de termijn behandeld`,
    more: (count: number) => `en nog ${count}`,
    byUrgency: 'De dringendste eerst, dan wat het langst wacht.',
    urgent: (urgency: string) => `Urgentie: ${urgency}.`,
    wait: (days: number) =>
      days === 0 ? 'sinds vandaag' : days === 1 ? 'wacht 1 dag' : `wacht ${days} dagen`,
    untitled: 'Zonder titel',
    yours: 'aan jou toegewezen',
    nextStep: 'Volgende stap',
    pair: (solution: string, challenge: string) => `${solution} past bij ${challenge}`,
    complete: 'Alles is in orde: publiceer het.',
    openChallenges: (count: number) => (count === 1 ? '1 open uitdaging' : `${count} open uitdagingen`),
    queues: {
      submissions: { title: 'Inzendingen om na te lezen', short: 'Inzendingen' },
      tasks: { title: 'Nieuwe kansen om voor te stellen', short: 'Kansen' },
      steps: { title: 'Stappen waar het tijd voor is', short: 'Volgende stappen' },
      tasksWithoutOwner: { title: 'Kansen zonder eigenaar', short: 'Kansen zonder eigenaar' },
      matchesWithoutOwner: { title: 'Matches zonder eigenaar', short: 'Matches zonder eigenaar' },
      unpublishedSolutions: {
        title: 'Goedgekeurde oplossingen die nog niet op de site staan',
        short: 'Oplossingen nog niet op de site',
      },
      unpublishedChallenges: {
        title: 'Goedgekeurde uitdagingen die nog niet op de site staan',
        short: 'Uitdagingen nog niet op de site',
      },
      uncoveredDomains: { title: 'Beleidsdomeinen zonder iemand', short: 'Beleidsdomeinen zonder iemand' },
      asked: { title: 'De redactie vraagt een aanpassing', short: 'Aanpassing gevraagd' },
      unsentSolutions: {
        title: 'Oplossingen die je nog niet indiende',
        short: 'Oplossingen nog niet ingediend',
      },
      unsentChallenges: {
        title: 'Uitdagingen die je nog niet indiende',
        short: 'Uitdagingen nog niet ingediend',
      },
      withTaskforce: { title: 'Dit leest de redactie nu na', short: 'Bij de redactie' },
    },
  },
  en: {
    title: 'What waits for you',
    short: 'Waits for you',
    nothing: 'Nothing waits for you. Well done!',
    noProfile:
      'Your account has no ambassador profile yet. Ask an administrator to link it: then you see here what waits for you.',
    noOrganisation:
      'Your account belongs to no organisation yet. Ask the editors to fill it in: then you see here what waits for you.',
    toKnow: 'To know',
    answers: (days: number) => `The editors mostly answer within ${workingDaysEn(days)}.`,
    overdue: 'over time',
    late: (overdue: number, total: number, days: number) =>
      `${overdue} of ${total} ${overdue === 1 ? 'waits' : 'wait'} longer than ${workingDaysEn(days)}`,
    level: (inTime: number, handled: number) => `Past 30 days: ${inTime} of ${handled} dealt with in time`,
    more: (count: number) => `and ${count} more`,
    byUrgency: 'The most urgent first, then what waits longest.',
    urgent: (urgency: string) => `Urgency: ${urgency}.`,
    wait: (days: number) => (days === 0 ? 'since today' : days === 1 ? 'waits 1 day' : `waits ${days} days`),
    untitled: 'Without a title',
    yours: 'assigned to you',
    nextStep: 'Next step',
    pair: (solution: string, challenge: string) => `${solution} fits ${challenge}`,
    complete: 'All is right: publish it.',
    openChallenges: (count: number) => (count === 1 ? '1 open challenge' : `${count} open challenges`),
    queues: {
      submissions: { title: 'Submissions to read', short: 'Submissions' },
      tasks: { title: 'New chances to propose', short: 'Chances' },
      steps: { title: 'Steps that are due', short: 'Next steps' },
      tasksWithoutOwner: { title: 'Chances without an owner', short: 'Chances without an owner' },
      matchesWithoutOwner: { title: 'Matches without an owner', short: 'Matches without an owner' },
      unpublishedSolutions: {
        title: 'Approved solutions that are not on the site yet',
        short: 'Solutions not on the site yet',
      },
      unpublishedChallenges: {
        title: 'Approved challenges that are not on the site yet',
        short: 'Challenges not on the site yet',
      },
      uncoveredDomains: { title: 'Policy domains without anybody', short: 'Policy domains without anybody' },
      asked: { title: 'The editors ask for a change', short: 'Changes asked' },
      unsentSolutions: { title: 'Solutions that you have not sent in yet', short: 'Solutions not sent in' },
      unsentChallenges: {
        title: 'Challenges that you have not sent in yet',
        short: 'Challenges not sent in',
      },
      withTaskforce: { title: 'The editors are reading this', short: 'With the editors' },
    },
  },
} as const satisfies Record<WaitingLanguage, object>

const workingDaysNl = (days: number): string => `${days} ${days === 1 ? 'werkdag' : 'werkdagen'}`
const workingDaysEn = (days: number): string => `${days} working ${days === 1 ? 'day' : 'days'}`
