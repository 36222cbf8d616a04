package de.nordertor.matching.control;

import de.nordertor.matching.entity.ListingKind;
import de.nordertor.platform.boundary.PermittedSubjects;
import de.nordertor.platform.entity.Permission;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Answers for needs or for offers when another room hangs something on them. */
public abstract class ListingDirectory extends PermittedSubjects {

    private final ListingKind kind;

    @Inject
    private ListingRepository listings;

    protected ListingDirectory(ListingKind kind) {
        super(kind.subjectKind(), Permission.MATCHING_READ, Permission.MATCHING_WRITE);
        this.kind = kind;
    }

    @Override
    protected Map<Long, String> names(Collection<Long> ids) {
        return listings.findTitles(kind, ids);
    }

    @Override
    protected String path(Long id) {
        return pathOf(id);
    }

    static String pathOf(Long id) {
        return "/matching/listing?id=" + id;
    }
}
