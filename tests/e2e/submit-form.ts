/** A form of three short steps, with a question that one answer brings up. */
export const solutionForm = {
  title: 'Dien een oplossing in',
  kind: 'solution',
  language: 'nl',
  _status: 'published',
  intro: 'Het duurt vijf minuten.',
  privacy: 'We gebruiken je gegevens alleen om je inzending te behandelen.',
  confirmation: 'We lezen je inzending binnen vijf werkdagen.',
  steps: [
    {
      title: 'Wat bied je aan?',
      questions: [
        { label: 'Titel', type: 'text', fills: 'title', required: true },
        { label: 'Samenvatting', type: 'textarea', fills: 'summary', required: true },
        { label: 'Beschrijving', type: 'textarea', fills: 'description', required: true },
      ],
    },
    {
      title: 'Wat kost het?',
      questions: [
        { label: 'Sectoren', type: 'checkboxes', fills: 'sectors', list: 'sectors', required: true },
        {
          label: 'Kostprijs',
          type: 'select',
          fills: 'cost',
          required: true,
          options: [
            { value: 'free', label: 'gratis' },
            { value: 'paid', label: 'betalend' },
          ],
        },
        {
          label: 'Hoeveel ongeveer?',
          name: 'price',
          type: 'text',
          required: true,
          showWhen: { question: 'cost', answers: ['paid'] },
        },
      ],
    },
    {
      title: 'Wie ben je?',
      questions: [
        { label: 'Organisatie', type: 'text', fills: 'organisation', required: true },
        { label: 'Je naam', type: 'text', fills: 'contact.name', required: true },
        { label: 'Je e-mailadres', type: 'email', fills: 'contact.email', required: true },
      ],
    },
  ],
}
