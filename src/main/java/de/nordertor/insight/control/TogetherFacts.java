package de.nordertor.insight.control;

import de.nordertor.cooperation.boundary.CommitmentRow;
import de.nordertor.cooperation.boundary.CommitmentView;
import de.nordertor.cooperation.boundary.CooperationView;
import de.nordertor.cooperation.boundary.PlanView;
import de.nordertor.cooperation.entity.Commitment;
import de.nordertor.cooperation.entity.ContributionContent;
import de.nordertor.cooperation.entity.ContributionKind;
import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.insight.entity.draft.Span;
import de.nordertor.insight.entity.draft.Value;
import de.nordertor.insight.entity.german.Gender;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.SubjectRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What several cooperations come to together. */
final class TogetherFacts {

    private static final int MOST_NAMED = 12;
    private static final Map<FactKind, List<CooperationState>> STATES = new LinkedHashMap<>();
    private static final Map<ContributionKind, FactKind> SUMS = Map.of(
            ContributionKind.HOURS, FactKind.HOURS_IN_ALL,
            ContributionKind.MONEY, FactKind.MONEY_IN_ALL,
            ContributionKind.GOODS, FactKind.GOODS_IN_ALL);

    static {
        STATES.put(FactKind.UNDERTAKINGS_PREPARED, List.of(CooperationState.PROPOSED, CooperationState.INITIATION));
        STATES.put(FactKind.UNDERTAKINGS_AGREED, List.of(CooperationState.AGREED));
        STATES.put(FactKind.UNDERTAKINGS_UNDER_WAY, List.of(CooperationState.IN_PROGRESS));
        STATES.put(FactKind.UNDERTAKINGS_RESTING, List.of(CooperationState.ON_HOLD));
        STATES.put(FactKind.UNDERTAKINGS_COMPLETED, List.of(CooperationState.COMPLETED));
        STATES.put(FactKind.UNDERTAKINGS_SUSTAINED, List.of(CooperationState.SUSTAINED));
    }

    private final SubjectRef matter;
    private final List<CooperationFile> files;
    private final Span span;
    private final LocalDate today;

    private TogetherFacts(SubjectRef matter, List<CooperationFile> files, Span span, LocalDate today) {
        this.matter = matter;
        this.files = files;
        this.span = span;
        this.today = today;
    }

    /**
     * How far they are, what came of each, and what they come to. One that was never agreed on is only counted unless chosen.
     *
     * @param matter to which they belong
     */
    static List<Fact> of(SubjectRef matter, List<CooperationFile> files, Span span, LocalDate today) {
        TogetherFacts facts = new TogetherFacts(matter, files, span, today);
        return Stream.of(
                        facts.counts(),
                        files.stream().map(TogetherFacts::listed).toList(),
                        files.stream()
                                .filter(CooperationFile::isOpen)
                                .flatMap(TogetherFacts::ofOne)
                                .toList(),
                        facts.partners(),
                        sums(matter, files, span, today))
                .flatMap(List::stream)
                .toList();
    }

    /** What was given to them in these days, and how many of the promises that fell due then were kept. */
    static List<Fact> sums(SubjectRef matter, List<CooperationFile> files, Span span, LocalDate today) {
        TogetherFacts facts = new TogetherFacts(matter, files, span, today);
        List<Fact> sums = new ArrayList<>();
        for (ContributionKind kind : ContributionKind.values()) {
            facts.sum(kind).ifPresent(sums::add);
        }
        facts.promises().ifPresent(sums::add);
        return sums;
    }

    private List<Fact> counts() {
        List<Fact> facts = new ArrayList<>();
        STATES.forEach((kind, states) -> {
            List<SubjectRef> found = files.stream()
                    .filter(file -> states.contains(file.view().state()))
                    .map(CooperationFile::ref)
                    .toList();
            if (!found.isEmpty()) {
                facts.add(ofMatter(kind, found).with("anzahl", new Value.Count(found.size(), Nouns.UNDERTAKING)));
            }
        });
        return facts;
    }

