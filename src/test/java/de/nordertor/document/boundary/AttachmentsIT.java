package de.nordertor.document.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.document.control.SampleFiles;
import de.nordertor.document.entity.AttachmentType;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.control.AuditRepository;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AttachmentsIT {

    @Inject
    private Attachments attachments;

    @Inject
    private AttachmentArchive archive;

    @Inject
    private AuditRepository trail;

    @Inject
    private TestThingGuard guard;

    private final SubjectRef thing = new SubjectRef(TestThingGuard.KIND, System.nanoTime());

    @BeforeEach
    void everythingIsAllowed() {
        guard.allow(true, Visibility.values());
    }

    @Test
    void anUploadIsListedNonPublicAndItsContentComesBack() throws IOException {
        Long id = add("C:\\Pläne\\Lageplan.pdf", SampleFiles.pdf());
        AttachmentRow row = row(id);
        assertThat(row.fileName()).isEqualTo("Lageplan.pdf");
        assertThat(row.title()).isEqualTo("Lageplan");
        assertThat(row.type()).isEqualTo(AttachmentType.PDF);
        assertThat(row.visibility()).isEqualTo(Visibility.NON_PUBLIC);
        assertThat(asSystem(() -> attachments.list(thing))).containsExactly(row);
        try (InputStream content = asSystem(() -> attachments.open(id))) {
            assertThat(content.readAllBytes()).isEqualTo(SampleFiles.pdf());
        }
    }

    @Test
    void whatNoRoomAnswersForIsRefused() {
        SubjectRef unknown = new SubjectRef("Unknown", 1L);
        assertThatThrownBy(() -> asSystem(() -> attachments.add(unknown, "", "a.pdf", stream(SampleFiles.pdf()))))
                .isInstanceOf(NotFoundException.class);
        assertThat(asSystem(() -> attachments.list(unknown))).isEmpty();
    }

    @Test
    void whoMayOnlyReadIsToldSo() {
        Long id = add("a.pdf", SampleFiles.pdf());
        guard.allow(false, Visibility.values());
        assertThatThrownBy(() -> add("b.pdf", SampleFiles.pdf())).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> asSystem(() -> attachments.editable(id))).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void whoMayNotReadLearnsNothing() {
        Long id = add("a.pdf", SampleFiles.pdf());
        guard.allow(false);
        assertThat(asSystem(() -> attachments.list(thing))).isEmpty();
        assertThatThrownBy(() -> row(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> asSystem(() -> attachments.open(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> add("b.pdf", SampleFiles.pdf())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoMayReadThePublicOnesSeesNoOthers() {
        Long hidden = add("a.pdf", SampleFiles.pdf());
        Long shown = add("b.png", SampleFiles.image("png"));
        asSystem(() -> {
            attachments.change(shown, row(shown).version(), "Karte", Visibility.PUBLIC);
            return null;
        });
        guard.allow(false, Visibility.PUBLIC);
        assertThat(asSystem(() -> attachments.list(thing)))
                .extracting(AttachmentRow::id)
                .containsExactly(shown);
        assertThatThrownBy(() -> row(hidden)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aChangeIsRecordedAndAnOutdatedOneIsRefused() {
        Long id = add("a.pdf", SampleFiles.pdf());
        long version = row(id).version();
        change(id, version, "Lageplan der Lehmwandlung");
        assertThat(row(id).title()).isEqualTo("Lageplan der Lehmwandlung");
        assertThat(trail.findBySubject("Attachment", id, 10))
                .extracting(AuditRow::useCase, AuditRow::field, AuditRow::oldValue, AuditRow::newValue)
                .contains(tuple("Attachments.change", "title", "a", "Lageplan der Lehmwandlung"));
        assertThatThrownBy(() -> change(id, version, "Anderer Titel")).isInstanceOf(ConflictException.class);
    }

    @Test
    void aRemovedOneIsGoneButItsContentIsKept() {
        Long id = add("a.txt", SampleFiles.text("Nur hier " + thing.id()));
        String hash = row(id).sha256();
        asSystem(() -> {
            attachments.remove(id, row(id).version());
            return null;
        });
        assertThatThrownBy(() -> row(id)).isInstanceOf(NotFoundException.class);
        AttachmentArchive.Report report = asSystem(archive::check);
        assertThat(report.contents()).isPositive();
        assertThat(report.damaged()).doesNotContain(hash);
    }

    @Test
    void aHostileFileLeavesNoRow() {
        assertThatThrownBy(() -> add("brief.docx", SampleFiles.exe())).hasMessage("document.file.contentDiffers");
        assertThat(asSystem(() -> attachments.list(thing))).isEmpty();
    }

    @Test
    void withoutSignInNothingIsPossible() {
        assertThatThrownBy(() -> attachments.list(thing)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> attachments.add(thing, "", "a.pdf", stream(SampleFiles.pdf())))
                .isInstanceOf(NotPermittedException.class);
    }

    private Long add(String fileName, byte[] content) {
        return asSystem(() -> attachments.add(thing, null, fileName, stream(content)));
    }

    private void change(Long id, long version, String title) {
        asSystem(() -> {
            attachments.change(id, version, title, Visibility.NON_PUBLIC);
            return null;
        });
    }

    private AttachmentRow row(Long id) {
        return asSystem(() -> attachments.get(id));
    }

    private static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static <T> T asSystem(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        SystemWork.run(() -> result.set(work.get()));
        return result.get();
    }
}
