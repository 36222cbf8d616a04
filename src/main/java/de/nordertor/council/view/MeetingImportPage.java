package de.nordertor.council.view;

import de.nordertor.council.boundary.MeetingImports;
import de.nordertor.council.boundary.MeetingNews;
import de.nordertor.council.boundary.MeetingPreview;
import de.nordertor.council.entity.MeetingContent;
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
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;

/** Takes meetings over from a sitting calendar: first it shows what was understood, then it stores what was chosen. */
@Named("meetingImport")
@ViewScoped
public class MeetingImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingImports imports;

    @Inject
    private Messages messages;

    @Inject
    private Notices notices;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private List<MeetingPreview> read;
    private Integer[] chosen = {};
    private String fileName;
    private transient Part file;

    public void load() {
        if (!user.may(Permission.COUNCIL_DATA_WRITE)) {
            throw new NotPermittedException("platform.error.notPermitted");
        }
    }

    /** Nothing is stored yet. A new meeting of the past is shown, but somebody has to want it. */
    public void upload() {
        String name = UploadedName.of(file);
        if (name == null) {
            notices.error("council.import.noFile");
            return;
        }
        try (InputStream content = file.getInputStream()) {
            read = imports.read(content);
        } catch (IOException broken) {
            throw new ConflictException("council.import.notReceived");
        }
        fileName = name;
        LocalDate today = LocalDate.now(clock);
        chosen = read.stream()
                .filter(MeetingPreview::isChoosable)
                .filter(row ->
                        row.news() != MeetingNews.NEW || !row.after().heldOn().isBefore(today))
                .map(MeetingPreview::number)
                .toArray(Integer[]::new);
    }

    public String take() {
        if (chosen.length == 0) {
            notices.error("council.import.noneChosen");
            return null;
        }
        int taken = imports.take(
                read.stream().map(MeetingPreview::event).toList(),
                Set.copyOf(Arrays.asList(chosen)),
                messages.format("council.meetingImport.reason", Texts.date(LocalDate.now(clock)), fileName));
        notices.done("council.meetingImport.taken", taken);
        return "/council/meetings?faces-redirect=true";
    }

    /** Back to the choice of a file. */
    public void again() {
        read = null;
    }

    /** Those that would do something, each with what it would do. */
    public List<SelectItem> getItems() {
        return read.stream()
                .filter(MeetingPreview::isChoosable)
                .map(row -> new SelectItem(row.number(), label(row)))
                .toList();
    }

    private String label(MeetingPreview row) {
        String label = messages.format(
                "council.meetingImport.item",
                messages.of("council.meetingNews", row.news()),
                row.committee(),
                when(row.news() == MeetingNews.CANCELLED ? row.before() : row.after()));
        return row.news() == MeetingNews.CHANGED
                ? messages.format("council.meetingImport.before", label, when(row.before()))
                : label;
    }

    private String when(MeetingContent content) {
        String when = messages.format(
                "council.meeting.when",
                Texts.date(content.heldOn()),
                content.startsAt().toString());
        return content.place() == null ? when : when + ", " + content.place();
    }

    /** Those that cannot be taken over. */
    public List<MeetingPreview> getRefused() {
        return read.stream().filter(row -> row.problem() != null).toList();
    }

    /** In how many the calendar says what stands here already. */
    public long getSame() {
        return read.stream().filter(row -> row.news() == MeetingNews.SAME).count();
    }

    public boolean isShown() {
        return read != null;
    }

    public int getCount() {
        return read.size();
    }

    public int getMostBytes() {
        return MeetingImports.MOST_BYTES;
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
