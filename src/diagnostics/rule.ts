/** `error`: we would not send this to the printer. `warning`: a human should look. */
export type Severity = 'error' | 'warning';

/** What a rule says in one language: one sentence, and how to put it right (直し方). */
export interface Sentences {
  message: string;
  /** Left out in print when a value that it names is not given. */
  hint?: string;
}

/**
 * One rule. `{name}` in a sentence is filled from the diagnostic's values;
 * `{term:name}` is the value looked up in the terms of the language.
 */
export interface Rule {
  severity: Severity;
  ja: Sentences;
  en: Sentences;
}

export type Language = 'ja' | 'en';
