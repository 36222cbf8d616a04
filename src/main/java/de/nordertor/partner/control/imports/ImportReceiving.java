package de.nordertor.partner.control.imports;

import de.nordertor.document.boundary.TableLimits;
import de.nordertor.document.boundary.TableMessage;
import de.nordertor.document.boundary.TableOptions;
import de.nordertor.partner.boundary.ImportForm;
import de.nordertor.partner.boundary.ImportMessage;
import de.nordertor.partner.boundary.ImportUpload;
import de.nordertor.partner.entity.imports.ImportPerson;
import de.nordertor.partner.entity.imports.PartnerImport;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Setting;
import de.nordertor.platform.entity.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Takes a file in, or reads one once more: all of it, before anything is kept. */
@ApplicationScoped
public class ImportReceiving {

    @Inject
    private ImportFiles files;

    @Inject
    private ImportKeeping keeping;

    @Inject
    private PartnerImportRepository imports;

    @Inject
    private Settings settings;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    public ImportUpload receive(String fileName, InputStream content) {
        String name = name(fileName);
        Path file = files.receive(content, Math.min(settings.number(Setting.IMPORT_MAX_BYTES), TableLimits.MAX_BYTES));
        try {
            ImportFiles.Walk walk = walk(file, name, TableOptions.none().knowing(HeaderGuess::isTitle));
            ImportPerson person = new ImportPerson(
                    user.id().isPresent() ? user.id().getAsLong() : null, user.login(), user.displayName());
            Long id = keeping.keep(name, size(file), person, walk, file);
            return new ImportUpload(id, walk.rows(), notes(walk));
        } finally {
            ImportFiles.delete(file);
        }
    }

    public ImportUpload readAgain(Long importId, ImportForm form) {
        PartnerImport kept = imports.get(importId);
        kept.requireRest(clock.instant());
        Path file = keeping.takeOut(importId);
        try {
            ImportFiles.Walk walk = walk(file, kept.getFileName(), options(form));
            keeping.keepReading(importId, walk);
            return new ImportUpload(importId, walk.rows(), notes(walk));
        } finally {
            ImportFiles.delete(file);
        }
    }

    private ImportFiles.Walk walk(Path file, String name, TableOptions options) {
        ImportFiles.Walk walk = files.walk(file, name, options);
        if (walk.rows() == 0) {
            throw new InvalidInputException("partner.import.noRows");
        }
        return walk;
    }

    private static TableOptions options(ImportForm form) {
        try {
            return TableOptions.none()
                    .withSheet(form.sheet())
                    .withCharset(form.charset() == null ? null : Charset.forName(form.charset()))
                    .withSeparator(
                            form.separator() == null || form.separator().isEmpty()
                                    ? null
                                    : form.separator().charAt(0))
                    .withHeaderRow(form.headerRow())
                    .knowing(HeaderGuess::isTitle);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new InvalidInputException("partner.import.noCharset");
        }
    }

    private static String name(String typed) {
        String name = typed == null ? "" : typed.replaceAll(".*[/\\\\]", "");
        return Text.requiredLine(
                name.length() > PartnerImport.FILE_NAME_LENGTH
                        ? name.substring(name.length() - PartnerImport.FILE_NAME_LENGTH)
                        : name,
                PartnerImport.FILE_NAME_LENGTH,
                "partner.import.file");
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static List<ImportMessage> notes(ImportFiles.Walk walk) {
        return walk.warnings().stream()
                .map((TableMessage note) ->
                        new ImportMessage(note.column(), note.isError(), note.key(), note.arguments()))
                .toList();
    }
}
