package de.nordertor.partner.view;

import de.nordertor.partner.boundary.People;
import de.nordertor.partner.boundary.Retention;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;

/** Decides to keep the data of a person for a while, with a reason. */
@Named("retentionKeep")
@ViewScoped
public class RetentionKeepPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Retention retention;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    @Inject
    private Notices notices;

    private Long id;
    private String name;
    private LocalDate until;
    private String reason;

    public void load() {
        if (!user.may(Permission.PARTNER_PROTECT)) {
            throw new NotPermittedException("platform.error.notPermitted");
        }
        name = people.get(id).name().full();
    }

    public String keep() {
        retention.keep(id, until, reason);
        notices.done("partner.retention.kept", name, until);
        return "/partner/retention?faces-redirect=true";
    }

    public String getName() {
        return name;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
