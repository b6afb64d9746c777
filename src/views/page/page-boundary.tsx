import { Trans } from '@lingui/react/macro';
import { Component, type ReactNode } from 'react';

interface PageBoundaryProps {
  /** another page starts afresh */
  readonly page: string;
  readonly children: ReactNode;
}

interface PageBoundaryState {
  readonly error: Error | null;
  readonly page: string;
}

/** A fault of the program ends one page, not the frame with the way out. React allows this as a class only. */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override state: PageBoundaryState = { error: null, page: this.props.page };

  static getDerivedStateFromError(error: unknown): Partial<PageBoundaryState> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(
    { page }: PageBoundaryProps,
    state: PageBoundaryState,
  ): Partial<PageBoundaryState> | null {
    return page === state.page ? null : { page, error: null };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div className="page-gap" role="alert">
        <h1>
          <Trans>Цю сторінку не вдалося показати</Trans>
        </h1>
        <p>
          <Trans>
            Помилка в самій програмі; дані не зачеплено. Спробуйте ще раз або перейдіть до іншого розділу.
          </Trans>
        </p>
        <p className="page-gap-detail">{error.message}</p>
        <button type="button" className="button" onClick={() => this.setState({ error: null })}>
          <Trans>Спробувати ще раз</Trans>
        </button>
      </div>
    );
  }
}
