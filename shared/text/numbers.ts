const inVi = new Intl.NumberFormat('vi');
const inEn = new Intl.NumberFormat('en');

export function numberVi(count: number): string {
  return inVi.format(count);
}

export function numberEn(count: number): string {
  return inEn.format(count);
}

/** "1 file", "3 files". */
export function countEn(count: number, one: string, several = `${one}s`): string {
  return `${inEn.format(count)} ${count === 1 ? one : several}`;
}
