const [ZERO, NINE, DOT, PLUS, MINUS, UPPER_E, LOWER_E] = [48, 57, 46, 43, 45, 69, 101];

/** Reads letters, numbers and flags off path data without a regular expression for each: drawings are long. */
export class Scanner {
  private at = 0;

  constructor(private readonly text: string) {}

  get done(): boolean {
    this.skip();
    return this.at >= this.text.length;
  }

  /** The next character if it is a letter, else ''. */
  letter(): string {
    this.skip();
    const code = this.text.charCodeAt(this.at) | 32;
    return code >= 97 && code <= 122 ? this.text[this.at++]! : '';
  }

  flag(): number {
    this.skip();
    const digit = this.text.charCodeAt(this.at++) - ZERO;
    return digit === 0 || digit === 1 ? digit : Number.NaN;
  }

  number(): number {
    this.skip();
    const start = this.at;
    this.sign();
    const digits = this.at;
    this.digits();
    let count = this.at - digits;
    if (this.text.charCodeAt(this.at) === DOT) {
      this.at++;
      const fraction = this.at;
      this.digits();
      count += this.at - fraction;
    }
    if (count === 0) return Number.NaN;
    this.exponent();
    return Number(this.text.slice(start, this.at));
  }

  private exponent(): void {
    const code = this.text.charCodeAt(this.at);
    if (code !== UPPER_E && code !== LOWER_E) return;
    const start = this.at++;
    this.sign();
    const digits = this.at;
    this.digits();
    if (this.at === digits) this.at = start;
  }

  private sign(): void {
    const code = this.text.charCodeAt(this.at);
    if (code === PLUS || code === MINUS) this.at++;
  }

  private digits(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (!(code >= ZERO && code <= NINE)) return;
      this.at++;
    }
  }

  /** White space and commas. */
  private skip(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 32 && code !== 44 && !(code >= 9 && code <= 13)) return;
      this.at++;
    }
  }
}
