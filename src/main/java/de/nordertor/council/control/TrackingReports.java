package de.nordertor.council.control;

import de.nordertor.council.boundary.CommitteeMeetingRow;
import de.nordertor.council.boundary.PaperInput;
import de.nordertor.council.entity.AgendaItem;
import de.nordertor.council.entity.Committee;
import de.nordertor.council.entity.Consultation;
import de.nordertor.council.entity.ConsultationRole;
import de.nordertor.council.entity.MeetingState;
import de.nordertor.council.entity.ResolutionTracking;
import de.nordertor.document.entity.Visibility;
import de.nordertor.identity.boundary.DepartmentRow;
import de.nordertor.identity.boundary.Departments;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the paper that tells a committee what became of its resolutions, as its author may know them. */
@ApplicationScoped
public class TrackingReports {

    /** What ended before was told in an earlier report. */
    private static final int ENDED_WITHIN_YEARS = 1;

    private static final Texts GERMAN = Texts.in(Locale.GERMAN);

    @Inject
    private TrackingListRepository lists;

    @Inject
    private AgendaRepository agendas;

    @Inject
    private CommitteeMeetingRepository meetings;

    @Inject
    private Departments departments;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * For the next meeting of the committee that is planned.
     *
     * @param departmentId of the paper; what is not public in other departments is not told
     * @throws InvalidInputException where there is nothing to tell
     */
    public PaperInput draft(Committee committee, Long departmentId) {
        LocalDate today = LocalDate.now(clock);
        boolean hidden = committee.getKind().neverPublic();
        List<ResolutionTracking> told =
                lists.findTold(committee.getId(), hidden ? departmentId : null, today.minusYears(ENDED_WITHIN_YEARS));
        if (told.isEmpty()) {
            throw new InvalidInputException("council.report.nothing", committee.getName());
        }
        return new PaperInput(
                today,
                null,
                user.displayName(),
                GERMAN.format("council.report.subject", committee.getName(), today),
                new TrackingReportText(today).of(told(told, today)),
                null,
                hidden ? Visibility.NON_PUBLIC : Visibility.PUBLIC,
                hidden ? GERMAN.format("council.report.nonPublicReason", committee.getName()) : null,
                stations(committee, today));
    }

    private List<PaperInput.Station> stations(Committee committee, LocalDate today) {
        return meetings.findAfter(committee.getId(), today).stream()
                .filter(row -> row.state() == MeetingState.PLANNED)
                .limit(1)
                .map(CommitteeMeetingRow::heldOn)
                .map(day -> new PaperInput.Station(committee.getId(), day, ConsultationRole.FOR_INFORMATION, null))
                .toList();
    }

    private List<ToldTracking> told(List<ResolutionTracking> trackings, LocalDate today) {
        Map<Long, String> names =
                departments.list().stream().collect(Collectors.toMap(DepartmentRow::id, DepartmentRow::name));
        Map<Long, AgendaItem> items = agendas.findByConsultations(trackings.stream()
                .map(tracking -> tracking.getConsultation().getId())
                .distinct()
                .toList());
        return trackings.stream()
                .map(tracking -> new ToldTracking(
                        tracking.content(),
                        tracking.getConsultation().getPaper().getNumber().text(),
                        adoptedOn(tracking.getConsultation(), items),
                        names.get(tracking.getDepartmentId()),
                        tracking.isDelayed(today),
                        tracking.firstDueOn(),
                        tracking.getEndedOn()))
                .toList();
    }

    private static LocalDate adoptedOn(Consultation consultation, Map<Long, AgendaItem> items) {
        AgendaItem item = items.get(consultation.getId());
        return item == null ? consultation.getPlannedOn() : item.getMeeting().getHeldOn();
    }
}
