package de.nordertor.publication.view;

import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.view.Notices;
import de.nordertor.publication.boundary.PublicationView;
import de.nordertor.publication.boundary.Publications;
import de.nordertor.publication.boundary.Seen;
import de.nordertor.publication.entity.PublicationKind;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import org.omnifaces.cdi.ViewScoped;

/** What the public would see of something, beside what it sees, and the decision about it. */
@Named("publication")
@ViewScoped
public class PublicationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Publications publications;

    @Inject
    private Notices notices;

    private String kind;
    private Long id;
    private boolean confirmed;
    private String reason;
    private PublicationView view;

    /** Reads what the address names. */
    public void load() {
        view = publications.view(kind(), id);
    }

    /** Shows exactly what this page shows. */
    public String publish() {
        publications.publish(kind(), id, new Seen(view.hash(), confirmed));
        notices.done("publication.published");
        return here();
    }

    public String depublish() {
        publications.depublish(kind(), id, reason);
        notices.done("publication.depublished." + kind());
        return here();
    }

    private PublicationKind kind() {
        return Arrays.stream(PublicationKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("publication.notFound"));
    }

    private String here() {
        return "/publication/publication?faces-redirect=true&kind=" + kind + "&id=" + id;
    }

    /** The page of the thing itself, below the application's root. */
    public String getPath() {
        return switch (view.kind()) {
            case PAPER -> "/council/paper?id=" + id;
            case MEETING -> "/council/meeting?id=" + id;
            case COMMITTEE -> "/council/committee?id=" + id;
            case TOWN -> "/council/terms";
        };
    }

    public PublicationView getView() {
        return view;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
