package de.nordertor.council.view;

import de.nordertor.council.boundary.LegislativeTermRow;
import de.nordertor.council.boundary.LegislativeTerms;
import de.nordertor.platform.view.RecordForm;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;

/** The form of one electoral term. */
@Named("legislativeTerm")
@ViewScoped
public class LegislativeTermPage extends RecordForm<LegislativeTermRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private LegislativeTerms terms;

    private String name;
    private LocalDate startsOn;
    private LocalDate endsOn;

    public LegislativeTermPage() {
        super("council.term.saved", "/council/terms");
    }

    @Override
    protected LegislativeTermRow read(Long wanted) {
        return terms.form(wanted);
    }

    @Override
    protected void show(LegislativeTermRow row) {
        name = row.name();
        startsOn = row.startsOn();
        endsOn = row.endsOn();
    }

    @Override
    protected LegislativeTermRow typed(Long recordId, long version) {
        return new LegislativeTermRow(recordId, version, name, startsOn, endsOn);
    }

    @Override
    protected String store(LegislativeTermRow row) {
        terms.save(row);
        return row.name();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
