/** A specification case as its file has it: what is set, and what is to be seen, in words with numbers. */
export interface Spec {
  input: string;
  expect: string;
}
