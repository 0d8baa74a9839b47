export type Row = { label: string; value: string }

/** Questions with their answers, as text and nothing but text. */
export const Answers = ({ rows, nothing }: { rows: Row[]; nothing: string }) => (
  <dl className="review-answers">
    {rows.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value || <em>{nothing}</em>}</dd>
      </div>
    ))}
  </dl>
)
