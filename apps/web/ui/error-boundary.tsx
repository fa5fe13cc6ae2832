import { Component } from 'react'
import type { ReactNode } from 'react'

type Props = { children: ReactNode; renderBroken: (again: () => void) => ReactNode }

/** Shows `renderBroken` in place of children that broke, until somebody tries again. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.renderBroken(() => this.setState({ broken: false })) : this.props.children
  }
}
