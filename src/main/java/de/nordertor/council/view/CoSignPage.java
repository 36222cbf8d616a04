package de.nordertor.council.view;

import de.nordertor.council.boundary.CoSignView;
import de.nordertor.council.boundary.CoSignatures;
import de.nordertor.platform.entity.Text;
import de.nordertor.platform.view.Messages;
import de.nordertor.platform.view.Notices;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.cdi.ViewScoped;

/** A paper as somebody reads it who is asked to co-sign it. */
@Named("coSign")
@ViewScoped
public class CoSignPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String AGAIN = "/council/co-sign?faces-redirect=true&id=";
    /** As much of a passage as fits into a line of a choice. */
    private static final int SHOWN = 90;

    @Inject
    private CoSignatures coSignatures;

    @Inject
    private Messages messages;

    @Inject
    private Notices notices;

    private Long id;
    private CoSignView view;
    private String comment;
    private Integer passage;

    /** Reads what the address names. */
    public void load() {
        view = coSignatures.view(id);
    }

    /** Signs exactly what this page shows. */
    public String sign() {
        coSignatures.sign(id, view.hash(), comment, passage);
        notices.done("council.coSigning.signed");
        return AGAIN + id;
    }

    public String giveBack() {
        coSignatures.giveBack(id, view.hash(), comment, passage);
        notices.done("council.coSigning.givenBack");
        return AGAIN + id;
    }

    /** The passages with their numbers, as they follow each other in the text. */
    public List<SelectItem> getPassages() {
        List<String> all = view.passages();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new SelectItem(
                        i,
                        messages.format("council.coSigning.passageNumber", i + 1, Text.shortened(all.get(i), SHOWN))))
                .toList();
    }

    public CoSignView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public Integer getPassage() {
        return passage;
    }

    public void setPassage(Integer passage) {
        this.passage = passage;
    }
}
