package de.nordertor.council.control;

import de.nordertor.council.boundary.CoSigningForm;
import de.nordertor.council.entity.CoSigning;
import de.nordertor.council.entity.CoSigningDays;
import de.nordertor.council.entity.CoSigningMode;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.PaperContent;
import de.nordertor.council.entity.PaperVersion;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.Setting;
import de.nordertor.town.boundary.WorkingDays;
import de.nordertor.town.entity.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the form of a co-signing starts with: the people of the last one of the paper, and the day by the backward plan of the
 * next meeting that the paper names.
 */
@ApplicationScoped
public class CoSigningProposals {

    @Inject
    private CoSigningRepository coSignings;

    @Inject
    private MeetingPlans plans;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    public CoSigningForm of(CouncilPaper paper, PaperVersion draft) {
        LocalDate today = LocalDate.now(clock);
        WorkingCalendar calendar = workingDays.calendar();
        Optional<PaperContent.Station> meeting = draft.content().stations().stream()
                .filter(station -> !station.date().isBefore(today))
                .min(Comparator.comparing(PaperContent.Station::date));
        LocalDate approveBy = meeting.map(station -> plans.approveBy(station.committee(), station.date(), calendar))
                .orElse(null);
        Optional<CoSigning> last = coSignings.findLast(paper.getId());
        return new CoSigningForm(
                paper.getId(),
                draft.getSubject(),
                last.map(CoSigning::getMode).orElse(CoSigningMode.PARALLEL),
                until(today, approveBy, calendar),
                approveBy,
                meeting.map(PaperContent.Station::date).orElse(null),
                meeting.map(station -> station.committee().getName()).orElse(null),
                last.map(CoSigningProposals::people).orElse(List.of()));
    }

    /** The usual time, and less where the paper has to be approved before. */
    LocalDate until(PaperVersion draft) {
        return of(draft.getPaper(), draft).until();
    }

    private LocalDate until(LocalDate today, LocalDate approveBy, WorkingCalendar calendar) {
        int days = Math.toIntExact(settings.number(Setting.COUNCIL_CO_SIGNING_DAYS));
        LocalDate usual = CoSigningDays.after(today, Math.max(1, days), calendar);
        boolean sooner = approveBy != null && approveBy.isAfter(today) && approveBy.isBefore(usual);
        return sooner ? approveBy : usual;
    }

    private static List<Long> people(CoSigning last) {
        return last.getSignatures().stream().map(one -> one.getPersonId()).toList();
    }
}
