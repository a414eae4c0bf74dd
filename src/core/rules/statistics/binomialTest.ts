/**
 * The exact two-sided test that two counts come from one rate: given their sum n, the second is binomial with probability 1/2
 * (Przyborowski & Wilenski 1940, Biometrika 31:313-323). 3 and 10 give 0.09; 5 and 20 give 0.004.
 * @param x @param y whole numbers from 0, their sum at most 1000.
 */
export function binomialTest(x: number, y: number): number {
  const n = x + y;
  const smaller = Math.min(x, y);
  let term = 0.5 ** n;
  let tail = term;
  for (let k = 1; k <= smaller; k++) {
    term *= (n - k + 1) / k;
    tail += term;
  }
  return Math.min(1, 2 * tail);
}
