import "./message.css";
import type { ComponentChildren } from "preact";

interface MessageProps {
  readonly title: string;
  /** Another message stands above it, and matters more. */
  readonly isSecond?: boolean;
  /** What it means, and what can be done. */
  readonly children: ComponentChildren;
}

/** A page that has no content to show says why: one heading, some sentences, what to do. */
export function Message({ title, isSecond = false, children }: MessageProps) {
  if (isSecond) {
    return (
      <div class="message" data-second>
        <h2>{title}</h2>
        {children}
      </div>
    );
  }
  return (
    <div class="message">
      <svg class="message-sign" viewBox="0 0 32 32" aria-hidden="true">
        <path d="M9 4h16a5 5 0 0 1 5 5v12a5 5 0 0 1-5 5H4V9a5 5 0 0 1 5-5Z" />
        <path d="M11 12v.01M11 18v.01M17 12h7M17 18h5" />
      </svg>
      <h1>{title}</h1>
      {children}
    </div>
  );
}
