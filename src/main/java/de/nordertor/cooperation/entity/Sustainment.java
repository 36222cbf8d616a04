package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/** How a cooperation goes on after its project (Verstetigung): in which form, who carries it, since when, and who pays. */
@Embeddable
public class Sustainment implements Serializable {

    public static final int CARRIER_LENGTH = 200;
    public static final int FINANCING_LENGTH = 1_000;

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "sustainment_form")
    private SustainmentForm form;

    @Column(name = "sustainment_carrier", length = CARRIER_LENGTH)
    private String carrier;

    @Column(name = "sustainment_since")
    private LocalDate since;

    @Column(name = "sustainment_financing", length = FINANCING_LENGTH)
    private String financing;

    protected Sustainment() {}

    /** @param since null where nobody knows yet; form and carrier are needed as soon as anything is said */
    public Sustainment(SustainmentForm form, String carrier, LocalDate since, String financing) {
        if (form == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("cooperation.sustainment.form"));
        }
        this.form = form;
        this.carrier = Text.requiredLine(carrier, CARRIER_LENGTH, "cooperation.sustainment.carrier");
        this.since = since;
        this.financing = Text.line(financing, FINANCING_LENGTH, "cooperation.sustainment.financing");
    }

    public SustainmentForm getForm() {
        return form;
    }

    public String getCarrier() {
        return carrier;
    }

    /** Null where nobody knows yet. */
    public LocalDate getSince() {
        return since;
    }

    public String getFinancing() {
        return financing;
    }
}
