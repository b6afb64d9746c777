import type { ReactNode } from 'react';

interface KeyFigureProps {
  readonly name: string;
  readonly number: string;
  /** set smaller, after the number */
  readonly unit: string;
  readonly children: ReactNode;
}

/** One number of the headline. */
export const KeyFigure = ({ name, number, unit, children }: KeyFigureProps): ReactNode => (
  <div className="figure">
    <dt>{name}</dt>
    <dd>
      <p className="figure-number">
        <strong>{number}</strong> {unit === '' ? null : <span>{unit}</span>}
      </p>
      {children}
    </dd>
  </div>
);
