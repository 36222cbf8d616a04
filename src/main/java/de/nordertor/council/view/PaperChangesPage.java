package de.nordertor.council.view;

import de.nordertor.council.boundary.PaperChanges;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a version of a paper says otherwise than the one before it. */
@Named("paperChanges")
@RequestScoped
public class PaperChangesPage {

    @Inject
    private PaperChanges changes;

    private Long id;
    private int version;
    private PaperChanges.Changes view;

    /** Reads the version that the address names. */
    public void load() {
        view = changes.of(id, version);
    }

    public PaperChanges.Changes getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
