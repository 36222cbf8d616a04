package de.nordertor.publication.view;

import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.view.ListView;
import de.nordertor.platform.view.Once;
import de.nordertor.publication.boundary.Candidate;
import de.nordertor.publication.boundary.PublicationFilter;
import de.nordertor.publication.boundary.PublicationRow;
import de.nordertor.publication.boundary.Publications;
import de.nordertor.publication.entity.PublicationKind;
import de.nordertor.publication.entity.PublicationStanding;
import de.nordertor.publication.entity.PublicationState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** What the public sees or saw, and what could be shown to it. */
@Named("publications")
@RequestScoped
public class PublicationsPage extends ListView<PublicationRow> {

    @Inject
    private Publications publications;

    private final Once<List<Candidate>> candidates = new Once<>(() -> publications.candidates());

    @Override
    protected Page<PublicationRow> fetch(PageRequest wanted) {
        return publications.list(
                new PublicationFilter(
                        parameter("kind", PublicationKind.class),
                        parameter("state", PublicationStanding.class),
                        parameter("text")),
                wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of("name", "state", "changed");
    }

    public List<Candidate> getCandidates() {
        return candidates.get();
    }

    public List<PublicationKind> getKinds() {
        return List.of(PublicationKind.values());
    }

    public List<PublicationStanding> getStandings() {
        return List.of(PublicationStanding.values());
    }

    /** How a standing is coloured. */
    public String colour(PublicationStanding standing) {
        return switch (standing) {
            case CURRENT -> "ok";
            case OUTDATED -> "bad";
            case DEPUBLISHED -> "warn";
        };
    }

    /** How a state is coloured. */
    public String kind(PublicationState state) {
        return switch (state) {
            case UNPUBLISHED -> "info";
            case PUBLISHED -> "ok";
            case DEPUBLISHED -> "warn";
        };
    }
}
