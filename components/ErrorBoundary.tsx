import { Component, type ComponentChildren } from "preact";

interface ErrorBoundaryProps {
  readonly children: ComponentChildren;
  /** What to show instead; `again` shows the children anew. */
  readonly fallback: (again: () => void) => ComponentChildren;
}

interface ErrorBoundaryState {
  readonly failed: boolean;
}

/** The one place of a page where exceptions of its components end: logged once, told in plain words. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false };

  static override getDerivedStateFromError(): ErrorBoundaryState {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  override render() {
    const again = () => this.setState({ failed: false });
    return this.state.failed ? this.props.fallback(again) : this.props.children;
  }
}
