import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Loudness } from '../../core/user/settings.ts';
import { message } from '../../platform/browser/messages.ts';
import { LoudnessChoice } from '../parts/fields/LoudnessChoice.tsx';
import { PageHeader } from '../parts/page/PageHeader.tsx';
import { Shapes } from './Shapes.tsx';
import { TryIt } from './TryIt.tsx';
import type { WelcomeModel } from './welcome-model.ts';

const PROMISES = ['request', 'trace', 'content'] as const;

/** The introduction, from its model alone: one page to read once. */
export function WelcomeView({ loudness, locked, toolbar, example, setLoudness, openSettings }: WelcomeModel) {
  const [failed, setFailed] = useState(false);
  const choose = (one: Loudness) =>
    void setLoudness(one).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <>
      <PageHeader at={null} />
      <main>
        <h1>{message('welcomeTitle')}</h1>
        <p class="lead">{message('welcomeLead')}</p>
        <Row title={message('welcomeShapes')}>
          <Shapes loudness={loudness} />
        </Row>
        <Row title={message('loudnessTitle')}>
          {(id) => (
            <>
              {locked && <p class="quiet">{message('managed')}</p>}
              <LoudnessChoice loudness={loudness} locked={locked} labelledBy={id} choose={choose} />
              {failed && <p role="alert">{message('welcomeLoudnessFailed')}</p>}
            </>
          )}
        </Row>
        <Row title={message('welcomeSees')}>
          <p>{message('welcomeSeesText')}</p>
        </Row>
        <Row title={message('welcomeNever')}>
          <ul class="plain-list">
            {PROMISES.map((promise) => (
              <li key={promise}>{message(`welcomeNever_${promise}`)}</li>
            ))}
          </ul>
        </Row>
        <Row title={message('welcomePin')}>
          <p>{message(`welcomePin_${toolbar}`)}</p>
        </Row>
        <Row title={message('welcomeTry')}>
          <TryIt example={example} openSettings={openSettings} />
        </Row>
      </main>
    </>
  );
}

type RowProps = { title: string; children: ComponentChildren | ((titleId: string) => ComponentChildren) };

/** A part of the card: its title in the margin, or above where the page is narrow. */
function Row({ title, children }: RowProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div>{typeof children === 'function' ? children(id) : children}</div>
    </section>
  );
}
