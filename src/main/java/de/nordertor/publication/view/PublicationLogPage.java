package de.nordertor.publication.view;

import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.view.ListView;
import de.nordertor.publication.boundary.PublicationEventRow;
import de.nordertor.publication.boundary.Publications;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** Who showed what to the public or took it back, newest first. */
@Named("publicationLog")
@RequestScoped
public class PublicationLogPage extends ListView<PublicationEventRow> {

    private static final int SHOWN_DIGITS = 12;

    @Inject
    private Publications publications;

    @Override
    protected Page<PublicationEventRow> fetch(PageRequest wanted) {
        return publications.log(wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of();
    }

    /** So much of the hash that two contents are told apart; nothing where nothing was public any more. */
    public String beginning(PublicationEventRow row) {
        return row.hash() == null ? "" : row.hash().substring(0, SHOWN_DIGITS);
    }

    @Override
    public boolean isKeepsViews() {
        return false;
    }
}
