package de.nordertor.insight.control;

import de.nordertor.council.boundary.PaperMatters;
import de.nordertor.council.boundary.PaperMatters.Told;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.insight.entity.ReportDraft;
import de.nordertor.insight.entity.ReportSentence;
import de.nordertor.insight.entity.draft.Blocks;
import de.nordertor.insight.entity.draft.DraftText;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.insight.entity.draft.Section;
import de.nordertor.insight.entity.draft.Value;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.boundary.AdvisorySessions;
import de.nordertor.programme.boundary.ProgrammeView;
import de.nordertor.programme.boundary.Programmes;
import de.nordertor.programme.boundary.SessionView;
import de.nordertor.programme.entity.AdvisorySession;
import de.nordertor.programme.entity.FundingProgramme;
import de.nordertor.town.boundary.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is on record about a matter, as far as the person may read it. */
@ApplicationScoped
public class ReportFacts {

    @Inject
    private Programmes programmes;

    @Inject
    private AdvisorySessions sessions;

    @Inject
    private PaperMatters papers;

    @Inject
    private ReportDraftRepository drafts;

    @Inject
    private Municipalities municipalities;

    /**
     * What is to be told a committee: everything the first time, later what is new, with the earlier paper and what became
     * of what it announced.
     *
     * @param told what the committee was told last; null for nothing
     */
    public DraftText text(SubjectRef matter, Told told) {
        List<Fact> facts = about(matter);
        Blocks blocks = BlockTexts.delivered();
        if (told == null) {
            return DraftText.of(facts, blocks);
        }
        List<Fact> later = new ArrayList<>(DraftText.since(facts, told.on()));
        SubjectRef paper = new SubjectRef(CouncilPaper.class.getSimpleName(), told.paperId());
        later.add(Fact.of(FactKind.EARLIER_PAPER, paper)
                .with("nummer", told.number())
                .with("betreff", told.subject())
                .with("tag", new Value.Day(told.on())));
        drafts.findOfPaper(told.paperId()).ifPresent(earlier -> later.addAll(announced(earlier)));
        return DraftText.of(later, blocks);
    }

    /** The matters of which a report can be drafted. */
    public static boolean knows(String kind) {
        return FundingProgramme.KIND.equals(kind);
    }

    private List<Fact> about(SubjectRef matter) {
        if (!knows(matter.kind())) {
            throw new NotFoundException("insight.report.noMatter");
        }
        ProgrammeView programme = programmes.view(matter.id());
        List<SessionView> held = sessions.list(matter.id()).stream()
                .map(row -> sessions.view(row.id()))
                .toList();
        return ParticipationFacts.of(programme, held, municipalities.current().name(), municipalities.land());
    }

    private List<Fact> announced(ReportDraft earlier) {
        return earlier.getSentences().stream()
                .filter(sentence -> sentence.section() == Section.OUTLOOK && sentence.isChosen())
                .map(this::whatBecameOf)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Fact> whatBecameOf(ReportSentence sentence) {
        SubjectRef evidence = sentence.evidence().get(0);
        if (!evidence.kind().equals(AdvisorySession.KIND)) {
            return Optional.empty();
        }
        SessionView session = sessions.view(evidence.id());
        FactKind kind =
                switch (session.state()) {
                    case PLANNED -> FactKind.ANNOUNCED_AND_OPEN;
                    case HELD -> FactKind.ANNOUNCED_AND_DONE;
                    case CANCELLED -> FactKind.ANNOUNCED_AND_DROPPED;
                };
        Fact fact = Fact.of(kind, evidence).with("was", session.content().topic());
        return Optional.of(
                kind == FactKind.ANNOUNCED_AND_DONE
                        ? fact.with("tag", new Value.Day(session.content().on()))
                        : fact);
    }
}
