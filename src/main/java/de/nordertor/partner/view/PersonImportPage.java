package de.nordertor.partner.view;

import de.nordertor.partner.boundary.CardPreview;
import de.nordertor.partner.boundary.PersonCards;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.Messages;
import de.nordertor.platform.view.Notices;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;

/** Takes people over from a file of cards: first it shows what was understood, then it stores what was chosen. */
@Named("personImport")
@ViewScoped
public class PersonImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_FILE_NAME = 200;

    @Inject
    private PersonCards cards;

    @Inject
    private Messages messages;

    @Inject
    private Notices notices;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private List<CardPreview> read;
    private Integer[] chosen = {};
    private String fileName;
    private transient Part file;

    public void load() {
        if (!user.may(Permission.PARTNER_WRITE)) {
            throw new NotPermittedException("platform.error.notPermitted");
        }
    }

    /** Nothing is stored yet. */
    public void upload() {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            notices.error("partner.cards.noFile");
            return;
        }
        try (InputStream content = file.getInputStream()) {
            read = cards.read(content);
        } catch (IOException broken) {
            throw new ConflictException("partner.cards.notReceived");
        }
        String name = file.getSubmittedFileName().replaceAll("\\p{Cntrl}", "");
        fileName = name.substring(0, Math.min(name.length(), LONGEST_FILE_NAME));
        chosen = read.stream()
                .filter(card -> card.isReadable() && !card.known())
                .map(CardPreview::number)
                .toArray(Integer[]::new);
    }

    public String take() {
        List<CardPreview> wanted = read.stream()
                .filter(CardPreview::isReadable)
                .filter(card -> Arrays.asList(chosen).contains(card.number()))
                .toList();
        if (wanted.isEmpty()) {
            notices.error("partner.cards.noneChosen");
            return null;
        }
        int taken =
                cards.take(wanted, messages.format("partner.cards.origin", Texts.date(LocalDate.now(clock)), fileName));
        notices.done("partner.cards.taken", taken);
        return "/partner/people?faces-redirect=true";
    }

    /** Back to the choice of a file. */
    public void again() {
        read = null;
    }

    /** Those that can be taken over, each with what tells it from others. */
    public List<SelectItem> getItems() {
        return read.stream()
                .filter(CardPreview::isReadable)
                .map(card -> new SelectItem(card.number(), label(card)))
                .toList();
    }

    private String label(CardPreview card) {
        return Stream.concat(
                        Stream.of(card.name(), card.organization()),
                        card.person().channels().stream().map(channel -> channel.target()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** Those about which there is something to say. */
    public List<CardPreview> getRemarked() {
        return read.stream()
                .filter(card -> !card.isReadable() || !card.hints().isEmpty())
                .toList();
    }

    /** The problem, or the hints. */
    public String remark(CardPreview card) {
        return card.isReadable()
                ? card.hints().stream().map(messages::tell).collect(Collectors.joining(" "))
                : messages.tell(card.problem());
    }

    public boolean isShown() {
        return read != null;
    }

    public int getCount() {
        return read.size();
    }

    public String getFileName() {
        return fileName;
    }

    public Integer[] getChosen() {
        return chosen;
    }

    public void setChosen(Integer[] chosen) {
        this.chosen = chosen;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
