import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

interface ImportTitleProps {
  readonly name: string;
  readonly isEdited: boolean;
  /** the new name; null = as it was */
  readonly onEdited: (name: string | null) => void;
}

const NameField = ({ name, onEdited }: Omit<ImportTitleProps, 'isEdited'>): ReactNode => {
  const { t } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const finish = (text: string | null): void => {
    // the field that goes loses the focus: that is no second answer
    if (isDone.current) return;
    isDone.current = true;
    const wanted = text?.trim() ?? '';
    onEdited(wanted === '' || wanted === name ? null : wanted);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // Enter may also confirm a letter of an input method
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    // or the same key would press the button that takes the focus
    event.preventDefault();
    finish(event.key === 'Enter' ? event.currentTarget.value : null);
  };
  return (
    <input
      ref={field}
      className="field"
      type="text"
      maxLength={200}
      aria-label={t`Нова назва імпорту ${name}`}
      defaultValue={name}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget }) => finish(currentTarget.value)}
    />
  );
};

/** The name of an import; while it is edited a field in its place: Enter keeps the new name, Escape the old one. */
export const ImportTitle = ({ name, isEdited, onEdited }: ImportTitleProps): ReactNode =>
  isEdited ? <NameField name={name} onEdited={onEdited} /> : <span className="foreign">{name}</span>;
