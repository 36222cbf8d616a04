package de.nordertor.council.boundary;

import de.nordertor.council.control.AgendaRepository;
import de.nordertor.council.control.ConsultationAccess;
import de.nordertor.council.control.CouncilPaperRepository;
import de.nordertor.council.control.PaperAccess;
import de.nordertor.council.control.PaperMatterRepository;
import de.nordertor.council.entity.AgendaItem;
import de.nordertor.council.entity.Consultation;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.PaperMatter;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What papers are about, and what a committee was told about a matter last. */
@Stateless
@Permitted(Permission.PAPER_READ)
public class PaperMatters {

    @Inject
    private PaperMatterRepository matters;

    @Inject
    private CouncilPaperRepository papers;

    @Inject
    private AgendaRepository agendas;

    @Inject
    private PaperAccess access;

    @Inject
    private ConsultationAccess consultations;

    /**
     * A paper about a matter that a committee is done with.
     *
     * @param on the day of its meeting
     * @param open whether everybody may know of it
     */
    public record Told(Long paperId, String number, String subject, LocalDate on, boolean open)
            implements Serializable {}

    /** Those of which the person may know, the latest first. */
    public List<Told> told(SubjectRef matter, Long committeeId) {
        List<Consultation> known = matters.findTold(matter, committeeId).stream()
                .filter(consultations::mayKnow)
                .toList();
        Map<Long, AgendaItem> items = agendas.findByConsultations(
                known.stream().map(Consultation::getId).toList());
        return known.stream()
                .map(consultation -> told(consultation, items.get(consultation.getId())))
                .sorted(Comparator.comparing(Told::on).reversed())
                .toList();
    }

    private static Told told(Consultation consultation, AgendaItem item) {
        CouncilPaper paper = consultation.getPaper();
        return new Told(
                paper.getId(),
                paper.getNumber().text(),
                paper.getSubject(),
                item == null ? consultation.getPlannedOn() : item.getMeeting().getHeldOn(),
                paper.getVisibility() == Visibility.PUBLIC && consultation.getVisibility() == Visibility.PUBLIC);
    }

    /** The paper is about that matter. Said twice is said once. */
    @Permitted(Permission.PAPER_WRITE)
    public void link(Long paperId, SubjectRef matter) {
        CouncilPaper paper = papers.get(paperId);
        access.require(Permission.PAPER_WRITE, paper);
        if (matters.findOf(paperId).stream().noneMatch(known -> known.matter().equals(matter))) {
            matters.add(new PaperMatter(paper, matter));
        }
    }
}
