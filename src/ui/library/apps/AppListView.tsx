import { useState } from 'preact/hooks';
import { message } from '../../../platform/browser/messages.ts';
import { useAnswer } from '../../parts/hooks/use-answer.ts';
import { AppListField } from './AppListField.tsx';
import { AppListFound } from './AppListFound.tsx';
import { AppListHow } from './AppListHow.tsx';
import { AppNameField } from './AppNameField.tsx';
import type { AppListModel } from './app-list-model.ts';

const EXAMPLE = 'package:com.example.app\nhttps://play.google.com/store/apps/details?id=…';

/** A field for the names of apps, one for a whole list folded below it, and whose they are. */
export function AppListView({ match, suggest, ...found }: AppListModel) {
  const [names, setNames] = useState<readonly string[]>([]);
  const [text, setText] = useState('');
  const nothing = names.length === 0 && text.trim() === '';
  const answer = useAnswer(() => (nothing ? null : match(names, text)), [names, text, match]);
  const matched = nothing ? null : answer;
  const nameOf = (slug: string) => found.vendors.find(({ vendor }) => vendor === slug)?.name ?? slug;
  return (
    <article class="apps">
      <h1>{message('appsTitle')}</h1>
      <p class="lead">{message('appsNote')}</p>
      <AppNameField names={names} onChange={setNames} suggest={suggest} nameOf={nameOf} />
      <details class="how">
        <summary>{message('appsPaste')}</summary>
        <AppListField text={text} setText={setText} label={message('appsLabel')} example={EXAMPLE} />
        <AppListHow />
      </details>
      <AppListFound found={matched} {...found} />
    </article>
  );
}
