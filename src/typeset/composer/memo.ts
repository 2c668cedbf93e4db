/**
 * Remembers what was made for a key, within a budget of characters; when it is spent, everything is forgotten.
 * Simple on purpose: the budget holds several brochures.
 */
export class Memo<Value> {
  private readonly budget: number;
  private readonly values = new Map<string, Value>();
  private spent = 0;

  constructor(budget: number) {
    this.budget = budget;
  }

  get(key: string, make: () => Value): Value {
    const known = this.values.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (this.spent + key.length > this.budget) {
      this.values.clear();
      this.spent = 0;
    }
    this.values.set(key, made);
    this.spent += key.length;
    return made;
  }
}
