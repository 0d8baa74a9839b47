import type { ArrayField } from 'payload'
import { choices, labelled, say } from '../fields/labelled.ts'
import { line, paragraphs } from '../fields/text.ts'

/** The fields of a record that an answer can fill; what fills none is kept beside the record. */
const fillable = {
  title: ['titel', 'title'],
  summary: ['samenvatting', 'summary'],
  description: ['beschrijving', 'description'],
  audience: ['voor wie', 'for whom'],
  sectors: ['sectoren', 'sectors'],
  policyDomain: ['beleidsdomein', 'policy domain'],
  organisation: ['organisatie', 'organisation'],
  urgency: ['urgentie', 'urgency'],
  validUntil: ['geldig tot', 'valid until'],
  maturity: ['maturiteit', 'maturity'],
  digital: ['digitaal', 'digital'],
  deployableIn: ['inzetbaar', 'deployable in'],
  cost: ['kosten', 'cost'],
  lasting: ['crisis of blijvend', 'crisis or lasting'],
  privacy: ['privacy', 'privacy'],
  website: ['website', 'website'],
  counterpart: ['adres van de andere kant', 'address of the other side'],
  logo: ['logo van de organisatie', 'logo of the organisation'],
  'contact.name': ['contact: naam', 'contact: name'],
  'contact.email': ['contact: e-mailadres', 'contact: e-mail address'],
  'contact.phone': ['contact: telefoon', 'contact: phone'],
} as const satisfies Record<string, [string, string]>

const named = { components: { RowLabel: '/admin/forms/row-label.tsx#RowLabel' } }
/** A long form is looked over before one step of it is opened. */
const folded = { ...named, initCollapsed: true }
const chooses = (_: unknown, { type }: { type?: string }): boolean =>
  type === 'select' || type === 'checkboxes'
const typesText = (_: unknown, { type }: { type?: string }): boolean =>
  !chooses(null, { type }) && type !== 'date' && type !== 'file'

