import type { ReactNode } from 'react';

interface PageGapProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly failed?: boolean;
  readonly children: ReactNode;
}

/** What stands where a page's panels cannot: why, and what to do. */
export const PageGap = ({ icon, title, failed = false, children }: PageGapProps): ReactNode => (
  <section className="page-gap" role={failed ? 'alert' : 'status'}>
    {icon}
    <h2>{title}</h2>
    {children}
  </section>
);
