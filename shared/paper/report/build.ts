import { subjectOf } from '../../decisions/standing.ts';
import { campaignTitle } from '../campaign-title.ts';
import { daysBetween, type Day } from '../../model/day.ts';
import { levelOf } from '../../model/unit.ts';
import { verdicts, type Language } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { regressionsOf } from '../../readiness/regression.ts';
import type { Text } from '../../text/index.ts';
import type { Block, ReportDocument } from './document.ts';
import { communeVerdicts, figuresOf, tallyOf, type Figures } from './figures.ts';
import type { OwnLetterhead, OwnParagraphs, OwnSection, ReportKind } from './kinds.ts';
import { letterheadOf, linesOf, usualLetterhead, type Reporter } from './letterhead.ts';
import { Parts } from './parts.ts';
import { periodOf, previousDayOf } from './period.ts';
import * as counts from './count-tables.ts';
import * as page from './decision-page.ts';
import * as hindrances from './obstacle-tables.ts';
import * as places from './place-tables.ts';
import * as register from './register-tables.ts';
import { askedPlatforms, platformSums, type TableContext } from './table-parts.ts';

export interface ReportRequest {
  readonly kind: ReportKind;
  readonly language: Language;
  /** The day whose figures these are; the workspace is as it stood on it. */
  readonly asOf: Day;
  readonly reporter: Reporter;
  /** The decision on the go/no-go page; left out: the newest that was signed for the whole province. */
  readonly decision?: string | undefined;
  readonly own: OwnParagraphs;
  readonly letterhead: OwnLetterhead;
  /** An earlier state of the same workspace and the day that it is judged as of; the column is left out without it. */
  readonly previous?: { readonly workspace: Workspace; readonly asOf: Day } | undefined;
}

/** A report of a workspace. All figures are counted here; whatever is laid out later only shows them. */
export function buildReport(workspace: Workspace, request: ReportRequest): ReportDocument {
  return new Builder(workspace, request).document();
}

/** So many names stand in a sentence; more than that go into an appendix. */
const mostNames = 20;

/** So many rows of a list stand in the body; more than that go into an appendix. */
const mostListed = 10;

/** Puts one report together: numbered headings and tables, in the order in which they are asked for. */
class Builder {
  readonly #workspace: Workspace;
  readonly #request: ReportRequest;
  readonly #parts: Parts;
  readonly #text: Text;
  readonly #context: TableContext;
  readonly #figures: Figures;

