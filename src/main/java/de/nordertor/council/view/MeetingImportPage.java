package de.nordertor.council.view;

import de.nordertor.council.boundary.MeetingImports;
import de.nordertor.council.boundary.MeetingNews;
import de.nordertor.council.boundary.MeetingPreview;
import de.nordertor.council.entity.MeetingContent;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.view.Messages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;

/** Takes meetings over from a sitting calendar. */
@Named("meetingImport")
@ViewScoped
public class MeetingImportPage extends FileImportPage<MeetingPreview> {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingImports imports;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    @Override
    List<MeetingPreview> read(InputStream content, String name) {
        return imports.read(content);
    }

    /** A new meeting of the past is shown, but somebody has to want it. */
    @Override
    boolean isProposed(MeetingPreview row) {
        return row.news() != MeetingNews.NEW || !row.after().heldOn().isBefore(LocalDate.now(clock));
    }

    @Override
    String store(List<MeetingPreview> wanted) {
        int taken = imports.take(
                getRead().stream().map(MeetingPreview::event).toList(),
                wanted.stream().map(MeetingPreview::number).collect(Collectors.toSet()),
                messages.format("council.meetingImport.reason", Texts.date(LocalDate.now(clock)), getFileName()));
        notices.done("council.meetingImport.taken", taken);
        return "/council/meetings?faces-redirect=true";
    }

    @Override
    String label(MeetingPreview row) {
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

    public int getMostBytes() {
        return MeetingImports.MOST_BYTES;
    }
}
