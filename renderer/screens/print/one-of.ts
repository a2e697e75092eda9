/** The value as one of a closed list, or undefined where it is none of them. */
export function oneOf<T extends string>(list: readonly T[], value: string | null): T | undefined {
  return list.find((one) => one === value);
}
