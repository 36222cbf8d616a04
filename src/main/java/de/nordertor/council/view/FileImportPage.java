package de.nordertor.council.view;

import de.nordertor.council.boundary.ImportPreview;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.Notices;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Takes over a file: first it shows what was understood, then it stores what was chosen. */
public abstract class FileImportPage<P extends ImportPreview> implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Notices notices;

    @Inject
    private CurrentUser user;

    private List<P> read;
    private Integer[] chosen = {};
    private String fileName;
    private transient Part file;

    /** What the file says; nothing is stored. */
    abstract List<P> read(InputStream content, String name);

    /** Stores what was chosen, never nothing. @return the page to go on with */
    abstract String store(List<P> wanted);

    /** What a row would do, in one line. */
    abstract String label(P row);

    /** Whether it is chosen from the beginning. */
    boolean isProposed(P row) {
        return true;
    }

    public void load() {
        if (!user.may(Permission.COUNCIL_DATA_WRITE)) {
            throw new NotPermittedException("platform.error.notPermitted");
        }
    }

    public void upload() {
        String name = UploadedName.of(file);
        if (name == null) {
            notices.error("council.import.noFile");
            return;
        }
        try (InputStream content = file.getInputStream()) {
            read = read(content, name);
        } catch (IOException broken) {
            throw new ConflictException("council.import.notReceived");
        }
        fileName = name;
        chosen = choosable().stream()
                .filter(this::isProposed)
                .map(ImportPreview::number)
                .toArray(Integer[]::new);
    }

    public String take() {
        Set<Integer> numbers = Set.copyOf(Arrays.asList(chosen));
        List<P> wanted = choosable().stream()
                .filter(row -> numbers.contains(row.number()))
                .toList();
        if (wanted.isEmpty()) {
            notices.error("council.import.noneChosen");
            return null;
        }
        return store(wanted);
    }

    /** Back to the choice of a file. */
    public void again() {
        read = null;
    }

    private List<P> choosable() {
        return read.stream().filter(ImportPreview::isChoosable).toList();
    }

    /** Those that would do something, each with what it would do. */
    public List<SelectItem> getItems() {
        return choosable().stream()
                .map(row -> new SelectItem(row.number(), label(row)))
                .toList();
    }

    /** Those that cannot be taken over. */
    public List<P> getRefused() {
        return read.stream().filter(row -> row.problem() != null).toList();
    }

    /** How many say what stands here already. */
    public long getSame() {
        return read.stream()
                .filter(row -> row.problem() == null && !row.isChoosable())
                .count();
    }

    /** Everything that was read, in its order. */
    List<P> getRead() {
        return read;
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
