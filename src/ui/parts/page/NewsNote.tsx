import type { News } from '../../../core/user/read-marks.ts';
import { counted, message } from '../../../platform/browser/messages.ts';

/** What was added or changed since the last view; empty where nothing was, at the first view, and where none is remembered. */
export const NewsNote = ({ news }: { news: News | null }) => <span class="news">{newsText(news)}</span>;

function newsText(news: News | null): string {
  if (news === null) return '';
  if (news.fresh.size > 0) return counted('news', news.fresh.size);
  if (news.later.size > 0) return counted('newsLater', news.later.size);
  return news.changed ? message('newsChanged') : '';
}
