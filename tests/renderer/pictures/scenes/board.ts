import { nationReported } from '../centre-situations.ts';
import { dialogOpens, either, look, pause, steps, type, type Scene, type Step } from '../scene.ts';

/** The board with all provinces counted. */
const board: Step = steps(
  look('board'),
  (page) => page.locator('tbody tr').nth(33).waitFor({ timeout: 60_000 }),
  (page) => page.locator('progress').waitFor({ state: 'detached', timeout: 60_000 }),
  pause(300),
);

function choose(code: string): Step {
  return steps(board, (page) => page.locator(`[data-province="${code}"]`).click(), pause(150));
}

/** The national board, and a province beside it. */
export const boardScenes: readonly Scene[] = [
  { name: 'board', situation: nationReported, act: board },
  {
    name: 'board-whole',
    situation: nationReported,
    act: steps(
      board,
      (page) => page.locator('main section ul button:not(:disabled)').first().click(),
      pause(150),
    ),
  },
  { name: 'board-province', situation: nationReported, act: choose('79') },
  {
    name: 'board-filtered',
    situation: nationReported,
    act: steps(
      choose('68'),
      (page) =>
        page
          .locator('[aria-pressed]', { hasText: either((text) => text.board.filters['late-week']) })
          .click(),
      (page) => page.getByRole('searchbox').fill('lam d'),
      pause(150),
    ),
  },
  {
    name: 'board-narrow',
    situation: nationReported,
    viewport: { width: 800, height: 700 },
    act: choose('46'),
  },
  {
    name: 'board-return',
    situation: nationReported,
    act: steps(
      choose('79'),
      (page) => page.getByRole('button', { name: either((text) => text.board.detail.send) }).click(),
      dialogOpens,
    ),
  },
  {
    name: 'question-ask',
    situation: nationReported,
    act: steps(
      choose('79'),
      (page) =>
        page
          .getByRole('complementary')
          .getByText(/TTHC-01/)
          .first()
          .click(),
      (page) => page.getByRole('button', { name: either(({ centre }) => centre.questions.ask) }).click(),
      type('Đề nghị bổ sung biên bản.'),
    ),
  },
];
