package de.nordertor.council.view;

import de.nordertor.council.boundary.AgendaView;
import de.nordertor.council.boundary.Agendas;
import de.nordertor.council.boundary.Meetings;
import de.nordertor.council.boundary.Meetings.OpenMeeting;
import de.nordertor.council.entity.AgendaItemContent;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The agenda of a meeting as the committee office arranges it. */
@Named("agenda")
@ViewScoped
public class AgendaPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Agendas agendas;

    @Inject
    private Meetings meetings;

    @Inject
    private Notices notices;

    private Long id;
    private OpenMeeting meeting;
    private AgendaView view;
    private String title;
    private Visibility visibility;

    /** Reads the agenda of the meeting that the address names. */
    public void load() {
        meeting = meetings.open(id);
        view = agendas.view(id);
    }

    public void addPaper(Long consultationId) {
        agendas.addPaper(id, consultationId);
        again("council.agenda.added");
    }

    public void up(Long itemId) {
        agendas.move(itemId, true);
        again("council.agenda.moved");
    }

    public void down(Long itemId) {
        agendas.move(itemId, false);
        again("council.agenda.moved");
    }

    public void remove(Long itemId) {
        agendas.remove(itemId);
        again("council.agenda.removed");
    }

    public String addOther() {
        agendas.addOther(id, new AgendaItemContent(title, visibility, null));
        notices.done("council.agenda.added");
        return "/council/agenda?faces-redirect=true&id=" + id;
    }

    private void again(String done) {
        notices.done(done);
        Faces.redirect("council/agenda?id=%s", id.toString());
    }

    /** Also where a refused click shows the page again. */
    public AgendaView getView() {
        if (view == null && id != null) {
            load();
        }
        return view;
    }

    public OpenMeeting getMeeting() {
        return meeting;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }
}
