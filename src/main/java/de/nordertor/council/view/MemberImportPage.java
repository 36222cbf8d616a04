package de.nordertor.council.view;

import de.nordertor.council.boundary.MemberImports;
import de.nordertor.council.boundary.MemberNews;
import de.nordertor.council.boundary.MemberPreview;
import de.nordertor.council.boundary.MembershipInput;
import de.nordertor.document.boundary.TableFiles;
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
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Takes members over from a table: first it shows what was understood, then it stores what was chosen. */
@Named("memberImport")
@ViewScoped
public class MemberImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MemberImports imports;

    @Inject
    private Messages messages;

    @Inject
    private Notices notices;

    @Inject
    private CurrentUser user;

    private List<MemberPreview> read;
    private Integer[] chosen = {};
    private String fileName;
    private transient Part file;

    public void load() {
        if (!user.may(Permission.COUNCIL_DATA_WRITE)) {
            throw new NotPermittedException("platform.error.notPermitted");
        }
    }

    /** Nothing is stored yet. */
    public void upload() {
        String name = UploadedName.of(file);
        if (name == null) {
            notices.error("council.import.noFile");
            return;
        }
        try (InputStream content = file.getInputStream()) {
            read = imports.read(content, name);
        } catch (IOException broken) {
            throw new ConflictException("council.import.notReceived");
        }
        fileName = name;
        chosen = read.stream()
                .filter(MemberPreview::isChoosable)
                .map(MemberPreview::number)
                .toArray(Integer[]::new);
    }

    public String take() {
        List<MemberPreview> wanted = read.stream()
                .filter(MemberPreview::isChoosable)
                .filter(line -> Arrays.asList(chosen).contains(line.number()))
                .toList();
        if (wanted.isEmpty()) {
            notices.error("council.import.noneChosen");
            return null;
        }
        notices.done("council.memberImport.taken", imports.take(wanted));
        return "/council/members?faces-redirect=true";
    }

    /** Back to the choice of a file. */
    public void again() {
        read = null;
    }

    /** Those that would do something, each with what it would do. */
    public List<SelectItem> getItems() {
        return read.stream()
                .filter(MemberPreview::isChoosable)
                .map(line -> new SelectItem(line.number(), label(line)))
                .toList();
    }

    private String label(MemberPreview line) {
        String label = messages.format(
                "council.memberImport.item", messages.of("council.memberNews", line.news()), line.name());
        if (line.input().memberships().isEmpty()) {
            return label;
        }
        MembershipInput membership = line.input().memberships().get(0);
        return messages.format(
                "council.memberImport.membership",
                label,
                line.committee(),
                messages.of("council.memberRole", membership.role()),
                Texts.date(membership.validFrom()),
                Texts.date(membership.validTo()));
    }

    /** Those that cannot be taken over. */
    public List<MemberPreview> getRefused() {
        return read.stream().filter(line -> line.problem() != null).toList();
    }

    /** In how many stands what is entered already. */
    public long getSame() {
        return read.stream().filter(line -> line.news() == MemberNews.SAME).count();
    }

    public boolean isShown() {
        return read != null;
    }

    public int getCount() {
        return read.size();
    }

    public String getAccepted() {
        return TableFiles.ACCEPTED;
    }

    public int getMostBytes() {
        return MemberImports.MOST_BYTES;
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