/** A form in steps, one topic a step, each with its questions. */
export const stepsField: ArrayField = {
  name: 'steps',
  type: 'array',
  required: true,
  minRows: 1,
  maxRows: 12,
  labels: { singular: say('Stap', 'Step'), plural: say('Stappen', 'Steps') },
  ...labelled(say('Stappen', 'Steps'), say('Eén onderwerp per stap.', 'One topic a step.'), folded),
  fields: [
    line('title', say('Titel', 'Title'), say('De kop van deze stap.', 'The heading of this step.'), {
      required: true,
      maxLength: 120,
    }),
    paragraphs(
      'text',
      say('Tekst', 'Text'),
      say('Een zin of twee boven de vragen.', 'A sentence or two above the questions.'),
      { maxLength: 600, rows: 2 },
    ),
    {
      name: 'questions',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 20,
      labels: { singular: say('Vraag', 'Question'), plural: say('Vragen', 'Questions') },
      ...labelled(
        say('Vragen', 'Questions'),
        say('In de volgorde waarin ze gesteld worden.', 'In the order in which they are asked.'),
        named,
      ),
      fields: [
        line(
          'label',
          say('Vraag', 'Question'),
          say('Zoals de inzender ze leest.', 'As the submitter reads it.'),
          {
            required: true,
          },
        ),
        line(
          'name',
          say('Naam', 'Name'),
          say(
            'Hoe het antwoord heet, in kleine letters en zonder spaties. Leeg: gemaakt van het veld of de vraag.',
            'What the answer is called, in small letters without spaces. Empty: made of the field or the question.',
          ),
          { maxLength: 60 },
        ),
        line(
          'help',
          say('Uitleg', 'Help'),
          say('Eén zin die helpt om te antwoorden.', 'One sentence that helps to answer.'),
          { maxLength: 300 },
        ),
        {
          name: 'type',
          type: 'select',
          required: true,
          defaultValue: 'text',
          options: choices({
            text: ['korte tekst', 'short text'],
            textarea: ['lange tekst', 'long text'],
            email: ['e-mailadres', 'e-mail address'],
            tel: ['telefoon', 'phone'],
            url: ['webadres', 'web address'],
            select: ['keuzelijst', 'choice'],
            checkboxes: ['meerdere keuzes', 'several choices'],
            date: ['datum', 'date'],
            file: ['bestand', 'file'],
          }),
          ...labelled(
            say('Type', 'Type'),
            say('Wat voor antwoord verwacht je?', 'What kind of answer do you expect?'),
          ),
        },
        {
          name: 'fills',
          type: 'select',
          options: choices(fillable as unknown as Record<keyof typeof fillable, [string, string]>),
          ...labelled(
            say('Vult het veld', 'Fills the field'),
            say(
              'Welk veld van het record dit antwoord vult. Leeg: het antwoord blijft bij de inzending.',
              'Which field of the record this answer fills. Empty: the answer stays with the submission.',
            ),
          ),
        },
        {
          name: 'required',
          type: 'checkbox',
          defaultValue: false,
          ...labelled(
            say('Verplicht', 'Required'),
            say('Vraag niet meer dan nodig.', 'Ask no more than needed.'),
          ),
        },
        {
          name: 'maxLength',
          type: 'number',
          min: 1,
          max: 10_000,
          ...labelled(
            say('Hoogstens', 'At most'),
            say(
              'Aantal tekens; leeg: wat bij dit type past.',
              'Number of characters; empty: what suits the type.',
            ),
            { condition: typesText },
          ),
        },
        {
          name: 'list',
          type: 'select',
          options: choices({
            sectors: ['alle sectoren', 'all sectors'],
            'policy-domains': ['alle beleidsdomeinen', 'all policy domains'],
          }),
          ...labelled(
            say('Keuzes uit', 'Choices from'),
            say(
              'Voor een keuze uit wat het portaal al kent. Leeg: de keuzes hieronder.',
              'For a choice from what the portal knows. Empty: the choices below.',
            ),
            { condition: chooses },
          ),
        },
        {
          name: 'options',
          type: 'array',
          maxRows: 40,
          labels: { singular: say('Keuze', 'Choice'), plural: say('Keuzes', 'Choices') },
          ...labelled(
            say('Keuzes', 'Choices'),
            say('Waaruit de inzender kiest.', 'What the submitter chooses from.'),
            {
              condition: (data: unknown, row: { type?: string; list?: string }) =>
                chooses(data, row) && !row.list,
            },
          ),
          fields: [
            line(
              'label',
              say('Keuze', 'Choice'),
              say('Zoals de inzender ze leest.', 'As the submitter reads it.'),
              { required: true },
            ),
            line(
              'value',
              say('Waarde', 'Value'),
              say(
                'Wat bewaard wordt; voor een veld van het record een waarde die dat veld kent.',
                'What is kept; for a field of the record a value that the field knows.',
              ),
              { required: true, maxLength: 60 },
            ),
          ],
        },
        {
          name: 'showWhen',
          type: 'group',
          ...labelled(
            say('Alleen vragen als', 'Ask only when'),
            say(
              'De vraag wordt gesteld na een bepaald antwoord op een eerdere vraag.',
              'The question is asked after a certain answer to an earlier question.',
            ),
          ),
          fields: [
            line(
              'question',
              say('Naam van de vraag', 'Name of the question'),
              say('De naam van een eerdere vraag.', 'The name of an earlier question.'),
              { maxLength: 60 },
            ),
            {
              name: 'answers',
              type: 'text',
              hasMany: true,
              maxRows: 20,
              maxLength: 60,
              ...labelled(
                say('Antwoorden', 'Answers'),
                say(
                  'De waarden waarbij deze vraag gesteld wordt.',
                  'The values at which this question is asked.',
                ),
              ),
            },
          ],
        },
      ],
    },
  ],
}
