package de.nordertor.council.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.council.boundary.PaperEditing;
import de.nordertor.council.boundary.PaperPackages;
import de.nordertor.council.boundary.PaperPackages.Packed;
import de.nordertor.council.boundary.SmallTown;
import de.nordertor.council.control.PaperGuard;
import de.nordertor.document.boundary.AttachmentRow;
import de.nordertor.document.boundary.Attachments;
import de.nordertor.document.control.SampleFiles;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PaperPackagesIT {

    @Inject
    private SmallTown town;

    @Inject
    private PaperEditing editing;

    @Inject
    private Attachments attachments;

    @Inject
    private PaperPackages packages;

    @Test
    void aPackageHoldsThePaperItsFilesAndWhatIsKnown() {
        SmallTown.Place place = town.found();
        Long paper = asSystem(
                () -> editing.create(place.paperTypeId(), place.departmentId(), place.report("Patenschaft Nordring")));
        add(paper, "Plan.pdf", Visibility.PUBLIC);
        add(paper, "plan.pdf", Visibility.PUBLIC);
        add(paper, "plan.pdf", Visibility.NON_PUBLIC);

        Map<String, byte[]> files = unzipped(asSystem(() -> packages.pack(paper, 1)));

        assertThat(files)
                .containsOnlyKeys(
                        "vorlage.json",
                        "sachstandsbericht-entwurf.pdf",
                        "sachstandsbericht-entwurf.docx",
                        "sachstandsbericht-entwurf.odt",
                        "anlagen/Plan.pdf",
                        "anlagen/plan (2).pdf",
                        "anlagen/nichtoeffentlich/plan.pdf");
        assertThat(files.get("anlagen/nichtoeffentlich/plan.pdf")).isEqualTo(SampleFiles.pdf());
        assertThat(new String(files.get("sachstandsbericht-entwurf.pdf"), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        JsonObject known = Json.createReader(
                        new StringReader(new String(files.get("vorlage.json"), StandardCharsets.UTF_8)))
                .readObject();
        assertThat(known.getString("subject")).isEqualTo("Patenschaft Nordring");
        assertThat(known.getString("date")).isEqualTo("2016-05-18");
        assertThat(known.getString("state")).isEqualTo("DRAFT");
        assertThat(known).doesNotContainKeys("number", "nonPublicReason");
        assertThat(known.getJsonArray("stations").getJsonObject(0).getString("role"))
                .isEqualTo("FOR_INFORMATION");
        assertThat(known.getJsonArray("attachments").getValuesAs(JsonObject.class))
                .extracting(file -> file.getString("path") + " " + file.getString("visibility"))
                .containsExactly(
                        "anlagen/Plan.pdf PUBLIC",
                        "anlagen/plan (2).pdf PUBLIC",
                        "anlagen/nichtoeffentlich/plan.pdf NON_PUBLIC");
    }

    private void add(Long paper, String fileName, Visibility visibility) {
        asSystem(() -> {
            Long id = attachments.add(
                    new SubjectRef(PaperGuard.KIND, paper), "", fileName, new ByteArrayInputStream(SampleFiles.pdf()));
            AttachmentRow row = attachments.get(id);
            attachments.change(id, row.version(), row.title(), visibility);
            return id;
        });
    }

    private Map<String, byte[]> unzipped(Packed packed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try {
            asSystem(() -> {
                write(packed, out);
                return null;
            });
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private void write(Packed packed, ByteArrayOutputStream out) {
        try {
            PaperZip.write(packed, attachments::open, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T asSystem(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        SystemWork.run(() -> result.set(work.get()));
        return result.get();
    }
}