    private static Fact listed(CooperationFile file) {
        CooperationView view = file.view();
        Fact fact = Fact.of(FactKind.UNDERTAKING_LISTED, file.ref())
                .on(view.since())
                .with("vorhaben", view.title())
                .with("stand", Texts.in(Locale.GERMAN).get(view.state().labelKey()))
                .with("tag", view.since());
        return file.isOpen() ? fact : fact.internal();
    }

    /** Which agreements it has, what it is to reach, and what came of it. */
    private static Stream<Fact> ofOne(CooperationFile file) {
        return Stream.of(
                        PromiseFacts.agreements(file),
                        PlanFacts.milestones(file).stream()
                                .map(fact -> fact.with("vorhaben", file.view().title()))
                                .toList(),
                        OutcomeFacts.of(file))
                .flatMap(List::stream);
    }

    /** Of those that were not abandoned; by name where it is a list that one can read. */
    private List<Fact> partners() {
        List<SubjectTitle> all = files.stream()
                .filter(file -> file.isOpen() && !file.isCancelled())
                .flatMap(file -> file.view().partners().stream())
                .map(CooperationView.Partner::organization)
                .distinct()
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        List<SubjectRef> evidence = all.stream().map(SubjectTitle::subject).toList();
        Fact named = ofMatter(FactKind.PARTNERS_IN_ALL, evidence)
                .with(
                        "namen",
                        FactWords.names(all.stream().map(SubjectTitle::title).toList()));
        return List.of(
                ofMatter(FactKind.PARTNER_COUNT, evidence).with("partner", new Value.Count(all.size(), Nouns.PARTNER)),
                all.size() > MOST_NAMED ? named.internal() : named);
    }

    /** Known by its last one. Of a cooperation its one contribution is told itself. */
    private Optional<Fact> sum(ContributionKind kind) {
        List<SubjectRef> givenTo = new ArrayList<>();
        List<ContributionContent> given = new ArrayList<>();
        for (CooperationFile file : files) {
            file.plan().contributions().stream()
                    .map(PlanView.Contribution::content)
                    .filter(row -> row.kind() == kind && row.receivedOn() != null && span.contains(row.receivedOn()))
                    .forEach(row -> {
                        givenTo.add(file.ref());
                        given.add(row);
                    });
        }
        if (given.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = given.stream().map(ContributionContent::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean hours = kind == ContributionKind.HOURS;
        LocalDate last = given.stream()
                .map(ContributionContent::receivedOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Fact fact = ofMatter(SUMS.get(kind), givenTo.stream().distinct().toList())
                .on(last)
                .with(hours ? "stunden" : "betrag", hours ? new Value.Amount(sum, Nouns.HOUR) : new Value.Money(sum))
                .with("zeitraum", span.value());
        return Optional.of(given.size() == 1 && files.get(0).ref().equals(matter) ? fact.internal() : fact);
    }

    /** What nobody can expect yet, or any more, is not counted. */
    private Optional<Fact> promises() {
        List<CommitmentRow> due = files.stream()
                .flatMap(file -> file.promises().stream()
                        .map(CommitmentView::row)
                        .filter(row -> row.state().isFulfilled() || isDue(row) && !file.isCancelled()))
                .filter(row -> span.contains(row.dueOn()))
                .toList();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        long kept = due.stream().filter(row -> row.state().isFulfilled()).count();
        List<SubjectRef> evidence = due.stream()
                .map(row -> new SubjectRef(Commitment.KIND, row.id()))
                .toList();
        return Optional.of(ofMatter(FactKind.PROMISES_KEPT, evidence)
                .with("erfuellt", new Value.Alone(kept, Gender.FEMININE))
                .with("zusagen", new Value.Count(due.size(), Nouns.PROMISE))
                .with("zeitraum", span.value()));
    }

    private boolean isDue(CommitmentRow row) {
        return !row.state().isDropped() && row.dueOn().isBefore(today);
    }

    private Fact ofMatter(FactKind kind, List<SubjectRef> evidence) {
        return Fact.of(kind, evidence).row(matter.kind(), matter.id());
    }
}
