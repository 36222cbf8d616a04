package de.nordertor.council.control;

import de.nordertor.council.entity.Committee;
import de.nordertor.council.entity.CommitteeKind;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.NumberPattern;
import de.nordertor.council.entity.PaperType;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.DemoDataRequested;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The demo town's committees and kinds of paper. */
@ApplicationScoped
public class DemoCouncil {

    @Inject
    private CommitteeRepository committees;

    @Inject
    private PaperTypeRepository types;

    @Inject
    private DemoPapers papers;

    @Inject
    private DemoMeetings meetings;

    void load(@Observes @Priority(DemoDataRequested.COUNCIL) DemoDataRequested requested) {
        Committee social = committee(
                "Ausschuss für Jugend, Soziales und Sport", CommitteeKind.SPECIALIST_COMMITTEE, Visibility.PUBLIC);
        committee("Ausschuss für Stadtentwicklung", CommitteeKind.SPECIALIST_COMMITTEE, Visibility.PUBLIC);
        Committee main = committee("Verwaltungsausschuss", CommitteeKind.MAIN_COMMITTEE, Visibility.NON_PUBLIC);
        committee("Rat", CommitteeKind.COUNCIL, Visibility.PUBLIC);
        PaperType report = type("STATUS_REPORT", "Sachstandsbericht", false);
        type("INFORMATION", "Mitteilungsvorlage", false);
        PaperType resolution = type("RESOLUTION", "Beschlussvorlage", true);
        CouncilPaper approved = papers.load(report, resolution, social, main);
        meetings.load(social, main, approved);
    }

    private Committee committee(String name, CommitteeKind kind, Visibility visibility) {
        Committee committee = new Committee(name, kind, visibility, Committee.USUAL_SUMMONS_DAYS);
        committees.add(committee);
        return committee;
    }

    private PaperType type(String code, String name, boolean resolution) {
        PaperType type = new PaperType(code, name, new NumberPattern(NumberPattern.USUAL), resolution, false);
        types.add(type);
        return type;
    }
}
