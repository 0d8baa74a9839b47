import { matchMovers, matchTransitions } from '#collections/matches/transitions.ts'
import { movers, transitions } from '#collections/submissions/transitions.ts'

/** docs/transitions.md, made from the tables that the hooks, the buttons and the tests are made from. */
export const transitionsPage = (): string =>
  `${[
    '# How a submission moves',
    '',
    'Made by `npm run generate` from `collections/submissions/transitions.ts`; the hook and the buttons of the admin are made from the',
    'same table, and `tests/int/moderation.test.ts` tries every step for every role. What the table does not name cannot be done.',
    '',
    '- `submitter`: whoever holds the link of the status page · `ambassador`: in the own policy domains only · `federation`: of the own',
    '  organisation only',
    '- an approval makes the draft record, and publishes it when nothing on the checklist (`collections/checklist/rules.ts`) is red; the',
    '  submitter is written when it is public, or else that it is approved and will be',
    '',
    `| from | to | reason | mail | ${movers.join(' | ')} |`,
    `|---|---|---|---|${movers.map(() => '---|').join('')}`,
    ...transitions.flatMap(({ from, to, by, needsReason, mail }) =>
      from.map(
        (state) =>
          `| ${state} | ${to} | ${needsReason ? 'needed' : '–'} | ${mail ?? '–'} | ${movers
            .map((mover) => (by.includes(mover) ? 'may' : '–'))
            .join(' | ')} |`,
      ),
    ),
    '',
    '# How a match moves',
    '',
    'Made from `collections/matches/transitions.ts`, like the above; `tests/int/bringing-together.test.ts` tries every step for every',
    'role. `none` is a match that is being made.',
    '',
    '- `party`: whoever holds the link in a mail: both accept an introduction, the demand side answers the survey · `ambassador`: in',
    '  the own policy domains only',
    '- `tells`: who is written when a party takes the step; staff who move a match by hand have told them already',
    '- a pair that was declined is put into no queue again, unless the texts of the two are no longer the same',
    '  (`cms/matches/find-counterparts.ts`)',
    '',
    `| from | to | reason | tells | ${matchMovers.join(' | ')} |`,
    `|---|---|---|---|${matchMovers.map(() => '---|').join('')}`,
    ...matchTransitions.flatMap(({ from, to, by, needsReason, tells }) =>
      from.map(
        (state) =>
          `| ${state} | ${to} | ${needsReason ? 'needed' : '–'} | ${tells ?? '–'} | ${matchMovers
            .map((mover) => (by.includes(mover) ? 'may' : '–'))
            .join(' | ')} |`,
      ),
    ),
  ].join('\n')}\n`
