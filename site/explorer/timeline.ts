import type { SiteFlag } from "./site-matrix.ts";

/** A stretch of time that a reader may ask for. */
export type Period = "all" | "over" | "this quarter" | "next quarter";

/** A flag that has a last day. */
export interface Ending {
  readonly flag: SiteFlag;
  readonly day: string;
  /** `2027 Q1` */
  readonly quarter: string;
  /** Days from today to the last day; negative when it is over. */
  readonly daysLeft: number;
}

/** The quarter of a day as `2027 Q1`, or of the day so many quarters later. */
export function quarterOf(day: string, later = 0): string {
  const quarters = Number(day.slice(0, 4)) * 4 + Math.ceil(Number(day.slice(5, 7)) / 3) - 1 + later;
  return `${Math.floor(quarters / 4)} Q${(quarters % 4) + 1}`;
}

/** The flags whose last day lies in a period, the next to go first. Days are `YYYY-MM-DD`, compared as texts. */
export function endingIn(flags: readonly SiteFlag[], period: Period, today: string): readonly Ending[] {
  const isIn = ({ day, quarter }: Ending) => {
    if (period === "over") return day < today;
    if (period === "this quarter") return quarter === quarterOf(today);
    if (period === "next quarter") return quarter === quarterOf(today, 1);
    return true;
  };
  return flags
    .flatMap((flag): Ending[] => {
      const { expires: day } = flag;
      if (day === undefined) return [];
      return [{ flag, day, quarter: quarterOf(day), daysLeft: daysBetween(today, day) }];
    })
    .filter(isIn)
    .sort((a, b) => (`${a.day} ${a.flag.name}` < `${b.day} ${b.flag.name}` ? -1 : 1));
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
