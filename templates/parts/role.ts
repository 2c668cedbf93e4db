/** What words are in the structure of a publication. Lines of a `Div` are paragraphs each. */
export type WordsRole =
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'Span'
  | 'Caption'
  | 'Note'
  | 'Lbl'
  | 'LBody'
  | 'LI'
  | 'Div'
  | 'Artifact';
