package de.nordertor.journal.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.document.boundary.AttachmentRow;
import de.nordertor.document.boundary.Attachments;
import de.nordertor.document.control.SampleFiles;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.journal.entity.ActivityKind;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MailsIT {

    @Inject
    private TestJournal journal;

    @Inject
    private TestPeople people;

    @Inject
    private Mails mails;

    @Inject
    private Activities activities;

    @Inject
    private Timelines timelines;

    @Inject
    private Attachments attachments;

    private SubjectRef paper;
    private String editor;

    @BeforeEach
    void aDraftAndItsEditor() {
        paper = journal.paper();
        editor = journal.person(Role.EDITOR);
    }

    @Test
    void aMailBecomesAnActivityWithItsFilesAndNamesTheRefusedOnes() throws Exception {
        FiledMail filed = file(editor, mail("Zusage der Stiftung"));

        ActivityView view = people.as(editor, () -> activities.view(filed.activityId()));
        assertThat(view.content().kind()).isEqualTo(ActivityKind.MAIL);
        assertThat(view.content().date()).isEqualTo(LocalDate.of(2016, 5, 18));
        assertThat(view.content().time()).isEqualTo(LocalTime.of(10, 32));
        assertThat(view.content().title()).isEqualTo("Zusage der Stiftung");
        assertThat(view.content().text()).isEqualTo("Grüße, wir machen mit.");
        assertThat(view.authorName()).isEqualTo("Person " + editor);
        assertThat(filed.kept()).isEqualTo(2);
        assertThat(filed.refused())
                .extracting(
                        RefusedAttachment::fileName, refused -> refused.reason().messageKey())
                .containsExactly(
                        tuple("setup.exe", "document.file.notAllowed"),
                        tuple("kaputt.pdf", "journal.mail.damagedPart"));
        assertThat(people.as(editor, () -> attachments.list(new SubjectRef("Activity", filed.activityId()))))
                .extracting(AttachmentRow::fileName)
                .containsExactly("Lageplan Straße.pdf", "Bild.png");
    }

    @Test
    void theSameMailIsFiledOnceOnAThingAndAgainOnAnother() throws Exception {
        byte[] mail = mail("Einmal");
        file(editor, mail);
        SubjectRef other = journal.paper();

        assertThatThrownBy(() -> file(editor, mail)).isInstanceOf(ConflictException.class);
        assertThat(people.as(editor, () -> mails.file(other, new ByteArrayInputStream(mail)))
                        .kept())
                .isEqualTo(2);
        assertThat(people.as(editor, () -> timelines.list(paper, TimelineFilter.NONE, PageRequest.firstPage()))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void aWithdrawnMailCanBeFiledAgain() throws Exception {
        byte[] mail = mail("Noch einmal");
        Long id = file(editor, mail).activityId();
        people.run(editor, () -> activities.withdraw(id, activities.view(id).lockVersion(), "falsch"));

        assertThat(file(editor, mail).activityId()).isNotEqualTo(id);
    }

    @Test
    void aHostileMailLeavesNothing() throws Exception {
        byte[] many = ("From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n" + "--x\n\nx\n".repeat(2000))
                .getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> file(editor, many))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("journal.mail.tooManyParts");
        assertThat(people.as(editor, () -> timelines.brief(paper)).isEmpty()).isTrue();
    }

    @Test
    void whoMayNotReadTheThingFilesNothing() {
        String stranger = journal.person(Role.ADMINISTRATOR);

        assertThatThrownBy(() -> file(stranger, mail("x"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(stranger, () -> mails.read(paper, "Von: a")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.run(stranger, () -> mails.requireWrite(paper)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void pastedTextIsOnlyShown() throws Exception {
        OpenActivity open = people.as(editor, () -> mails.read(paper, "Von: a\nBetreff: Zusage\n\nText"));

        assertThat(open.input().title()).isEqualTo("Zusage");
        assertThat(open.input().subjects()).containsExactly(paper);
        assertThat(people.as(editor, () -> timelines.brief(paper)).isEmpty()).isTrue();
    }

    private FiledMail file(String login, byte[] mail) throws Exception {
        return people.as(login, () -> mails.file(paper, new ByteArrayInputStream(mail)));
    }

    private static byte[] mail(String subject) {
        return """
                From: Stiftung <s@c.example>
                To: quartier@stadt.example
                Subject: %s
                Date: Wed, 18 May 2016 08:32:11 +0000
                Message-ID: <%s@c.example>
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                Gr=FC=DFe, wir machen mit.
                --x
                Content-Type: application/pdf
                Content-Disposition: attachment; filename*=utf-8''Lageplan%%20Stra%%C3%%9Fe.pdf
                Content-Transfer-Encoding: base64

                %s
                --x
                Content-Type: application/octet-stream; name=setup.exe
                Content-Transfer-Encoding: base64

                TVqQAAMAAAAEAAAA
                --x
                Content-Type: image/png; name=Bild.png
                Content-Disposition: inline
                Content-Transfer-Encoding: base64

                %s
                --x
                Content-Type: application/pdf; name=kaputt.pdf
                Content-Transfer-Encoding: base64

                AB=C*D
                --x--
                """
                .formatted(subject, UUID.randomUUID(), base64(SampleFiles.pdf()), base64(SampleFiles.image("png")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] content) {
        return Base64.getMimeEncoder().encodeToString(content);
    }
}
