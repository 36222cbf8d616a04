package de.nordertor.cooperation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What an agreement says besides its sides and promises. */
@Embeddable
public class AgreementTexts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "language", nullable = false)
    private AgreementLanguage language;

    @Column(name = "title", nullable = false, length = TemplateContent.TITLE_LENGTH)
    private String title;

    @Column(name = "occasion", length = AgreementContent.OCCASION_LENGTH)
    private String occasion;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "preamble")
    private String preamble;

    @Column(name = "duration")
    private String duration;

    @Column(name = "termination")
    private String termination;

    @Column(name = "publicity")
    private String publicity;

    @Column(name = "further")
    private String further;

    protected AgreementTexts() {}

    void write(AgreementContent content) {
        language = content.language();
        title = content.title();
        occasion = content.occasion();
        agreedOn = content.agreedOn();
        startsOn = content.startsOn();
        endsOn = content.endsOn();
        preamble = content.preamble();
        duration = content.duration();
        termination = content.termination();
        publicity = content.publicity();
        further = content.further();
    }

    void agreedOn(LocalDate day) {
        agreedOn = day;
    }

    AgreementContent content(List<PartyContent> parties) {
        return new AgreementContent(
                language,
                title,
                occasion,
                agreedOn,
                startsOn,
                endsOn,
                preamble,
                duration,
                termination,
                publicity,
                further,
                parties);
    }

    String title() {
        return title;
    }
}
