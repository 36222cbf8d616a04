package de.nordertor.publication.entity;

import de.nordertor.council.entity.Committee;
import de.nordertor.council.entity.Meeting;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.entity.Municipality;
import java.util.Arrays;
import java.util.Optional;

/** What is shown to the public in one act, with everything that belongs to it. */
public enum PublicationKind {
    /** With its public consultations and attachments, and as a PDF. */
    PAPER("CouncilPaper"),
    /** With the public part of its agenda, its place and its public attachments. */
    MEETING(Meeting.KIND),
    /** With those of its members who agree to be named. */
    COMMITTEE(Committee.KIND),
    /** The town itself with the electoral terms of its council. */
    TOWN(Municipality.KIND);

    /** An installation serves one town; its migration made it. */
    public static final Long TOWN_ID = 1L;

    private final String subjectKind;

    PublicationKind(String subjectKind) {
        this.subjectKind = subjectKind;
    }

    public static Optional<PublicationKind> of(SubjectRef subject) {
        return Arrays.stream(values())
                .filter(kind -> kind.subjectKind.equals(subject.kind()))
                .findFirst();
    }

    public SubjectRef subject(Long id) {
        return new SubjectRef(subjectKind, id);
    }
}
