package de.nordertor.insight.control;

import de.nordertor.council.boundary.PaperMatters;
import de.nordertor.council.boundary.PaperMatters.Told;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.insight.entity.ReportDraft;
import de.nordertor.insight.entity.ReportOrder;
import de.nordertor.insight.entity.ReportSentence;
import de.nordertor.insight.entity.draft.DraftText;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.insight.entity.draft.Section;
import de.nordertor.insight.entity.draft.Turn;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is on record about a matter, as far as the person may read it, and what of it is to be told. */
@ApplicationScoped
public class ReportFacts {

    @Inject
    private ReportMatters matters;

    @Inject
    private ReportDraftRepository drafts;

    @Inject
    private PaperMatters papers;

    @Inject
    private BlockTexts blocks;

    @Inject
    private Here here;

    /** What is to be told. @param toldUntil the day on which the committee was told last; null where it was not */
    public record Reading(DraftText text, LocalDate toldUntil) {}

    /**
     * Everything of the wanted days, or what the committee does not know yet, with what it was told last. Without days sums are
     * over everything, and known as long as nothing was added.
     */
    public Reading read(ReportOrder order) {
        List<Told> told =
                order.purpose().isForCommittee() ? papers.told(order.matter(), order.committeeId()) : List.of();
        return new Reading(
                text(order, told), told.isEmpty() ? null : told.get(0).on());
    }

    private DraftText text(ReportOrder order, List<Told> told) {
        List<Fact> all = order.purpose()
                .select(matters.of(order.matter().kind()).of(order.matter().id(), order.span()));
        return DraftText.of(told(order, all, told, earlier(told), here.today()), blocks.current());
    }

    private static boolean isOnlyNew(ReportOrder order, List<Told> told) {
        return order.isSinceTold() && !told.isEmpty();
    }

    /**
     * What of all facts is told: of what was announced and is still open, that alone.
     *
     * @param told the latest first
     * @param earlier the drafts of those papers that were drafted, the latest first
     */
    static List<Fact> told(
            ReportOrder order, List<Fact> all, List<Told> told, List<ReportDraft> earlier, LocalDate today) {
        List<Fact> facts = new ArrayList<>();
        if (!told.isEmpty()) {
            facts.add(link(told.get(0)));
            earlier.stream()
                    .filter(draft -> draft.getPaperId().equals(told.get(0).paperId()))
                    .forEach(draft -> facts.addAll(Announced.of(draft, all, today)));
        }
        Set<SubjectRef> stillOpen = facts.stream()
                .filter(fact -> fact.kind() == FactKind.ANNOUNCED_AND_OPEN && fact.told())
                .map(Fact::row)
                .collect(Collectors.toSet());
        List<Fact> rest =
                isOnlyNew(order, told) ? unknown(all, earlier, told.get(0)) : DraftText.within(all, order.span());
        rest.stream()
                .filter(fact -> fact.kind().turn() != Turn.OPEN
                        || fact.kind().section() != Section.OUTLOOK
                        || !stillOpen.contains(fact.row()))
                .forEach(facts::add);
        return facts;
    }

    /** The latest first. */
    private List<ReportDraft> earlier(List<Told> told) {
        Map<Long, ReportDraft> byPaper = new HashMap<>();
        drafts.findOfPapers(told.stream().map(Told::paperId).toList())
                .forEach(draft -> byPaper.put(draft.getPaperId(), draft));
        return told.stream()
                .map(Told::paperId)
                .distinct()
                .filter(byPaper::containsKey)
                .map(byPaper::get)
                .toList();
    }

    /**
     * Where no paper was drafted, only its day tells what the committee knows. What was not for everybody then and is now is
     * unknown as long as nobody chose it.
     */
    private static List<Fact> unknown(List<Fact> all, List<ReportDraft> earlier, Told latest) {
        if (earlier.isEmpty()) {
            return DraftText.since(all, latest.on());
        }
        List<ReportSentence> offered =
                earlier.stream().flatMap(draft -> draft.getSentences().stream()).toList();
        List<ReportSentence> decided =
                offered.stream().filter(ReportSentence::isDecided).toList();
        return Stream.concat(
                        unknown(all.stream().filter(Fact::told), decided).stream(),
                        unknown(all.stream().filter(fact -> !fact.told()), offered).stream())
                .toList();
    }

    /** @param known the latest first */
    private static List<Fact> unknown(Stream<Fact> facts, List<ReportSentence> known) {
        Map<String, String> last = new HashMap<>();
        Set<String> said = new HashSet<>();
        known.forEach(sentence -> {
            last.putIfAbsent(sentence.getKey(), sentence.getFingerprint());
            said.add(sentence.getFingerprint());
        });
        return DraftText.unknown(facts.toList(), last, said);
    }

    /** A paper that is not public is not named in one that may be. */
    static Fact link(Told told) {
        Fact link = Fact.of(FactKind.EARLIER_PAPER, new SubjectRef(CouncilPaper.class.getSimpleName(), told.paperId()))
                .with("nummer", told.number())
                .with("betreff", told.subject())
                .with("tag", told.on());
        return told.open() ? link : link.internal();
    }
}
