package de.nordertor.partner.view;

import de.nordertor.partner.boundary.People;
import de.nordertor.partner.boundary.PersonRecord;
import de.nordertor.partner.entity.ChannelContent;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** One person: what is known, for whom it speaks and spoke, and what may be done. */
@Named("person")
@ViewScoped
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    private Long id;
    private PersonRecord view;

    /** Reads the person that the address names. */
    public void load() {
        view = people.get(id);
    }

    /** A number as a link dials it, a mail address as a link writes to it. */
    public String link(ChannelContent channel) {
        return channel.way().isPhone()
                ? "tel:" + channel.target().replace("(0)", "").replaceAll("[^0-9+]", "")
                : "mailto:" + channel.target();
    }

    public List<AuditRow> getHistory() {
        return people.history(id);
    }

    public boolean isMayWrite() {
        return user.may(Permission.PARTNER_WRITE);
    }

    public boolean isMayProtect() {
        return user.may(Permission.PARTNER_PROTECT);
    }

    public PersonRecord getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