  constructor(workspace: Workspace, request: ReportRequest) {
    const { language, asOf, previous } = request;
    this.#workspace = workspace;
    this.#request = request;
    this.#parts = new Parts(language);
    this.#text = this.#parts.text;
    this.#figures = figuresOf(workspace, asOf);
    this.#context = {
      plan: workspace.plan,
      figures: this.#figures,
      previous: previous && figuresOf(previous.workspace, previous.asOf),
      text: this.#text,
      language,
    };
  }

  document(): ReportDocument {
    const { kind, language, reporter, asOf } = this.#request;
    const { plan } = this.#workspace;
    const { reports } = this.#text;
    const blocks = [...this.#body(), this.#parts.say(reports.closing(reports.kinds[kind]))];
    this.#parts.appendTable(places.localityTable(this.#context), false);
    const fields = { ...usualLetterhead(plan, reporter, this.#text), ...this.#request.letterhead };
    const letterhead = letterheadOf(
      fields,
      { subject: reports.subjects[kind](this.#campaign), period: this.#period(), year: asOf.slice(0, 4) },
      this.#text,
    );
    return {
      kind,
      language,
      isEmpty: tallyOf(this.#figures).reported === 0,
      title: `${reports.kinds[kind]} - ${this.#place}`,
      facts: this.#facts(),
      letterhead,
      blocks,
      appendices: this.#parts.appendices,
    };
  }

  #body(): Block[] {
    const { kind } = this.#request;
    switch (kind) {
      case 'summary':
        return [
          ...this.#general(),
          ...this.#platforms(),
          ...this.#gates(),
          ...this.#obstacles(),
          ...this.#own('assessment', 'proposals'),
        ];
      case 'weekly':
      case 'monthly':
        return [
          ...this.#general(),
          ...this.#platforms(),
          ...this.#own('results'),
          ...this.#gates(),
          ...this.#obstacles(),
          ...this.#own('difficulties', 'next-tasks', 'proposals'),
        ];
      case 'readiness':
        this.#appendDecision();
        return [
          ...this.#general(),
          ...this.#platforms(),
          ...this.#gates(),
          this.#parts.table(hindrances.openGateTable(this.#context)),
          ...this.#obstacles(),
          ...this.#own('assessment', 'conditions', 'proposals'),
        ];
      case 'obstacles':
        return [...this.#obstacles(), ...this.#own('causes', 'proposals')];
      case 'review':
        return [
          ...this.#general(),
          ...this.#platforms(),
          ...this.#own('results'),
          ...this.#gates(),
          ...this.#obstacles(),
          ...this.#own('difficulties', 'causes', 'proposals', 'next-tasks'),
        ];
    }
  }

  get #campaign(): string {
    const { template, campaign } = this.#workspace.plan;
    const name = campaignTitle(template.name[this.#request.language], campaign, this.#text);
    return this.#request.language === 'vi' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  }

  get #place(): string {
    const { plan } = this.#workspace;
    const province = plan.scope.level === 'nation' ? undefined : plan.locality(plan.scope.code);
    const { words } = this.#text;
    return province === undefined ? words.nation : words.localityName(province.type, province.name);
  }

  #period(): string {
    const { kind, asOf } = this.#request;
    const { reports } = this.#text;
    const period = periodOf(kind, asOf);
    if (period === undefined) return reports.asOfDay(this.#parts.day(asOf));
    const from = this.#parts.day(period.from);
    const to = this.#parts.day(period.to);
    if (kind === 'weekly') return reports.week(from, to);
    if (kind === 'monthly') {
      return reports.month(Number(period.to.slice(5, 7)), period.to.slice(0, 4), from, to);
    }
    return reports.span(from, to);
  }

  #facts(): (readonly [string, string])[] {
    const { kind, asOf, previous } = this.#request;
    const { reports, words } = this.#text;
    const { campaign } = this.#workspace.plan;
    return [
      [reports.facts.kind, reports.kinds[kind]],
      [reports.facts.scope, this.#place],
      [reports.facts.period, this.#period().replace(/^\(|\)$/g, '')],
      [words.asOf, this.#parts.day(asOf)],
      [words.cutover, this.#parts.day(campaign.cutover)],
      ...(previous === undefined ? [] : [[reports.facts.previous, this.#parts.day(previous.asOf)] as const]),
    ];
  }

  #general(): Block[] {
    const { kind, asOf, previous } = this.#request;
    const { plan } = this.#workspace;
    const { reports } = this.#text;
    const cutover = this.#parts.day(plan.campaign.cutover);
    const days = daysBetween(asOf, plan.campaign.cutover);
    const { opening } = reports;
    const period = periodOf(kind, asOf);
    const previousDay = previousDayOf(kind, asOf);
    const now = communeVerdicts(this.#figures);
    const communes = verdicts.reduce((sum, verdict) => sum + now[verdict], 0);
    return [
      this.#parts.heading(reports.headings.general),
      this.#parts.say(
        days > 0
          ? opening.before(this.#campaign, cutover, this.#parts.day(asOf), days)
          : days === 0
            ? opening.onDay(this.#campaign, cutover)
            : opening.after(this.#campaign, cutover, this.#parts.day(asOf), -days),
      ),
      ...(period !== undefined && asOf < period.to
        ? [this.#parts.say(reports.monthlyOpen(this.#parts.day(asOf), this.#parts.day(period.to)))]
        : []),
      ...(previousDay !== undefined && previous === undefined
        ? [this.#parts.say(reports.noPrevious(this.#parts.day(previousDay)))]
        : []),
      this.#parts.say(this.#scopeText(communes)),
      this.#parts.table(counts.verdictTable(this.#context)),
      {
        kind: 'bars',
        chart: {
          title: reports.charts.verdicts,
          bars: verdicts.map((verdict) => ({
            label: this.#text.words.verdicts[verdict],
            share: communes === 0 ? 0 : now[verdict] / communes,
            value: this.#parts.number(now[verdict]),
          })),
        },
      },
      ...(plan.scope.level === 'nation'
        ? [this.#parts.table(places.provinceTable(this.#context))]
        : this.#places()),
    ];
  }

  #scopeText(communes: number): string {
    const { reports, words } = this.#text;
    const [province] = this.#figures.localities;
    if (this.#workspace.plan.scope.level === 'nation' || province === undefined) {
      const provinces = this.#figures.localities.length - communes;
      return reports.nation(provinces, this.#parts.number(communes));
    }
    return reports.province(this.#place, words.verdicts[province.verdict], communes);
  }

  /** Names the communes that are not ready or have not reported; long lists stand in an appendix. */
  #places(): Block[] {
    const { reports, words } = this.#text;
    const weak = (['not-reported', 'not-ready'] as const).map((verdict) => ({
      verdict,
      names: this.#figures.localities
        .filter((figures) => figures.verdict === verdict && levelOf(figures.locality) === 'commune')
        .map(({ locality }) => words.localityName(locality.type, locality.name)),
    }));
    const appendix = weak.some(({ names }) => names.length > 0)
      ? this.#parts.appendTable(places.weakPlaceTable(this.#context), true)
      : '';
    return weak.map(({ verdict, names }) => {
      const label = words.verdicts[verdict];
      if (names.length === 0) return this.#parts.say(reports.nobody(label));
      if (names.length > mostNames) return this.#parts.say(reports.listedIn(names.length, appendix, label));
      const say = verdict === 'not-ready' ? reports.notReady : reports.notReported;
      return this.#parts.say(say(names.join(', '), names.length));
    });
  }

  #platforms(): Block[] {
    const { reports } = this.#text;
    const tally = tallyOf(this.#figures);
    const sums = platformSums(this.#context, this.#figures);
    const names = askedPlatforms(this.#context);
    return [
      this.#parts.heading(reports.headings.progress),
      this.#parts.say(
        reports.progress(
          this.#parts.number(tally.done),
          this.#parts.number(tally.applicable),
          this.#parts.percent(tally.done, tally.applicable),
          this.#parts.number(tally.evidenced),
        ),
      ),
      this.#parts.table(counts.platformVerdictTable(this.#context)),
      this.#parts.table(counts.progressTable(this.#context)),
      {
        kind: 'bars',
        chart: {
          title: reports.charts.progress,
          bars: sums.map(({ platform, tally: { done, applicable } }) => ({
            label: names.find(({ id }) => id === platform)?.shortName[this.#request.language] ?? platform,
            share: applicable === 0 ? 0 : done / applicable,
            value: this.#parts.percent(done, applicable),
          })),
        },
      },
    ];
  }

  #gates(): Block[] {
    const { reports } = this.#text;
    const tally = tallyOf(this.#figures);
    return [
      this.#parts.heading(reports.headings.gates),
      this.#parts.say(
        tally.gatesOpen === 0 && tally.gates > 0
          ? reports.noGates
          : reports.gates(
              this.#parts.number(tally.gatesOpen),
              this.#parts.number(tally.gates),
              this.#parts.number(tally.gatesOverdue),
            ),
      ),
      this.#parts.table(counts.gateTable(this.#context)),
      ...this.#regressions(),
    ];
  }

  #regressions(): Block[] {
    const { previous, asOf } = this.#request;
    if (previous === undefined) return [];
    const { reports } = this.#text;
    const regressed = regressionsOf(this.#workspace, previous.workspace, asOf);
    const say = this.#parts.say(reports.regressed(regressed.length, this.#parts.day(previous.asOf)));
    if (regressed.length === 0) return [say];
    const table = places.regressionTable(regressed, this.#context);
    if (regressed.length <= mostListed) return [say, this.#parts.table(table)];
    const listed = reports.listed(this.#parts.appendTable(table, true));
    return [
      this.#parts.say(`${reports.regressed(regressed.length, this.#parts.day(previous.asOf))} ${listed}`),
    ];
  }

  /** What is blocked, by who must act; the obstacle report says where that comes from and adds the gate items. */
  #obstacles(): Block[] {
    const { reports } = this.#text;
    const { blocked } = this.#figures;
    const isProvince = this.#workspace.plan.scope.level === 'province';
    const isSubject = this.#request.kind === 'obstacles';
    const heading = this.#parts.heading(reports.headings.obstacles);
    const source = isSubject ? [this.#parts.say(reports.obstacleSource)] : [];
    const register = this.#register(isSubject);
    if (blocked.length > 0) this.#parts.appendTable(hindrances.blockedTable(this.#context), isProvince);
    return [
      heading,
      ...source,
      ...register,
      this.#parts.say(this.#blockedText()),
      ...(blocked.length > 0 ? [this.#parts.table(hindrances.actorTable(this.#context))] : []),
      ...(isSubject ? [this.#parts.table(counts.gateTable(this.#context))] : []),
      ...this.#gaps(),
    ];
  }

  /** The register of obstacles, where there is one: its sums, and each obstacle where the report is about them. */
  #register(isSubject: boolean): Block[] {
    const obstacles = this.#workspace.records.of('obstacle');
    if (obstacles.length === 0) return [];
    const figures = register.registerFigures(obstacles, this.#context);
    const said = register.registerText(figures, this.#context);
    const groups = register.groupTable(figures, this.#context);
    if (!isSubject) return [this.#parts.say(said), this.#parts.table(groups)];
    const list = register.registerTable(figures, this.#context);
    const isShort = figures.rows.length <= mostListed;
    const appendix = isShort ? '' : this.#parts.appendTable(list, true);
    return [
      this.#parts.say(isShort ? said : `${said} ${this.#text.obstacles.report.listed(appendix)}`),
      this.#parts.table(groups),
      this.#parts.table(register.sourceTable(figures, this.#context)),
      ...(isShort ? [this.#parts.table(list)] : []),
    ];
  }

  #blockedText(): string {
    const { reports } = this.#text;
    const { blocked } = this.#figures;
    const others = blocked.filter(({ blockedBy }) => blockedBy === 'vendor' || blockedBy === 'ministry');
    return blocked.length === 0
      ? reports.noBlocked
      : reports.blocked(this.#parts.number(blocked.length), this.#parts.number(others.length));
  }

  /** Answers that lack what the field wants of them. */
  #gaps(): Block[] {
    const blockedBy = this.#figures.blocked.filter((item) => item.blockedBy === undefined).length;
    let reason = 0;
    for (const { locality } of this.#figures.localities) {
      for (const answer of Object.values(this.#workspace.answers.of(locality.code))) {
        if (answer.status === 'not-applicable' && answer.reason === undefined) reason += 1;
      }
    }
    return blockedBy + reason === 0
      ? []
      : [this.#parts.say(this.#text.reports.unanswered(blockedBy, reason))];
  }

  #own(...sections: OwnSection[]): Block[] {
    return sections.flatMap((section): Block[] => [
      this.#parts.heading(this.#text.reports.headings.own[section]),
      { kind: 'own', section, paragraphs: linesOf(this.#request.own[section] ?? '') },
    ]);
  }

  /** The go/no-go page. */
  #appendDecision(): void {
    const { decision } = this.#text.reports;
    const decided = page.decisionOf(this.#workspace, this.#request.decision);
    const subject = decided && subjectOf(decided);
    const { plan } = this.#workspace;
    const figures = subject === undefined ? this.#figures : page.figuresUnder(this.#figures, plan, subject);
    const proven = page.provenIn(this.#workspace, figures);
    this.#parts.append(decision.title, true, [
      { kind: 'table', table: counts.decisionTable({ ...this.#context, figures }, proven) },
      { kind: 'text', text: decision.note },
      page.decisionBlock(this.#workspace, decided, this.#request.asOf, this.#text),
    ]);
  }
}
