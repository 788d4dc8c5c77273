import type { Policy } from '../../core/user/policy.ts';
import { counted, message } from '../../platform/browser/messages.ts';

/** Says who decides here. */
export const Managed = () => <p class="managed quiet">{message('managed')}</p>;

/** The lists that the organisation pushes: named and counted, not editable. */
export function PolicyLists({ policy: { lists = [] } }: { policy: Policy }) {
  return (
    <>
      {lists
        .filter(({ domains }) => domains.length > 0)
        .map(({ name, domains }) => (
          <p key={name} class="managed quiet">
            {counted('managedList', domains.length, [name])}
          </p>
        ))}
    </>
  );
}
