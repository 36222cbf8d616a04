package de.nordertor.publication.control;

import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.PersonalTexts;
import de.nordertor.platform.boundary.TextTable;
import de.nordertor.platform.entity.Permission;
import de.nordertor.publication.entity.Publication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Where people may be named in what the public sees, and in the log of it. Both stay as they are: what is public is taken back
 * by the committee office, and the log proves what was public.
 */
@ApplicationScoped
public class PublicationTexts implements PersonalTexts {

    private static final TextTable SHOWN = new TextTable(
            "PublicObject",
            "publication.personal.shown",
            "public_object",
            "kind",
            List.of("content"),
            "deleted = FALSE",
            null,
            "publication.personal.takeBack");

    private static final TextTable PUBLICATIONS = new TextTable(
            Publication.KIND,
            "publication.personal.publication",
            "publication",
            "name",
            List.of("name", "changed_by"),
            null,
            null,
            "publication.personal.proof");

    private static final TextTable LOG = new TextTable(
            "PublicationEvent",
            "publication.personal.log",
            "publication_event",
            "name",
            List.of("name", "reason", "warnings", "happened_by"),
            null,
            null,
            "publication.personal.proof");

    @Inject
    private CurrentUser user;

    @Override
    public List<TextTable> tables() {
        return List.of(SHOWN, PUBLICATIONS, LOG);
    }

    /** What is public may be read by everybody; of the log the office alone knows. */
    @Override
    public boolean mayRead(TextTable table, Long id) {
        return table == SHOWN || user.may(Permission.PUBLICATION_DECIDE);
    }
}
