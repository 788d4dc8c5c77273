import type { ComponentType } from 'preact';
import { message } from '../../platform/browser/messages.ts';
import { useCode } from '../parts/use-code.ts';

type Props<ViewProps extends object> = {
  /** It must not change between renders. */
  load: () => Promise<ComponentType<ViewProps>>;
  props: ViewProps;
};

/** A view whose code is loaded when it is shown, so that the library opens without it. */
export function LaterView<ViewProps extends object>({ load, props }: Props<ViewProps>) {
  const View = useCode(true, load);
  return View === null ? <p role="status">{message('loading')}</p> : <View {...props} />;
}
