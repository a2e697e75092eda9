import type { Section } from './section.ts';

/** The screens of a workspace, in a word or two: the rail is narrow. */
const vi = {
  label: 'Màn hình',
  names: {
    overview: 'Tổng quan',
    checklist: 'Danh mục',
    grid: 'Bảng nhập',
    obstacles: 'Vướng mắc',
    rehearsals: 'Diễn tập',
    decisions: 'Quyết định',
    commitments: 'Cam kết',
    operations: 'Vận hành',
    board: 'Toàn quốc',
  },
};

const en: typeof vi = {
  label: 'Views',
  names: {
    overview: 'Overview',
    checklist: 'Checklist',
    grid: 'Grid',
    obstacles: 'Obstacles',
    rehearsals: 'Rehearsals',
    decisions: 'Go or no-go',
    commitments: 'Vendors',
    operations: 'Operations',
    board: 'Nation',
  },
};

export const views: Section<typeof vi> = { vi, en };
