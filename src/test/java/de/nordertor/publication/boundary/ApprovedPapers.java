package de.nordertor.publication.boundary;

import de.nordertor.council.boundary.PaperApproval;
import de.nordertor.council.boundary.PaperEditing;
import de.nordertor.council.boundary.PaperInput;
import de.nordertor.council.boundary.Papers;
import de.nordertor.council.boundary.SmallTown;
import de.nordertor.document.boundary.Attachments;
import de.nordertor.document.control.SampleFiles;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Papers on their way to the public, for container tests. */
@ApplicationScoped
public class ApprovedPapers {

    @Inject
    private PaperEditing editing;

    @Inject
    private PaperApproval approval;

    @Inject
    private Papers papers;

    @Inject
    private Attachments attachments;

    /** A draft whose text is its subject. */
    public Long draft(SmallTown.Place place, String subject) {
        AtomicLong id = new AtomicLong();
        SystemWork.run(() -> id.set(
                editing.create(place.paperTypeId(), place.departmentId(), input(place, subject, Visibility.PUBLIC))));
        return id.get();
    }

    /** An approved one. */
    public Long approved(SmallTown.Place place, String subject) {
        Long id = draft(place, subject);
        approve(id);
        return id;
    }

    public void approve(Long id) {
        SystemWork.run(() -> approval.approve(id, papers.view(id, null).lockVersion()));
    }

    /** A new approved version whose text is its subject. */
    public void correct(SmallTown.Place place, Long id, String subject, Visibility visibility) {
        SystemWork.run(() -> {
            editing.startCorrection(id, "Zahl berichtigt");
            editing.save(editing.open(id), input(place, subject, visibility));
        });
        approve(id);
    }

    /** A new approved version that goes to the committee of another place in place of the one it went to. */
    public void send(Long id, String subject, SmallTown.Place elsewhere) {
        send(id, input(elsewhere, subject, Visibility.PUBLIC));
    }

    /** The same, and that committee deals with it behind closed doors. */
    public void sendClosed(Long id, String subject, SmallTown.Place elsewhere) {
        PaperInput open = input(elsewhere, subject, Visibility.PUBLIC);
        send(
                id,
                new PaperInput(
                        open.date(),
                        open.budgetProductId(),
                        open.informationContact(),
                        open.subject(),
                        open.statementOfFacts(),
                        open.proposedResolution(),
                        open.visibility(),
                        open.nonPublicReason(),
                        open.stations().stream().map(ApprovedPapers::closed).toList()));
    }

    private static PaperInput.Station closed(PaperInput.Station station) {
        return new PaperInput.Station(station.committeeId(), station.date(), station.role(), Visibility.NON_PUBLIC);
    }

    private void send(Long id, PaperInput there) {
        SystemWork.run(() -> {
            editing.startCorrection(id, "Anderes Gremium");
            editing.save(editing.open(id), there);
        });
        approve(id);
    }

    public void beginCorrection(Long id) {
        SystemWork.run(() -> editing.startCorrection(id, "Zahl berichtigt"));
    }

    public void withdraw(Long id) {
        SystemWork.run(() -> approval.withdraw(id, "Hat sich erledigt"));
    }

    /** Attaches a file to a draft. @return its id */
    public Long attach(Long paperId, String title, Visibility visibility) {
        AtomicLong id = new AtomicLong();
        SystemWork.run(() -> {
            id.set(attachments.add(
                    new SubjectRef("CouncilPaper", paperId),
                    title,
                    "lageplan.pdf",
                    new ByteArrayInputStream(SampleFiles.pdf())));
            show(id.get(), visibility);
        });
        return id.get();
    }

    /** Opens or closes an attachment of a draft. */
    public void show(Long attachmentId, Visibility visibility) {
        SystemWork.run(() -> {
            var row = attachments.editable(attachmentId);
            attachments.change(attachmentId, row.version(), row.title(), visibility);
        });
    }

    private static PaperInput input(SmallTown.Place place, String subject, Visibility visibility) {
        PaperInput usual = place.report(subject);
        return new PaperInput(
                usual.date(),
                usual.budgetProductId(),
                usual.informationContact(),
                usual.subject(),
                "<p>" + subject + "</p>",
                usual.proposedResolution(),
                visibility,
                visibility == Visibility.PUBLIC ? null : "Personenbezogene Daten",
                usual.stations());
    }
}
