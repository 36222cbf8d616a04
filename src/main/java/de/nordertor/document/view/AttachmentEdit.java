package de.nordertor.document.view;

import de.nordertor.document.boundary.AttachmentRow;
import de.nordertor.document.boundary.Attachments;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The page for one attachment: title, visibility, removal. It leads back to where the person came from. */
@Named
@ViewScoped
public class AttachmentEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A page of ours; anything else would let a forged link lead elsewhere. */
    private static final Pattern OWN_PAGE = Pattern.compile("(/[a-z][a-z-]*)+(\\?[A-Za-z]+=[A-Za-z0-9-]+)?");

    @Inject
    private Attachments attachments;

    @Inject
    private Notices notices;

    private Long id;
    private String from;
    private AttachmentRow row;
    private String title;
    private Visibility visibility;

    public void load() {
        row = attachments.editable(id);
        title = row.title();
        visibility = row.visibility();
    }

    public void save() {
        attachments.change(id, row.version(), title, visibility);
        notices.done("document.attachment.saved", title);
        Faces.redirect(Faces.getRequestContextPath() + getBack());
    }

    public void remove() {
        attachments.remove(id, row.version());
        notices.done("document.attachment.removed", row.title());
        Faces.redirect(Faces.getRequestContextPath() + getBack());
    }

    public String getBack() {
        return from != null && OWN_PAGE.matcher(from).matches() ? from : "/";
    }

    public List<Visibility> getVisibilities() {
        return List.of(Visibility.values());
    }

    public AttachmentRow getRow() {
        return row;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
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
