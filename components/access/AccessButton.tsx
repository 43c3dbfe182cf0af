import "./access-button.css";
import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import { requestAccess } from "./request-access.ts";

interface AccessButtonProps {
  readonly origins: readonly string[];
  readonly label: string;
  readonly isPrimary: boolean;
  /** The name for those who do not see where the button stands; the label, where it says enough. */
  readonly name?: string;
  /** Called once the reader has allowed it, where this still is there to be called. */
  readonly onAllowed?: () => void;
}

/** Asks the browser to let us into a site in one press, and says where that was refused. */
export function AccessButton({ origins, label, isPrimary, name, onAllowed }: AccessButtonProps) {
  const [isRefused, setRefused] = useState(false);
  const press = () => {
    const asked = requestAccess(origins);
    setRefused(false);
    void asked.then((isAllowed) => {
      setRefused(!isAllowed);
      if (isAllowed) onAllowed?.();
    });
  };
  return (
    <>
      <button
        type="button"
        class="button"
        data-kind={isPrimary ? "primary" : undefined}
        aria-label={name}
        onClick={press}
      >
        {label}
      </button>
      <span role="status" class="access-refused">
        {isRefused && i18n.t("access.refused")}
      </span>
    </>
  );
}
