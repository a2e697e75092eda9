import { useEffect, useState } from 'react';

/** True once something has held for so many milliseconds without a break. */
export function useLasting(holds: boolean, milliseconds: number): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!holds) return undefined;
    const timer = setTimeout(() => setIsLong(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [holds, milliseconds]);
  return holds && isLong;
}
